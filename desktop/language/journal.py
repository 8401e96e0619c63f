"""Says in words what people did, by entries of the journal."""

from collections.abc import Mapping
from decimal import Decimal

from desktop.language import words
from desktop.language.dates import full_date
from desktop.language.errors import error_sentence
from desktop.language.numbers import currency_sign, exact_money, order_number
from desktop.language.operations import operation_words
from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate
from desktop.rules.errors import DolyaError
from desktop.services.backups import NotReplayed

MISSING = {
    "no_such_client": QT_TRANSLATE_NOOP("Recovery", "its client is not here"),
    "no_such_order": QT_TRANSLATE_NOOP("Recovery", "its order is not here"),
}
"""Why an entry could not be replayed, if the failure's own sentence addresses somebody who types."""


def counted_entries(done: Mapping[str, int]) -> str:
    """Return counted operations, the most frequent first: ``Payment × 2, Contact × 1``."""
    titles: dict[str, int] = {}
    for name, count in done.items():
        titles[operation_words(name)] = titles.get(operation_words(name), 0) + count
    often = sorted(titles.items(), key=lambda each: -each[1])
    return ", ".join(f"{title} × {count}" for title, count in often)


def left_out_entry(entry: NotReplayed) -> str:
    """Return an entry with its reason: ``Payment: order № 12, ООО «Ромашка», 500,00 ₽. 20.10.2026 11:05,
    Ольга (its order is not here)``"""
    order = fill(translate("Recovery", "order %1"), order_number(entry.order)) if entry.order else ""
    about = ", ".join(part for part in (order, entry.client, _details(entry)) if part)
    what = f"{operation_words(entry.operation)}: {about}" if about else operation_words(entry.operation)
    when = f"{full_date(entry.at.date())} {entry.at:%H:%M}"
    done = f"{when}, {entry.by}" if entry.by else when
    return f"{what}. {done} ({_why(entry.error)})"


def _details(entry: NotReplayed) -> str:
    """Return what was typed, as far as it helps to type it again; an invalid entry may lack anything."""
    given = entry.arguments
    parts = []
    if isinstance(given.get("amount"), Decimal):
        parts.append(f"{exact_money(given['amount'])} {currency_sign()}")
    if entry.operation == "log_contact":
        parts.append(words.event(str(given.get("kind") or "")))
    if entry.operation == "change_stage":
        parts.append(words.stage(str(given.get("stage") or "")))
    parts += [
        str(given.get(field) or "") for field in ("service", "subject", "text", "note", "month", "file")
    ]
    return ", ".join(part for part in parts if part)


def _why(error: DolyaError) -> str:
    missing = MISSING.get(error.code)
    return translate("Recovery", missing) if missing else error_sentence(error).rstrip(".")
