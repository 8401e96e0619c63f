"""Records of clients as shown to people: rows of the list, and the card with its history."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from desktop.rules.facts import ResponsibilityOrigin
from desktop.rules.months import Month
from desktop.rules.rhythm import Rhythm


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client in the list."""

    id: UUID
    number: int
    name: str
    segment: str | None
    person: str
    phone: str
    responsible: str | None
    orders: int
    paid: Decimal
    last_order: date | None
    last_contact: date | None

    @property
    def kept(self) -> bool:
        """Whether the client is only kept on this PC: the office does not have it yet."""
        return self.number < 0


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A contact person of a client."""

    id: UUID
    name: str
    position: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    birthday: date | None
    version: int = 1


@dataclass(frozen=True, slots=True)
class ReachRow:
    """A phone or an e-mail address of a client; ``person`` None: of nobody in particular."""

    id: UUID
    value: str
    person: UUID | None


@dataclass(frozen=True, slots=True)
class LoggedContact:
    """A contact as the person who looks at it may correct it.

    ``closed`` is its month if that is closed: a change then ends up in the pay of the first open month.
    """

    id: UUID
    version: int
    may_correct: bool
    needs_reason: bool
    closed: Month | None = None


@dataclass(frozen=True, slots=True)
class ResponsibleRow:
    """A responsible manager of a client; ``until`` None: responsible now."""

    manager: str
    since: datetime
    until: datetime | None
    reason: str
    how: ResponsibilityOrigin


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of a client's history.

    ``kind`` is a contact's kind, ``order``, ``payment``, ``refund``, ``assignment`` or ``handover``; only a
    contact has ``contact``.
    """

    at: datetime
    whole_day: bool
    kind: str
    who: str
    text: str
    order: str | None
    order_id: UUID | None
    amount: Decimal | None
    contact: LoggedContact | None = None


@dataclass(frozen=True, slots=True)
class ClientCard:
    """Everything that a client's card shows."""

    id: UUID
    version: int
    number: int
    name: str
    segment: str | None
    inn: str | None
    birthday: date | None
    referred_by: str | None
    note: str
    client_since: date | None
    """The day on which the first order arrived."""
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    people: tuple[PersonRow, ...]
    responsible: ResponsibleRow | None
    before: tuple[ResponsibleRow, ...]
    """Earlier responsible managers, latest first."""
    absence: str | None
    """Kind of the responsible manager's absence now; ``absent_until`` is its end."""
    absent_until: datetime | None
    history: tuple[Event, ...]
    """Newest first; of the contacts those that were asked for."""
    paid: Decimal
    paid_orders: int
    average: Decimal | None
    margin: Decimal | None
    open_orders: int
    awaiting: Decimal
    """Sum of invoices that are not paid yet."""
    rhythm: Rhythm | None
    likely_duplicates: tuple[tuple[UUID, str], ...]
    proposed_keeper: str | None = None
    """The manager who should take the client over from a manager who hunts."""
    reaches: tuple[ReachRow, ...] = ()
    last_contact: Event | None = None
    """The latest contact; an order, a payment or a handover is none."""
    more_contacts: bool = False
    """Whether there may be earlier contacts than those in the history."""
