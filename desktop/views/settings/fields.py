"""The settings that have a field: how each value is shown and read. Without Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from fractions import Fraction
from typing import Any

from desktop.language.dates import full_date, parse_clock, parse_day
from desktop.language.numbers import number, parse_amount, percent
from desktop.language.setting_words import setting_word
from desktop.language.translate import fill, translate
from desktop.rules.months import Month

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
    COUNTS = auto()
    """Several whole numbers."""
    NAMES = auto()
    """Several of the office's names."""
    MONTH = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """One setting, named as in its record; an optional one may be left empty.

    ``words`` is the key of its words on screen, where another table has a setting of the same name.
    ``choices`` names the list that a choice is from, if it is not named as the setting. ``default`` is what
    a new entry of a table begins with.
    """

    key: str
    kind: Kind
    optional: bool = False
    words: str = ""
    choices: str = ""
    default: Any = None


OFFICE = (
    Field("name", Kind.TEXT),
    Field("country", Kind.CHOICE),
    Field("currency", Kind.TEXT),
    Field("language", Kind.CHOICE),
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
    Field("advance_day", Kind.COUNT, optional=True),
)
DEALING = (
    Field("protection_days", Kind.COUNT),
    Field("substitute_share", Kind.PERCENT),
    Field("stale_days", Kind.COUNT),
    Field("buffer_days", Kind.COUNT),
    Field("confirm_minutes", Kind.COUNT, optional=True),
    Field("handover_after", Kind.COUNT, optional=True),
)
CARE = (
    Field("silence_days", Kind.COUNT),
    Field("neglect_days", Kind.COUNT, optional=True),
    Field("aftercare_days", Kind.COUNT),
    Field("later_days", Kind.COUNT),
)
MAILBOX = (
    Field("server", Kind.TEXT),
    Field("port", Kind.COUNT, default=993),
    Field("user", Kind.TEXT),
    Field("folder", Kind.TEXT, default="INBOX"),
    Field("handled", Kind.TEXT, optional=True),
)
EMPLOYEE = (
    Field("name", Kind.TEXT, words="employee_name"),
    Field("role", Kind.CHOICE),
    Field("department", Kind.TEXT, optional=True),
    Field("takes_incoming", Kind.FLAG),
    Field("weight", Kind.NUMBER),
    Field("cap", Kind.COUNT, optional=True),
    Field("services", Kind.NAMES, optional=True, words="own_services"),
    Field("hunts", Kind.FLAG),
    Field("hired", Kind.DATE),
    Field("left", Kind.DATE),
    Field("birthday", Kind.DATE, optional=True),
    Field("email", Kind.TEXT, optional=True),
)

CHOSEN = (Kind.CHOICE, Kind.FLAG)
"""Kinds that are chosen from a list, not typed."""
YES, NO = "yes", "no"
BETWEEN_NAMES = "\n"
"""Between the names of a field of several: no name contains it."""


def empty(fields: Iterable[Field]) -> dict[str, Any]:
    """Return the values that a new entry begins with."""
    return {field.key: field.default for field in fields}


def still_needed(fields: Iterable[Field], values: Mapping[str, Any]) -> str:
    """Return the sentence that names what an entry lacks; empty if it is whole."""
    missing = [field for field in fields if not field.optional and values[field.key] is None]
    if not missing:
        return ""
    names = ", ".join(setting_word(field.words or field.key) for field in missing)
    return fill(translate("Settings", "Still needed: %1"), names)


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
        case Kind.COUNTS:
            return ", ".join(str(one) for one in value)
        case Kind.NAMES:
            return BETWEEN_NAMES.join(value)
        case Kind.MONTH:
            return f"{value.number:02d}.{value.year}"
    return str(value)


def typed(field: Field, text: str, today: date) -> Any:
    """Return the value that was typed, None for an empty optional one. Raises ``ValueError``.

    A date without a year is the one nearest to ``today``.
    """
    bare = text.strip()
    if field.kind is Kind.NAMES:
        return tuple(name for name in bare.split(BETWEEN_NAMES) if name)
    if not bare:
        if field.optional:
            return None
        raise ValueError("a value is needed")
    match field.kind:
        case Kind.COUNT:
            return _count(bare)
        case Kind.COUNTS:
            return tuple(_count(one.strip()) for one in bare.replace(";", ",").split(","))
        case Kind.MONTH:
            return _month(bare)
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


def not_understood(field: Field, text: str, today: date) -> str:
    """Return the sentence for a text that a field cannot hold, with an example of what it can."""
    return fill(translate("Settings", "“%1” was not understood. %2"), text, _example(field, today))


def _example(field: Field, today: date) -> str:
    examples = {
        Kind.COUNT: translate("Settings", "Type a whole number, for example 14."),
        Kind.MONEY: translate("Settings", "Type an amount, for example 40 000."),
        Kind.PERCENT: translate("Settings", "Type a percentage, for example 25."),
        Kind.NUMBER: translate("Settings", "Type a number, for example 1 or 0,5."),
        Kind.DATE: fill(translate("Settings", "Type a date, for example %1."), full_date(today)),
        Kind.CLOCK: translate("Settings", "Type a time, for example 9:00."),
        Kind.COUNTS: translate("Settings", "Type whole numbers with commas, for example 40, 20, 0."),
        Kind.MONTH: fill(translate("Settings", "Type a month, for example %1."), f"{today:%m.%Y}"),
    }
    return examples.get(field.kind, translate("Settings", "Type a text."))


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        raise ValueError(f"{text!r} is not a whole number")
    return int(text)


def _month(text: str) -> Month:
    """Read a month such as ``11.2026`` or ``2026-11``."""
    parts = text.replace("/", ".").replace("-", ".").split(".")
    if len(parts) != 2 or not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(f"{text!r} is not a month")
    year, number = sorted((int(part) for part in parts), reverse=True)
    return Month(year, number)


def _fraction(text: str) -> Fraction:
    amount = parse_amount(text)
    if amount is None:
        raise ValueError(f"{text!r} is not a number")
    return Fraction(amount)
