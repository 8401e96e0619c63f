"""Read a workbook: find sheets and columns by name, turn rows into records or rejections."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.exchange.workbook.cells import CellError
from desktop.exchange.workbook.opening import UnboundedSheet, open_book, refuse_file
from desktop.exchange.workbook.records import Book, Rejection, RowPlace
from desktop.exchange.workbook.sheets import BY_TITLE, TABLES, SheetColumn, SheetTable
from desktop.rules.folding import fold

HEADING_ROWS = 10
"""The headings are looked for down to this row."""
MOST_COLUMNS = 60
MOST_ROWS = 300_000
MOST_BLANK_ROWS = 10_000
"""Reading stops after so many blank rows in a row: a styled sheet may have a million of them."""

NumberedRow = tuple[int, tuple[Any, ...]]
"""The number of a row as Excel shows it, and its cells."""


def read_workbook(path: Path) -> Book:
    """Return the records and rejections of a workbook.

    Raises BadInput if the file cannot be read or has no sheet with a known name.
    """
    parser = WorkbookParser(path)
    with open_book(path) as (sheets, digest):
        for sheet in sheets:
            parser.read_sheet(sheet)
    if not parser.sheets:
        refuse_file(path, "no_known_sheet", sheets=parser.other_sheets[:10])
    records = {table.name: tuple(parser.records[table.name]) for table in TABLES}
    return Book(
        file=path.name,
        sha256=digest,
        sheets=tuple(parser.sheets),
        rejections=tuple(parser.rejections),
        other_sheets=tuple(parser.other_sheets),
        other_columns=tuple(parser.other_columns),
        titles=parser.titles,
        **records,
    )


class WorkbookParser:
    """Collects records, rejections and unknown names while a workbook is read sheet by sheet."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.sheets: list[tuple[str, str]] = []
        self.records: dict[str, list[Any]] = {table.name: [] for table in TABLES}
        self.rejections: list[Rejection] = []
        self.other_sheets: list[str] = []
        self.other_columns: list[tuple[str, str]] = []
        self.titles: dict[tuple[str, str], str] = {}

    def read_sheet(self, sheet: UnboundedSheet) -> None:
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
                self.read_row(table, RowPlace(sheet.title, number), columns, values)

    def headings(
        self, title: str, table: SheetTable, rows: Iterator[NumberedRow]
    ) -> Mapping[int, SheetColumn] | None:
        """Find the row of headings and return its columns by position; None if a needed column is missing.

        Consumes ``rows`` up to and including the row of headings.
        """
        first: dict[str, SheetColumn] = {name: column for column in table.columns for name in column.names}
        best: dict[int, SheetColumn] = {}
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

    def read_row(
        self, table: SheetTable, place: RowPlace, columns: Mapping[int, SheetColumn], row: Mapping[int, Any]
    ) -> None:
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


def filled_rows(sheet: Any, path: Path) -> Iterator[NumberedRow]:
    """Yield the rows that are not blank; raise BadInput if there are more than MOST_ROWS."""
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
            refuse_file(path, "too_many_rows", sheet=sheet.title, most=MOST_ROWS)
        yield number, row


def filled(cell: Any) -> bool:
    """Tell whether a cell holds more than spaces."""
    value = cell.value
    return value is not None and (not isinstance(value, str) or bool(value.strip()))


def matching(
    row: tuple[Any, ...], names: Mapping[str, SheetColumn]
) -> tuple[dict[int, SheetColumn], list[str]]:
    """Return the known columns of a row by position, and the headings that are unknown or repeated."""
    found: dict[int, SheetColumn] = {}
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
    """Return the value of a cell, None if blank; raise CellError for a formula or an Excel error."""
    if cell is None or not filled(cell):
        return None
    if cell.data_type == "f":
        raise CellError("formula", value=str(getattr(cell.value, "text", cell.value))[:40])
    if cell.data_type == "e":
        raise CellError("excel_error", value=str(cell.value)[:40])
    return cell.value
