"""Reads what happened in the office from the database into the frozen records that the rules work on.

Only columns are selected, never mapped objects: ten thousand orders with their history are read at once.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Executable, Select, false, select, union
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.facts import (
    Contact,
    Facts,
    Order,
    Payment,
    Responsibility,
    Segment,
    Shares,
    StageChange,
    WorkItem,
    number_key,
)

Value = TypeVar("Value")
Queries = tuple[Select[Any], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of what happened: orders with all that belongs to them, and contacts and work of some days."""

    orders: Queries
    """The queries for the ids of the orders."""
    paid: Queries = ()
    """The queries for the ids of those whose payments are read."""
    held: Queries = ()
    """The queries for the ids of those of whose clients it is read who was responsible for them."""
    contacts: ColumnElement[bool] = field(default_factory=false)
    """The condition on contacts."""
    work: ColumnElement[bool] = field(default_factory=false)
    """The condition on work that was done on orders."""

    def __or__(self, other: "Part") -> "Part":
        """Return both parts together."""
        return Part(
            self.orders + other.orders,
            self.paid + other.paid,
            self.held + other.held,
            self.contacts | other.contacts,
            self.work | other.work,
        )


def load_facts(session: Session, part: Part | None = None) -> Facts:
    """Return everything that happened in the office, or a part of it, which has no clients' segments.

    Clients are named by their number as text, payments by their number with leading zeros.
    """
    return Facts(
        orders=_orders(session, part),
        payments=_payments(session, part),
        contacts=_contacts(session, part),
        responsibilities=_responsibilities(session, part),
        work_items=_work_items(session, part),
        segments=_segments(session) if part is None else {},
        orders_before=_orders_before(session),
        left=_left(session),
    )


def _orders(session: Session, part: Part | None) -> tuple[Order, ...]:
    order, client, service = models.Order, models.Client, models.Service
    stages = _stages(session, part)
    shares = _shares(session, part)
    rows = _rows(
        session,
        select(
            order.number, order.received, client.number, service.name, order.amount, order.cost, order.source,
            order.rating, order.imported, order.assigned_at, order.pass_through,
        )
        .join(client, client.id == order.client_id)
        .outerjoin(service, service.id == order.service_id)
        .where(*_among(order.id, part.orders if part else None))
    )  # fmt: skip
    orders = [
        Order(
            number=number,
            received=received,
            client=str(client_number),
            service=service_name,
            amount=amount,
            cost=cost,
            source=source,
            rating=rating,
            shares=shares.get(number, ()),
            stages=stages.get(number, ()),
            imported=imported,
            assigned=assigned,
            pass_through=pass_through,
        )
        for (
            number, received, client_number, service_name, amount, cost, source, rating, imported, assigned,
            pass_through,
        ) in rows
    ]  # fmt: skip
    return tuple(sorted(orders, key=lambda order: (order.received, number_key(order.number))))


def _stages(session: Session, part: Part | None) -> Mapping[str, tuple[StageChange, ...]]:
    change, order = models.StageChange, models.Order
    rows = _rows(
        session,
        select(order.number, change.at, change.stage)
        .join(order, order.id == change.order_id)
        .where(*_among(change.order_id, part.orders if part else None))
        .order_by(change.at, change.id),
    )
    return _grouped((number, StageChange(at, stage)) for number, at, stage in rows)


def _shares(session: Session, part: Part | None) -> Mapping[str, tuple[Shares, ...]]:
    """Return every order's shares by order number, in order of time; the first ones hold from the start."""
    share, order, person = models.Share, models.Order, models.Employee
    rows = _rows(
        session,
        select(order.number, share.since, person.name, share.part)
        .join(order, order.id == share.order_id)
        .join(person, person.id == share.employee_id)
        .where(*_among(share.order_id, part.orders if part else None))
        .order_by(share.since, share.place),
    )
    parts: dict[str, dict[datetime, dict[str, Fraction]]] = defaultdict(dict)
    for number, since, name, fraction in rows:
        parts[number].setdefault(since, {})[name] = fraction
    return {
        number: tuple(
            Shares(since if place else None, names) for place, (since, names) in enumerate(by_time.items())
        )
        for number, by_time in parts.items()
    }


def _payments(session: Session, part: Part | None) -> tuple[Payment, ...]:
    payment, order = models.Payment, models.Order
    rows = _rows(
        session,
        select(payment.number, order.number, payment.day, payment.amount, payment.note)
        .join(order, order.id == payment.order_id)
        .where(*_among(payment.order_id, part.paid if part else None))
        .order_by(payment.day, payment.number),
    )
    return tuple(Payment(f"{key:08d}", number, day, amount, note) for key, number, day, amount, note in rows)


def _contacts(session: Session, part: Part | None) -> tuple[Contact, ...]:
    """Return the contacts by time; contacts of one moment are ordered by their contents, not by their ids."""
    contact, client, person = models.Contact, models.Client, models.Employee
    rows = _rows(
        session,
        select(contact.at, client.number, person.name, contact.kind)
        .join(client, client.id == contact.client_id)
        .outerjoin(person, person.id == contact.employee_id)
        .where(*([part.contacts] if part is not None else [])),
    )
    ordered = sorted(rows, key=lambda row: (row[0], row[1], row[2] or "", row[3]))
    return tuple(Contact(at, str(number), name, kind) for at, number, name, kind in ordered)


def _responsibilities(session: Session, part: Part | None) -> tuple[Responsibility, ...]:
    row, client, person = models.Responsibility, models.Client, models.Employee
    order = models.Order
    own: list[ColumnElement[bool]] = []
    if part is not None:
        own = [row.client_id.in_(select(order.client_id).where(*_among(order.id, part.held)))]
    rows = _rows(
        session,
        select(row.since, client.number, person.name, row.until)
        .join(client, client.id == row.client_id)
        .join(person, person.id == row.employee_id)
        .where(*own),
    )
    ordered = sorted(rows, key=lambda row: (row[0], row[1], row[3] or datetime.max, row[2]))
    return tuple(Responsibility(str(number), name, since, until) for since, number, name, until in ordered)


def _work_items(session: Session, part: Part | None) -> tuple[WorkItem, ...]:
    item, order, person = models.WorkItem, models.Order, models.Employee
    own = [] if part is None else [part.work]
    rows = _rows(
        session,
        select(item.day, order.number, person.name, item.kind, item.units)
        .join(order, order.id == item.order_id)
        .join(person, person.id == item.employee_id)
        .where(*own),
    )
    ordered = sorted(rows, key=lambda row: (row[0], number_key(row[1]), *row[2:]))
    return tuple(WorkItem(*row) for row in ordered)


def _orders_before(session: Session) -> Mapping[str, int]:
    """Return the number of paid orders before the records begin, by client, where there are some."""
    client = models.Client
    rows = _rows(session, select(client.number, client.orders_before).where(client.orders_before > 0))
    return {str(number): count for number, count in rows}


def _left(session: Session) -> Mapping[str, date]:
    """Return the last day of employment by name, of employees who have one."""
    person = models.Employee
    rows = _rows(session, select(person.name, person.left).where(person.left.is_not(None)))
    return {row.name: row.left for row in rows}


def _segments(session: Session) -> Mapping[str, Segment]:
    client = models.Client
    rows = _rows(session, select(client.number, client.segment).order_by(client.number))
    return {str(number): segment for number, segment in rows if segment is not None}


def _among(order: Any, queries: Queries | None) -> list[ColumnElement[bool]]:
    """Return the condition that an order's id is among those of the queries; None: any is."""
    if queries is None:
        return []
    return [order.in_(union(*queries)) if queries else false()]


def _rows(session: Session, query: Executable) -> Sequence[Any]:
    """Return the rows of a query, with what the open unit of work has changed so far."""
    session.flush()
    return session.connection().execute(query).all()


def _grouped(pairs: Iterable[tuple[str, Value]]) -> dict[str, tuple[Value, ...]]:
    groups: dict[str, list[Value]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}
