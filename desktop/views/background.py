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

log = logging.getLogger(__name__)


class Job(QObject):
    """One call under way. ``report`` goes to services that tell their progress; False once cancelled."""

    progress = Signal(int, int)

    def __init__(
        self,
        widget: QWidget,
        call: Callable[[], Any],
        then: Callable[[Any], object] | None,
        failed: Callable[[Exception], None] | None,
    ) -> None:
        super().__init__()
        self.widget = widget
        self.call = call
        self.then = then
        self.failed = failed
        self.wrote = False
        self.cancelled = False

    def cancel(self) -> None:
        """Its result is not wanted any more; a write that has begun is still finished."""
        self.cancelled = True

    def report(self, done: int, of: int) -> bool:
        self.progress.emit(done, of)
        return not self.cancelled


class Worker(QObject):
    """A daemon thread that runs calls one after another; leaving the program never waits for it."""

    finished = Signal(object, object, object)  # the job, its result, its error

    def __init__(self) -> None:
        super().__init__()
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        threading.Thread(target=self._work, name="office", daemon=True).start()

    def put(self, job: Job) -> None:
        self._jobs.put(job)

    def stop(self) -> None:
        self._jobs.put(None)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            result, error = None, None
            if not job.cancelled:
                try:
                    result = job.call()
                except Exception as caught:
                    error = caught
            if not isValid(self):
                return
            self.finished.emit(job, result, error)


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
        self._pending: set[Job] = set()
        self._latest: dict[tuple[int, str], Job] = {}
        self._worker = Worker()
        self._worker.finished.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._patience = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._patience.timeout.connect(lambda: self.busy.emit(True))
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._look_for_changes)

    def now(self) -> datetime:
        """The moment, naive local time; what services are given as theirs."""
        return self._clock()

    def watch(self) -> None:
        """Begin to look for what other PCs change; only what comes after this moment counts."""
        self._queue(None, lambda: self._store.changes_since(0), self._began, None)

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
        job = Job(widget, lambda: None, then, failed)
        if progress is not None:
            job.progress.connect(progress, Qt.ConnectionType.QueuedConnection)
            figures = {**figures, "progress": job.report}
        job.call = lambda: service(self._store, *args, **figures)
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
        act = Act(self.actor, self.now())
        job = Job(widget, lambda: operation(self._store, act, **figures), then, failed)
        job.wrote = True
        return self._put(job)

    def chain(
        self,
        widget: QWidget,
        steps: Callable[["Steps"], Any],
        *,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Several calls in one go, off the GUI thread: ``steps(do)`` with ``do(operation, **figures)`` for a
        write and ``do.read(service, *args)`` for a read."""
        job = Job(widget, lambda: steps(Steps(self._store, self.actor, self.now())), then, failed)
        job.wrote = True
        return self._put(job)

    def _queue(
        self,
        widget: QWidget | None,
        call: Callable[[], Any],
        then: Callable[[Any], object],
        failed: Callable[[Exception], None] | None,
    ) -> Job:
        return self._put(Job(widget, call, then, failed))  # type: ignore[arg-type]  # None: the desk itself

    def _put(self, job: Job) -> Job:
        self._pending.add(job)
        if not self._patience.isActive():
            self._patience.start()
        self._worker.put(job)
        return job

    def _supersede(self, place: tuple[int, str], job: Job) -> None:
        earlier = self._latest.get(place)
        if earlier is not None:
            earlier.cancel()
        self._latest[place] = job

    def _arrived(self, job: Job, result: Any, error: Exception | None) -> None:
        self._pending.discard(job)
        self._latest = {place: latest for place, latest in self._latest.items() if latest is not job}
        if not self._pending:
            self._patience.stop()
            self.busy.emit(False)
        self._note_reachable(error)
        wanted = not job.cancelled and (job.widget is None or isValid(job.widget))
        if error is not None:
            self._tell(job, error, wanted)
        elif wanted and job.then is not None:
            job.then(result)
        if job.wrote:
            self._look_for_changes()

    def _tell(self, job: Job, error: Exception, wanted: bool) -> None:
        if not isinstance(error, DolyaError):
            log.error("a service call failed", exc_info=error)
        if wanted and job.failed is not None:
            job.failed(error)
        elif wanted or job.wrote:
            self.failed.emit(error)

    def _note_reachable(self, error: Exception | None) -> None:
        reachable = not isinstance(error, Unavailable)
        if reachable != self.is_reachable:
            self.is_reachable = reachable
            self.reachable.emit(reachable)

    def _look_for_changes(self) -> None:
        if any(job.widget is None for job in self._pending):
            return  # one look at a time; the drive may be slow
        since = self._sequence
        self._queue(None, lambda: self._store.changes_since(since), self._found, lambda _error: None)

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
