"""The settings that have a field: how each value is shown and read. Without Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from fractions import Fraction
from typing import Any

from desktop.language.dates import parse_clock, parse_day
from desktop.language.numbers import number, parse_amount, percent

MOST_DIGITS = 6
"""A longer whole number was mistyped."""


class Kind(Enum):
    """What is typed into a field."""

    TEXT = auto()
    COUNT = auto()
    MONEY = auto()
    PERCENT = auto()
    NUMBER = auto()
    CLOCK = auto()
    DATE = auto()
    CHOICE = auto()
    FLAG = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """One setting, named as in the setup file; an optional one may be left empty.

    ``words`` is the key of its words on screen, where another table has a setting of the same name.
    """

    key: str
    kind: Kind
    optional: bool = False
    words: str = ""


OFFICE = (
    Field("name", Kind.TEXT),
    Field("opens", Kind.CLOCK),
    Field("closes", Kind.CLOCK),
    Field("half_day", Kind.CLOCK),
    Field("numbers", Kind.CHOICE),
)
MONEY = (
    Field("break_even", Kind.MONEY),
    Field("margin_rate", Kind.PERCENT),
    Field("first_orders", Kind.COUNT),
    Field("new_again_after", Kind.COUNT, optional=True),
    Field("vat_rate", Kind.PERCENT),
    Field("tax_rate", Kind.PERCENT),
    Field("tax_round", Kind.MONEY),
    Field("minimum_wage", Kind.MONEY, optional=True),
)
DEALING = (
    Field("protection_days", Kind.COUNT),
    Field("substitute_share", Kind.PERCENT),
    Field("stale_days", Kind.COUNT),
    Field("buffer_days", Kind.COUNT),
)
EMPLOYEE = (
    Field("name", Kind.TEXT, words="employee_name"),
    Field("role", Kind.CHOICE),
    Field("department", Kind.TEXT, optional=True),
    Field("takes_incoming", Kind.FLAG),
    Field("weight", Kind.NUMBER),
    Field("cap", Kind.COUNT, optional=True),
    Field("hunts", Kind.FLAG),
    Field("hired", Kind.DATE),
    Field("left", Kind.DATE),
    Field("birthday", Kind.DATE, optional=True),
    Field("email", Kind.TEXT, optional=True),
)

YES, NO = "yes", "no"


def shown(field: Field, values: Mapping[str, Any]) -> str:
    """Return the text of a setting; a value that is not set is empty."""
    value = values[field.key]
    if value is None:
        return ""
    match field.kind:
        case Kind.MONEY | Kind.NUMBER:
            return number(value, 0 if value == int(value) else 2)
        case Kind.DATE:
            return f"{value:%d.%m.%Y}"
        case Kind.FLAG:
            return YES if value else NO
        case Kind.PERCENT:
            return percent(value, 2)
    return str(value)


def typed(field: Field, text: str, today: date) -> Any:
    """Return the value that was typed, None for an empty optional one. Raises ``ValueError``.

    A date without a year is the one nearest to ``today``.
    """
    bare = text.strip()
    if not bare:
        if field.optional:
            return None
        raise ValueError("a value is needed")
    match field.kind:
        case Kind.COUNT:
            if not (bare.isascii() and bare.isdigit() and len(bare) <= MOST_DIGITS):
                raise ValueError(f"{text!r} is not a whole number")
            return int(bare)
        case Kind.MONEY:
            return parse_amount(bare)
        case Kind.NUMBER:
            return _fraction(bare)
        case Kind.PERCENT:
            return _fraction(bare.removesuffix("%")) / 100
        case Kind.DATE:
            return parse_day(bare, today)
        case Kind.FLAG:
            return bare == YES
        case Kind.CLOCK:
            return f"{parse_clock(bare):%H:%M}"
    return bare


def _fraction(text: str) -> Fraction:
    amount = parse_amount(text)
    if amount is None:
        raise ValueError(f"{text!r} is not a number")
    return Fraction(amount)
