"""Replays the journal of a damaged file: everything that people did since the backup is done again."""

import importlib
import logging
import pkgutil
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop import services
from desktop.rules.errors import DolyaError
from desktop.storage.database.codec import decode
from desktop.storage.operations import REGISTRY, Act, Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NotReplayed:
    """An entry of the journal that could not be done again, and why."""

    operation: str
    actor: int | None
    at: datetime
    error: DolyaError
    arguments: Mapping[str, Any]
    by: str = ""
    """The name of the employee who had done it."""
    client: str = ""
    order: str = ""
    """The client and the order's number that it was about, if known."""


def replay_journal(store: Store, journal: list[dict[str, Any]]) -> tuple[Counter[str], list[NotReplayed]]:
    """Do every entry again, in order, with its own actor and moment.

    Returns how many were done of each operation, and the entries that could not be done.
    """
    _know_all_operations()
    own, done = store.pc, Counter[str]()
    left_out: list[NotReplayed] = []
    for entry in journal:
        store.pc = entry["pc"]
        try:
            _do(store, entry)
            done[entry["name"]] += 1
        except Exception as error:
            why, given = _problem(entry, error), _arguments(entry)
            left_out.append(NotReplayed(entry["name"], entry["actor"], entry["at"], why, given))
    store.pc = own
    return done, left_out


def _problem(entry: dict[str, Any], error: Exception) -> DolyaError:
    """Return why an entry could not be done; an odd one, of another program, does not stop the others."""
    if isinstance(error, DolyaError):
        return error
    log.error("an entry of the journal could not be done again: %s", entry["name"], exc_info=error)
    return DolyaError("entry_failed")


def _arguments(entry: dict[str, Any]) -> Mapping[str, Any]:
    try:
        given = decode(entry["arguments"])
    except DolyaError:
        return {}
    return given if isinstance(given, dict) else {}


def _do(store: Store, entry: dict[str, Any]) -> None:
    if entry["name"] not in REGISTRY:
        raise DolyaError("unknown_operation", name=entry["name"])
    act = Act(entry["actor"], entry["at"], entry["id"])
    REGISTRY[entry["name"]](store, act, **decode(entry["arguments"]))


def _know_all_operations() -> None:
    """Import all services, because operations are registered when their modules are imported."""
    for module in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        importlib.import_module(module.name)
