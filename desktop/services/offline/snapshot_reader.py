"""Opens the snapshot for reads that cannot wait while the drive is slow."""

from datetime import datetime

from desktop.services.offline.office_calls import OfficeCalls, SnapshotCalls
from desktop.services.offline.offline_data import OfflineData
from desktop.storage.offline.snapshot import Snapshot


class SnapshotReader:
    """Gives calls that read the newest snapshot; nothing can be entered. To be used on one thread."""

    def __init__(self, offline_data: OfflineData) -> None:
        self._snapshot = Snapshot(offline_data.snapshot.folder)
        self._opened: tuple[datetime | None, OfficeCalls] = (None, SnapshotCalls(None, None))

    def __call__(self) -> OfficeCalls:
        taken = self._snapshot.taken()
        if taken != self._opened[0]:
            self._opened = (taken, SnapshotCalls(self._snapshot.open_copy(), None))
        return self._opened[1]
