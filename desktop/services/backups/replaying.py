"""Carrying over from a damaged file by its journal: what people did since the backup is done again."""

import importlib
import pkgutil
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop import services
from desktop.rules.errors import DolyaError
from desktop.storage.codec import decode
from desktop.storage.operations import REGISTRY, Act
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class NotReplayed:
    """An entry of the journal that could not be done again, and why."""

    operation: str
    actor: str
    at: datetime
    error: DolyaError
    arguments: Mapping[str, Any]
    client: str = ""
    order: str = ""
    """Whom it was about, and the order's number, as far as that is known."""


def replay(store: Store, journal: list[dict[str, Any]]) -> tuple[Counter[str], list[NotReplayed]]:
    """Do every entry again, in order, as the one who did it, at its moment; how many of which operation, and
    which not."""
    _know_all_operations()
    own, done = store.pc, Counter[str]()
    left_out: list[NotReplayed] = []
    for entry in journal:
        store.pc = entry["pc"]
        try:
            _do(store, entry)
            done[entry["name"]] += 1
        except DolyaError as error:
            given = decode(entry["arguments"])
            left_out.append(NotReplayed(entry["name"], entry["actor"], entry["at"], error, given))
    store.pc = own
    return done, left_out


def _do(store: Store, entry: dict[str, Any]) -> None:
    if entry["name"] not in REGISTRY:
        raise DolyaError("unknown_operation", name=entry["name"])
    act = Act(entry["actor"], entry["at"], entry["id"])
    REGISTRY[entry["name"]](store, act, **decode(entry["arguments"]))


def _know_all_operations() -> None:
    """Operations are known once their modules are imported."""
    for module in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        importlib.import_module(module.name)
