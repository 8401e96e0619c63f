"""The card of one order: everything that its panel shows."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from desktop import models
from desktop.rules.errors import Refused
from desktop.rules.explanation import Explanation
from desktop.rules.explanation_data import from_data
from desktop.rules.facts import OPEN_STAGES
from desktop.services.access import Right, read_as
from desktop.services.access.names import employee_names
from desktop.services.dealing.corrections import decisions_in_force, last_decline
from desktop.services.dealing.objections import ObjectionRow, may_object, objections_to
from desktop.services.order_lists.order_rows import OrderRow, order_rows
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class PaymentRow:
    id: UUID
    day: date
    amount: Decimal
    note: str
    by: str


@dataclass(frozen=True, slots=True)
class StageRow:
    at: datetime
    stage: str
    by: str


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
    dealt: "DealtRow | None" = None
    """How the order was dealt to who leads it now, if that took a turn."""
    declined: "DeclineRow | None" = None
    """The last time that somebody gave it back, unless that was excused."""
    objections: tuple[ObjectionRow, ...] = ()
    may_object: bool = False
    """The viewer could have had the order, and has not objected to its assignment yet."""


@dataclass(frozen=True, slots=True)
class DealtRow:
    """A turn that an order took: whether its manager has confirmed it, and what it was charged at."""

    confirmed: bool
    value: Fraction


@dataclass(frozen=True, slots=True)
class DeclineRow:
    """An order that was given back; an empty reason: it was not confirmed in time."""

    name: str
    at: datetime
    reason: str


def order_card(store: Store, viewer: int | None, now: datetime, order: UUID) -> OrderCard:
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        found = session.get(
            models.Order,
            order,
            options=[selectinload(models.Order.stages), selectinload(models.Order.payments)],
        )
        if found is None:
            raise Refused("no_such_order")
        decisions = decisions_in_force(session, order)
        made = decisions[-1] if decisions else None
        declined = last_decline(decisions)
        asked = session.get(models.Client, found.question_client_id) if found.question_client_id else None
        names = employee_names(session)
        objections = objections_to(session, order)
        payments = sorted(found.payments, key=lambda one: (one.day, one.number))
        return OrderCard(
            row=order_rows(session, now, [models.Order.id == order], ask_for_managers=False)[0],
            version=found.version,
            text=found.text,
            cost=found.cost,
            due=found.due,
            rating=found.rating,
            client_phone=_reach(found.client, "phone"),
            client_email=_reach(found.client, "email"),
            question_client=asked.name if asked is not None else None,
            shares=_shares(session, order),
            assigned_at=found.assigned_at,
            assigned_by=names.get(made.actor) if made is not None else None,
            explanation=from_data(made.explanation) if made is not None else None,
            stages=tuple(StageRow(one.at, one.stage, names.get(one.actor, "")) for one in found.stages),
            payments=tuple(
                PaymentRow(one.id, one.day, one.amount, one.note, names.get(one.actor, ""))
                for one in payments
            ),
            dealt=_dealt(found, made),
            objections=tuple(objections),
            may_object=may_object(session, viewer, found, made),
            declined=(
                DeclineRow(names.get(declined.employee_id, ""), declined.declined_at, declined.decline_reason)
                if declined is not None and declined.declined_at is not None
                else None
            ),
        )


def _dealt(order: models.Order, made: models.Assignment | None) -> DealtRow | None:
    """Return the turn that the order took of who leads it now, while it is open."""
    if made is None or not made.charged or made.employee_id != order.leader_id:
        return None
    if made.declined_at is not None or order.stage not in OPEN_STAGES:
        return None
    return DealtRow(made.confirmed_at is not None, made.value)


def _reach(client: models.Client, kind: str) -> str | None:
    return min((one.value for one in client.reaches if one.kind == kind), default=None)


def _shares(session: Session, order: UUID) -> tuple[tuple[str, Fraction], ...]:
    """The shares that hold now, the leader first."""
    share, person = models.Share, models.Employee
    since = select(func.max(share.since)).where(share.order_id == order).scalar_subquery()
    rows = session.execute(
        select(person.name, share.part)
        .join(person, person.id == share.employee_id)
        .where(share.order_id == order, share.since == since)
        .order_by(share.place)
    )
    return tuple((name, part) for name, part in rows)
