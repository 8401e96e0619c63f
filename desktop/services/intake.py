"""Taking an order in at the desk: whose phone is this, who would get it, and taking it in."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from desktop.rules.explanation import Explanation
from desktop.storage.operations import operation
from desktop.storage.store import Store, Work


@dataclass(frozen=True, slots=True)
class ClientMatch:
    """A known client that what was typed so far may mean."""

    client_id: UUID
    name: str
    person: str
    phone: str
    """E.164."""
    responsible: str | None
    exact: bool
    """The phone, address or INN is the client's, whole."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What the desk has typed so far; ``client_id`` once a match was taken."""

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
    """Who would get an order now; the winner is in the explanation."""

    explanation: Explanation
    new_client: bool
    question: UUID | None
    """A known client that this one may be: the desk is asked before anything is dealt."""
    question_name: str | None


def look_up(store: Store, typed: str, *, limit: int = 6) -> list[ClientMatch]:
    """Clients whose phone contains the digits typed, or whose name, person, address or INN fits the text."""
    raise NotImplementedError


def propose(store: Store, now: datetime, order: UUID) -> Proposal:
    """Who would get a waiting order, dealt at this moment."""
    raise NotImplementedError


def propose_draft(store: Store, now: datetime, draft: Draft) -> Proposal:
    """Who would get an order that is being typed."""
    raise NotImplementedError


@operation
def take_order(
    work: Work,
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
    raise NotImplementedError


@operation
def answer_match(work: Work, *, order: UUID, same: bool) -> None:
    """The desk's answer to "the same client?": the order joins that client, or stays with the new one."""
    raise NotImplementedError
