"""Taking an order in and dealing it out, as one operation."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop import models
from desktop.exchange.phones import canonical_phone
from desktop.rules.changes import Changed
from desktop.rules.errors import NeedsDrive, Refused
from desktop.rules.facts import Segment, Source, Stage
from desktop.services.access import Right, require
from desktop.services.clients.records import add_client, checked_inn, complete_client, country_of
from desktop.services.dealing.assigning import assign_order, assign_waiting
from desktop.services.dealing.waiting import value_of
from desktop.services.facts import office as facts
from desktop.services.intake.matching import client_of, find_match
from desktop.services.orders.changes import service_id
from desktop.services.orders.numbers import free_number, next_bare_number, provisional_number
from desktop.storage.operations import UnitOfWork, operation


class Assign(StrEnum):
    """The wish about an order as soon as it is taken in: assign it, and to whom."""

    BY_RULES = "by_rules"
    BY_HAND = "by_hand"
    LEAVE_WAITING = "leave_waiting"


@dataclass(frozen=True, slots=True)
class TakenOrder:
    """An order that was taken in, and its manager; ``manager`` None: it waits.

    ``refusal`` is the code of the error that kept it from being assigned although it was to be, with the
    error's ``details``; None: it is assigned, or was to wait.
    """

    order: UUID
    number: str
    manager: str | None = None
    refusal: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def why_waiting(self) -> Refused | None:
        """The refusal as an error, for its sentence."""
        return Refused(self.refusal, **self.details) if self.refusal is not None else None


@operation
def take_order(
    work: UnitOfWork,
    *,
    visit: str,
    source: str,
    client: UUID | None = None,
    name: str = "",
    person: str = "",
    phone: str = "",
    email: str = "",
    inn: str = "",
    segment: str | None = None,
    service: str | None = None,
    subject: str = "",
    text: str = "",
    amount: Decimal | None = None,
    due: date | None = None,
    received: datetime | None = None,
    same_client: bool | None = None,
    assign: str = Assign.LEAVE_WAITING,
    manager: str | None = None,
    reason: str = "",
    charged: bool = True,
) -> TakenOrder:
    """Take an order in and assign it: by the rules, by hand (to ``manager``, with a ``reason``), or not yet.

    A refused assignment keeps the order, which then waits; the returned record says why. ``visit`` makes a
    repeated click harmless: the order that was taken in with it comes back. ``same_client`` False: the desk
    says it is somebody new; None: an uncertain match waits for the desk's answer. In a PC's own copy nothing
    is assigned: the office does it once the order reaches it.
    """
    require(work, Right.TAKE_ORDERS)
    if work.own_copy and assign == Assign.BY_HAND:
        raise NeedsDrive("needs_drive", operation=assign_order.__name__)
    order = work.session.scalar(select(models.Order).where(models.Order.intake_key == visit))
    if order is None:
        _check(source, segment, amount)
        checked_inn(inn, country_of(work.session))
        found, question = _match(work, client, same_client, inn=inn, phone=phone, email=email, name=name)
        if found is None:
            called = name.strip() or person.strip() or phone.strip() or email.strip()
            if not called:
                raise Refused("client_needed")
            found = add_client(
                work, name=called, person=person, phones=_given(phone), emails=_given(email), inn=inn,
                segment=None if segment is None else Segment(segment),
            )  # fmt: skip
        else:
            country = country_of(work.session)
            whole = phone if canonical_phone(phone, country) else ""  # digits typed to search are no phone
            complete_client(
                found, country, person=person, phones=_given(whole), emails=_given(email), inn=inn,
                person_id=work.new_id("person"),
            )  # fmt: skip
        received = received if received is not None else work.now
        bare = provisional_number(work.session) if work.own_copy else next_bare_number(work.session, received)
        order = models.Order(
            id=work.new_id("order"),
            number=free_number(work.session, bare, received),
            bare_number=bare,
            intake_key=visit,
            received=received,
            client_id=found.id,
            service_id=service_id(work, service),
            subject=subject.strip(),
            text=text,
            amount=amount,
            due=due,
            source=source,
            stage=Stage.NEW,
            question_client_id=question.id if question is not None else None,
        )
        _add(work, order, service)
    if order.leader_id is not None:
        return TakenOrder(order.id, order.number, work.session.get_one(models.Employee, order.leader_id).name)
    if work.own_copy or assign == Assign.LEAVE_WAITING:
        return TakenOrder(order.id, order.number)
    return _assign(work, order, manager if assign == Assign.BY_HAND else None, reason, charged)


def _assign(
    work: UnitOfWork, order: models.Order, manager: str | None, reason: str, charged: bool
) -> TakenOrder:
    """Assign the order under a savepoint, so that a refusal undoes the assignment and nothing else."""
    key, number = order.id, order.number
    try:
        with work.session.begin_nested():
            name = assign_waiting(work, key, manager, reason, charged)
    except Refused as error:
        return TakenOrder(key, number, refusal=error.code, details=error.details)
    return TakenOrder(key, number, name)


def _add(work: UnitOfWork, order: models.Order, service: str | None) -> None:
    """Store a new order with its expected value, which stays what it is now."""
    order.stages.append(models.StageChange(at=order.received, stage=Stage.NEW, actor=work.actor))
    known = facts.load_services(work.session).get(service) if service is not None else None
    order.expected_value = value_of(work.session, order, known)
    work.session.add(order)
    work.session.flush()
    work.touch(Changed.ORDER, order.id)
    work.touch(Changed.CLIENT, order.client_id)
    work.touch(Changed.PLAN)


def _check(source: str, segment: str | None, amount: Decimal | None) -> None:
    if source not in set(Source):
        raise Refused("unknown_source", source=source)
    if segment is not None and segment not in set(Segment):
        raise Refused("unknown_segment", segment=segment)
    if amount is not None and amount < 0:
        raise Refused("amount_below_zero", amount=amount)


def _given(text: str) -> list[str]:
    return [text] if text.strip() else []


def _match(
    work: UnitOfWork, client: UUID | None, same: bool | None, *, inn: str, phone: str, email: str, name: str
) -> tuple[models.Client | None, models.Client | None]:
    """The known client that the order is from, and the one that the desk has to be asked about."""
    if client is not None:
        known = work.session.get(models.Client, client)
        if known is None:
            raise Refused("no_such_client")
        return known, None
    if same is False:
        return None, None
    match = find_match(work.session, inn=inn, phone=phone, email=email, name=name)
    if match.client is None:
        return None, None
    found = client_of(work.session, match.client)
    if match.certain or same:
        return found, None
    return None, found
