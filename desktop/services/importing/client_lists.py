"""Take in a foreign list of clients: read it, see what would come of it, and import it in one operation."""

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.exchange.client_list import (
    Buyers,
    Grid,
    Layout,
    ListedRow,
    client_rows,
    guess_layout,
    importable,
    read_grids,
)
from desktop.exchange.workbook.reader import table_of
from desktop.exchange.workbook.records import Book
from desktop.models import Employee
from desktop.rules.folding import fold
from desktop.services.access import Right, read_as
from desktop.services.clients.records import country_of
from desktop.services.importing.clients import KnownRows, Progress
from desktop.services.importing.imports import import_workbook
from desktop.services.importing.known import KnownClients
from desktop.services.importing.report import ImportReport
from desktop.storage.operations import Act, Store

SHOWN = 20
"""Rows of the preview."""


@dataclass(frozen=True, slots=True)
class ForeignList:
    """A file with a list of clients: its sheets, each with the layout that was guessed."""

    path: Path
    country: str
    sheets: tuple[Grid, ...]
    layouts: tuple[Layout, ...]
    known_sheets: tuple[str, ...] = ()
    """Sheets named as those of the program's own workbooks: orders, payments, contacts and so on."""


@dataclass(frozen=True, slots=True)
class ListChoices:
    """How a list is taken in: which sheet, how it is laid out, whether its clients have bought before, and
    what is done with those that the office has already."""

    sheet: int
    layout: Layout
    buyers: Buyers
    known: KnownRows = KnownRows.FILL


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row as it will come in; ``known``: the number of the client that the office has already."""

    row: ListedRow
    known: int | None


@dataclass(frozen=True, slots=True)
class ListPreview:
    """The result of taking the whole file in, worked out beforehand, and the first rows."""

    rows: tuple[PreviewRow, ...]
    new: int
    known: int
    left_out: int
    remarks: int
    people: int
    phones: int
    unknown_managers: tuple[str, ...]
    """Names in the manager's column that no employee has; their clients come in without a manager."""


def read_client_list(store: Store, viewer: int | None, path: Path) -> ForeignList:
    """Return the sheets of a file with the guessed layouts. Raises ``BadInput`` if it cannot be read."""
    with read_as(store, viewer, Right.IMPORT_BOOKS) as session:
        country = country_of(session)
    sheets = read_grids(path)
    layouts = tuple(guess_layout(grid, country) for grid in sheets)
    known = tuple(grid.sheet for grid in sheets if table_of(grid.sheet) is not None)
    return ForeignList(path, country, sheets, layouts, known)


def preview_client_list(
    store: Store, viewer: int | None, foreign: ForeignList, choices: ListChoices
) -> ListPreview:
    """Return what taking a list in would do; nothing is stored."""
    rows = _rows(foreign, choices)
    with read_as(store, viewer, Right.IMPORT_BOOKS) as session:
        known = KnownClients(session)
        numbers = [_number_of(known, row) for row in rows]
        employees = _employee_names(session)
    clients = [row.client for row in rows if row.client is not None]
    names = {one.manager for one in clients if one.manager and fold(one.manager) not in employees}
    seen: set[tuple[str, str]] = set()
    new = 0
    for row, number in zip(rows, numbers, strict=True):
        if row.client is not None and number is None:
            place = fold(row.client.name), row.client.inn
            new += place not in seen
            seen.add(place)
    return ListPreview(
        rows=tuple(PreviewRow(row, number) for row, number in list(zip(rows, numbers, strict=True))[:SHOWN]),
        new=new,
        known=sum(number is not None for number in numbers),
        left_out=sum(row.client is None for row in rows),
        remarks=sum(bool(row.remarks) for row in rows),
        people=sum(bool(row.client and row.client.person) + len(row.people) for row in rows),
        phones=sum(len(one.phones) for one in clients),
        unknown_managers=tuple(sorted(names)),
    )


def import_client_list(
    store: Store, act: Act, *, foreign: ForeignList, choices: ListChoices, progress: Progress | None = None
) -> ImportReport:
    """Take a list in, all or nothing; one undo takes it back."""
    clients = importable(_rows(foreign, choices))
    with store.read() as session:
        employees = _employee_names(session)
    grid = foreign.sheets[choices.sheet]
    title = grid.sheet or grid.file
    book = Book(
        file=grid.file,
        sha256=grid.sha256,
        sheets=((title, "clients"),),
        clients=tuple(
            one if not one.manager or fold(one.manager) in employees else replace(one, manager=None)
            for one in clients
        ),
    )  # fmt: skip
    return import_workbook(store, act, book, known=choices.known, progress=progress)


def _rows(foreign: ForeignList, choices: ListChoices) -> list[ListedRow]:
    return list(client_rows(foreign.sheets[choices.sheet], choices.layout, choices.buyers, foreign.country))


def _number_of(known: KnownClients, row: ListedRow) -> int | None:
    if row.client is None:
        return None
    found = known.find(row.client.name, row.client.phones, row.client.emails, row.client.inn)
    return found.number if found is not None else None


def _employee_names(session: Session) -> set[str]:
    return {fold(name) for name in session.scalars(select(Employee.name))}
