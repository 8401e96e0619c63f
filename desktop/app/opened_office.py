"""Opening an office for the window: on its drive or, while that is away, as this PC last knew it.

Every call here is made off the GUI thread: the drive may hang in any of them.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime

from desktop.rules.errors import OlderFile
from desktop.services.access.sign_in import User, who_may_work
from desktop.services.backups import make_backup
from desktop.services.facts.this_office import ThisOffice, this_office
from desktop.services.offline import OfflineData, find_offline_data, open_offline_data
from desktop.storage.opening.at_work import at_work
from desktop.storage.opening.opening import open_store, unopened_store
from desktop.storage.operations import Store

LEAVE_SECONDS = 2.0

Whom = Callable[[Store], User | None]
"""Finds who works here, as far as that is known without asking; else returns None."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenedOffice:
    """An open office with everything that its window begins with."""

    store: Store
    office: ThisOffice
    people: list[User]
    """Who may work in it: the employees of today."""
    user: User | None = None
    """Who works in it, as far as that is known without asking."""
    offline_data: OfflineData | None = None
    away: bool = False
    """Whether its drive is away, so that the office is shown as this PC last knew it."""
    _attending: ExitStack = field(default_factory=ExitStack)

    def attend(self, name: str) -> None:
        """Show the other PCs that this person is at work, until the office is closed."""
        self._attending.enter_context(at_work(self.store, name))

    def close(self) -> None:
        """Close the office; a drive that hangs may hold this up."""
        if self.offline_data is not None:
            self.offline_data.close()
        self._attending.close()
        self.store.close()

    def leave(self) -> None:
        """Close the office from the GUI thread, which waits only a moment for a drive that hangs."""
        leaving = threading.Thread(target=self.close, name="leaving", daemon=True)
        leaving.start()
        leaving.join(LEAVE_SECONDS)


def with_contents(store: Store, now: datetime, whom: Whom = lambda _known: None) -> OpenedOffice:
    """Return an open store with what its window begins with."""
    return OpenedOffice(store, this_office(store), who_may_work(store, now), whom(store))


def open_office(
    place: str, now: datetime, whom: Whom, *, keep: bool, upgrading: Callable[[], bool]
) -> OpenedOffice:
    """Open an office on its drive. ``keep``: this PC keeps what it needs to work on while the drive is away.
    ``upgrading`` is called before an older office is upgraded, after a backup; False refuses the upgrade."""
    store = _open_store(place, now, upgrading)
    try:
        opened = with_contents(store, now, whom)
        return replace(opened, offline_data=_keep(store, place)) if keep else opened
    except BaseException:
        store.close()
        raise


def open_kept(place: str, now: datetime, whom: Whom) -> OpenedOffice | None:
    """Open an office as this PC keeps it while its drive is away; None if nothing of it is kept."""
    kept = find_offline_data(place)
    if kept is None:
        return None
    here = kept.calls_on_snapshot()
    if not here.has_copy:
        kept.close()
        return None
    try:
        known = with_contents(here.store, now, whom)
    except BaseException:
        kept.close()
        raise
    finally:
        here.store.close()
    return replace(known, store=unopened_store(place), offline_data=kept, away=True)


def _open_store(place: str, now: datetime, upgrading: Callable[[], bool]) -> Store:
    try:
        return open_store(place)
    except OlderFile as error:
        if not upgrading():
            raise
        too_old = error

    def back_up(old: Store) -> None:
        if not upgrading():  # nobody waited any more when the other programs had made way
            raise too_old
        make_backup(old, place, now)

    return open_store(place, before_upgrade=back_up)


def _keep(store: Store, place: str) -> OfflineData | None:
    try:
        return open_offline_data(store, place)
    except (OSError, sqlite3.Error):
        log.exception("this PC cannot keep what it needs while the drive is away")
        return None
