"""Makes the sentence for a failure: what is wrong with which input, and what to do.

``TEXTS`` of error_texts/ gives a text for every code; its ``{details}`` are the error's.
"""

import logging
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.language.dates import full_date
from desktop.language.error_texts import TEXTS
from desktop.language.file_problems import setup_file_sentence, workbook_sentence
from desktop.language.numbers import exact_money, number, percent, to_come
from desktop.language.operations import needs_drive_sentence, undo_depends_sentence
from desktop.language.reaches import reach_exists_sentence, reach_shared_sentence
from desktop.language.setup_report import setting_sentence
from desktop.language.translate import fill, translate
from desktop.language.versions import conflict_sentence
from desktop.rules.errors import DolyaError
from desktop.rules.facts import is_provisional
from desktop.services.this_pc.last_office import log_file

log = logging.getLogger(__name__)

COMPOSED = {
    "office_file": setup_file_sentence, "bad_setting": setting_sentence, "workbook": workbook_sentence,
    "bank_statement": workbook_sentence,
    "needs_drive": needs_drive_sentence, "undo_depends": undo_depends_sentence,
    "changed_meanwhile": conflict_sentence, "reach_exists": reach_exists_sentence,
    "reach_shared": reach_shared_sentence,
}  # fmt: skip
"""Failures whose sentence is composed by a function."""


def error_sentence(error: Exception) -> str:
    """Return one sentence in the reader's language, never a traceback."""
    if not isinstance(error, DolyaError):
        said = translate(
            "Errors", "The program made a mistake (%1). Nothing was stored; the details are in %2"
        )
        return fill(said, type(error).__name__, log_file())
    shown = shown_details(error.details)
    if error.code in COMPOSED:
        return COMPOSED[error.code](error.details, shown)
    text = TEXTS.get(error.code)
    if text is None:
        log.error("no sentence for the error %s", error.code)
        return str(error)
    return translate("Errors", text).format_map(_Details(shown))


def shown_details(details: Mapping[str, Any]) -> dict[str, str]:
    """Return an error's details as people read them."""
    return {name: _shown(value) for name, value in details.items()}


class _Details(dict[str, str]):
    """Details that leave out, with an ellipsis, what the error did not bring."""

    def __missing__(self, name: str) -> str:
        return "…"


def _shown(value: Any) -> str:
    if isinstance(value, Decimal):
        return exact_money(value)
    if isinstance(value, Fraction):
        return percent(value, 2)
    if isinstance(value, datetime):
        return f"{full_date(value.date())} {value:%H:%M}"
    if isinstance(value, date):
        return full_date(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value)
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(sorted(_shown(part) for part in value))
    return to_come() if is_provisional(text := str(value)) and text[1:].isdecimal() else text
