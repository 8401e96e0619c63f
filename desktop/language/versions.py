"""The fields of two versions of one thing, and their values, in words."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.language import words
from desktop.language.dates import clock, full_date
from desktop.language.numbers import exact_money, number, with_sign
from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate

FIELDS = {
    "name": ("Client", QT_TRANSLATE_NOOP("Client", "Name")),
    "inn": ("Client", QT_TRANSLATE_NOOP("Client", "Tax number")),
    "segment": ("Client", QT_TRANSLATE_NOOP("Client", "Segment")),
    "birthday": ("Client", QT_TRANSLATE_NOOP("Client", "Birthday")),
    "note": ("Client", QT_TRANSLATE_NOOP("Client", "Note")),
    "amount": ("Orders", QT_TRANSLATE_NOOP("Orders", "Amount, %1")),
    "cost": ("Orders", QT_TRANSLATE_NOOP("Orders", "Cost, %1")),
    "service": ("Orders", QT_TRANSLATE_NOOP("Orders", "Service")),
    "subject": ("Orders", QT_TRANSLATE_NOOP("Orders", "Subject")),
    "source": ("Orders", QT_TRANSLATE_NOOP("Orders", "Source")),
    "due": ("Orders", QT_TRANSLATE_NOOP("Orders", "Due")),
    "rating": ("Orders", QT_TRANSLATE_NOOP("Orders", "Rating by the client")),
    "stage": ("Orders", QT_TRANSLATE_NOOP("Orders", "Stage")),
    "kind": ("Client", QT_TRANSLATE_NOOP("Client", "Contact")),
    "text": ("Client", QT_TRANSLATE_NOOP("Client", "In a few words")),
    "at": ("Client", QT_TRANSLATE_NOOP("Client", "When")),
    "position": ("Client", QT_TRANSLATE_NOOP("Client", "Position")),
    "target": ("Versions", QT_TRANSLATE_NOOP("Versions", "Plan")),
}
"""Named as in the forms where they are typed."""


def field_word(field: str) -> str:
    if field not in FIELDS:
        return field
    context, text = FIELDS[field]
    return with_sign(translate(context, text))


def value_text(field: str, value: Any) -> str:
    """A field's value as people read it; what is not there is a dash."""
    if value is None or value == "":
        return "—"
    if field == "stage":
        return words.stage(value)
    if field == "source":
        return words.source(value)
    if field == "segment":
        return words.segment(value)
    if field == "kind":
        return words.event(value)
    if isinstance(value, datetime):
        return f"{full_date(value.date())} {clock(value)}"
    if isinstance(value, date):
        return full_date(value)
    if field == "target":
        return number(Fraction(value))
    if isinstance(value, Decimal):
        return exact_money(value)
    return str(value)


def conflict_sentence(details: Mapping[str, Any], shown: Mapping[str, str]) -> str:
    """Return the sentence that names who saved another version and when, as far as the journal says."""
    if "by" not in details:
        said = translate("Errors", "%1 was changed meanwhile: look at it again, then save.")
        return fill(said, shown["name"])
    said = translate("Errors", "%1 was changed meanwhile by %2 (%3): look at it again, then save.")
    return fill(said, shown["name"], shown["by"], shown["at"])


def changes_words(given: Mapping[str, Any]) -> str:
    """``Note: call after lunch, Rating by the client: 5``: what an edit changes of what was ``seen``."""
    seen = given.get("seen") or {}
    changed = [
        field for field in FIELDS if field in given and (given[field] or None) != (seen.get(field) or None)
    ]
    return ", ".join(f"{field_word(field)}: {value_text(field, given[field])}" for field in changed)
