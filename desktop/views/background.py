"""The one worker: calls services off the GUI thread and brings the result back to the widget that asked.

A view gets a Desk by its constructor:

    desk.read(self, order_card, desk.now(), order, then=self.show_card, key="card")
    desk.write(self, assign_order, order=order, then=self.say_assigned)

``then(result)`` runs in the GUI thread, if the widget still exists; ``failed(error)`` likewise, and without
it the error goes to ``Desk.failed``. Of reads with the same widget and ``key`` only the latest comes back.
"""

import logging
import queue
import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.rules.errors import DolyaError, Unavailable
from desktop.storage.operations import Act
from desktop.storage.store import Store

Office = Store
"""What services are called on; views only pass it through."""

BUSY_AFTER_MS = 300
POLL_MS = 2000
LEAVE_SECONDS = 2.0

log = logging.getLogger(__name__)


class Ticket:
    """What the worker is given of a job: a call that knows of no widget, and whether it is still wanted.

    Widgets stay on the GUI thread's side: the last one to let go of a widget must not be the worker.
    """

    def __init__(self, call: Callable[["Ticket"], Any], report: Callable[["Ticket", int, int], None]) -> None:
        self.call = call
        self.cancelled = False
        self._report = report

    def report(self, done: int, of: int) -> bool:
        """Goes to services that tell their progress; False once cancelled."""
        self._report(self, done, of)
        return not self.cancelled


class Job:
    """One call under way, as the views hold it."""

    def __init__(
        self,
        widget: QWidget | None,
        ticket: Ticket,
        then: Callable[[Any], object] | None,
        failed: Callable[[Exception], object] | None,
        *,
        progress: Callable[[int, int], object] | None = None,
        wrote: bool = False,
    ) -> None:
        self.widget = widget  # None: the desk itself asks
        self.ticket = ticket
        self.then = then
        self.failed = failed
        self.progress = progress
        self.wrote = wrote

    @property
    def wanted(self) -> bool:
        return not self.ticket.cancelled and (self.widget is None or isValid(self.widget))

    def cancel(self) -> None:
        """Its result is not wanted any more; a write that has begun is still finished."""
        self.ticket.cancelled = True


class Worker(QObject):
    """A daemon thread that runs calls one after another; leaving the program never waits long for it."""

    finished = Signal(object, object, object)  # the ticket, its result, its error
    progress = Signal(object, int, int)

    def __init__(self) -> None:
        super().__init__()
        self._tickets: queue.SimpleQueue[Ticket | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="office", daemon=True)
        self._thread.start()

    def put(self, ticket: Ticket) -> None:
        self._tickets.put(ticket)

    def stop(self) -> None:
        """After what is under way; a call that hangs is left behind."""
        self._tickets.put(None)
        self._thread.join(LEAVE_SECONDS)

    def report(self, ticket: Ticket, done: int, of: int) -> None:
        self.progress.emit(ticket, done, of)

    def _work(self) -> None:
        while (ticket := self._tickets.get()) is not None:
            result, error = None, None
            if not ticket.cancelled:
                try:
                    result = ticket.call(ticket)
                except Exception as caught:
                    error = caught
            if not isValid(self):
                return
            self.finished.emit(ticket, result, error)


class Desk(QObject):
    """An open office, who works at it, and the worker; what views ask for everything."""

    changed = Signal(set)  # kinds that an operation touched, here or on another PC
    failed = Signal(object)  # an error that no view took
    busy = Signal(bool)  # something has been under way for longer than BUSY_AFTER_MS
    reachable = Signal(bool)  # the drive or the server answers

    def __init__(self, store: Store, actor: str, clock: Callable[[], datetime], role: str = "") -> None:
        super().__init__()
        self.actor = actor
        self.role = role
        self.is_reachable = True
        self._store = store
        self._clock = clock
        self._sequence = 0
        self._pending: dict[Ticket, Job] = {}
        self._latest: dict[tuple[int, str], Job] = {}
        self._worker = Worker()
        self._worker.finished.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._worker.progress.connect(self._reported, Qt.ConnectionType.QueuedConnection)
        self._patience = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._patience.timeout.connect(lambda: self.busy.emit(True))
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._look_for_changes)

    def now(self) -> datetime:
        """The moment, naive local time; what services are given as theirs."""
        return self._clock()

    def watch(self) -> None:
        """Begin to look for what other PCs change; only what comes after this moment counts."""
        self._look(0, self._began, lambda _error: QTimer.singleShot(POLL_MS, self, self.watch))

    def stop(self) -> None:
        self._poll.stop()
        self._worker.stop()

    @property
    def idle(self) -> bool:
        """Nothing is under way."""
        return not self._pending

    def read(
        self,
        widget: QWidget,
        service: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], object],
        failed: Callable[[Exception], None] | None = None,
        key: str | None = None,
        progress: Callable[[int, int], None] | None = None,
        **figures: Any,
    ) -> Job:
        """Call ``service(store, *args, **figures)``. With ``progress`` the service gets a ``progress``
        argument that tells how far it is, and cancels when the job is."""
        store = self._store

        def call(ticket: Ticket) -> Any:
            told = {} if progress is None else {"progress": ticket.report}
            return service(store, *args, **figures, **told)

        job = Job(widget, Ticket(call, self._worker.report), then, failed, progress=progress)
        if key is not None:
            self._supersede((id(widget), key), job)
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
        store, act = self._store, Act(self.actor, self.now())
        ticket = Ticket(lambda _ticket: operation(store, act, **figures), self._worker.report)
        return self._put(Job(widget, ticket, then, failed, wrote=True))

    def chain(
        self,
        widget: QWidget,
        steps: Callable[["Steps"], Any],
        *,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Several calls in one go, off the GUI thread: ``steps(do)`` with ``do(operation, **figures)`` for a
        write and ``do.read(service, *args)`` for a read. ``steps`` must not hold on to a widget."""
        todo = Steps(self._store, self.actor, self.now())
        ticket = Ticket(lambda _ticket: steps(todo), self._worker.report)
        return self._put(Job(widget, ticket, then, failed, wrote=True))

    def _put(self, job: Job) -> Job:
        self._pending[job.ticket] = job
        if not self._patience.isActive():
            self._patience.start()
        self._worker.put(job.ticket)
        return job

    def _supersede(self, place: tuple[int, str], job: Job) -> None:
        earlier = self._latest.get(place)
        if earlier is not None:
            earlier.cancel()
        self._latest[place] = job

    def _arrived(self, ticket: Ticket, result: Any, error: Exception | None) -> None:
        job = self._pending.pop(ticket)
        self._latest = {place: latest for place, latest in self._latest.items() if latest is not job}
        if not self._pending:
            self._patience.stop()
            self.busy.emit(False)
        self._note_reachable(error)
        if error is not None:
            self._tell(job, error)
        elif job.wanted and job.then is not None:
            job.then(result)
        if job.wrote:
            self._look_for_changes()

    def _reported(self, ticket: Ticket, done: int, of: int) -> None:
        job = self._pending.get(ticket)
        if job is not None and job.wanted and job.progress is not None:
            job.progress(done, of)

    def _tell(self, job: Job, error: Exception) -> None:
        if not isinstance(error, DolyaError):
            log.error("a service call failed", exc_info=error)
        if job.wanted and job.failed is not None:
            job.failed(error)
        elif job.wanted or job.wrote:
            self.failed.emit(error)

    def _note_reachable(self, error: Exception | None) -> None:
        reachable = not isinstance(error, Unavailable)
        if reachable != self.is_reachable:
            self.is_reachable = reachable
            self.reachable.emit(reachable)

    def _look_for_changes(self) -> None:
        if any(job.widget is None for job in self._pending.values()):
            return  # one look at a time; the drive may be slow
        self._look(self._sequence, self._found, lambda _error: None)

    def _look(self, since: int, then: Callable[[Any], object], failed: Callable[[Exception], object]) -> None:
        store = self._store
        ticket = Ticket(lambda _ticket: store.changes_since(since), self._worker.report)
        self._put(Job(None, ticket, then, failed))

    def _began(self, changes: Any) -> None:
        self._sequence = changes.sequence
        self._poll.start()

    def _found(self, changes: Any) -> None:
        self._sequence = max(self._sequence, changes.sequence)
        kinds = {kind for kind, _key in changes.touched}
        if kinds:
            self.changed.emit(kinds)


class Steps:
    """Several calls in a row by one person at one moment; see ``Desk.chain``."""

    def __init__(self, store: Store, actor: str, now: datetime) -> None:
        self._store = store
        self._actor = actor
        self.now = now

    def __call__(self, operation: Callable[..., Any], **figures: Any) -> Any:
        return operation(self._store, Act(self._actor, self.now), **figures)

    def read(self, service: Callable[..., Any], *args: Any, **figures: Any) -> Any:
        return service(self._store, *args, **figures)
