"""Reading orders: the lists of the Orders tab and the card of one order."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from desktop import models
from desktop.rules.errors import Refused
from desktop.rules.explanation import Explanation
from desktop.rules.explanation_data import from_data
from desktop.services.ledger_rows import latest_decisions
from desktop.services.order_list import (
    OrderCounts,
    OrderRow,
    OrderView,
    count_orders,
    list_orders,
    order_rows,
)
from desktop.storage.store import Store

__all__ = [
    "Credit", "OrderCard", "OrderCounts", "OrderRow", "OrderView", "PaymentRow", "StageRow", "count_orders",
    "credit_of_all", "list_orders", "order_card",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class PaymentRow:
    id: UUID
    day: date
    amount: Decimal
    note: str
    actor: str


@dataclass(frozen=True, slots=True)
class StageRow:
    at: datetime
    stage: str
    actor: str


@dataclass(frozen=True, slots=True)
class OrderCard:
    row: OrderRow
    version: int
    text: str
    cost: Decimal | None
    due: date | None
    rating: int | None
    client_phone: str | None
    client_email: str | None
    question_client: str | None
    """The known client that this one may be."""
    shares: tuple[tuple[str, Fraction], ...]
    assigned_at: datetime | None
    assigned_by: str | None
    explanation: Explanation | None
    stages: tuple[StageRow, ...]
    payments: tuple[PaymentRow, ...]


@dataclass(frozen=True, slots=True)
class Credit:
    """Who is credited with an order now, the leader first, and why it is theirs."""

    shares: tuple[tuple[str, Fraction], ...]
    explanation: Explanation | None


def order_card(store: Store, now: datetime, order: UUID) -> OrderCard:
    with store.read() as session:
        found = session.get(
            models.Order,
            order,
            options=[selectinload(models.Order.stages), selectinload(models.Order.payments)],
        )
        if found is None:
            raise Refused("no_such_order")
        made = _decision(session, order)
        asked = session.get(models.Client, found.question_client_id) if found.question_client_id else None
        payments = sorted(found.payments, key=lambda one: (one.day, one.number))
        return OrderCard(
            row=order_rows(session, now, [models.Order.id == order])[0],
            version=found.version,
            text=found.text,
            cost=found.cost,
            due=found.due,
            rating=found.rating,
            client_phone=_reach(found.client, "phone"),
            client_email=_reach(found.client, "email"),
            question_client=asked.name if asked is not None else None,
            shares=_shares(session, [order]).get(order, ()),
            assigned_at=found.assigned_at,
            assigned_by=made.actor if made is not None else None,
            explanation=from_data(made.explanation) if made is not None else None,
            stages=tuple(StageRow(one.at, one.stage, one.actor) for one in found.stages),
            payments=tuple(PaymentRow(one.id, one.day, one.amount, one.note, one.actor) for one in payments),
        )


def credit_of_all(store: Store) -> dict[UUID, Credit]:
    """Every assigned order's credit and explanation, for lists that show both."""
    made = models.Assignment
    with store.read() as session:
        decisions = session.execute(
            select(made.order_id, made.explanation).where(made.sequence.in_(latest_decisions()))
        )
        explained = {key: from_data(data) for key, data in decisions}
        shares = _shares(session)
    return {key: Credit(parts, explained.get(key)) for key, parts in shares.items()}


def _decision(session: Session, order: UUID) -> models.Assignment | None:
    made = models.Assignment
    standing = select(made).where(made.order_id == order, made.reversed_at.is_(None))
    return session.scalars(standing.order_by(made.sequence.desc())).first()


def _reach(client: models.Client, kind: str) -> str | None:
    return min((one.value for one in client.reaches if one.kind == kind), default=None)


def _shares(
    session: Session, orders: list[UUID] | None = None
) -> dict[UUID, tuple[tuple[str, Fraction], ...]]:
    """The shares that hold now; ``orders`` None: of all."""
    share, person = models.Share, models.Employee
    chosen = (
        select(share.order_id, share.since, person.name, share.part)
        .join(person, person.id == share.employee_id)
        .order_by(share.since, share.place)
    )
    if orders is not None:
        chosen = chosen.where(share.order_id.in_(orders))
    latest: dict[UUID, tuple[datetime, list[tuple[str, Fraction]]]] = {}
    for order, since, name, part in session.execute(chosen):
        if order not in latest or latest[order][0] < since:
            latest[order] = (since, [])
        latest[order][1].append((name, part))
    return {order: tuple(parts) for order, (_, parts) in latest.items()}
