"""Taking an order in at the desk: whose phone is this, who would get it, and taking it in."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import exists, select

from desktop import models
from desktop.rules.errors import Refused
from desktop.rules.facts import Segment, Source, Stage
from desktop.services.clients.records import add_client, complete_client, country_of
from desktop.services.dealing.waiting import value_of
from desktop.services.facts import history as facts
from desktop.services.intake.look_up import ClientMatch, look_up
from desktop.services.intake.matching import client_of, find_match
from desktop.services.intake.proposals import Draft, Proposal, propose, propose_draft
from desktop.services.orders.changes import service_id
from desktop.services.orders.numbers import next_order_number, provisional_number
from desktop.services.orders.stored import order_row
from desktop.storage.operations import UnitOfWork, operation

__all__ = [
    "ClientMatch", "Draft", "Proposal", "answer_match", "look_up", "propose", "propose_draft", "take_order",
]  # fmt: skip


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
) -> str:
    """Take an order in, unassigned; returns its number. ``visit`` makes a repeated click harmless: the
    order that was taken with it comes back. ``same_client`` False: the desk says it is somebody new;
    None: an uncertain match waits for the desk's answer."""
    taken = work.session.scalar(select(models.Order.number).where(models.Order.intake_key == visit))
    if taken is not None:
        return taken
    _check(source, segment, amount)
    found, question = _match(work, client, same_client, inn=inn, phone=phone, email=email, name=name)
    if found is None:
        called = name.strip() or person.strip() or phone.strip() or email.strip()
        if not called:
            raise Refused("client_needed")
        found = add_client(
            work, name=called, person=person, phones=_given(phone), emails=_given(email), inn=inn,
            segment=segment,
        )  # fmt: skip
    else:
        country = country_of(work.session)
        complete_client(found, country, person=person, phones=_given(phone), emails=_given(email), inn=inn)
    order = models.Order(
        id=work.new_id("order"),
        number=provisional_number(work.session) if work.own_copy else next_order_number(work.session),
        intake_key=visit,
        received=received if received is not None else work.now,
        client_id=found.id,
        service_id=service_id(work, service),
        subject=subject.strip(),
        text=text,
        amount=amount,
        due=due,
        source=source,
        stage=Stage.NEW.value,
        question_client_id=question.id if question is not None else None,
    )
    return _add(work, order, service)


def _add(work: UnitOfWork, order: models.Order, service: str | None) -> str:
    """Store a new order with its expected value, which stays what it is now."""
    order.stages.append(models.StageChange(at=order.received, stage=Stage.NEW.value, actor=work.actor))
    known = facts.load_services(work.session).get(service) if service is not None else None
    order.expected_value = value_of(work.session, order, known)
    work.session.add(order)
    work.session.flush()
    work.touch("order", order.id)
    work.touch("client", order.client_id)
    work.touch("plan")
    return order.number


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


@operation
def answer_match(work: UnitOfWork, *, order: UUID, same: bool) -> None:
    """The desk's answer to "the same client?": the order joins that client, or stays with the new one."""
    row = order_row(work, order)
    if row.question_client_id is None:
        raise Refused("no_question", number=row.number)
    known = work.session.get_one(models.Client, row.question_client_id)
    row.question_client_id = None
    row.version += 1
    if same:
        _join(work, row, known)
    work.touch("order", row.id)
    work.touch("client", row.client_id)


def _join(work: UnitOfWork, order: models.Order, known: models.Client) -> None:
    """The order, and what was typed of its client, become the known client's; nothing is left behind."""
    made = work.session.get_one(models.Client, order.client_id)
    people = sorted(person.name for person in made.people)
    complete_client(
        known, country_of(work.session), person=people[0] if people else "",
        phones=[reach.written for reach in made.reaches if reach.kind == "phone"],
        emails=[reach.written for reach in made.reaches if reach.kind == "email"], inn=made.inn or "",
    )  # fmt: skip
    order.client_id = known.id
    work.session.flush()
    work.touch("client", known.id)
    work.touch("client", made.id)
    if _unused(work, made):
        made.reaches.clear()  # they point at the client's people, which go with it
        work.session.flush()
        work.session.delete(made)
        work.session.flush()


def _unused(work: UnitOfWork, client: models.Client) -> bool:
    """Nothing but the question made this client: it has no other orders, contacts or managers."""
    holds = (
        models.Order.client_id, models.Order.question_client_id, models.Contact.client_id,
        models.Responsibility.client_id, models.Client.referred_by_id,
    )  # fmt: skip
    return not any(work.session.scalar(select(exists().where(column == client.id))) for column in holds)
