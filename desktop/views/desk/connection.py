"""The way to the office: on the drive while it answers, else on what this PC keeps, and back again."""

import logging
import time
from collections.abc import Callable
from datetime import datetime
from functools import cache, partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.rules.changes import Changed
from desktop.rules.errors import Damaged, DolyaError, ForeignFile
from desktop.services.offline import (
    ChangePoll,
    DriveCalls,
    DriveMonitor,
    DriveState,
    OfficeCalls,
    OfflineData,
    StoredEntry,
    is_away,
    is_environment,
    open_snapshot,
    refresh_snapshot,
    store_kept,
)
from desktop.storage.operations import Changes, Store
from desktop.views.desk.change_poller import ChangePoller, Listen
from desktop.views.desk.drive_status import DriveStatus
from desktop.views.desk.jobs import Job
from desktop.views.desk.snapshot_copier import SnapshotCopier
from desktop.views.desk.worker import Ticket, Worker

JUDGE_MS = 500
LEAVE_SECONDS = 1.0
KEEP_SECONDS = 2.0
TOLD_FOR_SECONDS = 3.0

log = logging.getLogger(__name__)


class Connection(QObject):
    """Makes jobs where they can be made. A thread that hangs on the drive is left behind, never waited for;
    its jobs are made anew here, and a write is never made twice: its id goes with it."""

    finished = Signal(object, object, object)  # the job, its result, its error
    progressed = Signal(object, int, int)
    changed = Signal(set)
    drive_status_changed = Signal(object)
    stored = Signal(object)  # what was kept here and is in the office now, a list of StoredEntry

    def __init__(
        self, store: Store, offline_data: OfflineData | None, clock: Callable[[], datetime],
        listen: Listen | None = None,
    ) -> None:  # fmt: skip
        """``clock`` is called on threads and holds nothing of Qt's; ``listen`` is for a database that tells
        of changes by itself."""
        super().__init__()
        self.drive_status = DriveStatus()
        self._store, self._offline_data, self._clock = store, offline_data, clock
        self._state = DriveMonitor()
        self._reason: DolyaError | None = None
        self._look = ChangePoll()
        self._pending: dict[Ticket, Job[Any]] = {}
        self._on_drive: set[Ticket] = set()
        self._replaying: Job[Any] | None = None
        self._stored: dict[UUID, StoredEntry] = {}
        line = DriveCalls(store, offline_data.outbox if offline_data else None)
        self._drive_line: Callable[[], OfficeCalls] = lambda: line
        self._here_line: Callable[[], OfficeCalls] = cache(partial(open_snapshot, offline_data))
        self._drive, self._here = self._fresh("drive"), self._fresh("here")
        self._poller = ChangePoller(self._drive_line, self._look, listen)
        self._poller.asked.connect(lambda: self._state.asked(time.monotonic()))
        self._poller.looked.connect(self._looked)
        self._copier = SnapshotCopier(self._drive_line, partial(refresh_snapshot, offline_data, clock))
        self._judge = QTimer(self, interval=JUDGE_MS)
        self._judge.timeout.connect(self._judge_silence)
        self._tell()

    def begin(self, away: bool) -> None:
        self._judge.start()
        if away:
            self._lose(None)
        elif self._kept():
            self._store_kept()
        self._poller.begin()

    def stop(self) -> None:
        self._judge.stop()
        self._poller.stop()
        self._copier.stop()
        if not self._drive.stop(LEAVE_SECONDS if self._state.state is DriveState.LIVE else 0):
            self._drive.abandon()
            for job in [self._pending[ticket] for ticket in self._pending if ticket in self._on_drive]:
                if job.wrote and not job.ticket.succeeded:
                    job.begin_anew()
                    self._here.put(job.ticket, partial(_on_line, job.work, self._here_line))
        self._here.stop(KEEP_SECONDS)

    @property
    def busy(self) -> bool:
        """Whether a call is under way."""
        return bool(self._pending)

    @property
    def idle(self) -> bool:
        """Return whether no call is running or waiting."""
        return not self._pending and (self._state.here or not self._poller.waits)

    def put(self, job: Job[Any]) -> None:
        self._pending[job.ticket] = job
        if self._state.here:
            self._here.put(job.ticket, partial(_on_line, job.work, self._here_line))
        else:
            self._put_on_drive(job)

    def decide(self, decision: Callable[[], None], then: Callable[[], object]) -> None:
        """Carry out a person's decision about kept entries; those that then wait for the drive are stored at
        once. While the drive is away, the snapshot is shown with what is still kept."""

        def decided(_none: None) -> None:
            if self._state.here:
                self._here_line = cache(partial(open_snapshot, self._offline_data))
                self.changed.emit(set(Changed))
            then()
            if self._kept() and not self._state.here:
                self._store_kept()

        job = Job(None, lambda _line, _ticket: decision(), decided, None)
        self._pending[job.ticket] = job
        self._here.put(job.ticket, partial(_on_line, job.work, self._here_line))

    def _put_on_drive(self, job: Job[Any]) -> None:
        self._pending[job.ticket] = job
        self._on_drive.add(job.ticket)
        self._state.asked(time.monotonic())
        self._drive.put(job.ticket, partial(_on_line, job.work, self._drive_line))

    def _arrived(self, ticket: Ticket, result: Any, error: Exception | None) -> None:
        job = self._pending.get(ticket)
        if job is None:
            return  # given up on the drive, and made here
        if ticket in self._on_drive:
            gone = is_away(error) or isinstance(error, Damaged | ForeignFile)
            if gone or (is_environment(error) and self._kept()):
                self._lose(error)
                return
            self._on_drive.discard(ticket)
            self._answered()
        del self._pending[ticket]
        if job is self._replaying:
            self._replayed(error)
            return
        if job.widget is None and job.then is not None:
            job.then(result)
            return
        self.finished.emit(job, result, error)
        if job.wrote:
            self._wrote()
        self._tell()

    def _wrote(self) -> None:
        if self._state.here or self._look.sequence is None:
            self.changed.emit(set(Changed))
        if not self._state.here:
            self._poller.look()

    def _reported(self, ticket: Ticket, progress: tuple[int, int]) -> None:
        if ticket in self._pending:
            self.progressed.emit(self._pending[ticket], *progress)

    def _answered(self) -> None:
        more = bool(self._on_drive) or self._poller.waits
        self._state.answered(time.monotonic(), more=more)
        self._tell()

    def _judge_silence(self) -> None:
        before = self._state.state
        if self._held() is not None:  # somebody saves, and the drive says so
            self._state.answered(time.monotonic(), more=True)
        after = self._state.look(time.monotonic())
        if after is DriveState.OFFLINE and before is not after:
            self._lose(None)
        elif (
            after is DriveState.LIVE
            and not self._pending
            and self._offline_data
            and self._look.sequence is not None
        ):
            self._copier.consider(self._look.sequence)
        self._tell()

    def _lose(self, reason: Exception | None) -> None:
        """The drive is away: what is under way on it is given up and made here."""
        if not self.drive_status.offline:
            self._here_line = cache(partial(open_snapshot, self._offline_data))
        self._reason = reason if isinstance(reason, DolyaError) else None
        self._state.lost()
        self._drive.abandon()
        self._drive = self._fresh("drive")
        self._copier.give_up()
        self._poller.go_away()
        given_up = [self._pending.pop(ticket) for ticket in list(self._pending) if ticket in self._on_drive]
        self._on_drive.clear()
        for job in given_up:
            if job is not self._replaying:
                job.begin_anew()
                self.put(job)
        self._replaying = None
        self._tell()

    def _looked(self, changes: Changes | None, error: Exception | None) -> None:
        if self._state.state is DriveState.OFFLINE:
            if changes is not None:
                self._reached(changes)
            elif isinstance(error, DolyaError):
                self._reason = error
        elif is_environment(error):
            self._lose(error)
        else:
            self._answered()
            if changes is not None:
                self._found(changes)
            else:
                log.error("looking for changes failed", exc_info=error)

    def _found(self, changes: Changes) -> None:
        self._look.sequence = changes.sequence
        kinds = {kind for kind, _key in changes.touched}
        if kinds:
            self.changed.emit(kinds)

    def _reached(self, changes: Changes) -> None:
        """The drive answers again: store what is kept, then work on it again."""
        self._look.sequence = changes.sequence
        self._poller.come_back()
        self._state.reached()
        self._replay()
        self._tell()

    def _store_kept(self) -> None:
        """The drive answers, as far as is known, and something waits for it."""
        self._here_line = cache(partial(open_snapshot, self._offline_data))
        self._state.lost()
        self._state.reached()
        self._replay()
        self._tell()

    def _replay(self) -> None:
        self._replaying = Job(
            None, partial(store_kept, self._offline_data, self._clock(), self._stored), None, None
        )
        self._put_on_drive(self._replaying)

    def _replayed(self, error: Exception | None) -> None:
        self._replaying = None
        if error is not None:
            log.error("what is kept here could not be stored", exc_info=error)
            self._lose(error)
        elif self._kept() or any(job.wrote for job in self._pending.values()):
            self._replay()  # something was entered meanwhile
        else:
            self._state.replayed()
            self.changed.emit(set(Changed))
            self._say_stored()
        self._tell()

    def _say_stored(self) -> None:
        stored, self._stored = list(self._stored.values()), {}
        if stored:
            self.stored.emit(stored)

    def _held(self) -> DolyaError | None:
        """Return who is saving while a call waits for it; an outdated name may hide a hanging drive."""
        told = self._store.gate.told if self._store.gate is not None else None
        return told[1] if told is not None and time.monotonic() - told[0] < TOLD_FOR_SECONDS else None

    def _kept(self) -> int:
        return self._offline_data.outbox.kept if self._offline_data is not None else 0

    def _fresh(self, name: str) -> Worker:
        worker = Worker(name)
        worker.finished.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        worker.progress.connect(self._reported, Qt.ConnectionType.QueuedConnection)
        return worker

    def _tell(self) -> None:
        """Say how things stand, if that changed."""
        outbox = self._offline_data.outbox if self._offline_data is not None else None
        here = self._state.here
        status = DriveStatus(
            state=self._state.state,
            kept=outbox.kept if outbox is not None and here else 0,
            undecided=outbox.undecided if outbox is not None else 0,
            as_of=self._as_of() if here else None,
            reason=self._held() or (self._reason if here else None),
            elsewhere=self._offline_data.elsewhere if self._offline_data is not None else (),
        )
        if status != self.drive_status:
            self.drive_status = status
            self.drive_status_changed.emit(status)

    def _as_of(self) -> datetime | None:
        """Asked once: while things are shown from the snapshot it stays the same."""
        if self.drive_status.offline:
            return self.drive_status.as_of
        return self._offline_data.snapshot.taken() if self._offline_data is not None else None


def _on_line(
    work: Callable[[OfficeCalls, Ticket], Any], line: Callable[[], OfficeCalls], ticket: Ticket
) -> Any:
    """Make the call on the worker's thread; opening the line may take a moment."""
    return work(line(), ticket)
