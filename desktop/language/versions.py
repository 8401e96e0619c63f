"""The fields of two versions of one thing, and their values, in words."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.language import words
from desktop.language.dates import full_date
from desktop.language.numbers import kopecks, number, with_sign
from desktop.language.translate import QT_TRANSLATE_NOOP, translate

FIELDS = {
    "name": QT_TRANSLATE_NOOP("Versions", "Name"),
    "inn": QT_TRANSLATE_NOOP("Versions", "Tax number"),
    "segment": QT_TRANSLATE_NOOP("Versions", "Segment"),
    "birthday": QT_TRANSLATE_NOOP("Versions", "Birthday"),
    "note": QT_TRANSLATE_NOOP("Versions", "Note"),
    "amount": QT_TRANSLATE_NOOP("Versions", "Amount, %1"),
    "cost": QT_TRANSLATE_NOOP("Versions", "Cost, %1"),
    "service": QT_TRANSLATE_NOOP("Versions", "Service"),
    "subject": QT_TRANSLATE_NOOP("Versions", "Subject"),
    "rating": QT_TRANSLATE_NOOP("Versions", "Rating"),
    "stage": QT_TRANSLATE_NOOP("Versions", "Stage"),
    "target": QT_TRANSLATE_NOOP("Versions", "Plan"),
}


def field_word(field: str) -> str:
    return with_sign(translate("Versions", FIELDS[field])) if field in FIELDS else field


def value_text(field: str, value: Any) -> str:
    """A field's value as people read it; what is not there is a dash."""
    if value is None or value == "":
        return "—"
    if field == "stage":
        return words.stage(value)
    if field == "segment":
        return words.segment(value)
    if isinstance(value, date):
        return full_date(value)
    if field == "target":
        return number(Fraction(value))
    if isinstance(value, Decimal):
        return kopecks(value)
    return str(value)
