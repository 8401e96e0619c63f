"""Reading one entry of a setup file key by key. Every error names file, table, entry and key."""

from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any, NoReturn, TypeVar

from desktop.rules.errors import BadInput
from desktop.rules.months import Month

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

LARGEST = Decimal(10) ** 12
SMALLEST = Decimal(10) ** -9
"""Numbers beyond these are mistakes or attacks: 1e999999999 as a fraction would fill the memory."""
LONGEST_NAME = 200
LONGEST_TEXT = 10_000


class TableEntry:
    """One entry (a mapping) of a table of the setup file.

    ``label`` is its name or its number in the file; None: the table is a single entry. Ask for every known
    key, then call ``done``, which refuses all other keys. All errors are ``BadInput``.
    """

    def __init__(self, file: str, table: str, label: str | int | None, raw: object) -> None:
        self.file, self.table, self.label = file, table, label
        self.raw: Mapping[str, Any] = {}
        self.asked: set[str] = set()
        if not isinstance(raw, Mapping):
            self.fail(None, "not_a_table")
        self.raw = raw

    def fail(self, key: str | None, problem: str, **details: Any) -> NoReturn:
        """Raise the error for a key; ``problem`` is a code of ``language.file_problems``."""
        raise BadInput(
            "office_file",
            file=self.file,
            table=self.table,
            entry=self.label,
            key=key,
            problem=problem,
            **details,
        )

    def done(self) -> None:
        """Raise an error for a key that was never asked for."""
        for key in self.raw:
            if key not in self.asked:
                self.fail(key, "unknown_key")

    def has(self, key: str) -> bool:
        """Return whether the entry has a key, which is known from now on."""
        self.asked.add(key)
        return key in self.raw

    def optional(self, key: str, read: Callable[[str], T]) -> T | None:
        """Read a key with ``read``; None where the entry lacks it."""
        return read(key) if self.has(key) else None

    def given(self, key: str, read: Callable[[str], T], default: T) -> T:
        """Read a key with ``read``; the default where the entry lacks it."""
        return read(key) if self.has(key) else default

    def take(self, key: str, kind: type | tuple[type, ...], word: str) -> Any:
        """Return the value of a required key of that type; ``word`` names the type in the error."""
        if not self.has(key):
            self.fail(key, "missing_key")
        value = self.raw[key]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self.fail(key, "wrong_type", expected=word)
        return value

    def name(self, key: str) -> str:
        """Read a short text on one line, not empty."""
        text: str = self.take(key, str, "text")
        if not text.strip() or text != text.strip() or len(text) > LONGEST_NAME or not text.isprintable():
            self.fail(key, "bad_name", value=text[:LONGEST_NAME])
        return text

    def text(self, key: str) -> str:
        """Read a text of any lines, not empty."""
        text: str = self.take(key, str, "text")
        if not text.strip():
            self.fail(key, "empty_text")
        if len(text) > LONGEST_TEXT or any(ord(mark) < 32 and mark not in "\t\r\n" for mark in text):
            self.fail(key, "bad_text")
        return text

    def choice(self, key: str, values: type[E]) -> E:
        """Read a member of an enum by its value."""
        text = self.take(key, str, "text")
        if text not in [value.value for value in values]:
            self.fail(key, "not_one_of", value=text[:LONGEST_NAME], allowed=[value.value for value in values])
        return values(text)

    def one_of(self, key: str, allowed: Collection[str]) -> str:
        """Read one of the allowed texts; the error lists them if they are few."""
        text: str = self.take(key, str, "text")
        if text not in allowed:
            self.fail(key, "not_one_of", value=text[:40], allowed=list(allowed) if len(allowed) < 10 else [])
        return text

    def yes(self, key: str) -> bool:
        """Read true or false."""
        return bool(self.take(key, bool, "boolean"))

    def whole(self, key: str, lowest: int, highest: int) -> int:
        number: int = self.take(key, int, "whole")
        if not lowest <= number <= highest:
            self.fail(key, "out_of_range", value=str(number)[:40], lowest=lowest, highest=highest)
        return number

    def number(self, key: str, lowest: Decimal | int, highest: Decimal | int) -> Decimal:
        raw = self.take(key, (int, Decimal), "number")
        value = Decimal(raw)
        if not is_plausible(value) or not lowest <= value <= highest:
            self.fail(
                key, "out_of_range", value=str(raw)[:40], lowest=f"{Decimal(lowest):f}", highest=str(highest)
            )
        return value

    def rate(self, key: str) -> Fraction:
        """Read a part of 1."""
        return Fraction(self.number(key, 0, 1))

    def factor(self, key: str) -> Fraction:
        """Read a number above 0, such as a weight."""
        return Fraction(self.number(key, SMALLEST, 1000))

    def amount(self, key: str, lowest: Decimal | int = 0) -> Decimal:
        """Read an amount in the office's currency with at most two digits after the point; returns two."""
        value = self.number(key, lowest, LARGEST)
        if value != value.quantize(Decimal("0.01")):
            self.fail(key, "three_digits", value=str(value)[:40])
        return value.quantize(Decimal("0.01"))

    def day(self, key: str) -> date:
        value = self.take(key, date, "date")
        if isinstance(value, datetime):
            self.fail(key, "wrong_type", expected="date")
        return self.in_our_time(key, value)

    def moment(self, key: str) -> datetime:
        value: datetime = self.take(key, datetime, "datetime")
        if value.tzinfo is not None:
            self.fail(key, "has_offset")
        self.in_our_time(key, value.date())
        return value.replace(microsecond=0)

    def in_our_time(self, key: str, day: date) -> date:
        if not 1900 <= day.year <= 2200:
            self.fail(key, "out_of_range", value=day.isoformat(), lowest=1900, highest=2200)
        return day

    def clock(self, key: str) -> time:
        text = self.take(key, str, "clock")
        try:
            return (
                time.fromisoformat(text) if len(text) == 5 else self.fail(key, "not_a_time", value=text[:40])
            )
        except ValueError:
            self.fail(key, "not_a_time", value=text)

    def month(self, key: str) -> Month:
        text = self.take(key, str, "month")
        try:
            month = Month.parse(text)
        except ValueError:
            self.fail(key, "not_a_month", value=text[:40])
        self.in_our_time(key, month.first)
        return month

    def entries(self, key: str) -> list[Any]:
        return list(self.take(key, list, "list"))


def is_plausible(value: Decimal) -> bool:
    """Return whether a number is finite, and of a size and precision that an office can mean."""
    if not value.is_finite():
        return False
    return value == 0 or (SMALLEST <= value.copy_abs() <= LARGEST and int(value.as_tuple().exponent) >= -12)
