"""Guess where the headings of a client list stand and what its columns mean, by head and by content."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.exchange.client_list.grid import Grid
from desktop.exchange.client_list.meanings import MANY, Meaning, meaning_of
from desktop.exchange.phones import canonical_phone
from desktop.exchange.tax_numbers import canonical_tax_number
from desktop.exchange.workbook.cells import CellError, CellValue, as_text, clean
from desktop.exchange.workbook.rows import SheetRow, is_blank

HEADING_ROWS = 40
"""The headings are looked for in so many rows."""
SAMPLE = 200
"""Rows that a column's content is told by."""
MOST_COLUMNS = 60
SURE = 0.6
"""The part of a column's values that must look like a phone number to make it a column of phones."""
_COMPANY = re.compile(r"\b(ООО|ОАО|ЗАО|АО|ПАО|ИП|ГБУ|МБУ|LLC|Ltd|Inc|GmbH|sh\.?p\.?k)\b|«", re.IGNORECASE)
_PERSON = re.compile(r"[А-ЯЁA-Z][а-яёa-zçë-]+(?: [А-ЯЁA-Z][а-яёa-zçë.-]*){1,2}")


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is read.

    ``first`` and ``last`` are the numbers of the heading rows as Excel shows them (0: there are none);
    ``headings`` and ``meanings`` are by column; ``unsure``: columns whose meaning is only a guess.
    """

    first: int
    last: int
    headings: tuple[str, ...]
    meanings: tuple[Meaning, ...]
    unsure: frozenset[int] = frozenset()

    @property
    def look(self) -> str:
        """The headings in one text, by which another file of the same kind is recognised."""
        return "|".join(self.headings)


def guess_layout(grid: Grid, country: str) -> Layout:
    """Return where the headings stand and what the columns mean."""
    rows = grid.rows[:HEADING_ROWS]
    best, most = (0, 0), (0, 0)
    for place in range(len(rows)):
        for depth in (1, 2):
            if place + depth > len(rows) or not _may_be_heads(rows[place : place + depth]):
                continue
            known = {meaning_of(text) for text in _texts(rows[place : place + depth])} - {None}
            if known and (len(known), -depth) > most:  # of one row rather than of two that say the same
                best, most = (place, depth), (len(known), -depth)
    place, depth = best
    if not depth:
        return with_heading(grid, 0, 0, country)
    return with_heading(grid, rows[place].number, rows[place + depth - 1].number, country)


def with_heading(grid: Grid, first: int, last: int, country: str) -> Layout:
    """Return the layout if the headings stand in the rows of these numbers; 0: there are none."""
    heads = [row for row in grid.rows if first <= row.number <= last] if first else []
    body = [row for row in grid.rows if row.number > last]
    width = min(MOST_COLUMNS, max((len(row.cells) for row in [*heads, *body[:SAMPLE]]), default=0))
    headings = [*_texts(heads), *[""] * width][:width]
    meanings: list[Meaning] = []
    unsure = set()
    for column in range(width):
        meaning = meaning_of(headings[column]) if headings[column] else None
        if meaning is None:
            meaning = _by_content(_values(body, column), country)
            if meaning is not Meaning.SKIP:
                unsure.add(column)
        if meaning in meanings and meaning not in MANY:
            meaning = Meaning.NOTE if meaning is Meaning.NAME else Meaning.SKIP
        meanings.append(meaning)
    if Meaning.NAME not in meanings:
        named = _name_column(body, meanings)
        if named is not None:
            meanings[named] = Meaning.NAME
            unsure.add(named)
    return Layout(first, last, tuple(headings), tuple(meanings), frozenset(unsure))


def _may_be_heads(rows: Sequence[SheetRow]) -> bool:
    """Tell whether rows hold words only: a phone number or an address stands in no heading."""
    cells = [cell for row in rows for cell in row.cells if not is_blank(cell)]
    return bool(cells) and all(
        isinstance(cell, str) and "@" not in cell and sum(sign.isdigit() for sign in cell) < 5
        for cell in cells
    )


def _texts(rows: Iterable[SheetRow]) -> list[str]:
    """Return the headings by column; those of two rows are put together, a word that is in both once."""
    found: list[list[str]] = []
    for row in rows:
        found += [[] for _ in range(len(row.cells) - len(found))]
        for column, cell in enumerate(row.cells):
            text = " ".join(clean(str(cell)).split())[:100]
            if text and text not in found[column]:
                found[column].append(text)
    return [" ".join(parts) for parts in found]


def _values(body: Sequence[SheetRow], column: int) -> list[str]:
    cells = [row.cells[column] for row in body[:SAMPLE] if column < len(row.cells)]
    return [text for text in map(text_of, cells) if text]


def text_of(cell: CellValue) -> str:
    """Return a cell's text; empty where it has none that can be read."""
    try:
        return as_text(cell)
    except CellError:
        return ""


def _by_content(values: Sequence[str], country: str) -> Meaning:
    """Return what a column without a known heading means by most of its values."""
    if not values:
        return Meaning.SKIP

    def part(looks: Iterable[bool]) -> float:
        return sum(looks) / len(values)

    if part("@" in text and "." in text for text in values) >= SURE:
        return Meaning.EMAIL
    if part(canonical_tax_number(text, country) is not None for text in values) >= SURE:
        return Meaning.INN
    if part(_is_phone(text, country) for text in values) >= SURE:
        return Meaning.PHONE
    if part(_PERSON.fullmatch(text) is not None for text in values) >= SURE:
        return Meaning.PERSON
    return Meaning.SKIP


def _is_phone(text: str, country: str) -> bool:
    first = re.split(r"[,;\n]", text)[0]
    return sum(sign.isdigit() for sign in first) >= 7 and canonical_phone(first, country) is not None


def _name_column(body: Sequence[SheetRow], meanings: Sequence[Meaning]) -> int | None:
    """Return the column that most likely names the clients: one of companies, else of different texts."""

    def score(column: int) -> tuple[int, int]:
        values = _values(body, column)
        texts = {text for text in values if any(sign.isalpha() for sign in text)}
        return sum(_COMPANY.search(text) is not None for text in values), len(texts)

    free = [column for column, meaning in enumerate(meanings) if meaning is Meaning.SKIP]
    best = max(free, key=score, default=None)
    if best is not None and score(best)[1]:
        return best
    people = [column for column, meaning in enumerate(meanings) if meaning is Meaning.PERSON]
    return people[0] if people else None
