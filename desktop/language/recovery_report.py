"""Says in sentences what became of an office that was restored from a backup."""

from contextlib import suppress
from pathlib import Path

from desktop.language.journal import counted_entries, left_out_entry
from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate
from desktop.services.backups import RecoveryReport

TABLES = {
    "client": QT_TRANSLATE_NOOP("Tables", "clients"),
    "person": QT_TRANSLATE_NOOP("Tables", "people"),
    "reach": QT_TRANSLATE_NOOP("Tables", "phones and addresses"),
    "responsibility": QT_TRANSLATE_NOOP("Tables", "responsible managers"),
    "order_": QT_TRANSLATE_NOOP("Tables", "orders"),
    "stage_change": QT_TRANSLATE_NOOP("Tables", "stages"),
    "share": QT_TRANSLATE_NOOP("Tables", "shares"),
    "payment": QT_TRANSLATE_NOOP("Tables", "payments"),
    "contact": QT_TRANSLATE_NOOP("Tables", "contacts"),
    "assignment": QT_TRANSLATE_NOOP("Tables", "assignments"),
    "objection": QT_TRANSLATE_NOOP("Tables", "objections"),
    "posting": QT_TRANSLATE_NOOP("Tables", "ledger entries"),
    "operation": QT_TRANSLATE_NOOP("Tables", "journal entries"),
    "plan_target": QT_TRANSLATE_NOOP("Tables", "plans"),
    "adjustment": QT_TRANSLATE_NOOP("Tables", "adjustments"),
    "statement": QT_TRANSLATE_NOOP("Tables", "statements"),
    "absence": QT_TRANSLATE_NOOP("Tables", "absences"),
    "employee": QT_TRANSLATE_NOOP("Tables", "employees"),
}
"""Tables for which people have a word; the other tables belong to these."""
MOST = 6
_DASH = "– "


def recovery_lines(report: RecoveryReport) -> list[str]:
    """Return the lines of the report: which backup, what was carried over, what was not, where the old
    file is."""
    lines = [fill(translate("Recovery", "The office is what it was in %1."), report.backup.name)]
    if report.carried:
        lines += _carried_lines(report)
    if report.findings:
        count = len(report.findings)
        said = translate("Recovery", "The check still finds %n problems: dolya check names them.", "", count)
        lines.append(said)
    if report.kept is not None:
        lines.append(fill(translate("Recovery", "The file that was there before is kept as %1"), report.kept))
    return lines


def kept_report(report: RecoveryReport) -> list[str]:
    """Return the report, and write it beside the replaced file if anything of that was to be carried over."""
    lines = recovery_lines(report)
    if report.carried and report.kept is not None:
        with suppress(OSError):  # it is said all the same
            _beside(report.kept).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return lines


def short_report(report: RecoveryReport) -> list[str]:
    """Return the report for a window, which leaves a long list of entries to the written report."""
    lines = kept_report(report)
    entries = [line for line in lines if line.startswith(_DASH)]
    if len(entries) <= MOST or report.kept is None:
        return lines
    begin = lines.index(entries[0])
    more = translate("Recovery", "All of them: %1")
    rest = [line for line in lines[begin:] if not line.startswith(_DASH)]
    return [*lines[: begin + MOST], fill(more, _beside(report.kept)), *rest]


def _beside(kept: Path) -> Path:
    return kept.with_suffix(".txt")


def _carried_lines(report: RecoveryReport) -> list[str]:
    if report.foreign:
        said = translate(
            "Recovery", "The file that was there before is another office's: nothing of it was carried over."
        )
        return [said]
    if not report.readable:
        return [
            translate("Recovery", "Nothing could be read of the damaged file: what came after is missing.")
        ]
    lines = []
    if report.replayed:
        count = report.replayed
        said = translate("Recovery", "%n entries made since then were carried over.", "", count)
        lines.append(f"{said} {counted_entries(report.done)}.")
    if report.rows:
        said = translate("Recovery", "Carried over from the damaged file: %1.")
        lines.append(fill(said, ", ".join(_counted(report.rows))))
    if not report.replayed and not report.rows and not report.left_out:
        lines.append(translate("Recovery", "Nothing had been entered since then."))
    if report.left_out:
        count = len(report.left_out)
        again = translate("Recovery", "%n entries could not be carried over. Enter them again:", "", count)
        lines += [again, *(f"{_DASH}{left_out_entry(entry)}" for entry in report.left_out)]
    if report.lost:
        said = translate(
            "Recovery",
            "Of these not everything could be read: %1. Look through what was entered after the backup.",
        )
        lines.append(fill(said, ", ".join(_words(report.lost))))
    return lines


def _counted(rows: dict[str, int]) -> list[str]:
    return [f"{word} {rows[table]}" for table, word in _known(list(rows))]


def _words(tables: list[str]) -> list[str]:
    return [word for _table, word in _known(tables)] or [translate("Tables", "the journal")]


def _known(tables: list[str]) -> list[tuple[str, str]]:
    return [(table, translate("Tables", TABLES[table])) for table in TABLES if table in tables]
