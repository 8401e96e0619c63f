"""The settings that have a field: how each value is shown and read. Without Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction
from typing import Any

from desktop.language.dates import parse_clock
from desktop.language.numbers import number, parse_amount, percent

MOST_DIGITS = 6
"""A longer whole number was mistyped."""


class Kind(Enum):
    """What is typed into a field."""

    TEXT = auto()
    COUNT = auto()
    MONEY = auto()
    PERCENT = auto()
    CLOCK = auto()
    CHOICE = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """One setting, named as in the setup file; an optional one may be left empty."""

    key: str
    kind: Kind
    optional: bool = False


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


def shown(field: Field, values: Mapping[str, Any]) -> str:
    """Return the text of a setting; a value that is not set is empty."""
    value = values[field.key]
    if value is None:
        return ""
    match field.kind:
        case Kind.MONEY:
            return number(value, 0 if value == int(value) else 2)
        case Kind.PERCENT:
            return percent(value, 2)
    return str(value)


def typed(field: Field, text: str) -> Any:
    """Return the value that was typed, None for an empty optional one. Raises ``ValueError``."""
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
        case Kind.PERCENT:
            amount = parse_amount(bare.removesuffix("%"))
            if amount is None:
                raise ValueError(f"{text!r} is not a percentage")
            return Fraction(amount) / 100
        case Kind.CLOCK:
            return f"{parse_clock(bare):%H:%M}"
    return bare
