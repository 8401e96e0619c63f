"""Scan an .xls file for what calamine does not tell, as ``scan`` does for worksheets."""

import struct
from collections.abc import Iterator

from desktop.exchange.workbook.cells import CellError
from desktop.exchange.workbook.compound_file import CompoundFile
from desktop.exchange.workbook.scan import MOST_CELLS, SheetNotes, UnreadableSheetError

BOUND_SHEET, FILE_PASS, END_OF_SHEET = 0x85, 0x2F, 0x0A
ROW, FORMULA, BOOL_OR_ERROR, SEVERAL_NUMBERS = 0x208, 0x06, 0x205, 0xBD
VALUES = frozenset((FORMULA, BOOL_OR_ERROR, SEVERAL_NUMBERS, 0x203, 0x27E, 0xFD, 0x204, 0xD6))
"""Kinds of records that hold the value of a cell."""
ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}

Record = tuple[int, bytes]
"""The kind of a record and its content."""


def scan_xls(content: bytes) -> dict[str, SheetNotes]:
    """Return the notes of all sheets by title, without merged cells, which calamine tells.

    Raises UnreadableSheetError if the file is encrypted, damaged or would exhaust memory.
    """
    stream = CompoundFile(content).stream("Workbook", "Book")
    notes: dict[str, SheetNotes] = {}
    try:
        for kind, record in _records(stream, 0):
            if kind == FILE_PASS:
                raise UnreadableSheetError("password")
            if kind == BOUND_SHEET:
                notes[_title(record)] = _scan_sheet(stream, struct.unpack_from("<I", record)[0])
    except (struct.error, IndexError) as error:
        raise UnreadableSheetError("damaged", reason=type(error).__name__) from error
    return notes


def _records(stream: bytes, start: int) -> Iterator[Record]:
    """Yield the records from a place in the stream up to the end of their sheet."""
    while start + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, start)
        if kind == END_OF_SHEET:
            return
        yield kind, stream[start + 4 : start + 4 + length]
        start += 4 + length


def _title(record: bytes) -> str:
    length, wide = record[6], record[7] & 1
    return record[8:].decode("utf-16-le" if wide else "latin-1", "replace")[:length]


def _scan_sheet(stream: bytes, start: int) -> SheetNotes:
    notes = SheetNotes()
    last_row = last_column = 0
    for kind, record in _records(stream, start):
        if kind == ROW and record[12] & 0x20:
            notes.hidden.add(struct.unpack_from("<H", record)[0] + 1)
        elif kind in VALUES:
            row, column = struct.unpack_from("<HH", record)
            last_row = max(last_row, row)
            last_column = max(last_column, column, *_last_column(kind, record))
            error = _error(kind, record)
            if error is not None:
                notes.faults[row + 1, column] = CellError("excel_error", value=ERRORS.get(error, "#?"))
    if (last_row + 1) * (last_column + 1) > MOST_CELLS:
        raise UnreadableSheetError("too_wide", column=str(last_column))
    return notes


def _last_column(kind: int, record: bytes) -> tuple[int, ...]:
    return struct.unpack("<H", record[-2:]) if kind == SEVERAL_NUMBERS else ()


def _error(kind: int, record: bytes) -> int | None:
    """Return the code of the error in a cell, if there is one."""
    if kind == BOOL_OR_ERROR and record[7]:
        return record[6]
    if kind == FORMULA and record[12:14] == b"\xff\xff" and record[6] == 2:
        return record[8]
    return None
