"""The rows of a sheet as people see them: merged cells filled in, blank rows left out."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.exchange.workbook.cells import CellError, CellValue, clean
from desktop.exchange.workbook.scan import MOST_BLANK_ROWS, SheetNotes
from desktop.rules.folding import fold

_TOTAL = re.compile(
    r"(?:итог|итого|всего|total|totals|subtotal|grand total|shuma|gjithsej)(?: (?:по|за) .*)?"
)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row by its number as Excel shows it; ``faults`` are its cells without a usable value."""

    number: int
    cells: Sequence[CellValue]
    faults: Mapping[int, CellError] = field(default_factory=dict)


def is_blank(value: CellValue) -> bool:
    """Tell whether a cell holds nothing, or only spaces."""
    return isinstance(value, str) and not value.strip()


def sheet_rows(rows: Iterable[tuple[int, list[CellValue]]], notes: SheetNotes) -> Iterator[SheetRow]:
    """Yield the rows that hold something; a merged cell holds for all rows that it covers.

    Rows after a long run of blank ones are left out.
    """
    faults: dict[int, dict[int, CellError]] = defaultdict(dict)
    for (number, column), fault in notes.faults.items():
        faults[number][column] = fault
    merged = _MergedCells(notes)
    last = 0
    for number, cells in rows:
        if all(map(is_blank, cells)):
            if number > last + MOST_BLANK_ROWS:
                return
            continue
        last = number
        merged.fill(number, cells)
        yield SheetRow(number, cells, faults.get(number, {}))


class _MergedCells:
    """Fills the rows that merged cells cover, from top to bottom."""

    def __init__(self, notes: SheetNotes) -> None:
        self._tall = sorted(area for area in notes.merged if area[2] > area[0])
        self._next = 0
        self._open: dict[int, tuple[int, CellValue]] = {}
        """By column: the last row covered and the value that holds until then."""

    def fill(self, number: int, cells: list[CellValue]) -> None:
        for column in [column for column, (last, _) in self._open.items() if last < number]:
            del self._open[column]
        for column, (_, value) in self._open.items():
            cells.extend([""] * (column + 1 - len(cells)))
            cells[column] = value
        while self._next < len(self._tall) and self._tall[self._next][0] <= number:
            top, left, last, _ = self._tall[self._next]
            self._next += 1
            if top == number and left < len(cells):
                self._open[left] = (last, cells[left])


def is_total(row: SheetRow, needed: Iterable[int]) -> bool:
    """Tell whether a row is a sum: a cell says "Итого" or the like, and a value that rows need is missing."""
    lacking = any(place >= len(row.cells) or is_blank(row.cells[place]) for place in needed)
    return lacking and any(isinstance(cell, str) and is_total_word(cell) for cell in row.cells)


def is_total_word(text: str) -> bool:
    """Tell whether a text is "Итого", "Всего по отделу:" or the like."""
    return _TOTAL.fullmatch(fold(clean(text)).rstrip(" :.")) is not None
