"""Tasks that threads carry out: polling the drive for changes, the snapshot, storing kept entries."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from desktop.services.offline.office_calls import OfficeCalls, SnapshotCalls
from desktop.services.offline.offline_data import OfflineData
from desktop.services.offline.store_entries import StoredEntry, store_kept_entries
from desktop.storage.operations import Changes


class ChangePoll:
    """Polls the drive on a thread for what was changed since the last time; the first call finds where to
    begin."""

    def __init__(self) -> None:
        self.sequence: int | None = None

    def __call__(self, calls: OfficeCalls) -> Changes:
        if self.sequence is None:
            return Changes(calls.store.last_sequence(), ())
        return calls.store.changes_since(self.sequence)


def open_snapshot(offline_data: OfflineData | None) -> OfficeCalls:
    """Return calls on what this PC keeps, which can read nothing if it keeps nothing."""
    return SnapshotCalls(None, None) if offline_data is None else offline_data.calls_on_snapshot()


def refresh_snapshot(
    offline_data: OfflineData | None, clock: Callable[[], datetime], calls: OfficeCalls
) -> None:
    """Copy the office on the drive into the snapshot, if this PC keeps one."""
    if offline_data is not None:
        offline_data.copy(calls.store, clock())


def store_kept(
    offline_data: OfflineData | None,
    now: datetime,
    stored: dict[UUID, StoredEntry],
    calls: OfficeCalls,
    _ticket: object,
) -> None:
    """Store the kept entries on the drive; ``stored`` gets what was stored, also if the drive goes away
    again."""
    if offline_data is not None:
        store_kept_entries(calls.store, offline_data.outbox, now, stored)
