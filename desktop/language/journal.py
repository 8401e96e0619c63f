"""What people did, entry by entry of the journal, in words."""

from collections.abc import Mapping
from decimal import Decimal

from desktop.language import words
from desktop.language.dates import full_date
from desktop.language.errors import error_sentence
from desktop.language.kept import KINDS
from desktop.language.numbers import currency_sign, kopecks, order_number
from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate
from desktop.rules.errors import DolyaError
from desktop.services.backups import NotReplayed

ENTRIES = {
    "record_payment": QT_TRANSLATE_NOOP("Recovery", "Payment"),
    "record_refund": QT_TRANSLATE_NOOP("Recovery", "Refund"),
    "assign_order": QT_TRANSLATE_NOOP("Recovery", "Assignment of an order"),
    "deal_orders": QT_TRANSLATE_NOOP("Recovery", "Assignment of waiting orders"),
    "reassign_order": QT_TRANSLATE_NOOP("Recovery", "Order handed to another manager"),
    "undo_assignment": QT_TRANSLATE_NOOP("Recovery", "Assignment taken back"),
    "reject_order": QT_TRANSLATE_NOOP("Recovery", "Marked as no order"),
    "answer_match": QT_TRANSLATE_NOOP("Recovery", "Answer whether it is the same client"),
    "hand_over_client": QT_TRANSLATE_NOOP("Recovery", "Handover of a client"),
    "record_absence": QT_TRANSLATE_NOOP("Recovery", "Absence"),
    "end_absence": QT_TRANSLATE_NOOP("Recovery", "End of an absence"),
    "set_target": QT_TRANSLATE_NOOP("Recovery", "Plan"),
    "file_reason": QT_TRANSLATE_NOOP("Recovery", "Reason for a missed plan"),
    "judge_reason": QT_TRANSLATE_NOOP("Recovery", "Decision about a reason"),
    "adjust_pay": QT_TRANSLATE_NOOP("Recovery", "Adjustment of pay"),
    "close_month": QT_TRANSLATE_NOOP("Recovery", "Closing of a month"),
    "reopen_month": QT_TRANSLATE_NOOP("Recovery", "Reopening of a month"),
    "apply_setup": QT_TRANSLATE_NOOP("Recovery", "Setup of the office"),
    "add_employee": QT_TRANSLATE_NOOP("Recovery", "New employee"),
    "import_workbook": QT_TRANSLATE_NOOP("Recovery", "Import of a workbook"),
}
"""Operations that only the office's own drive takes; the others are named where they are kept."""
MISSING = {
    "no_such_client": QT_TRANSLATE_NOOP("Recovery", "its client is not here"),
    "no_such_order": QT_TRANSLATE_NOOP("Recovery", "its order is not here"),
}
"""What stood in an entry's way, where the failure's own sentence is for somebody who types."""


def counted_entries(done: Mapping[str, int]) -> str:
    """``Payment × 2, Contact × 1``, the most frequent first."""
    titles: dict[str, int] = {}
    for name, count in done.items():
        titles[_title(name)] = titles.get(_title(name), 0) + count
    often = sorted(titles.items(), key=lambda each: -each[1])
    return ", ".join(f"{title} × {count}" for title, count in often)


def left_out_entry(entry: NotReplayed) -> str:
    """``Payment: order № 12, ООО «Ромашка», 500,00 ₽. 20.10.2026 11:05, Ольга (its order is not here)``"""
    order = fill(translate("Recovery", "order %1"), order_number(entry.order)) if entry.order else ""
    about = ", ".join(part for part in (order, entry.client, _details(entry)) if part)
    what = f"{_title(entry.operation)}: {about}" if about else _title(entry.operation)
    when = f"{full_date(entry.at.date())} {entry.at:%H:%M}"
    return f"{what}. {when}, {entry.actor} ({_why(entry.error)})"


def _title(name: str) -> str:
    if name in KINDS:
        return translate("Kept", KINDS[name])
    return translate("Recovery", ENTRIES[name]) if name in ENTRIES else translate("Recovery", "Other entry")


def _details(entry: NotReplayed) -> str:
    """What was typed, as far as it helps to type it again."""
    given = entry.arguments
    parts = []
    if isinstance(given.get("amount"), Decimal):
        parts.append(f"{kopecks(given['amount'])} {currency_sign()}")
    if entry.operation == "log_contact":
        parts.append(words.event(given["kind"]))
    if entry.operation == "change_stage":
        parts.append(words.stage(given["stage"]))
    parts += [
        str(given.get(field) or "") for field in ("service", "subject", "text", "note", "month", "file")
    ]
    return ", ".join(part for part in parts if part)


def _why(error: DolyaError) -> str:
    missing = MISSING.get(error.code)
    return translate("Recovery", missing) if missing else error_sentence(error).rstrip(".")
