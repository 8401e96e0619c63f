"""Opening an office for the window: on its drive or, while that is away, as this PC last knew it."""

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop.rules.errors import DolyaError
from desktop.services.backups import make_backup
from desktop.services.offline import AtHand, at_hand, at_hand_of, is_away
from desktop.storage.opening import open_store, unopened_store
from desktop.storage.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """``snapshot`` stands for the store while the drive is away from the start on."""

    store: Store
    at_hand: AtHand | None = None
    snapshot: Store | None = None

    @property
    def away(self) -> bool:
        return self.snapshot is not None

    @property
    def known(self) -> Store:
        """Where people and settings can be read now."""
        return self.snapshot or self.store

    def close(self) -> None:
        if self.snapshot is not None:
            self.snapshot.close()
        self.store.close()
        if self.at_hand is not None:
            self.at_hand.close()


def open_office(place: str, clock: Callable[[], datetime], *, keep: bool) -> Opened:
    """Open it; an older office is upgraded after a backup. ``keep``: this PC keeps what it needs to work on
    while the drive is away."""
    try:
        store = open_store(place, before_upgrade=lambda old: make_backup(old, place, clock()))
    except DolyaError as error:
        kept = at_hand_of(place) if keep and is_away(error) else None
        if kept is None:
            raise
        return Opened(unopened_store(place), kept, kept.work_here().store)
    if not keep:
        return Opened(store)
    try:
        return Opened(store, at_hand(store, place))
    except (OSError, sqlite3.Error):
        log.exception("nothing can be kept on this PC for the time while the drive is away")
        return Opened(store)
