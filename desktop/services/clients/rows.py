"""What is shown of clients: rows of the list, and the whole card with its story."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from desktop.rules.rhythm import Rhythm


@dataclass(frozen=True, slots=True)
class ClientRow:
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
        """Only kept on this PC: the office does not have this client yet."""
        return self.number < 0


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: UUID
    name: str
    position: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    birthday: date | None


@dataclass(frozen=True, slots=True)
class ResponsibleRow:
    manager: str
    since: datetime
    until: datetime | None
    reason: str
    how: str


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a client's story: ``kind`` is a contact's kind, ``order``, ``payment``, ``refund``,
    ``assignment`` or ``handover``."""

    at: datetime
    whole_day: bool
    kind: str
    who: str
    text: str
    order: str | None
    order_id: UUID | None
    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class ClientCard:
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
    """Arrival of the first order."""
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    people: tuple[PersonRow, ...]
    responsible: ResponsibleRow | None
    before: tuple[ResponsibleRow, ...]
    """Earlier responsible managers, latest first."""
    absence: str | None
    """Kind of the responsible manager's absence now, with ``absent_until``."""
    absent_until: datetime | None
    history: tuple[Event, ...]
    paid: Decimal
    paid_orders: int
    average: Decimal | None
    margin: Decimal | None
    open_orders: int
    awaiting: Decimal
    """Invoiced and not yet paid."""
    rhythm: Rhythm | None
    likely_duplicates: tuple[tuple[UUID, str], ...]
    proposed_keeper: str | None = None
    """Who should take the client over from a manager who hunts."""
