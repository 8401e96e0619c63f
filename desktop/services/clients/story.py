"""A client's history: contacts, orders, assignments, payments, refunds and handovers, newest first."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop.models import Assignment, Client, ClosedMonth, Contact, Employee, Order
from desktop.rules.facts import ResponsibilityOrigin, number_key
from desktop.rules.months import Month
from desktop.services.access import Right, may
from desktop.services.access.names import employee_names
from desktop.services.clients.contacts import needs_reason
from desktop.services.clients.rows import Event, LoggedContact

_PLACE = {"order": 0, "assignment": 1, "handover": 2}
"""Order of events of one moment: the order, then its assignment, then the rest."""


@dataclass(frozen=True, slots=True)
class ShownContacts:
    """Which of a client's contacts a history holds: the latest ``limit`` of some kinds (None: of all)."""

    limit: int | None = None
    kinds: frozenset[str] | None = None


ALL_CONTACTS = ShownContacts()


def story(
    session: Session, viewer: int | None, now: datetime, client: Client, orders: Iterable[Order],
    shown: ShownContacts = ALL_CONTACTS,
) -> tuple[Event, ...]:  # fmt: skip
    """Return what happened with the client, newest first; payments have a day but no time.

    Contacts say whether the ``viewer``, an employee's id, may correct them.
    """
    orders = list(orders)
    events = [
        *_contacts(session, viewer, now, _latest(client, shown), orders),
        *_orders(orders),
        *_assignments(session, orders),
        *_payments(orders, employee_names(session)),
        *_handovers(client),
    ]
    events.sort(key=_key, reverse=True)
    return tuple(events)


def last_contact(
    session: Session, viewer: int | None, now: datetime, client: Client, orders: Iterable[Order]
) -> Event | None:
    """Return the latest contact with the client; an order, a payment or a handover is none."""
    latest = select(func.max(Contact.at)).where(Contact.client_id == client.id).scalar_subquery()
    query = select(Contact).where(Contact.client_id == client.id, Contact.at == latest)
    return max(_contacts(session, viewer, now, query, orders), key=_key, default=None)


def _latest(client: Client, shown: ShownContacts) -> Select[Contact]:
    found = select(Contact).where(Contact.client_id == client.id)
    if shown.kinds is not None:
        found = found.where(Contact.kind.in_(shown.kinds))
    return found.order_by(Contact.at.desc()).limit(shown.limit)


def _key(event: Event) -> tuple[object, ...]:
    amount = event.amount if event.amount is not None else 0
    return (
        event.at, _PLACE.get(event.kind, 3), event.kind, number_key(event.order or ""), event.who, event.text,
        amount,
    )  # fmt: skip


def _contacts(
    session: Session, viewer: int | None, now: datetime, query: Select[Contact], orders: Iterable[Order]
) -> Iterator[Event]:
    numbers: dict[UUID | None, str] = {order.id: order.number for order in orders}
    names = employee_names(session)
    may_all = may(session, viewer, Right.CORRECT_CONTACTS)
    may_own = may(session, viewer, Right.LOG_CONTACTS)
    closed = set(session.scalars(select(ClosedMonth.month)))
    for one in session.scalars(query):
        month = Month.of(one.at.date())
        logged = LoggedContact(
            one.id, one.version,
            may_correct=may_all or (may_own and one.employee_id == viewer),
            needs_reason=needs_reason(one, viewer, now),
            closed=month if month in closed else None,
        )  # fmt: skip
        yield Event(
            one.at, False, one.kind, names.get(one.employee_id, ""), one.text, numbers.get(one.order_id),
            one.order_id, None, logged,
        )  # fmt: skip


def _orders(orders: list[Order]) -> Iterator[Event]:
    for order in orders:
        text = order.subject or (order.service.name if order.service else "")
        yield Event(
            order.received, False, "order", order.leader.name if order.leader else "", text,
            order.number, order.id, order.amount,
        )  # fmt: skip


def _assignments(session: Session, orders: list[Order]) -> Iterator[Event]:
    """Yield assignments; their text is the reason of a pick by hand, else the name of the rule."""
    by_id = {order.id: order for order in orders}
    rows = session.execute(
        select(Assignment.moment, Assignment.order_id, Employee.name, Assignment.rule, Assignment.reason)
        .join(Employee, Employee.id == Assignment.employee_id)
        .where(Assignment.order_id.in_(list(by_id)), Assignment.reversed_at.is_(None))
    )
    for moment, order_id, name, rule, reason in rows:
        yield Event(moment, False, "assignment", name, reason or rule, by_id[order_id].number, order_id, None)


def _payments(orders: list[Order], names: Mapping[int | None, str]) -> Iterator[Event]:
    for order in orders:
        for payment in order.payments:
            kind = "payment" if payment.amount > 0 else "refund"
            at = datetime.combine(payment.day, time())
            by = names.get(payment.actor, "")
            yield Event(at, True, kind, by, payment.note, order.number, order.id, payment.amount)


def _handovers(client: Client) -> Iterator[Event]:
    for row in client.responsibilities:
        if row.how is ResponsibilityOrigin.HANDOVER:
            yield Event(row.since, False, "handover", row.employee.name, row.reason, None, None, None)
