"""Keeps the snapshot fresh: a copy of the office in quiet moments, never more than a part of the time."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from desktop.services.offline import OfficeCalls
from desktop.views.desk.worker import Ticket, Worker

LEAST_SECONDS = 60.0
RESTS = 20
"""After a copy it rests that many times as long as the copy took."""


class SnapshotCopier(QObject):
    """``copy`` is called on a thread of its own, at most once at a time, and holds nothing of Qt's."""

    def __init__(self, line: Callable[[], OfficeCalls], copy: Callable[[OfficeCalls], None]) -> None:
        super().__init__()
        self._line, self._copy = line, copy
        self._worker = self._fresh()
        self._under_way: Ticket | None = None
        self._began = self._next = 0.0
        self._sequence: int | None = None
        self._copying = 0

    def consider(self, sequence: int) -> None:
        """A quiet moment: copy, if anything was changed since the last time and enough time has passed."""
        now = time.monotonic()
        if self._under_way is not None or sequence == self._sequence or now < self._next:
            return
        self._began, self._copying = now, sequence
        copy, line = self._copy, self._line
        self._under_way = Ticket()
        self._worker.put(self._under_way, lambda _ticket: copy(line()))

    def give_up(self) -> None:
        """The drive does not answer."""
        self._worker.abandon()
        self._worker, self._under_way = self._fresh(), None

    def stop(self) -> None:
        self._worker.abandon()

    def _fresh(self) -> Worker:
        worker = Worker("copier")
        worker.finished.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        return worker

    def _arrived(self, ticket: Ticket, _result: object, error: Exception | None) -> None:
        if ticket is not self._under_way:
            return
        took = time.monotonic() - self._began
        self._under_way = None
        self._next = time.monotonic() + max(LEAST_SECONDS, RESTS * took)
        if error is None:
            self._sequence = self._copying
