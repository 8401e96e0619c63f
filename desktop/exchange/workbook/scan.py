"""Scan the XML of a worksheet for what calamine does not tell, and for content that would exhaust memory.

Entities are refused as defusedxml refuses them, and no part outside of the file is loaded.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pyexpat import ExpatError, ParserCreate
from typing import Any

from desktop.exchange.workbook.cells import CellError

MOST_ROWS = 300_000
"""Rows with content that are read of a sheet."""
MOST_BLANK_ROWS = 10_000
"""Reading stops after so many blank rows in a row: a stray cell may stand in row 1 048 576."""
MOST_CELLS = 20_000_000
"""Last row times last column; calamine keeps a value for each of these cells in memory."""

Position = tuple[int, int]
"""Row as Excel shows it, and column from 0."""


class UnreadableSheetError(Exception):
    """A sheet that is not read; ``problem`` names the sentence and ``details`` fill its gaps."""

    def __init__(self, problem: str, **details: Any) -> None:
        self.problem, self.details = problem, details
        super().__init__(problem)


@dataclass(slots=True)
class SheetNotes:
    """Facts about a sheet besides its values: merged cells, hidden rows, unusable formulas.

    ``merged`` are (first row, first column, last row, last column); ``faults`` are cells without a usable
    value: formulas that were never calculated and Excel's errors.
    """

    hidden: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    faults: dict[Position, CellError] = field(default_factory=dict)


def column_index(letters: str) -> int:
    """Return the index of a column: 0 for A, 26 for AA."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1


def split_reference(reference: str) -> Position:
    """Return the position of a cell such as ``AB12``; raise UnreadableSheetError if it is none."""
    letters = reference.rstrip("0123456789")
    row = reference[len(letters) :]
    if not (0 < len(letters) <= 3 and letters.isascii() and letters.isupper() and 0 < len(row) <= 9):
        raise UnreadableSheetError("damaged", reason=reference[:20])
    return int(row), column_index(letters)


class WorksheetScan:
    """Scans one worksheet of an .xlsx file; ``trimmed`` is its XML without the rows after a long gap."""

    def __init__(self, xml: bytes) -> None:
        self.notes = SheetNotes()
        self.trimmed = xml
        self._row, self._row_text, self._column = 0, "0", -1
        self._reference, self._type = "", ""
        self._last_row, self._filled_rows, self._last_column = 0, 0, 0
        self._columns: dict[str, int] = {}
        self._gap_start = self._gap_end = -1
        self._row_start = 0
        self._texts: dict[str, str] = {}
        self._open = ""
        if b"\0" in xml:  # UTF-16, which Excel does not write
            raise UnreadableSheetError("damaged", reason="UTF-16")
        self._parser = ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EntityDeclHandler = refuse_entity
        self._parser.buffer_text = True
        try:
            self._parser.Parse(xml, True)
        except ExpatError as error:
            raise UnreadableSheetError("damaged", reason=type(error).__name__) from error
        if self._gap_start >= 0:
            self.trimmed = xml[: self._gap_start] + xml[self._gap_end :]

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = self._open = tag.rpartition(":")[2]
        if name == "c":
            self._column += 1
            self._reference, self._type = attributes.get("r", ""), attributes.get("t", "")
            if self._type == "e":
                self._collect()
        elif name == "v" or name == "is":
            if self._gap_start < 0:
                self._count_value()
        elif name == "f":
            self._collect()
        elif name == "row":
            self._start_row(attributes)
        elif name == "mergeCell":
            first, _, last = attributes.get("ref", "").partition(":")
            self.notes.merged.append((*split_reference(first), *split_reference(last or first)))

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        self._row_text = attributes.get("r") or str(self._row + 1)
        self._row, self._column = split_reference(f"A{self._row_text}")[0], -1
        self._row_start = self._parser.CurrentByteIndex
        if attributes.get("hidden") in ("1", "true"):
            self.notes.hidden.add(self._row)

    def _position(self) -> Position:
        """Return the position of the current cell; its reference must belong to its row."""
        if not self._reference:
            return self._row, self._column
        letters = self._reference.removesuffix(self._row_text)
        if letters not in self._columns:
            self._columns[letters] = split_reference(letters + self._row_text)[1]
        self._column = self._columns[letters]
        return self._row, self._column

    def _count_value(self) -> None:
        row, column = self._position()
        if row != self._last_row:
            if row > self._last_row + MOST_BLANK_ROWS:
                self._skip_rest()
                return
            self._filled_rows += 1
            if self._filled_rows > MOST_ROWS:
                raise UnreadableSheetError("too_many_rows", most=MOST_ROWS)
            self._last_row = max(row, self._last_row)
        self._last_column = max(column, self._last_column)
        if self._last_row * (self._last_column + 1) > MOST_CELLS:
            raise UnreadableSheetError("too_wide", column=self._reference)

    def _skip_rest(self) -> None:
        """Leave out everything from this row to the end of the rows."""
        self._gap_start = self._row_start
        self._stop_collecting()
        self._parser.EndElementHandler = self._find_end

    def _find_end(self, tag: str) -> None:
        if tag.rpartition(":")[2] == "sheetData":
            self._gap_end = self._parser.CurrentByteIndex
            self._parser.EndElementHandler = None

    def _collect(self) -> None:
        """Collect the texts of the elements of this cell until it ends."""
        if self._gap_start < 0 and self._parser.EndElementHandler is None:
            self._texts = {"f": "", "v": ""}
            self._parser.CharacterDataHandler = self._text
            self._parser.EndElementHandler = self._end

    def _stop_collecting(self) -> None:
        self._parser.CharacterDataHandler = self._parser.EndElementHandler = None

    def _text(self, text: str) -> None:
        if self._open in self._texts:
            self._texts[self._open] += text

    def _end(self, tag: str) -> None:
        """End a cell: note it if it is a formula or an error without a usable value."""
        if tag.rpartition(":")[2] != "c":
            return
        self._stop_collecting()
        formula, value = self._texts["f"], self._texts["v"]
        if self._type == "e":
            self.notes.faults[self._position()] = CellError("excel_error", value=value[:40])
        elif not value and self._type != "str":  # a formula whose result is an empty text has this type
            self.notes.faults[self._position()] = CellError("formula", value=f"={formula}"[:40])


def refuse_entity(name: str, *_: object) -> None:
    """Refuse a declared entity, as defusedxml does."""
    raise UnreadableSheetError("damaged", reason="ENTITY")
