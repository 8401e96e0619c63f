"""What care of a client rests on, kept beside its orders and contacts so that nobody's day reads them all.

Every flush works out anew the rows of the clients whose orders, payments, contacts or responsible manager it
changed. They are no facts of their own: an operation that is taken back works them out again too.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Index, delete, event, func, insert, inspect, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.models.base import Base
from desktop.models.client import Responsibility
from desktop.models.order import Contact, Order, Payment
from desktop.rules.credited import completion_day
from desktop.rules.facts import Stage
from desktop.rules.rhythm import rhythm

_AT_ONCE = 300
"""Clients that one statement asks for."""


class ClientCare(Base):
    """The state of one client; there is a row for every client with a responsible manager."""

    __tablename__ = "client_care"
    __table_args__ = (
        Index("ix_client_care_employee_id_due", "employee_id", "due"),
        Index("ix_client_care_employee_id_in_touch", "employee_id", "in_touch"),
        Index("ix_client_care_employee_id_paid_on", "employee_id", "paid_on"),
        Index("ix_client_care_in_touch", "in_touch"),
    )

    client_id: Mapped[UUID] = mapped_column(primary_key=True)
    employee_id: Mapped[int]
    """The responsible manager."""
    paid_orders: Mapped[int]
    paid_on: Mapped[date | None]
    """The day on which the latest order to be completed was paid in full."""
    last_order: Mapped[date | None]
    """The arrival of the last paid order."""
    every_days: Mapped[int | None]
    due: Mapped[date | None]
    at_risk_from: Mapped[date | None]
    in_touch: Mapped[date | None]
    """The day of the last contact or order; None: the client never ordered."""


@dataclass(frozen=True, slots=True)
class CareState:
    """The values of one ``ClientCare`` row."""

    employee_id: int
    paid_orders: int
    paid_on: date | None
    last_order: date | None
    every_days: int | None
    due: date | None
    at_risk_from: date | None
    in_touch: date | None


def care_states(connection: Connection, clients: Collection[UUID]) -> dict[UUID, CareState]:
    """Return the states of these clients as their orders and contacts are now; clients without a responsible
    manager have none."""
    every = sorted(clients)
    parts = (every[first : first + _AT_ONCE] for first in range(0, len(every), _AT_ONCE))
    return {client: state for some in parts for client, state in _states(connection, some).items()}


def _states(connection: Connection, clients: Collection[UUID]) -> dict[UUID, CareState]:
    held = Responsibility.client_id.in_(clients), Responsibility.until.is_(None)
    managers = dict(
        connection.execute(select(Responsibility.client_id, Responsibility.employee_id).where(*held)).all()
    )
    contacted = dict(
        connection.execute(
            select(Contact.client_id, func.max(Contact.at))
            .where(Contact.client_id.in_(clients))
            .group_by(Contact.client_id)
        ).all()
    )
    paid: dict[UUID, list[tuple[date, Decimal]]] = defaultdict(list)
    payments = (
        select(Payment.order_id, Payment.day, Payment.amount)
        .join(Order, Order.id == Payment.order_id)
        .where(Order.client_id.in_(clients))
        .order_by(Payment.day, Payment.number)
    )
    for order, day, amount in connection.execute(payments):
        paid[order].append((day, amount))
    orders: dict[UUID, list[tuple[datetime, date | None]]] = defaultdict(list)
    rows = select(Order.client_id, Order.id, Order.received, Order.amount).where(
        Order.client_id.in_(clients), Order.stage != Stage.SPAM
    )
    for client, order, received, total in connection.execute(rows):
        orders[client].append((received, completion_day(total, paid[order])))
    return {
        client: _state(manager, orders[client], contacted.get(client)) for client, manager in managers.items()
    }


def _state(
    manager: int, orders: Iterable[tuple[datetime, date | None]], contacted: datetime | None
) -> CareState:
    known = list(orders)
    arrivals = sorted(received.date() for received, completed in known if completed is not None)
    usual = rhythm(arrivals, date.max)
    touched = [received for received, _ in known] + ([contacted] if contacted is not None else [])
    return CareState(
        employee_id=manager,
        paid_orders=len(arrivals),
        paid_on=max((completed for _, completed in known if completed is not None), default=None),
        last_order=arrivals[-1] if arrivals else None,
        every_days=usual.every_days if usual is not None else None,
        due=usual.due if usual is not None else None,
        at_risk_from=usual.at_risk_from if usual is not None else None,
        in_touch=max(touched).date() if known else None,
    )


def keep_care(connection: Connection, clients: Collection[UUID]) -> None:
    """Store the states of these clients as everything stands now."""
    every = sorted(clients)
    for first in range(0, len(every), _AT_ONCE):
        some = every[first : first + _AT_ONCE]
        connection.execute(delete(ClientCare).where(ClientCare.client_id.in_(some)))
        rows = [
            {"client_id": client, **{name: getattr(state, name) for name in CareState.__slots__}}
            for client, state in care_states(connection, some).items()
        ]
        if rows:
            connection.execute(insert(ClientCare), rows)


def clients_of_row(connection: Connection, table: str, key: Any, values: Mapping[str, Any]) -> set[UUID]:
    """Return the clients whose state the change of a row may change. ``values``: what is known of the row."""
    if table == Payment.__tablename__:
        order = values.get("order_id") or connection.scalar(select(Payment.order_id).where(Payment.id == key))
        return set(connection.scalars(select(Order.client_id).where(Order.id == order)))
    if table not in _WITH_CLIENT:
        return set()
    known = values.get("client_id")
    if known is not None:
        return {known}
    model = _WITH_CLIENT[table]
    return set(connection.scalars(select(model.client_id).where(model.id == key)))


_WITH_CLIENT: dict[str, Any] = {one.__tablename__: one for one in (Contact, Order, Responsibility)}


def _follow_rows(session: Session, _context: Any) -> None:
    """Work out the states of the clients whose rows were just stored."""
    rows = (row for row in (*session.new, *session.dirty, *session.deleted) if isinstance(row, _FOLLOWED))
    clients = {client for row in rows for client in _clients(session.connection(), row)}
    if clients:
        keep_care(session.connection(), clients)


_FOLLOWED = (Contact, Order, Payment, Responsibility)


def _clients(connection: Connection, row: Any) -> set[UUID]:
    """Return the clients that a row belongs to, and belonged to before."""
    values = {name: getattr(row, name, None) for name in ("client_id", "order_id")}
    found = clients_of_row(connection, row.__tablename__, row.id, values)
    if not isinstance(row, Payment):
        found |= {
            client for client in inspect(row).attrs.client_id.history.deleted or () if client is not None
        }
    return found


event.listen(Session, "after_flush", _follow_rows)
