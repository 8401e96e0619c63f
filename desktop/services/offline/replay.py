"""Storing what was kept here, in order and each once; orders are dealt by the rules as of their arrival."""

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
from desktop.services.offline.environment import is_environment
from desktop.storage.integrity.row_check import SENSELESS
from desktop.storage.offline.outbox import Entry, Outbox
from desktop.storage.operations import REGISTRY, Act, Store

log = logging.getLogger(__name__)

_STALE = -1
"""A version that no row has."""


@dataclass(frozen=True, slots=True)
class Stored:
    """An entry that is in the office now. An order has got its ``number`` and its ``manager``, or ``waits``
    says why nobody leads it."""

    order: UUID | None = None
    number: str = ""
    manager: str | None = None
    waits: DolyaError | None = None


def replay(store: Store, outbox: Outbox, now: datetime, stored: dict[UUID, Stored] | None = None) -> None:
    """Store every entry that waits; ``stored`` gets what became of each. What is refused is set aside for a
    decision; when the drive goes away again it ends with that error, and what is left waits on."""
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


def _problem(entry: Entry, error: Exception) -> DolyaError:
    if isinstance(error, DolyaError):
        return error
    log.error("an entry kept on this PC could not be stored: %s", entry.name, exc_info=error)
    return DolyaError("entry_failed")


def apply_here(store: Store, entries: Iterable[Entry]) -> None:
    """Show on a snapshot what was entered after it was made."""
    for entry in entries:
        with suppress(DolyaError, *SENSELESS):  # said at the replay
            _operation(entry.name)(store, entry.act, **entry.arguments)


def _store(store: Store, entry: Entry, disputed: set[UUID], now: datetime) -> object:
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
    """A newer program may have put in what this one does not know."""
    if name not in REGISTRY:
        raise DolyaError("unknown_operation", name=name)
    return REGISTRY[name]


def _edited(entry: Entry) -> UUID | None:
    """The row that an edit changes."""
    if not is_edit(entry.name, entry.arguments):
        return None
    row: UUID = entry.arguments.get("client") or entry.arguments["order"]
    return row


def _stored(result: object) -> Stored:
    """Return what became of an entry, as its operation returned it."""
    if not isinstance(result, TakenOrder):
        return Stored()
    return Stored(result.order, result.number, result.manager, result.why_waiting)
