"""What a workbook says, as frozen records; what is wrong in it, as rejections with their place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from desktop.rules.facts import ContactKind, Segment, Source, Stage
from desktop.rules.office import Role


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A row of a sheet, numbered as Excel shows it."""

    sheet: str
    row: int


@dataclass(frozen=True, slots=True)
class Rejection:
    """A row that was not taken (``row`` None: the whole sheet). ``code`` names the sentence."""

    sheet: str
    row: int | None
    column: str
    code: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClientRow:
    place: Place
    name: str
    person: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    inn: str = ""
    segment: Segment | None = None
    birthday: date | None = None
    manager: str | None = None
    referred_by: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class OrderRow:
    place: Place
    number: str
    received: datetime
    client: str
    service: str | None = None
    amount: Decimal | None = None
    cost: Decimal | None = None
    source: Source = Source.EMAIL
    stage: Stage | None = None
    manager: str | None = None
    rating: int | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A negative amount is a refund."""

    place: Place
    day: date
    order: str
    amount: Decimal
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContactRow:
    place: Place
    at: datetime
    client: str
    kind: ContactKind
    manager: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class EmployeeRow:
    place: Place
    name: str
    role: Role
    hired: date
    left: date | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """``sheets`` are (title, table) of the sheets that were understood, in the workbook's order."""

    file: str
    sha256: str
    sheets: tuple[tuple[str, str], ...] = ()
    clients: tuple[ClientRow, ...] = ()
    orders: tuple[OrderRow, ...] = ()
    payments: tuple[PaymentRow, ...] = ()
    contacts: tuple[ContactRow, ...] = ()
    employees: tuple[EmployeeRow, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    other_sheets: tuple[str, ...] = ()
    other_columns: tuple[tuple[str, str], ...] = ()
    """(sheet, heading) of columns that were left alone."""
    titles: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By sheet and field of a record: the heading of its column as the sheet writes it."""
