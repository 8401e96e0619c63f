"""The open database: reads as snapshots, writes as immediate units of work."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine
from sqlalchemy.orm import Session

if TYPE_CHECKING:
    from desktop.storage.operations import Act


class Work:
    """A unit of work under way: everything in it is stored, or nothing."""

    def __init__(self, session: Session, actor: str, now: datetime) -> None:
        self.session = session
        self.actor = actor
        self.now = now
        self.touched: list[tuple[str, str]] = []

    def touch(self, kind: str, key: object = "") -> None:
        """Say what changes (``order``, ``client``, ``ledger``, ``pay``, …) so that views refresh it."""
        pair = (kind, str(key))
        if pair not in self.touched:
            self.touched.append(pair)


class Store:
    """An office's database, open."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A consistent snapshot; nothing that is done to the session is ever stored."""
        raise NotImplementedError

    def perform(self, name: str, effect: Callable[..., Any], act: "Act", arguments: Mapping[str, Any]) -> Any:
        """Run an operation: gate, immediate transaction, effect and journal entry, commit; see operations."""
        raise NotImplementedError
