"""Where views ask for everything: services are called off the GUI thread, and the result comes back.

A view gets a Desk by its constructor:

    desk.read(self, order_card, desk.now(), order, then=self.show_card, key="card")
    desk.write(self, assign_order, order=order, then=self.say_assigned)

``then(result)`` runs in the GUI thread, if the widget still exists; ``failed(error)`` likewise, and without
it the error goes to ``Desk.failed``. Of reads with the same widget and ``key`` only the latest comes back.

While the drive is away the same calls are made on what this PC keeps; whoever asks need not know.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.rules.errors import DolyaError, NeedsDrive, Unavailable
from desktop.rules.office import Role
from desktop.services.access.sign_in import User
from desktop.services.offline import KeptRow, OfficeCalls, OfflineData, OtherOutbox, list_kept
from desktop.storage.operations import Act, Store
from desktop.views.desk.change_poller import Listen
from desktop.views.desk.connection import Connection
from desktop.views.desk.drive_status import Standing
from desktop.views.desk.snapshot_answers import Haste
from desktop.views.desk.worker import Job, Ticket

Office = Store
"""What services are called on; views only pass it through."""

BUSY_AFTER_MS = 300

log = logging.getLogger(__name__)


class Desk(QObject):
    """An open office and who works at it; what views ask for everything."""

    changed = Signal(set)  # kinds that an operation touched, here or on another PC
    failed = Signal(object)  # an error that no view took
    done = Signal()  # what was asked for here is stored, or kept
    busy = Signal(bool)  # something has been under way for longer than BUSY_AFTER_MS
    stands = Signal(object)  # the Standing, whenever it changes
    stored = Signal(object)  # what was kept here and is in the office now, a list of StoredEntry
    kept_changed = Signal()  # a person decided about what is kept here

    def __init__(
        self, store: Store, user: User, clock: Callable[[], datetime],
        offline_data: OfflineData | None = None, listen: Listen | None = None,
    ) -> None:  # fmt: skip
        """``offline_data``: what this PC keeps for the time while the drive is away; ``listen`` is a
        server's, which tells of changes."""
        super().__init__()
        self.user = user
        self._clock = clock
        self._offline_data = offline_data
        self._latest: dict[tuple[int, str], Job] = {}
        self._connection = Connection(store, offline_data, clock, listen)
        self._connection.finished.connect(self._finished)
        self._connection.progressed.connect(self._reported)
        self._connection.changed.connect(self.changed)
        self._connection.stands.connect(self.stands)
        self._connection.stored.connect(self.stored)
        self._haste = Haste(offline_data, self._answer_hastily) if offline_data is not None else None
        self._patience = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._patience.timeout.connect(lambda: self.busy.emit(True))

    @property
    def actor(self) -> int | None:
        """The id of the employee who works here."""
        return self.user.id

    @property
    def role(self) -> Role | None:
        """The role of the employee who works here."""
        return self.user.role

    def now(self) -> datetime:
        """The moment, naive local time; what services are given as theirs."""
        return self._clock()

    def watch(self, *, away: bool = False) -> None:
        """Begin to look for what other PCs change; what an earlier run of the program kept is stored.
        ``away``: the drive did not answer when the program started."""
        self._connection.begin(away)

    def stop(self) -> None:
        """Leave at once; what was entered and may not be stored is kept here."""
        if self._haste is not None:
            self._haste.stop()
        self._connection.stop()

    @property
    def standing(self) -> Standing:
        """Whether the drive answers, and what is kept here."""
        return self._connection.standing

    @property
    def idle(self) -> bool:
        """Nothing is under way."""
        return self._connection.idle

    def read(
        self,
        widget: QWidget,
        service: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], object],
        failed: Callable[[Exception], None] | None = None,
        key: str | None = None,
        progress: Callable[[int, int], None] | None = None,
        hasty: bool = False,
        **figures: Any,
    ) -> Job:
        """Call ``service(store, *args, **figures)``. With ``progress`` the service gets a ``progress``
        argument that tells how far it is, and cancels when the job is. What is ``hasty`` does not wait for a
        slow drive: after a second the copy that this PC keeps answers, which may be some minutes old."""

        def work(line: OfficeCalls, ticket: Ticket) -> Any:
            told = {} if progress is None else {"progress": ticket.report}
            return service(line.store, *args, **figures, **told)

        job = Job(widget, work, then, failed, progress=progress)
        if key is not None:
            self._supersede((id(widget), key), job)
        if hasty and self._haste is not None:
            self._haste.wait(job)
        return self._put(job)

    def write(
        self,
        widget: QWidget,
        operation: Callable[..., Any],
        *,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], None] | None = None,
        **figures: Any,
    ) -> Job:
        """Call ``operation(store, act, **figures)`` as the one who works here, now; then ``changed``."""
        act = Act(self.actor, self.now())
        return self._put(Job(widget, partial(_perform, operation, act, figures), then, failed, wrote=True))

    def read_kept(self, widget: QWidget, then: Callable[[list[KeptRow]], object]) -> None:
        """What this PC keeps of what was entered."""
        offline_data = self._offline_data
        if offline_data is None:
            return
        outbox = offline_data.outbox
        job = Job(widget, lambda line, _ticket: list_kept(line, outbox), then, None)
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

    def _put(self, job: Job) -> Job:
        if not self._patience.isActive():
            self._patience.start()
        self._connection.put(job)
        return job

    def _supersede(self, place: tuple[int, str], job: Job) -> None:
        earlier = self._latest.get(place)
        if earlier is not None:
            earlier.cancel()
        self._latest[place] = job

    def _answer_hastily(self, job: Job, result: Any) -> None:
        if job.then is not None:
            job.then(result)
        job.cancel()  # the drive's answer comes too late

    def _finished(self, job: Job, result: Any, error: Exception | None) -> None:
        if self._haste is not None:
            self._haste.answered(job)
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

    def _reported(self, job: Job, done: int, of: int) -> None:
        if job.wanted and job.progress is not None:
            job.progress(done, of)

    def _tell(self, job: Job, error: Exception) -> None:
        if not isinstance(error, DolyaError):
            log.error("a service call failed", exc_info=error)
        elif job.unsure and isinstance(error, NeedsDrive):
            error = Unavailable("unsure_if_stored")
        if job.wanted and job.failed is not None:
            job.failed(error)
        elif job.wanted or job.wrote:
            self.failed.emit(error)


def _perform(
    operation: Callable[..., Any], act: Act, figures: dict[str, Any], line: OfficeCalls, _ticket: Ticket
) -> Any:
    return line.perform(operation, act, figures)
