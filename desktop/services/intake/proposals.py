"""Propose who would get an order that waits or is still being typed; nothing is stored."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.decision import decide
from desktop.rules.distribution import OrderRequest
from desktop.rules.errors import Refused
from desktop.rules.explanation import Explanation
from desktop.rules.ownership import KnownClient, expected_value
from desktop.services.access import Right, read_as
from desktop.services.dealing.run import DealingRun
from desktop.services.dealing.situation import Situation, load_situation
from desktop.services.dealing.waiting import ClientBook, known_client, load_waiting, mean_of_earlier
from desktop.services.intake.matching import client_of, find_match
from desktop.services.orders.numbers import free_number, next_bare_number
from desktop.storage.operations import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class Draft:
    """An order as typed at the desk so far; ``client_id`` once a match was taken."""

    client_id: UUID | None = None
    phone: str = ""
    email: str = ""
    inn: str = ""
    name: str = ""
    person: str = ""
    service: str | None = None
    amount: Decimal | None = None
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The manager who would get an order now (the explanation's winner), and what stands in the way."""

    explanation: Explanation
    new_client: bool
    question: UUID | None
    """A known client that this one may be; the desk is asked before the order is dealt."""
    question_name: str | None
    opens: datetime | None = None
    """The opening at which a closed office deals the order out; None: it can be dealt out now."""
    moment: datetime | None = None
    """The moment as of which a waiting order is dealt out; who is present then can get it."""


def propose(store: Store, viewer: int | None, now: datetime, order: UUID) -> Proposal:
    """Propose who would get a waiting order if it were assigned by the rules now.

    The proposal is as of the moment at which the order can be dealt, else (office closed, nobody eligible) as
    of the next opening.
    """
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        found = load_waiting(session, order)
        if not found:
            raise Refused("not_waiting")
        waiting, row = found[0], session.get_one(models.Order, order)
        situation = load_situation(session, now, min(waiting.received, now))
        run = DealingRun(UnitOfWork(session, None, now), situation, found)
        opening = situation.office.calendar.next_open(now)
        dealt = run.first_moment(waiting)
        moment = dealt or opening
        asked = session.get(models.Client, row.question_client_id) if row.question_client_id else None
        return Proposal(
            run.decide(waiting, run.value(waiting), moment).explanation,
            not ClientBook(session, found).known(waiting, moment).ordered_before,
            asked.id if asked is not None else None,
            asked.name if asked is not None else None,
            opening if dealt is None and opening > now else None,
            moment,
        )


def propose_draft(store: Store, viewer: int | None, now: datetime, draft: Draft) -> Proposal:
    """Propose who would get an order that is being typed."""
    with read_as(store, viewer, Right.TAKE_ORDERS) as session:
        situation = load_situation(session, now, now)
        client, question = _client(session, draft)
        known = known_client(session, client, now) if client is not None else KnownClient()
        number = free_number(session, next_bare_number(session, now), now)
        key = str(client.number) if client is not None else ""
        request = OrderRequest(
            number, now, key, draft.service, _value(session, situation, draft, now, number)
        )
        opening = situation.office.calendar.next_open(now)
        return Proposal(
            _explanation(situation, request, known, opening),
            not known.ordered_before,
            question.id if question is not None else None,
            question.name if question is not None else None,
            opening if opening > now else None,
        )


def _client(session: Session, draft: Draft) -> tuple[models.Client | None, models.Client | None]:
    """Return the client that is certain, and the one that the desk has to be asked about."""
    if draft.client_id is not None:
        return session.get(models.Client, draft.client_id), None
    match = find_match(session, inn=draft.inn, phone=draft.phone, email=draft.email, name=draft.name)
    if match.client is None:
        return None, None
    found = client_of(session, match.client)
    return (found, None) if match.certain else (None, found)


def _value(session: Session, situation: Situation, draft: Draft, now: datetime, number: str) -> Fraction:
    service = situation.office.services.get(draft.service or "")
    known = draft.amount is not None or (service is not None and service.expected_value is not None)
    mean = None if known else mean_of_earlier(session, now, number)
    return Fraction(expected_value(draft.amount, service, mean))


def _explanation(
    situation: Situation, request: OrderRequest, known: KnownClient, moment: datetime
) -> Explanation:
    return decide(
        situation.office, situation.ledger_state(), situation.load(moment), request, known, moment
    ).explanation
