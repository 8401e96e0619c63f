"""What a setup changed, in lines."""

from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate
from desktop.services.settings import Change, SetupReport

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
    "plans": QT_TRANSLATE_NOOP("Setup", "Plans"),
    "adjustments": QT_TRANSLATE_NOOP("Setup", "Adjustments"),
    "reasons": QT_TRANSLATE_NOOP("Setup", "Reasons for a missed plan"),
}
WHAT = {
    "added": QT_TRANSLATE_NOOP("Setup", "added"),
    "changed": QT_TRANSLATE_NOOP("Setup", "changed"),
    "removed": QT_TRANSLATE_NOOP("Setup", "removed"),
}


def setup_lines(report: SetupReport) -> list[str]:
    """A line per change, then the warnings; one line that nothing changed otherwise."""
    lines = [change_line(change) for change in report.changes]
    if not lines:
        lines.append(translate("Setup", "Nothing changed: the office is as the file says."))
    for scheme, month in report.mixed:
        text = translate(
            "Setup",
            "Warning: in the scheme %1 from %2 the parts for new and for old clients count the first orders "
            "differently, so some payments are paid twice or not at all; give both the same first_orders.",
        )
        lines.append(fill(text, scheme, month))
    return lines


def change_line(change: Change) -> str:
    """``Employees: Анна: changed (cap)``"""
    parts = [translate("Setup", TABLES[change.table]), change.entry, translate("Setup", WHAT[change.what])]
    line = ": ".join(part for part in parts if part)
    return f"{line} ({', '.join(change.keys)})" if change.keys else line
