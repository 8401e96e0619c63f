"""The changes of a setup, in lines; the sentence for a single wrong setting."""

from collections.abc import Mapping

from desktop.language.file_problems import problem_words
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
    keys = [setting_word(key) if in_words else key for key in change.keys]
    return f"{line} ({', '.join(keys)})" if keys else line


def setting_sentence(details: Mapping[str, object], shown: Mapping[str, str]) -> str:
    """Return ``Employees, Анна, limit of open orders: -1 is out of range; possible: from 0 to 9.``"""
    table, _, _part = str(details.get("table") or "office").partition(".")
    key = details.get("key")
    place = [translate("Setup", TABLES[table]), details.get("entry"), setting_word(str(key)) if key else ""]
    where = ", ".join(str(part) for part in place if part)
    return f"{where}: {problem_words(str(details.get('problem')), shown)}."
