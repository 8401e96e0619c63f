"""Read a workbook: find sheets and columns by name, turn rows into records or rejections."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import chain, islice
from pathlib import Path
from typing import Any

from desktop.exchange.workbook.cells import CellError, CellValue, clean
from desktop.exchange.workbook.headings import Headings, find_headings
from desktop.exchange.workbook.opening import OpenedSheet, open_book, refuse_file
from desktop.exchange.workbook.records import Book, Rejection, RowPlace
from desktop.exchange.workbook.rows import SheetRow, is_blank, is_total, sheet_rows
from desktop.exchange.workbook.sheets import BY_TITLE, TABLES, SheetColumn, SheetTable
from desktop.rules.folding import fold

HEADING_ROWS = 1_000
"""The headings are looked for in so many rows."""


def read_workbook(path: Path) -> Book:
    """Return the records and rejections of a workbook.

    Raises BadInput if the file cannot be read or has no sheet with a known name.
    """
    parser = WorkbookParser()
    with open_book(path, lambda title: table_of(title) is not None) as opened:
        for sheet in opened.sheets:
            parser.read_sheet(sheet)
    others = [title for title in opened.titles if table_of(title) is None]
    if not parser.sheets:
        refuse_file(path, "no_known_sheet", sheets=others[:10])
    return Book(
        file=path.name,
        sha256=opened.digest,
        sheets=tuple(parser.sheets),
        rejections=tuple(parser.rejections),
        other_sheets=tuple(others),
        other_columns=tuple(parser.other_columns),
        totals=tuple(parser.totals),
        hidden=tuple((sheet, tuple(rows)) for sheet, rows in parser.hidden.items()),
        titles=parser.titles,
        **{table.name: tuple(parser.records[table.name]) for table in TABLES},
    )


def table_of(title: str) -> SheetTable | None:
    """Return the table that a sheet is named after, if any."""
    return BY_TITLE.get(fold(clean(title)))


class WorkbookParser:
    """Collects records, rejections and unknown names while a workbook is read sheet by sheet."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.records: dict[str, list[Any]] = {table.name: [] for table in TABLES}
        self.rejections: list[Rejection] = []
        self.other_columns: list[tuple[str, str]] = []
        self.totals: list[RowPlace] = []
        self.hidden: dict[str, list[int]] = defaultdict(list)
        self.titles: dict[tuple[str, str], str] = {}

    def read_sheet(self, sheet: OpenedSheet) -> None:
        """Read all rows of a sheet with a known title."""
        table = BY_TITLE[fold(clean(sheet.title))]
        self.sheets.append((sheet.title, table.name))
        rows = sheet_rows(sheet.rows, sheet.notes)
        first = list(islice(rows, HEADING_ROWS))
        headings = find_headings(first, table, sheet.notes)
        if not self._take_headings(sheet.title, headings):
            return
        columns = headings.columns
        for row in chain(first[headings.body :], rows):
            if all(is_blank(row.cells[place]) for place in columns if place < len(row.cells)):
                continue
            place = RowPlace(sheet.title, row.number)
            if is_total(row, [place for place, column in columns.items() if column.needed]):
                self.totals.append(place)
                continue
            if row.number in sheet.notes.hidden:
                self.hidden[sheet.title].append(row.number)
            self._read_row(table, place, columns, row)

    def _take_headings(self, title: str, found: Headings) -> bool:
        """Keep the texts of the headings; reject the sheet and return False if a needed column is missing."""
        missing = [" / ".join(column.names[:2]) for column in found.missing]
        if missing:
            self.rejections.append(Rejection(title, None, missing[0], "missing_column", {"missing": missing}))
            return False
        self.other_columns += [(title, heading) for heading in found.others]
        for place, column in found.columns.items():
            self.titles[title, column.field] = found.texts[place]
        return True

    def _read_row(
        self, table: SheetTable, place: RowPlace, columns: Mapping[int, SheetColumn], row: SheetRow
    ) -> None:
        values: dict[str, Any] = {}
        for position, column in columns.items():
            try:
                value = _value(row, position)
                if value is not None:
                    value = column.read(value)
                if value is None or value == "":
                    if column.needed:
                        raise CellError("empty_cell")
                else:
                    values[column.field] = value
            except CellError as error:
                heading = self.titles[place.sheet, column.field]
                self.rejections.append(Rejection(place.sheet, place.row, heading, error.code, error.details))
                return
        self.records[table.name].append(table.record(place=place, **values))


def _value(row: SheetRow, position: int) -> CellValue | None:
    """Return the value of a cell, None if blank; raise CellError for a formula or an Excel error."""
    if position in row.faults:
        raise row.faults[position]
    if position >= len(row.cells) or is_blank(row.cells[position]):
        return None
    return row.cells[position]
