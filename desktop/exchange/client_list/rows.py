"""The rows of a client list as clients to take in, each with what was mended or is wrong in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.exchange.client_list.grid import Grid
from desktop.exchange.client_list.guess import Layout, text_of
from desktop.exchange.client_list.meanings import Meaning
from desktop.exchange.phones import canonical_phone
from desktop.exchange.tax_numbers import canonical_tax_number
from desktop.exchange.workbook.cells import (
    CellError,
    CellValue,
    read_choice,
    read_day,
    read_emails,
    says_nothing,
)
from desktop.exchange.workbook.records import RowPlace, SheetClient
from desktop.exchange.workbook.rows import SheetRow, is_total, is_total_word
from desktop.rules.facts import Segment

LONGEST_NAME = 200
LONGEST_NOTE = 10_000
PEOPLE = re.compile(r"[,;\n/]")
PHONES = re.compile(r"[,;\n/](?!\s*(?:доб|вн|ext))| и (?=[\d+(])")


class Buyers(StrEnum):
    """Whether the clients of a list have bought before: all, none, or as a column says."""

    ALL = "all"
    NONE = "none"
    COLUMN = "column"


class Remark(StrEnum):
    """A remark on a row: mended, taken in without something, or left out."""

    PHONES_PARTED = "phones_parted"
    PEOPLE_PARTED = "people_parted"
    BAD_INN = "bad_inn"
    BAD_PHONE = "bad_phone"
    BAD_EMAIL = "bad_email"
    BAD_BIRTHDAY = "bad_birthday"
    BAD_SEGMENT = "bad_segment"
    BAD_COUNT = "bad_count"
    NO_NAME = "no_name"
    TOTAL = "total"
    BAD_CELL = "bad_cell"


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row of the file: its client (None: it is left out), further people, remarks with what was written."""

    number: int
    client: SheetClient | None
    people: tuple[str, ...] = ()
    remarks: tuple[tuple[Remark, str], ...] = ()


def client_rows(grid: Grid, layout: Layout, buyers: Buyers, country: str) -> Iterator[ListedRow]:
    """Yield the rows below the headings as they will come in. An empty row is passed over."""
    reader = _RowReader(layout, buyers, country, grid.sheet or grid.file)
    for row in grid.rows:
        if row.number > layout.last:
            found = reader.read(row)
            if found is not None:
                yield found


def importable(rows: Sequence[ListedRow]) -> tuple[SheetClient, ...]:
    """Return the clients of the rows; a client's second person is a row of its own, of the same place."""
    found = []
    for row in rows:
        if row.client is not None:
            found.append(row.client)
            first = row.client
            found += [
                SheetClient(first.place, first.name, person=person, inn=first.inn) for person in row.people
            ]
    return tuple(found)


class _RowReader:
    def __init__(self, layout: Layout, buyers: Buyers, country: str, sheet: str) -> None:
        self._layout, self._buyers, self._country, self._sheet = layout, buyers, country, sheet
        self._names = [at for at, one in enumerate(layout.meanings) if one is Meaning.NAME]

    def read(self, row: SheetRow) -> ListedRow | None:
        remarks: list[tuple[Remark, str]] = []
        name = " ".join(" ".join(self._texts(row, Meaning.NAME)).split())
        rest = [self._texts(row, one) for one in set(self._layout.meanings) - {Meaning.SKIP, Meaning.NAME}]
        if not name and not any(rest):
            return None
        if is_total(row, self._names) or is_total_word(name):
            return ListedRow(row.number, None, remarks=((Remark.TOTAL, name),))
        people = self._people(row, remarks)
        if not name and people:
            name = people[0]
        if not name or says_nothing(name):
            return ListedRow(row.number, None, remarks=((Remark.NO_NAME, name),))
        values: dict[str, Any] = {
            "phones": self._phones(row, remarks),
            "emails": self._emails(row, remarks),
            "inn": self._inn(row, remarks),
            "segment": self._one(row, Meaning.SEGMENT, Remark.BAD_SEGMENT, remarks, _segment),
            "birthday": self._one(row, Meaning.BIRTHDAY, Remark.BAD_BIRTHDAY, remarks, read_day),
            "manager": " ".join(self._texts(row, Meaning.MANAGER)) or None,
            "orders_before": self._orders_before(row, remarks),
            "note": self._note(row),
        }
        for place in row.faults:
            if place < len(self._layout.meanings) and self._layout.meanings[place] is not Meaning.SKIP:
                remarks.append((Remark.BAD_CELL, self._layout.headings[place]))
        client = SheetClient(
            RowPlace(self._sheet, row.number),
            name[:LONGEST_NAME],
            person=people[0] if people else "",
            **values,
        )
        return ListedRow(row.number, client, tuple(people[1:]), tuple(remarks))

    def _cells(self, row: SheetRow, meaning: Meaning) -> Iterator[CellValue]:
        for column, one in enumerate(self._layout.meanings):
            if one is meaning and column < len(row.cells) and column not in row.faults:
                yield row.cells[column]

    def _texts(self, row: SheetRow, meaning: Meaning) -> list[str]:
        texts = (text_of(cell) for cell in self._cells(row, meaning))
        return [text for text in texts if text.strip()]

    def _people(self, row: SheetRow, remarks: list[tuple[Remark, str]]) -> list[str]:
        """Return the people of a row; the columns of one name (surname, first name) belong together."""
        texts = self._texts(row, Meaning.PERSON)
        whole = [text for text in texts if PEOPLE.search(text) or len(text.split()) > 1]
        if not whole:
            joined = " ".join(" ".join(texts).split())
            return [] if not joined or says_nothing(joined) else [joined[:LONGEST_NAME]]
        parts = [" ".join(part.split()) for text in texts for part in PEOPLE.split(text)]
        people = [part[:LONGEST_NAME] for part in dict.fromkeys(parts) if part and not says_nothing(part)]
        if len(people) > len(texts):
            remarks.append((Remark.PEOPLE_PARTED, ", ".join(people)))
        return people

    def _phones(self, row: SheetRow, remarks: list[tuple[Remark, str]]) -> tuple[str, ...]:
        found: list[str] = []
        for text in self._texts(row, Meaning.PHONE):
            parts = [part.strip() for part in PHONES.split(text)]
            parts = [part for part in parts if part and not says_nothing(part)]
            good = [part for part in parts if canonical_phone(part, self._country) is not None]
            if len(good) > 1:
                remarks.append((Remark.PHONES_PARTED, ", ".join(good)))
            if len(good) < len(parts):
                remarks.append((Remark.BAD_PHONE, ", ".join(part for part in parts if part not in good)))
            found += good
        return tuple(dict.fromkeys(found))

    def _emails(self, row: SheetRow, remarks: list[tuple[Remark, str]]) -> tuple[str, ...]:
        found: list[str] = []
        for text in self._texts(row, Meaning.EMAIL):
            try:
                found += read_emails(text)
            except CellError:
                remarks.append((Remark.BAD_EMAIL, text[:40]))
        return tuple(dict.fromkeys(found))

    def _inn(self, row: SheetRow, remarks: list[tuple[Remark, str]]) -> str:
        for text in self._texts(row, Meaning.INN):
            if says_nothing(text):
                continue
            if canonical_tax_number(text, self._country) is not None:
                return text
            remarks.append((Remark.BAD_INN, text[:40]))
        return ""

    def _one(
        self, row: SheetRow, meaning: Meaning, wrong: Remark, remarks: list[tuple[Remark, str]], read: Any
    ) -> Any:
        for cell in self._cells(row, meaning):
            text = text_of(cell)
            if not text or says_nothing(text):
                continue
            try:
                return read(cell)
            except CellError:
                remarks.append((wrong, text[:40]))
        return None

    def _orders_before(self, row: SheetRow, remarks: list[tuple[Remark, str]]) -> int:
        if self._buyers is not Buyers.COLUMN:
            return int(self._buyers is Buyers.ALL)
        for text in self._texts(row, Meaning.ORDERS):
            digits = text.removesuffix(".0").strip()
            if digits.isascii() and digits.isdigit() and len(digits) <= 5:
                return int(digits)
            if not says_nothing(text):
                remarks.append((Remark.BAD_COUNT, text[:40]))
        return 0

    def _note(self, row: SheetRow) -> str:
        """Return the notes, each with its column's heading where it is not a note itself."""
        lines = []
        for column, meaning in enumerate(self._layout.meanings):
            if meaning is Meaning.NOTE and column < len(row.cells):
                text, heading = text_of(row.cells[column]), self._layout.headings[column]
                if text.strip():
                    lines.append(f"{heading}: {text}" if heading else text)
        return "\n".join(lines)[:LONGEST_NOTE]


def _segment(cell: CellValue) -> Segment:
    found: Segment = read_choice(cell, Segment)
    return found
