"""Column types that keep amounts exact and alike on SQLite and PostgreSQL."""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, Dialect, String, Text
from sqlalchemy.types import TypeDecorator

from desktop.rules.money import exact_fraction, from_kopecks, to_kopecks
from desktop.rules.months import Month


class Money(TypeDecorator[Decimal]):
    """Roubles with two digits, stored as whole kopecks: SQLite would make a float of a NUMERIC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else to_kopecks(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else from_kopecks(value)


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
    """Few fractions occur, in tens of thousands of rows."""
    return exact_fraction(text)


class MonthText(TypeDecorator[Month]):
    """A month, stored as text ``2026-10``, which sorts by time."""

    impl = String(7)
    cache_ok = True

    def process_bind_param(self, value: Month | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Month | None:
        return None if value is None else Month.parse(value)
