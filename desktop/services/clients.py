"""Clients: finding them, the card with its one responsible manager, handing over, contacts."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from desktop.storage.operations import operation
from desktop.storage.store import Store, Work


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
class Rhythm:
    """Dates of paid orders, the usual number of days between them, when the next is due."""

    orders: tuple[date, ...]
    every_days: int
    due: date
    late_days: int


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


def search_clients(store: Store, text: str = "", *, limit: int = 200) -> list[ClientRow]:
    """By name, person, phone, address, INN; folds case and ё/е. No text: those with the latest contact."""
    raise NotImplementedError


def client_card(store: Store, now: datetime, client: UUID) -> ClientCard:
    raise NotImplementedError


def find_client(store: Store, name: str) -> UUID:
    """By exact folded name; several or none is an error that says so."""
    raise NotImplementedError


@operation
def hand_over_client(work: Work, *, client: UUID, manager: str, reason: str) -> None:
    """Change the responsible manager; moves future orders only."""
    raise NotImplementedError


@operation
def log_contact(
    work: Work, *, client: UUID, kind: str, text: str = "", at: datetime | None = None,
    order: UUID | None = None, manager: str | None = None,
) -> None:  # fmt: skip
    raise NotImplementedError


@operation
def edit_client(
    work: Work, *, client: UUID, version: int, name: str, inn: str, segment: str | None,
    birthday: date | None, note: str,
) -> None:  # fmt: skip
    raise NotImplementedError


@operation
def add_person(
    work: Work, *, client: UUID, name: str, position: str = "", phone: str = "", email: str = "",
    birthday: date | None = None,
) -> None:  # fmt: skip
    raise NotImplementedError
