"""Load the orders that wait to be dealt, and what the office knows of their clients."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.care.steps import ContactResult
from desktop.rules.decision import Decision
from desktop.rules.distribution import OrderRequest
from desktop.rules.facts import (
    DEALT_STAGES,
    Contact,
    ContactKind,
    Responsibility,
    ResponsibilityOrigin,
    Stage,
    StageChange,
    number_key,
)
from desktop.rules.office import Service
from desktop.rules.ownership import OUTREACH, KnownClient, expected_value
from desktop.rules.revaluing import value_when_paid
from desktop.rules.totals import Total, expected_value_of
from desktop.services.dealing.led_orders import load_stages

Ids = Select[Any]
NumberKey = tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class WaitingOrder:
    """An order without a leader yet. ``value`` None: it came in without an expected value."""

    id: UUID
    number: str
    received: datetime
    client_id: UUID
    client: str
    service: str | None
    value: Fraction | None
    question: bool
    stages: tuple[StageChange, ...]
    dealable_from: datetime
    """The moment from which it can be dealt: its arrival, or when what kept it from being dealt ended."""
    declined: frozenset[str] = frozenset()
    """Managers who gave it back."""
    paid: Fraction | None = None
    """What was paid when it was paid in full; None: it is not."""

    @property
    def key(self) -> tuple[datetime, NumberKey]:
        """Sorts the oldest first, of the same arrival by number."""
        return self.received, number_key(self.number)

    def request(self, value: Fraction) -> OrderRequest:
        return OrderRequest(self.number, self.received, self.client, self.service, value, self.declined)


def is_waiting(order: models.Order) -> bool:
    return order.leader_id is None and order.stage in DEALT_STAGES


def load_waiting(session: Session, order_id: UUID | None = None) -> list[WaitingOrder]:
    """Load the waiting orders, oldest first, or only ``order_id``; also those with an open question."""
    order, client, service = models.Order, models.Client, models.Service
    waits: list[ColumnElement[bool]] = [order.leader_id.is_(None), order.stage.in_(DEALT_STAGES)]
    if order_id is not None:
        waits.append(order.id == order_id)
    rows = session.execute(
        select(
            order.id, order.number, order.received, order.client_id, client.number, service.name,
            order.expected_value, order.question_client_id, order.stage, order.dealable_from, order.amount,
        )
        .join(client, client.id == order.client_id)
        .outerjoin(service, service.id == order.service_id)
        .where(*waits)
    )  # fmt: skip
    ids = select(order.id).where(*waits)
    stages, declined, payments = load_stages(session, ids), _declined(session, ids), _payments(session, ids)
    waiting = [
        WaitingOrder(
            key, number, received, client_id, str(client_number), name, value, question is not None,
            tuple(stages.get(key) or [StageChange(received, Stage(stage))]),
            max(received, since) if since is not None else received,
            frozenset(declined.get(key, ())), value_when_paid(amount, payments.get(key, ())),
        )
        for key, number, received, client_id, client_number, name, value, question, stage, since, amount
        in rows
    ]  # fmt: skip
    return sorted(waiting, key=lambda one: one.key)


def _declined(session: Session, ids: Ids) -> Mapping[UUID, list[str]]:
    """Return the managers who gave each order back."""
    made, person = models.Assignment, models.Employee
    declined = defaultdict(list)
    for key, name in session.execute(
        select(made.order_id, person.name)
        .join(person, person.id == made.employee_id)
        .where(made.order_id.in_(ids), made.declined_at.is_not(None))
    ):
        declined[key].append(name)
    return declined


def _payments(session: Session, ids: Ids) -> Mapping[UUID, list[Decimal]]:
    """Return the payments of each order in order of time."""
    payment = models.Payment
    payments = defaultdict(list)
    for key, amount in session.execute(
        select(payment.order_id, payment.amount)
        .where(payment.order_id.in_(ids))
        .order_by(payment.day, payment.number)
    ):
        payments[key].append(amount)
    return payments


def mean_of_earlier(session: Session, received: datetime, number: str) -> Fraction | None:
    """Return the mean expected value of all orders that arrived before this one, or None."""
    order = models.Order
    counted = models.read_total(session, Total.EXPECTED_VALUES)
    later = select(order.received, order.number, order.stage, order.expected_value, order.amount).where(
        order.received >= received
    )
    for arrived, other, stage, value, amount in session.execute(later):
        if (arrived, number_key(other)) >= (received, number_key(number)):
            counted -= expected_value_of(stage, value, amount)
    return counted.mean


def value_of(session: Session, order: models.Order, service: Service | None) -> Fraction:
    """Return the expected value to be fixed for an order that has none yet."""
    estimated = expected_value(order.amount, service, None)
    if (order.amount is None or order.amount <= 0) and (service is None or service.expected_value is None):
        mean = mean_of_earlier(session, order.received, order.number)
        estimated = expected_value(None, None, mean)
    return Fraction(estimated)


class ClientBook:
    """Knows the clients of waiting orders at any moment, and is kept current while the orders are dealt."""

    def __init__(self, session: Session, waiting: list[WaitingOrder]) -> None:
        ids: Ids = select(models.Order.client_id).where(
            models.Order.leader_id.is_(None), models.Order.stage.in_(DEALT_STAGES)
        )
        if len(waiting) == 1:
            ids = select(models.Client.id).where(models.Client.id == waiting[0].client_id)
        self._held = _responsibilities(session, ids)
        self._orders = _orders(session, ids)
        self._outreach = _outreach(session, ids)

    def known(self, order: WaitingOrder, moment: datetime) -> KnownClient:
        """Return what was known of an order's client at a moment."""
        earlier = self._orders.get(order.client, ())
        return KnownClient(
            responsible=self.responsible(order.client, moment),
            ordered_before=any(key < order.key and (end is None or moment < end) for key, end in earlier),
            contacts=tuple(self._outreach.get(order.client, ())),
        )

    def responsible(self, client: str, moment: datetime) -> Responsibility | None:
        """Return who was responsible for a client at a moment; an imported first one holds from ever."""
        for one in self._held.get(client, ()):
            if (one.from_ever or one.held.since <= moment) and not _ended(one.held, moment):
                return one.held
        return None

    def changes(self, client: str) -> set[datetime]:
        """Return the moments at which what is known of a client changed."""
        held = self._held.get(client, ())
        ends = {end for _, end in self._orders.get(client, ()) if end is not None}
        return {one.held.since for one in held} | {one.held.until for one in held if one.held.until} | ends

    def follow(self, client: str, decision: Decision) -> str | None:
        """Take in a decision; return the manager who has become responsible by it, or None."""
        name, moment = decision.responsible, decision.moment
        held = self.responsible(client, moment)
        if name is None or (held is not None and held.manager == name):
            return None
        rows = self._held.setdefault(client, [])
        until = min((one.held.since for one in rows if one.held.since > moment), default=None)
        rows[:] = [
            replace(one, held=replace(one.held, until=moment)) if one.held == held else one for one in rows
        ]
        rows.append(_Held(Responsibility(client, name, moment, until)))
        rows.sort(key=lambda one: one.held.since)
        return name


@dataclass(frozen=True, slots=True)
class _Held:
    held: Responsibility
    from_ever: bool = False
    """It was the first, and imported: it holds also before it was recorded."""


def _ended(held: Responsibility, moment: datetime) -> bool:
    return held.until is not None and held.until <= moment


def known_client(session: Session, client: models.Client, received: datetime) -> KnownClient:
    """Load what is known of a client whose order is only being typed."""
    ids = select(models.Client.id).where(models.Client.id == client.id)
    key = str(client.number)
    held = _responsibilities(session, ids).get(key, ())
    return KnownClient(
        responsible=next((one.held for one in held if one.held.until is None), None),
        ordered_before=any(
            at <= received and end is None for (at, _), end in _orders(session, ids).get(key, ())
        ),
        contacts=tuple(_outreach(session, ids).get(key, ())),
    )


def _responsibilities(session: Session, ids: Ids) -> dict[str, list[_Held]]:
    """Load who was responsible for each client and when, in order of time."""
    held, client, person = models.Responsibility, models.Client, models.Employee
    rows = session.execute(
        select(client.number, person.name, held.since, held.until, held.how)
        .join(client, client.id == held.client_id)
        .join(person, person.id == held.employee_id)
        .where(held.client_id.in_(ids))
        .order_by(held.since, held.until.is_(None))
    )
    found: dict[str, list[_Held]] = defaultdict(list)
    for number, name, since, until, how in rows:
        key = str(number)
        from_ever = key not in found and how is ResponsibilityOrigin.IMPORT
        found[key].append(_Held(Responsibility(key, name, since, until), from_ever))
    return found


def _orders(
    session: Session, ids: Ids
) -> Mapping[str, list[tuple[tuple[datetime, NumberKey], datetime | None]]]:
    """Load the arrivals of each client's orders, with the moment from which one was no order any more."""
    order, client, change = models.Order, models.Client, models.StageChange
    rejected = dict(
        session.execute(
            select(change.order_id, func.max(change.at))
            .join(order, order.id == change.order_id)
            .where(order.client_id.in_(ids), order.stage == Stage.SPAM, change.stage == Stage.SPAM)
            .group_by(change.order_id)
        ).all()
    )
    arrivals = defaultdict(list)
    for id_, key, received, number in session.execute(
        select(order.id, client.number, order.received, order.number)
        .join(client, client.id == order.client_id)
        .where(order.client_id.in_(ids))
    ):
        arrivals[str(key)].append(((received, number_key(number)), rejected.get(id_)))
    known_before = select(client.number).where(client.id.in_(ids), client.orders_before > 0)
    for key in session.scalars(known_before):  # an order before the records: no prospect
        arrivals[str(key)].append(((datetime.min, ()), None))
    return arrivals


def _outreach(session: Session, ids: Ids) -> Mapping[str, list[Contact]]:
    contact, client, person = models.Contact, models.Client, models.Employee
    found = defaultdict(list)
    for key, at, name, kind in session.execute(
        select(client.number, contact.at, person.name, contact.kind)
        .join(client, client.id == contact.client_id)
        .join(person, person.id == contact.employee_id)
        .where(contact.client_id.in_(ids), contact.kind.in_(OUTREACH))
        .where(or_(contact.result.is_(None), contact.result != ContactResult.NO_ANSWER))
    ):
        found[str(key)].append(Contact(at, str(key), name, ContactKind(kind)))
    return found
