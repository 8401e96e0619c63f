"""Storing what was kept here, in order and each once; orders are dealt by the rules as of their arrival."""

import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select

from desktop.models import Order
from desktop.rules.errors import DolyaError, Refused
from desktop.services.dealing import assign_order
from desktop.services.intake import take_order
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
            result = _store(store, entry, disputed)
            took = entry.name == take_order.__name__
            stored[entry.id] = _deal(store, entry, str(result), now) if took else Stored()
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


def _store(store: Store, entry: Entry, disputed: set[UUID]) -> object:
    """An edit after one that is disputed saw a version that never came to be: it is disputed as well."""
    arguments = dict(entry.arguments)
    if _edited(entry) in disputed:
        arguments["version"] = _STALE
    return _operation(entry.name)(store, entry.act, **arguments)


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


def _deal(store: Store, entry: Entry, number: str, now: datetime) -> Stored:
    """What cannot be dealt now waits in the list as any other order."""
    with store.read() as session:
        order = session.scalars(select(Order.id).where(Order.number == number)).one()
    try:
        name = assign_order(store, Act(entry.actor, now, uuid5(entry.id, "deal")), order=order)
    except Refused as why:
        return Stored(order, number, waits=why)
    return Stored(order, number, manager=name)
