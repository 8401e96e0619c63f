"""Scan content.xml of an .ods file for what calamine does not tell, as ``scan`` does for worksheets."""

from collections.abc import Mapping
from pyexpat import ExpatError, ParserCreate

from desktop.exchange.workbook.cells import CellError
from desktop.exchange.workbook.scan import (
    MOST_CELLS,
    MOST_ROWS,
    SheetNotes,
    UnreadableSheetError,
    refuse_entity,
)

CELLS = ("table-cell", "covered-table-cell")


class OdsScan:
    """Collects the notes of all sheets by title."""

    def __init__(self, xml: bytes) -> None:
        self.notes: dict[str, SheetNotes] = {}
        self._sheet = SheetNotes()
        self._row, self._column, self._row_repeats = 1, 0, 1
        self._filled_rows, self._last_column = 0, 0
        self._row_filled = False
        self._error: str | None = None
        parser = ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.EntityDeclHandler = refuse_entity
        try:
            parser.Parse(xml, True)
        except ExpatError as error:
            raise UnreadableSheetError("damaged", reason=type(error).__name__) from error

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "table":
            self._sheet = self.notes.setdefault(attributes.get("table:name", ""), SheetNotes())
            self._row, self._filled_rows, self._last_column = 1, 0, 0
        elif name == "table-row":
            self._column, self._row_filled = 0, False
            self._row_repeats = _count(attributes, "table:number-rows-repeated")
            if attributes.get("table:visibility") in ("collapse", "filter"):
                self._sheet.hidden.update(range(self._row, self._row + min(self._row_repeats, MOST_ROWS)))
        elif name in CELLS:
            self._start_cell(attributes)

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        repeats = _count(attributes, "table:number-columns-repeated")
        rows = _count(attributes, "table:number-rows-spanned")
        columns = _count(attributes, "table:number-columns-spanned")
        if rows > 1 or columns > 1:
            last = self._row + rows - 1, self._column + columns - 1
            self._sheet.merged.append((self._row, self._column, *last))
        if attributes.get("calcext:value-type") == "error":
            self._error = ""
        if "office:value-type" in attributes:
            self._row_filled = True
            self._last_column = max(self._last_column, self._column + repeats)
        elif "table:formula" in attributes:
            formula = CellError("formula", value=attributes["table:formula"].removeprefix("of:")[:40])
            self._sheet.faults[self._row, self._column] = formula
        self._column += repeats

    def _text(self, text: str) -> None:
        if self._error is not None:
            self._error += text

    def _end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        if name in CELLS and self._error is not None:
            error = CellError("excel_error", value=self._error.strip()[:40])
            self._sheet.faults[self._row, self._column - 1] = error
            self._error = None
        elif name == "table-row":
            if self._row_filled:
                self._check_size()
            self._row += self._row_repeats

    def _check_size(self) -> None:
        """Raise UnreadableSheetError if the rows up to this one are too many to be held in memory."""
        self._filled_rows += self._row_repeats
        if self._filled_rows > MOST_ROWS:
            raise UnreadableSheetError("too_many_rows", most=MOST_ROWS)
        if (self._row + self._row_repeats) * self._last_column > MOST_CELLS:
            raise UnreadableSheetError("too_wide", column=str(self._last_column))


def _count(attributes: Mapping[str, str], name: str) -> int:
    """Return a number of repeated or spanned cells, 1 if it is not given."""
    text = attributes.get(name, "1")
    if not (text.isascii() and text.isdigit()):
        raise UnreadableSheetError("damaged", reason=text[:20])
    return max(int(text[:10]), 1)
