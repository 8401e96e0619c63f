"""Column types that keep values exact and alike on SQLite and PostgreSQL."""

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import BigInteger, Dialect, String, Text
from sqlalchemy.types import TypeDecorator

from desktop.rules.money import exact_fraction, from_minor_units, to_minor_units
from desktop.rules.months import Month

Word = TypeVar("Word", bound=StrEnum)


class EnumText(TypeDecorator[Word]):
    """A member of a StrEnum, stored as its text; a text that is no member cannot be read or written."""

    impl = Text
    cache_ok = True

    def __init__(self, enum: type[Word]) -> None:
        super().__init__()
        self.enum = enum
        self._members = {member.value: member for member in enum}  # quicker than calling the enumeration

    def process_bind_param(self, value: Word | None, dialect: Dialect) -> str | None:
        return None if value is None else self.enum(value).value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Word | None:
        return None if value is None else self._members[value]


class Money(TypeDecorator[Decimal]):
    """An amount with two digits, stored as whole minor units: SQLite would make a float of a NUMERIC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else to_minor_units(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else from_minor_units(value)


class Exact(TypeDecorator[Fraction]):
    """An exact fraction, stored as text ``n/d``: rates, weights, balances."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Fraction | None, dialect: Dialect) -> str | None:
        return None if value is None else str(Fraction(value))

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Fraction | None:
        return None if value is None else _fraction(value)


@lru_cache(maxsize=4096)
def _fraction(text: str) -> Fraction:
    """Parse a stored fraction; a few fractions occur in tens of thousands of rows."""
    return exact_fraction(text)


class MonthText(TypeDecorator[Month]):
    """A month, stored as text ``2026-10``, which sorts by time."""

    impl = String(7)
    cache_ok = True

    def process_bind_param(self, value: Month | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Month | None:
        return None if value is None else Month.parse(value)
