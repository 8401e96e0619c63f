"""Find the headings of a sheet, wherever they stand and however they are written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.exchange.workbook.cells import clean
from desktop.exchange.workbook.rows import SheetRow, is_blank
from desktop.exchange.workbook.scan import SheetNotes
from desktop.exchange.workbook.sheets import SheetColumn, SheetTable
from desktop.rules.folding import fold


@dataclass(slots=True)
class Headings:
    """The known columns by position, their texts, the unknown headings, and the needed columns not found.

    ``body`` is the index of the first row after the headings.
    """

    columns: dict[int, SheetColumn] = field(default_factory=dict)
    texts: dict[int, str] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)
    missing: list[SheetColumn] = field(default_factory=list)
    body: int = 0


def find_headings(rows: Sequence[SheetRow], table: SheetTable, notes: SheetNotes) -> Headings:
    """Return the headings of the first row that has all needed ones, else those of the row with most.

    Where headings are merged with cells of the rows below, these rows hold headings too.
    """
    names = {name: column for column in table.columns for name in column.names}
    needed = [column for column in table.columns if column.needed]
    best = Headings(missing=needed)
    for index, row in enumerate(rows):
        found = _match(row, names)
        found.missing = [column for column in needed if column not in found.columns.values()]
        if not found.missing:
            last = _last_heading_row(row.number, found, notes)
            found.body = index + 1
            while found.body < len(rows) and rows[found.body].number <= last:
                _add_lower(found, _match(rows[found.body], names))
                found.body += 1
            return found
        if len(found.columns) > len(best.columns):
            best = found
    return best


def _last_heading_row(first: int, found: Headings, notes: SheetNotes) -> int:
    below = [area[2] for area in notes.merged if area[0] <= first < area[2] and area[1] in found.columns]
    return max(below, default=first)


def _add_lower(found: Headings, lower: Headings) -> None:
    known = {column.field for column in found.columns.values()}
    for place, column in lower.columns.items():
        if place not in found.columns and column.field not in known:
            found.columns[place], found.texts[place] = column, lower.texts[place]
    found.others += [other for other in lower.others if other not in found.others]


def _match(row: SheetRow, names: Mapping[str, SheetColumn]) -> Headings:
    """Return the known headings of a row, and those that are unknown or repeated."""
    found = Headings()
    for place, cell in enumerate(row.cells):
        if is_blank(cell):
            continue
        heading = clean(str(cell))[:100]
        column = names.get(fold(heading).rstrip(" :*"))
        if column is None or column in found.columns.values():
            found.others.append(heading)
        else:
            found.columns[place], found.texts[place] = column, heading
    return found
