"""Reading a workbook: sheets and columns by name, rows into records; a row that is wrong is a rejection."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.exchange.workbook.cells import CellError
from desktop.exchange.workbook.opening import Sheet, open_book, refuse
from desktop.exchange.workbook.records import Book, Place, Rejection
from desktop.exchange.workbook.sheets import BY_TITLE, TABLES, Column, Table
from desktop.rules.folding import fold

HEADING_ROWS = 10
"""The headings stand in one of the first rows."""
MOST_COLUMNS = 60
MOST_ROWS = 300_000
MOST_BLANK_ROWS = 10_000
"""After so many blank rows the sheet is over: Excel knows a million rows, and styles may fill them all."""

Row = tuple[int, tuple[Any, ...]]
"""A row's number as Excel shows it, and its cells."""


def read_workbook(path: Path) -> Book:
    reading = Reading(path)
    with open_book(path) as (sheets, digest):
        for sheet in sheets:
            reading.sheet(sheet)
    if not reading.sheets:
        refuse(path, "no_known_sheet", sheets=reading.other_sheets[:10])
    records = {table.name: tuple(reading.records[table.name]) for table in TABLES}
    return Book(
        file=path.name,
        sha256=digest,
        sheets=tuple(reading.sheets),
        rejections=tuple(reading.rejections),
        other_sheets=tuple(reading.other_sheets),
        other_columns=tuple(reading.other_columns),
        titles=reading.titles,
        **records,
    )


class Reading:
    """A workbook while it is being read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.sheets: list[tuple[str, str]] = []
        self.records: dict[str, list[Any]] = {table.name: [] for table in TABLES}
        self.rejections: list[Rejection] = []
        self.other_sheets: list[str] = []
        self.other_columns: list[tuple[str, str]] = []
        self.titles: dict[tuple[str, str], str] = {}

    def sheet(self, sheet: Sheet) -> None:
        table = BY_TITLE.get(fold(sheet.title))
        if table is None:
            self.other_sheets.append(sheet.title)
            return
        self.sheets.append((sheet.title, table.name))
        rows = filled_rows(sheet, self.path)
        columns = self.headings(sheet.title, table, rows)
        if columns is None:
            return
        for number, row in rows:
            values = {place: row[place] for place in columns if place < len(row)}
            if any(filled(cell) for cell in values.values()):
                self.row(table, Place(sheet.title, number), columns, values)

    def headings(self, title: str, table: Table, rows: Iterator[Row]) -> Mapping[int, Column] | None:
        """The columns by their place, after the best of the first rows; ``rows`` then stand behind it."""
        first: dict[str, Column] = {name: column for column in table.columns for name in column.names}
        best: dict[int, Column] = {}
        for number, row in rows:
            found, others = matching(row, first)
            if all(column in found.values() for column in table.columns if column.needed):
                self.other_columns += [(title, heading) for heading in others]
                for place, column in found.items():
                    self.titles[title, column.field] = str(row[place].value).strip()[:100]
                return found
            best = found if len(found) > len(best) else best
            if number >= HEADING_ROWS:
                break
        missing = [" / ".join(c.names[:2]) for c in table.columns if c.needed and c not in best.values()]
        self.rejections.append(
            Rejection(title, None, missing[0] if missing else "", "missing_column", {"missing": missing})
        )
        return None

    def row(self, table: Table, place: Place, columns: Mapping[int, Column], row: Mapping[int, Any]) -> None:
        values: dict[str, Any] = {}
        for position, column in columns.items():
            try:
                value = cell_value(row.get(position))
                values[column.field] = None if value is None else column.read(value)
                if column.needed and values[column.field] in (None, ""):
                    raise CellError("empty_cell")
            except CellError as error:
                heading = self.titles[place.sheet, column.field]
                self.rejections.append(Rejection(place.sheet, place.row, heading, error.code, error.details))
                return
        kept = {field: value for field, value in values.items() if value not in (None, "")}
        self.records[table.name].append(table.record(place=place, **kept))


def filled_rows(sheet: Any, path: Path) -> Iterator[Row]:
    """Rows that hold something, up to where a sheet ends for people."""
    blank = taken = 0
    for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), 1):
        if not any(filled(cell) for cell in row):
            blank += 1
            if blank > MOST_BLANK_ROWS:
                return
            continue
        blank = 0
        taken += 1
        if taken > MOST_ROWS:
            refuse(path, "too_many_rows", sheet=sheet.title, most=MOST_ROWS)
        yield number, row


def filled(cell: Any) -> bool:
    value = cell.value
    return value is not None and (not isinstance(value, str) or bool(value.strip()))


def matching(row: tuple[Any, ...], names: Mapping[str, Column]) -> tuple[dict[int, Column], list[str]]:
    """Columns by place, and headings that are none of ours (or the second of one kind)."""
    found: dict[int, Column] = {}
    others = []
    for place, cell in enumerate(row):
        if not filled(cell):
            continue
        heading = str(cell.value).strip()
        column = names.get(fold(heading).rstrip(" :*"))
        if column is None or column in found.values():
            others.append(heading[:100])
        else:
            found[place] = column
    return found, others


def cell_value(cell: Any) -> Any:
    """None of a blank cell; formulas and Excel's errors are refused."""
    if cell is None or not filled(cell):
        return None
    if cell.data_type == "f":
        raise CellError("formula", value=str(getattr(cell.value, "text", cell.value))[:40])
    if cell.data_type == "e":
        raise CellError("excel_error", value=str(cell.value)[:40])
    return cell.value
