"""A thread of its own for calls that may take long or hang, and the calls as their askers hold them."""

import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.services.offline import OfficeCalls
from desktop.views.desk.garbage import keep_swept

Work = Callable[[OfficeCalls, "Ticket"], Any]
"""What is to be done: on the drive or here, with the ticket that says whether it is still wanted."""


class Ticket:
    """What a worker is given of a job: a call that knows of no widget, and whether it is still wanted.

    What belongs to Qt stays on the GUI thread's side: the last one to let go of it must not be the worker.
    """

    def __init__(self, work: Work) -> None:
        self.work = work
        self.cancelled = False  # its result is not wanted any more
        self.given_up = False  # it is made elsewhere: not to be begun, nor gone on with
        self.begun = self.done = False
        self._report: Callable[[Ticket, int, int], None] | None = None

    def report(self, done: int, of: int) -> bool:
        """Goes to services that tell their progress; False once cancelled."""
        if self._report is not None:
            self._report(self, done, of)
        return not (self.cancelled or self.given_up)

    def run(self, line: OfficeCalls, report: Callable[["Ticket", int, int], None]) -> Any:
        self.begun, self._report = True, report
        return self.work(line, self)


class Job:
    """One call under way, as the views hold it."""

    def __init__(
        self,
        widget: QWidget | None,
        work: Work,
        then: Callable[[Any], object] | None,
        failed: Callable[[Exception], object] | None,
        *,
        progress: Callable[[int, int], object] | None = None,
        wrote: bool = False,
    ) -> None:
        self.widget = widget  # None: the desk itself asks
        self.ticket = Ticket(work)
        self.then = then
        self.failed = failed
        self.progress = progress
        self.wrote = wrote
        self.unsure = False  # it was given up after it had begun on the drive: it may be stored

    @property
    def wanted(self) -> bool:
        return not self.ticket.cancelled and (self.widget is None or isValid(self.widget))

    def cancel(self) -> None:
        """Its result is not wanted any more; a write that has begun is still finished."""
        self.ticket.cancelled = True

    def begin_anew(self) -> None:
        """Give the call up where it is, and let it be made elsewhere."""
        before, self.ticket = self.ticket, Ticket(self.ticket.work)
        self.ticket.cancelled, before.given_up = before.cancelled, True
        self.unsure = self.unsure or before.begun


_RUNNING: list["Worker"] = []
"""A worker outlives its thread, and the GUI thread is the last to let go of it: it belongs to Qt."""


class Worker(QObject):
    """A daemon thread that runs calls one after another; leaving the program never waits long for it."""

    finished = Signal(object, object, object)  # the ticket, its result, its error
    progress = Signal(object, int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        keep_swept()
        self._tickets: queue.SimpleQueue[tuple[Ticket, Callable[[], OfficeCalls]] | None] = (
            queue.SimpleQueue()
        )
        self._abandoned = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()
        _RUNNING[:] = [worker for worker in _RUNNING if worker._thread.is_alive()] + [self]

    def put(self, ticket: Ticket, line: Callable[[], OfficeCalls]) -> None:
        """``line`` is asked for on the thread: opening may take a moment."""
        self._tickets.put((ticket, line))

    def stop(self, seconds: float) -> bool:
        """End after what was put in; False: it has not ended within that time."""
        self._tickets.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def abandon(self) -> None:
        """Leave it to itself: a call that hangs cannot be ended, but nothing comes after it any more."""
        self._abandoned = True
        self._tickets.put(None)

    def _work(self) -> None:
        while (given := self._tickets.get()) is not None and not self._abandoned:
            ticket, line = given
            result, error = None, None
            if not ticket.cancelled and not ticket.given_up:
                try:
                    result = ticket.run(line(), self._report)
                except Exception as caught:
                    error = caught
            ticket.done = error is None
            if self._abandoned or not isValid(self):
                return
            self.finished.emit(ticket, result, error)

    def _report(self, ticket: Ticket, done: int, of: int) -> None:
        if isValid(self):
            self.progress.emit(ticket, done, of)
