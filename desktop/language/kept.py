"""Says how the drive answers and what is kept on this PC."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from desktop.language import words
from desktop.language.dates import clock, moment_words
from desktop.language.errors import error_sentence
from desktop.language.numbers import NBSP, order_number, phone
from desktop.language.operations import operation_words
from desktop.language.translate import fill, translate
from desktop.language.versions import changes_words
from desktop.rules.errors import Damaged, DolyaError, ForeignFile, Held
from desktop.services.offline import DriveState, KeptRow, StoredEntry, is_away


def drive_words(state: DriveState, kept: int, reason: DolyaError | None = None) -> str:
    """Return a few words about the drive for the narrow foot of the rail."""
    if isinstance(reason, Held):
        said = translate("Kept", "another PC is saving")
    elif state is DriveState.SLOW:
        said = translate("Kept", "drive is slow")
    elif state in (DriveState.LIVE, DriveState.REPLAYING):
        said = translate("Kept", "drive connected")
    elif isinstance(reason, Damaged | ForeignFile):
        said = translate("Kept", "file is damaged")
    else:
        said = translate("Kept", "drive is away")
    away = state is DriveState.OFFLINE and kept
    return f"{said}\n{kept_words(kept).replace(' ', NBSP)}" if away else said


def kept_words(kept: int) -> str:
    return fill(translate("Kept", "kept here: %1"), kept)


def stored_words(stored: Sequence[StoredEntry]) -> str:
    """Return what became of stored entries: ``Stored: 3. Order № 426: Boris Sedov.``"""
    parts = [fill(translate("Kept", "Stored: %1."), len(stored))]
    for one in stored:
        if one.waits is not None:
            parts.append(error_sentence(one.waits))
        elif one.manager is not None:
            said = translate("Orders", "Order %1: %2.")
            parts.append(fill(said, order_number(one.number), one.manager))
    return " ".join(parts)


def elsewhere_words(place: str, kept: int) -> str:
    """Return how many entries wait on this PC for the same office in another place."""
    return fill(translate("Kept", "Kept here for %1: %2"), place, kept)


def away_sentence(
    state: DriveState,
    reason: DolyaError | None,
    kept: int,
    undecided: int,
    as_of: datetime | None,
    now: datetime,
) -> str:
    """Return the sentence of the bar about the drive; an empty text if nothing is the matter."""
    if isinstance(reason, Held) and state is not DriveState.OFFLINE:
        return _saving(reason.details)
    if state is DriveState.SLOW:
        return translate("Kept", "The drive is slow: what you do may take a moment.")
    if state is DriveState.REPLAYING:
        return fill(translate("Kept", "What was kept here is being stored: %1"), kept)
    if state is DriveState.OFFLINE:
        parts = [_why(reason, as_of)]
        if kept:
            parts.append(kept_words(kept))
        if as_of is not None:
            shown = clock(as_of) if as_of.date() == now.date() else moment_words(as_of, now)
            parts.append(fill(translate("Kept", "shown as of %1"), shown))
        return ", ".join(parts)
    return fill(translate("Kept", "Needs your decision: %1"), undecided) if undecided else ""


def _why(reason: DolyaError | None, as_of: datetime | None = None) -> str:
    if reason is None or is_away(reason):
        return translate("Kept", "The drive is not responding")
    if isinstance(reason, Held):
        return _saving(reason.details)
    if isinstance(reason, Damaged) and as_of is None:
        return translate(
            "Kept",
            "Nothing is stored now, and this PC has no copy to show: new orders and contacts are kept on it",
        )
    if isinstance(reason, Damaged):  # what to do about it is said where the backups are
        return translate("Kept", "Nothing is stored now: new orders and contacts are kept on this PC")
    return error_sentence(reason).rstrip(".")


def _saving(details: Mapping[str, Any]) -> str:
    if "name" not in details:
        return translate("Kept", "Another PC is saving, yours follows")
    said = translate("Kept", "Saving now: %1 (%2), yours follows")
    return fill(said, details["name"], details["pc"])


def kept_title(row: KeptRow) -> str:
    """Return what an entry is about: ``Contact: ООО «Ромашка»``."""
    about = ", ".join(part for part in (order_number(row.order) if row.order else "", row.client) if part)
    kind = operation_words(row.name)
    return f"{kind}: {about}" if about else kind


def kept_details(row: KeptRow) -> str:
    """Return in one line what was typed."""
    given = row.arguments
    if row.name in ("edit_client", "edit_contact", "edit_person", "edit_order"):
        return changes_words(given)
    parts = []
    if given.get("kind"):
        parts.append(words.event(given["kind"]))
    if given.get("stage"):
        parts.append(words.stage(given["stage"]))
    if row.name in ("take_order", "add_person"):
        parts += [given.get("person", ""), phone(given["phone"]) if given.get("phone") else ""]
    parts += [
        given.get("written", ""),
        given.get("service") or "",
        given.get("subject", ""),
        given.get("text", ""),
    ]
    return ", ".join(part for part in parts if part)


def kept_by(row: KeptRow, now: datetime) -> str:
    return ", ".join(part for part in (row.by, moment_words(row.at, now)) if part)
