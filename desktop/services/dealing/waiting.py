"""Load the orders that wait to be dealt, and what the office knows of their clients."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, Select, Text, cast, func, not_, select, type_coerce
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.decision import Decision
from desktop.rules.distribution import OrderRequest
from desktop.rules.facts import (
    DEALT_STAGES,
    Contact,
    ContactKind,
    Responsibility,
    Stage,
    StageChange,
    number_key,
)
from desktop.rules.office import Service
from desktop.rules.ownership import OUTREACH, KnownClient, expected_value

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

    @property
    def key(self) -> tuple[datetime, NumberKey]:
        """Sorts the oldest first, of the same arrival by number."""
        return self.received, number_key(self.number)

    def request(self, value: Fraction) -> OrderRequest:
        return OrderRequest(self.number, self.received, self.client, self.service, value)


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
            order.expected_value, order.question_client_id, order.stage,
        )
        .join(client, client.id == order.client_id)
        .outerjoin(service, service.id == order.service_id)
        .where(*waits)
    )  # fmt: skip
    stages = _stages(session, select(order.id).where(*waits))
    waiting = [
        WaitingOrder(
            key, number, received, client_id, str(client_number), name, value, question is not None,
            tuple(stages.get(key) or [StageChange(received, Stage(stage))]),
        )
        for key, number, received, client_id, client_number, name, value, question, stage in rows
    ]  # fmt: skip
    return sorted(waiting, key=lambda one: one.key)


def _stages(session: Session, ids: Ids) -> Mapping[UUID, list[StageChange]]:
    change = models.StageChange
    stages = defaultdict(list)
    for key, at, stage in session.execute(
        select(change.order_id, change.at, change.stage)
        .where(change.order_id.in_(ids))
        .order_by(change.at, change.id)
    ):
        stages[key].append(StageChange(at, Stage(stage)))
    return stages


def mean_of_earlier(session: Session, received: datetime, number: str) -> Fraction | None:
    """Return the mean expected value of all orders that arrived before this one, or None."""
    order = models.Order
    together = session.scalars(select(order.number).where(order.received == received))
    before = [other for other in together if number_key(other) < number_key(number)]
    earlier = order.stage != Stage.SPAM, (order.received < received) | order.number.in_(before)
    value = type_coerce(order.expected_value, Text)
    broken = value.contains("/")  # nearly all are whole amounts, which the database adds up
    total, count = session.execute(
        select(func.sum(cast(value, BigInteger)), func.count()).where(*earlier, not_(broken))
    ).one()
    others = session.execute(
        select(order.expected_value, order.amount).where(*earlier, value.is_(None) | broken)
    )
    values = [Fraction(amount or 0) if value is None else value for value, amount in others]
    values = [one for one in values if one]
    count += len(values)
    return sum(values, Fraction(total or 0)) / count if count else None


def value_of(session: Session, order: models.Order, service: Service | None) -> Fraction:
    """Return the expected value to be fixed for an order that has none yet."""
    estimated = expected_value(order.amount, service, None)
    if (order.amount is None or order.amount <= 0) and (service is None or service.expected_value is None):
        mean = mean_of_earlier(session, order.received, order.number)
        estimated = expected_value(None, None, mean)
    return Fraction(estimated)


class ClientBook:
    """Knows the clients of waiting orders, and is kept current while the orders are dealt."""

    def __init__(self, session: Session, waiting: list[WaitingOrder]) -> None:
        ids: Ids = select(models.Order.client_id).where(
            models.Order.leader_id.is_(None), models.Order.stage.in_(DEALT_STAGES)
        )
        if len(waiting) == 1:
            ids = select(models.Client.id).where(models.Client.id == waiting[0].client_id)
        self.responsible = _responsible(session, ids)
        self._orders = _orders(session, ids)
        self._outreach = _outreach(session, ids)

    def known(self, order: WaitingOrder) -> KnownClient:
        return KnownClient(
            responsible=self.responsible.get(order.client),
            ordered_before=any(key < order.key for key in self._orders.get(order.client, ())),
            contacts=tuple(self._outreach.get(order.client, ())),
        )

    def follow(self, client: str, decision: Decision) -> str | None:
        """Take in a decision; return the manager who has become responsible by it, or None."""
        held = self.responsible.get(client)
        name = decision.responsible
        if name is None or (held is not None and held.manager == name):
            return None
        since = decision.moment if held is None else max(decision.moment, held.since)
        self.responsible[client] = Responsibility(client, name, since)
        return name


def known_client(session: Session, client: models.Client, received: datetime) -> KnownClient:
    """Load what is known of a client whose order is only being typed."""
    ids = select(models.Client.id).where(models.Client.id == client.id)
    key = str(client.number)
    return KnownClient(
        responsible=_responsible(session, ids).get(key),
        ordered_before=any(at <= received for at, _ in _orders(session, ids).get(key, ())),
        contacts=tuple(_outreach(session, ids).get(key, ())),
    )


def _responsible(session: Session, ids: Ids) -> dict[str, Responsibility]:
    held, client, person = models.Responsibility, models.Client, models.Employee
    rows = session.execute(
        select(client.number, person.name, held.since)
        .join(client, client.id == held.client_id)
        .join(person, person.id == held.employee_id)
        .where(held.until.is_(None), held.client_id.in_(ids))
    )
    return {str(number): Responsibility(str(number), name, since) for number, name, since in rows}


def _orders(session: Session, ids: Ids) -> Mapping[str, list[tuple[datetime, NumberKey]]]:
    """Load the arrivals of each client's orders, without those that were no orders."""
    order, client = models.Order, models.Client
    arrivals = defaultdict(list)
    for key, received, number in session.execute(
        select(client.number, order.received, order.number)
        .join(client, client.id == order.client_id)
        .where(order.client_id.in_(ids), order.stage != Stage.SPAM)
    ):
        arrivals[str(key)].append((received, number_key(number)))
    return arrivals


def _outreach(session: Session, ids: Ids) -> Mapping[str, list[Contact]]:
    contact, client, person = models.Contact, models.Client, models.Employee
    found = defaultdict(list)
    for key, at, name, kind in session.execute(
        select(client.number, contact.at, person.name, contact.kind)
        .join(client, client.id == contact.client_id)
        .join(person, person.id == contact.employee_id)
        .where(contact.client_id.in_(ids), contact.kind.in_(OUTREACH))
    ):
        found[str(key)].append(Contact(at, str(key), name, ContactKind(kind)))
    return found
