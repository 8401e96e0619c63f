"""Answers urgent reads from this PC's snapshot while the drive is slow."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.services.offline import OfflineData, SnapshotReader
from desktop.views.desk.jobs import Job
from desktop.views.desk.worker import Ticket, Worker

SNAPSHOT_AFTER_MS = 1000


class SnapshotAnswers(QObject):
    """Asks the snapshot if the drive has not answered within a second; the first answer counts."""

    def __init__(self, offline_data: OfflineData, answer: Callable[[Job[Any], Any], object]) -> None:
        super().__init__()
        self._glance = SnapshotReader(offline_data)
        self._answer = answer
        self._waiting: set[Job[Any]] = set()
        self._asked: dict[Ticket, Job[Any]] = {}
        self._worker: Worker | None = None  # most drives are never that slow

    def wait(self, job: Job[Any]) -> None:
        self._waiting.add(job)
        QTimer.singleShot(SNAPSHOT_AFTER_MS, self, partial(self._ask, job))

    def answered(self, job: Job[Any]) -> None:
        """The drive was quicker."""
        self._waiting.discard(job)

    def stop(self) -> None:
        if self._worker is not None:
            self._worker.abandon()

    def _ask(self, job: Job[Any]) -> None:
        if job not in self._waiting or not job.wanted:
            self._waiting.discard(job)
            return
        if self._worker is None:
            self._worker = Worker("glance")
            self._worker.finished.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        work, glance, ticket = job.work, self._glance, Ticket()
        self._asked[ticket] = job
        self._worker.put(ticket, lambda ticket: work(glance(), ticket))

    def _arrived(self, ticket: Ticket, result: Any, error: Exception | None) -> None:
        job = self._asked.pop(ticket)
        if error is None and job in self._waiting and job.wanted:
            self._waiting.discard(job)
            self._answer(job, result)
