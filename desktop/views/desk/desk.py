"""The window's access to services: calls run off the GUI thread, results come back to it.

A view gets a Desk by its constructor:

    desk.read(self, query(order_card, desk.now(), order), then=self.show_card, key="card")
    desk.write(self, command(assign_order, order=order), then=self.say_assigned)

``then(result)`` runs in the GUI thread, if the widget still exists; ``failed(error)`` likewise, and without
it the error goes to ``Desk.failed``. Of reads with the same widget and ``key`` only the latest comes back.

While the drive is away the same calls are made on what this PC keeps; views need not know.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, TypeVar, cast
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.rules.errors import DolyaError, NeedsDrive, Unavailable
from desktop.services.access import Right, rights_of
from desktop.services.access.sign_in import User
from desktop.services.offline import KeptRow, OfficeCalls, OfflineData, OtherOutbox, list_kept
from desktop.storage.operations import Act, Store
from desktop.views.desk.calls import Command, Query
from desktop.views.desk.change_poller import Listen
from desktop.views.desk.connection import Connection
from desktop.views.desk.drive_status import DriveStatus
from desktop.views.desk.jobs import Job
from desktop.views.desk.snapshot_answers import SnapshotAnswers
from desktop.views.desk.worker import Ticket

Office = Store
"""The store that services take; views only pass it through."""

BUSY_AFTER_MS = 300

R = TypeVar("R")

log = logging.getLogger(__name__)


class Desk(QObject):
    """An open office and who works at it; what views ask for everything."""

    changed = Signal(set)  # kinds that an operation touched, here or on another PC
    failed = Signal(object)  # an error that no view took
    done = Signal()  # what was asked for here is stored, or kept
    busy = Signal(bool)  # something has been under way for longer than BUSY_AFTER_MS
    drive_status_changed = Signal(object)  # the DriveStatus, whenever it changes
    stored = Signal(object)  # what was kept here and is in the office now, a list of StoredEntry
    kept_changed = Signal()  # a person decided about what is kept here

    def __init__(
        self, store: Store, user: User, clock: Callable[[], datetime],
        offline_data: OfflineData | None = None, listen: Listen | None = None,
    ) -> None:  # fmt: skip
        """``offline_data``: what this PC keeps while the drive is away. ``listen``: a server tells of changes
        by itself."""
        super().__init__()
        self.user = user
        self._clock = clock
        self._offline_data = offline_data
        self._latest: dict[tuple[int, str], Job[Any]] = {}
        self._connection = Connection(store, offline_data, clock, listen)
        self._connection.finished.connect(self._finished)
        self._connection.progressed.connect(self._reported)
        self._connection.changed.connect(self.changed)
        self._connection.drive_status_changed.connect(self.drive_status_changed)
        self._connection.stored.connect(self.stored)
        self._snapshot_answers: SnapshotAnswers | None = None
        if offline_data is not None:
            self._snapshot_answers = SnapshotAnswers(offline_data, self._answer_from_snapshot)
        self._patience = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._patience.timeout.connect(lambda: self.busy.emit(True))

    @property
    def actor(self) -> int | None:
        """The id of the employee who works here."""
        return self.user.id

    @property
    def rights(self) -> frozenset[Right]:
        """Return the rights of the employee who works here, for views to show no more than that."""
        return rights_of(self.user.role)

    def now(self) -> datetime:
        """The moment, naive local time; what services are given as theirs."""
        return self._clock()

    def watch(self, *, away: bool = False) -> None:
        """Begin to look for what other PCs change; what an earlier run of the program kept is stored.
        ``away``: the drive did not answer when the program started."""
        self._connection.begin(away)

    def stop(self) -> None:
        """Leave at once; what was entered and may not be stored is kept here."""
        if self._snapshot_answers is not None:
            self._snapshot_answers.stop()
        self._connection.stop()

    @property
    def drive_status(self) -> DriveStatus:
        """Whether the drive answers, and what is kept here."""
        return self._connection.drive_status

    @property
    def idle(self) -> bool:
        """Return whether no call is running or waiting."""
        return self._connection.idle

    def read(
        self,
        widget: QWidget,
        asked: Query[R],
        *,
        then: Callable[[R], object],
        failed: Callable[[Exception], object] | None = None,
        key: str | None = None,
        progress: Callable[[int, int], object] | None = None,
        or_snapshot: bool = False,
    ) -> Job[R]:
        """Make the query for the employee who works here. ``progress(done, of)`` is told how far a long query
        is. With ``or_snapshot`` a slow drive is not waited for: after a second the snapshot on this PC
        answers, which may be minutes old."""
        run, viewer = asked.run, self.actor
        job: Job[R] = Job(
            widget,
            lambda line, ticket: run(line.store, viewer, ticket.report),
            then,
            failed,
            progress=progress,
        )
        if key is not None:
            self._supersede((id(widget), key), job)
        if or_snapshot and self._snapshot_answers is not None:
            self._snapshot_answers.wait(job)
        return self._put(job)

    def write(
        self,
        widget: QWidget,
        asked: Command[R],
        *,
        then: Callable[[R | None], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> Job[R]:
        """Perform the operation as the person at this desk, now; then ``changed``. The result is None if it
        is kept on this PC and known only once the drive answers."""
        work = partial(_perform, asked, Act(self.actor, self.now()))
        return self._put(Job(widget, work, then, failed, wrote=True))

    def read_kept(self, widget: QWidget, then: Callable[[list[KeptRow]], object]) -> None:
        """Read the entries kept on this PC."""
        offline_data = self._offline_data
        if offline_data is None:
            return
        outbox = offline_data.outbox
        job: Job[list[KeptRow]] = Job(widget, lambda line, _ticket: list_kept(line, outbox), then, None)
        self._supersede((id(widget), "kept"), job)
        self._put(job)

    def forget_kept(self, entry: UUID) -> None:
        """A person decided: what was entered is not wanted, or was stored in another way."""
        if self._offline_data is not None:
            self._connection.decide(partial(self._offline_data.outbox.remove, entry), self.kept_changed.emit)

    def try_kept_again(self, entry: UUID) -> None:
        """A person decided: it is to be stored once more as it was entered."""
        if self._offline_data is not None:
            self._connection.decide(
                partial(self._offline_data.outbox.try_again, entry), self.kept_changed.emit
            )

    def take_over_kept(self, other: OtherOutbox) -> None:
        """A person decided: what waits for the office in another place is to be stored in this one."""
        if self._offline_data is not None:
            self._connection.decide(partial(self._offline_data.take_over, other), self.kept_changed.emit)

    def _put(self, job: Job[R]) -> Job[R]:
        if not self._patience.isActive():
            self._patience.start()
        self._connection.put(job)
        return job

    def _supersede(self, place: tuple[int, str], job: Job[Any]) -> None:
        earlier = self._latest.get(place)
        if earlier is not None:
            earlier.cancel()
        self._latest[place] = job

    def _answer_from_snapshot(self, job: Job[Any], result: Any) -> None:
        if job.then is not None:
            job.then(result)
        job.cancel()  # the drive's answer comes too late

    def _finished(self, job: Job[Any], result: Any, error: Exception | None) -> None:
        if self._snapshot_answers is not None:
            self._snapshot_answers.answered(job)
        self._latest = {place: latest for place, latest in self._latest.items() if latest is not job}
        if not self._connection.busy:
            self._patience.stop()
            self.busy.emit(False)
        if error is not None:
            self._tell(job, error)
            return
        if job.wrote:
            self.done.emit()
        if job.wanted and job.then is not None:
            job.then(result)

    def _reported(self, job: Job[Any], done: int, of: int) -> None:
        if job.wanted and job.progress is not None:
            job.progress(done, of)

    def _tell(self, job: Job[Any], error: Exception) -> None:
        if not isinstance(error, DolyaError):
            log.error("a service call failed", exc_info=error)
        elif job.unsure and isinstance(error, NeedsDrive):
            error = Unavailable("unsure_if_stored")
        if job.wanted and job.failed is not None:
            job.failed(error)
        elif job.wanted or job.wrote:
            self.failed.emit(error)


def _perform(asked: Command[R], act: Act, line: OfficeCalls, _ticket: Ticket) -> R:
    return cast(R, line.perform(asked.operation, act, asked.arguments))
