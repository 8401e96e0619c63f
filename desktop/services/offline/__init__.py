"""Work while the office's drive is away: what this PC keeps, what may be entered, and storing it later."""

from desktop.services.offline.allowed import is_allowed
from desktop.services.offline.drive_monitor import DriveMonitor, DriveState
from desktop.services.offline.failures import is_away, is_environment
from desktop.services.offline.kept_rows import KeptRow, list_kept
from desktop.services.offline.office_calls import DriveCalls, OfficeCalls, SnapshotCalls
from desktop.services.offline.offline_data import (
    OfflineData,
    OtherOutbox,
    find_offline_data,
    has_offline_data,
    open_offline_data,
)
from desktop.services.offline.snapshot_reader import SnapshotReader
from desktop.services.offline.store_entries import StoredEntry, store_kept_entries
from desktop.services.offline.thread_tasks import ChangePoll, open_snapshot, refresh_snapshot, store_kept

__all__ = [
    "ChangePoll",
    "DriveCalls",
    "DriveMonitor",
    "DriveState",
    "KeptRow",
    "OfficeCalls",
    "OfflineData",
    "OtherOutbox",
    "SnapshotCalls",
    "SnapshotReader",
    "StoredEntry",
    "find_offline_data",
    "has_offline_data",
    "is_allowed",
    "is_away",
    "is_environment",
    "list_kept",
    "open_offline_data",
    "open_snapshot",
    "refresh_snapshot",
    "store_kept",
    "store_kept_entries",
]
