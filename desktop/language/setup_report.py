"""The changes of a setup, in lines; the sentence for a single wrong setting."""

from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from datetime import date, time
from decimal import Decimal
from fractions import Fraction

from desktop.language import words
from desktop.language.countries import country_name
from desktop.language.dates import full_date
from desktop.language.file_problems import problem_words
from desktop.language.numbers import number, percent
from desktop.language.setting_words import setting_word
from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate
from desktop.services.settings import ChangeKind, SettingChange, SetupReport

TABLES = {
    "office": QT_TRANSLATE_NOOP("Setup", "Office"),
    "distribution": QT_TRANSLATE_NOOP("Setup", "Distribution"),
    "absence_kinds": QT_TRANSLATE_NOOP("Setup", "Kinds of absence"),
    "services": QT_TRANSLATE_NOOP("Setup", "Services"),
    "calendar": QT_TRANSLATE_NOOP("Setup", "Calendar"),
    "norms": QT_TRANSLATE_NOOP("Setup", "Norm of calls"),
    "schemes": QT_TRANSLATE_NOOP("Setup", "Schemes"),
    "employees": QT_TRANSLATE_NOOP("Setup", "Employees"),
    "absences": QT_TRANSLATE_NOOP("Setup", "Absences"),
    "duties": QT_TRANSLATE_NOOP("Setup", "Duty"),
    "accounts": QT_TRANSLATE_NOOP("Setup", "Bank accounts"),
    "mail": QT_TRANSLATE_NOOP("Setup", "Mailbox"),
    "earned_before": QT_TRANSLATE_NOOP("Setup", "Earned before"),
    "plans": QT_TRANSLATE_NOOP("Setup", "Plans"),
    "adjustments": QT_TRANSLATE_NOOP("Setup", "Adjustments"),
    "reasons": QT_TRANSLATE_NOOP("Setup", "Reasons for a missed plan"),
}
CHANGES = {
    ChangeKind.ADDED: QT_TRANSLATE_NOOP("Setup", "added"),
    ChangeKind.CHANGED: QT_TRANSLATE_NOOP("Setup", "changed"),
    ChangeKind.REMOVED: QT_TRANSLATE_NOOP("Setup", "removed"),
}


def setup_lines(report: SetupReport, *, in_words: bool = False) -> list[str]:
    """Return a line per change, or one that says nothing changed; then the warnings.

    ``in_words``: name changed settings as on screen, not by the keys of the file.
    """
    lines = [change_line(change, in_words=in_words) for change in report.changes]
    if not lines:
        lines.append(translate("Setup", "Nothing changed: the office is as the file says."))
    for scheme, month in report.mixed:
        text = translate(
            "Setup",
            "Warning: in the scheme %1 from %2 the parts for new and for old clients differ on who is new, "
            "so some payments are paid twice or not at all; give both the same numbers.",
        )
        lines.append(fill(text, scheme, month))
    return lines


def change_line(change: SettingChange, *, in_words: bool) -> str:
    """Return ``Employees: Анна: changed (cap)``, in words ``… (limit of open orders)``."""
    parts = [translate("Setup", TABLES[change.table]), change.entry, translate("Setup", CHANGES[change.what])]
    line = ": ".join(part for part in parts if part)
    if change.values and in_words:
        shown = (value_change(key, old, new) for key, (old, new) in change.values.items())
        return f"{line} ({'; '.join(shown)})"
    keys = [setting_word(key) if in_words else key for key in change.keys]
    return f"{line} ({', '.join(keys)})" if keys else line


def value_change(key: str, old: object, new: object) -> str:
    """Return ``limit of open orders: 12 → 8``."""
    return f"{setting_word(key)}: {_value_words(key, old)} → {_value_words(key, new)}"


def _value_words(key: str, value: object) -> str:
    match value:
        case None | () | []:
            return translate("Settings", "empty")
        case bool():
            return translate("Settings", "yes") if value else translate("Settings", "no")
        case Fraction() if key in PARTS:
            return percent(value, 2)
        case Fraction() | Decimal():
            return number(value, 0 if value == int(value) else 2)
        case time():
            return f"{value:%H:%M}"
        case date():
            return full_date(value)
        case tuple():
            return ", ".join(_value_words(key, one) for one in value)
        case str():
            return WORDS.get(key, str)(value)
    return "…" if is_dataclass(value) else str(value)


PARTS = frozenset({"vat_rate", "margin_rate", "tax_rate", "rate", "substitute_share"})
"""Settings that are a part of 1."""
WORDS: Mapping[str, Callable[[str], str]] = {
    "role": words.role, "policy": words.policy, "segment": words.segment, "kind": words.absence,
    "country": country_name,
}  # fmt: skip


def setting_sentence(details: Mapping[str, object], shown: Mapping[str, str]) -> str:
    """Return ``Employees, Анна, limit of open orders: -1 is out of range; possible: from 0 to 9.``"""
    table, _, _part = str(details.get("table") or "office").partition(".")
    key = details.get("key")
    place = [translate("Setup", TABLES[table]), details.get("entry"), setting_word(str(key)) if key else ""]
    where = ", ".join(str(part) for part in place if part)
    return f"{where}: {problem_words(str(details.get('problem')), shown)}."
