"""Reads what the facts of some days rest on, without the rest of the office's history.

What a day counts for never depends on what other clients did: so the orders of the days suffice, with the
whole history of the clients whose payments are credited.
"""

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select, union
from sqlalchemy.orm import Session

from desktop.models import Client, Contact, Order, Payment, Responsibility, StageChange, WorkItem
from desktop.models import Employee as Person
from desktop.rules.facts import OPEN_STAGES, Segment
from desktop.rules.progress import OFFERS
from desktop.services.facts.history import Part


def credited_days(session: Session, first: date, last: date, *, callers: bool) -> Part:
    """Return what metrics count in these days, with what the credit of the days' payments rests on.

    ``callers``: also the history of the clients that were called, whoever paid.
    """
    paying = select(Order.client_id).join(Payment, Payment.order_id == Order.id)
    clients = [paying.where(Payment.day.between(first, last))]
    contacts = and_(*_on(Contact.at, first, last))
    if callers:
        clients.append(select(Contact.client_id).where(contacts))
    if _has_imported(session):
        clients.append(_imported_clients(first, last))
        contacts |= _offers(first, last)
    theirs = select(Order.id).where(Order.client_id.in_(union(*clients)))
    orders = (theirs, *_moved(first, last))
    return Part(orders, orders, orders, contacts, WorkItem.day.between(first, last))


def arrived_orders(first: date, last: date) -> Part:
    """Return the orders that came in these days, without their payments."""
    return Part((select(Order.id).where(*_on(Order.received, first, last)),))


def moving_orders(session: Session, first: date, last: date) -> Part:
    """Return the orders that came or moved in these days, and those that are open now with their payments."""
    is_open = select(Order.id).where(Order.stage.in_(OPEN_STAGES))
    part = Part((is_open, *_moved(first, last)), paid=(is_open,))
    if not _has_imported(session):
        return part
    theirs = Order.client_id.in_(_imported_clients(first, last))
    return part | Part((select(Order.id).where(Order.imported, theirs),), contacts=_offers(first, last))


def _has_imported(session: Session) -> bool:
    return session.scalar(select(Order.id).where(Order.imported).limit(1)) is not None


def clients_led(session: Session, day: date) -> dict[str, dict[Segment, int]]:
    """Return the number of clients that each manager was responsible for at the end of a day, by segment."""
    held, ends = Responsibility, _after(day)
    rows = session.execute(
        select(Person.name, Client.segment, func.count())
        .select_from(held)
        .join(Client, Client.id == held.client_id)
        .join(Person, Person.id == held.employee_id)
        .where(Client.segment.is_not(None), held.since < ends, held.until.is_(None) | (held.until >= ends))
        .group_by(Person.name, Client.segment)
    )
    found: dict[str, dict[Segment, int]] = {}
    for name, segment, count in rows:
        if segment is not None:
            found.setdefault(name, {})[segment] = count
    return found


def client_segments(session: Session) -> dict[Segment, int]:
    """Return the number of clients by segment."""
    rows = session.execute(
        select(Client.segment, func.count()).where(Client.segment.is_not(None)).group_by(Client.segment)
    )
    return {segment: count for segment, count in rows if segment is not None}


def _moved(first: date, last: date) -> list[Select[Any]]:
    """Return the queries for the orders that came, were assigned or changed their stage in these days, as far
    as is known: of an imported one an offer may say it."""
    return [
        select(Order.id).where(*_on(Order.received, first, last)),
        select(Order.id).where(*_on(Order.assigned_at, first, last)),
        select(StageChange.order_id).where(*_on(StageChange.at, first, last)),
        select(Order.id).where(Order.imported, Order.client_id.in_(_offered(first, last))),
    ]


def _imported_clients(first: date, last: date) -> Select[Any]:
    """Return the query for the clients of imported orders that may have reached a stage in these days."""
    moved = union(*_moved(first, last))
    return select(Order.client_id).where(Order.imported, Order.id.in_(moved))


def _offered(first: date, last: date) -> Select[Any]:
    return select(Contact.client_id).where(*_on(Contact.at, first, last), Contact.kind.in_(OFFERS))


def _offers(first: date, last: date) -> ColumnElement[bool]:
    """Return the condition on offers, of any time, to clients whose imported orders count in these days."""
    return and_(Contact.kind.in_(OFFERS), Contact.client_id.in_(_imported_clients(first, last)))


def _on(moment: Any, first: date, last: date) -> list[Any]:
    return [moment >= _begin(first), moment < _after(last)]


def _begin(day: date) -> datetime:
    return datetime.combine(day, time())


def _after(day: date) -> datetime:
    return _begin(day) + timedelta(days=1)
