"""Stores the entries kept on this PC, in order and each once; orders are dealt as of their arrival."""

import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.rules.errors import DolyaError
from desktop.services.intake import TakenOrder, take_order
from desktop.services.offline.allowed import is_edit
from desktop.services.offline.failures import is_environment
from desktop.storage.integrity.row_check import INVALID_VALUE_ERRORS
from desktop.storage.offline.outbox import Outbox, OutboxEntry
from desktop.storage.operations import REGISTRY, Act, Store

log = logging.getLogger(__name__)

_STALE = -1
"""A version that no row has, so that an edit based on it is refused."""


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry that is stored now. An order has its ``number``, and its ``manager`` or the reason why it
    ``waits``."""

    order: UUID | None = None
    number: str = ""
    manager: str | None = None
    waits: DolyaError | None = None


def store_kept_entries(
    store: Store, outbox: Outbox, now: datetime, stored: dict[UUID, StoredEntry] | None = None
) -> None:
    """Store every entry that waits for the drive; ``stored`` gets what became of each.

    A refused entry is set aside for a person's decision. If the drive goes away again, its error is raised
    and the remaining entries wait on.
    """
    stored = {} if stored is None else stored
    disputed = {row for entry in outbox.entries() if entry.problem and (row := _edited(entry))}
    for entry in outbox.waiting():
        try:
            stored[entry.id] = _stored(_store(store, entry, disputed, now))
        except Exception as error:
            if is_environment(error):
                raise
            outbox.set_aside(entry.id, _problem(entry, error))
            if row := _edited(entry):
                disputed.add(row)
        else:
            outbox.remove(entry.id)


def _problem(entry: OutboxEntry, error: Exception) -> DolyaError:
    if isinstance(error, DolyaError):
        return error
    log.error("an entry kept on this PC could not be stored: %s", entry.name, exc_info=error)
    return DolyaError("entry_failed")


def apply_to_snapshot(store: Store, entries: Iterable[OutboxEntry]) -> None:
    """Apply entries to a snapshot that was made before them."""
    for entry in entries:
        with suppress(DolyaError, *INVALID_VALUE_ERRORS):  # told when it is stored on the drive
            _operation(entry.name)(store, entry.act, **entry.arguments)


def _store(store: Store, entry: OutboxEntry, disputed: set[UUID], now: datetime) -> object:
    """Perform a kept operation. An edit after a disputed one is based on a version that never came to be, so
    it is disputed as well. An order arrived when it was entered, and is dealt out now."""
    arguments, act = dict(entry.arguments), entry.act
    if entry.name == take_order.__name__:
        arguments = {**arguments, "received": arguments.get("received") or act.at}
        act = Act(act.actor, now, act.id)
    if _edited(entry) in disputed:
        arguments["version"] = _STALE
    return _operation(entry.name)(store, act, **arguments)


def _operation(name: str) -> Callable[..., Any]:
    """Return the operation of this name. Raises DolyaError if only a newer program knows it."""
    if name not in REGISTRY:
        raise DolyaError("unknown_operation", name=name)
    return REGISTRY[name]


def _edited(entry: OutboxEntry) -> UUID | None:
    """Return the id of the row that an edit changes, or None for another entry."""
    if not is_edit(entry.name, entry.arguments):
        return None
    given = entry.arguments
    row: UUID = next(given[kind] for kind in ("contact", "person", "client", "order") if given.get(kind))
    return row


def _stored(result: object) -> StoredEntry:
    """Return what became of an entry, as its operation returned it."""
    if not isinstance(result, TakenOrder):
        return StoredEntry()
    return StoredEntry(result.order, result.number, result.manager, result.why_waiting)
