"""Read the sheets of a foreign file as rows of cells: .xlsx, .xls, .ods, and .csv in any usual writing."""

import csv
import io
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from desktop.exchange.workbook.cells import CellValue, clean
from desktop.exchange.workbook.opening import open_book, read_bytes, refuse_file
from desktop.exchange.workbook.rows import SheetRow, sheet_rows
from desktop.exchange.workbook.scan import MOST_ROWS, SheetNotes

SEPARATORS = ";,\t|"
SAMPLE = 64_000
"""Characters that the separator is told by."""
LONGEST_CELL = 100_000
CSV = (".csv", ".txt", ".tsv")
RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюя"


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a sheet that hold something, by their numbers as Excel shows them."""

    file: str
    sheet: str
    rows: tuple[SheetRow, ...]
    sha256: str


def read_grids(path: Path) -> tuple[Grid, ...]:
    """Return the sheets of a file that hold something. Raises ``BadInput`` if it cannot be read."""
    grids = _from_text(path) if path.suffix.casefold() in CSV else _from_workbook(path)
    if not grids:
        refuse_file(path, "empty_file")
    return grids


def _from_workbook(path: Path) -> tuple[Grid, ...]:
    found = []
    with open_book(path, lambda _title: True) as opened:
        for sheet in opened.sheets:
            rows = tuple(sheet_rows(sheet.rows, sheet.notes))
            if rows:
                found.append(Grid(path.name, sheet.title, rows, opened.digest))
    return tuple(found)


def _from_text(path: Path) -> tuple[Grid, ...]:
    content = read_bytes(path)
    text = decoded(content)
    if "\0" in text:
        refuse_file(path, "not_a_workbook")
    csv.field_size_limit(LONGEST_CELL)
    lines: list[tuple[int, list[CellValue]]] = []
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text), delimiter=separator(text)), 1):
            if number > MOST_ROWS:
                refuse_file(path, "too_many_rows", sheet=path.name, most=MOST_ROWS)
            lines.append((number, [clean(cell) for cell in cells]))
    except csv.Error as error:
        refuse_file(path, "damaged", reason=type(error).__name__)
    rows = tuple(sheet_rows(lines, SheetNotes()))
    return (Grid(path.name, "", rows, sha256(content).hexdigest()),) if rows else ()


def decoded(content: bytes) -> str:
    """Return a text file's text: Unicode if it is that, else the Cyrillic page in which it reads best."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pages = ("windows-1251", "koi8-r", "cp866")
        return max((content.decode(page, errors="replace") for page in pages), key=_reads_well)


def _reads_well(text: str) -> int:
    """Return how much a text looks like Russian: small letters, and no letter that few words have."""
    counts = Counter(text[:SAMPLE])
    return sum(counts[letter] for letter in RUSSIAN) - 3 * sum(counts[sign] for sign in "ъЪ┤▒░�")


def separator(text: str) -> str:
    """Return what stands between the cells: the sign that most lines have equally often."""
    lines = [line for line in text[:SAMPLE].splitlines() if line.strip()][:50]

    def agreement(sign: str) -> tuple[int, int]:
        counts = Counter(line.count(sign) for line in lines)
        del counts[0]
        often, times = counts.most_common(1)[0] if counts else (0, 0)
        return times, often

    return max(SEPARATORS, key=agreement)
