"""The rows of a workbook as frozen records, and its faulty rows as rejections."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from desktop.rules.facts import ContactKind, Segment, Source, Stage
from desktop.rules.office import Role


@dataclass(frozen=True, slots=True, order=True)
class RowPlace:
    """The sheet and number of a row, as Excel shows them."""

    sheet: str
    row: int


@dataclass(frozen=True, slots=True)
class Rejection:
    """A row that was not imported (a whole sheet if ``row`` is None).

    ``code`` names the problem in ``language.file_problems``; ``details`` fill the gaps of its sentence.
    """

    sheet: str
    row: int | None
    column: str
    code: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetClient:
    """A row of the sheet of clients; names of people are as written."""

    place: RowPlace
    name: str
    person: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    inn: str = ""
    segment: Segment | None = None
    birthday: date | None = None
    manager: str | None = None
    referred_by: str | None = None
    orders_before: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """A row of the sheet of orders; without ``manager`` it is an incoming order."""

    place: RowPlace
    number: str
    received: datetime
    client: str
    service: str | None = None
    amount: Decimal | None = None
    cost: Decimal | None = None
    pass_through: Decimal | None = None
    source: Source = Source.EMAIL
    stage: Stage | None = None
    manager: str | None = None
    rating: int | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetPayment:
    """A row of the sheet of payments; a negative amount is a refund."""

    place: RowPlace
    day: date
    order: str
    amount: Decimal
    note: str = ""


@dataclass(frozen=True, slots=True)
class SheetContact:
    """A row of the sheet of contacts."""

    place: RowPlace
    at: datetime
    client: str
    kind: ContactKind
    manager: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class SheetWorkItem:
    """A row of the sheet of work items: units of a kind of work that an employee did on an order."""

    place: RowPlace
    day: date
    order: str
    employee: str
    kind: str
    units: Decimal


@dataclass(frozen=True, slots=True)
class SheetEmployee:
    """A row of the sheet of employees."""

    place: RowPlace
    name: str
    role: Role
    hired: date
    left: date | None = None


SheetRecord = SheetClient | SheetOrder | SheetPayment | SheetContact | SheetWorkItem | SheetEmployee


@dataclass(frozen=True, slots=True)
class Book:
    """Everything that was read from a workbook.

    ``sheets`` are (title, table name) of the sheets with known names, in the workbook's order.
    """

    file: str
    sha256: str
    sheets: tuple[tuple[str, str], ...] = ()
    clients: tuple[SheetClient, ...] = ()
    orders: tuple[SheetOrder, ...] = ()
    payments: tuple[SheetPayment, ...] = ()
    contacts: tuple[SheetContact, ...] = ()
    work_items: tuple[SheetWorkItem, ...] = ()
    employees: tuple[SheetEmployee, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    other_sheets: tuple[str, ...] = ()
    other_columns: tuple[tuple[str, str], ...] = ()
    """(sheet, heading) of columns with unknown names, which are ignored."""
    totals: tuple[RowPlace, ...] = ()
    """Rows that are sums of other rows, which are ignored."""
    hidden: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """(sheet, rows) that Excel hides or filters out; they are read."""
    titles: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By sheet title and record field: the heading of the column as written in the sheet."""
