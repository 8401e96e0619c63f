"""A thread that runs calls one after another, and the ticket under which each call runs."""

import logging
import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop.views.desk.garbage import collect_on_gui_thread

log = logging.getLogger(__name__)


class Ticket:
    """A call as its thread knows it: whether its result is still wanted, and how it tells its progress.

    A ticket holds nothing of Qt's: the thread must never be the last one to let go of a widget.
    """

    def __init__(self, unwanted: Callable[[Any], object] | None = None) -> None:
        """``unwanted`` is called on the thread with a result that came after the call was given up."""
        self.cancelled = False
        """The result is not wanted any more; a call that has begun still runs to its end."""
        self.given_up = False
        """Return whether the call was given up: it must not begin, and stops where it can."""
        self.begun = self.ended = self.succeeded = False
        self._unwanted = unwanted
        self._lock = threading.Lock()
        self._report: Callable[[Ticket, tuple[Any, ...]], None] | None = None

    def report(self, *progress: Any) -> bool:
        """Tell the asker how far the call is; return False once nobody wants it to go on."""
        if self._report is not None and not self.given_up:
            self._report(self, progress)
        return not (self.cancelled or self.given_up)

    def give_up(self) -> bool:
        """Wait no longer for the call; return False if it has ended already and its result is on its way."""
        with self._lock:
            self.given_up = self.given_up or not self.ended
            return self.given_up

    def run(
        self, work: Callable[["Ticket"], Any], report: Callable[["Ticket", tuple[Any, ...]], None]
    ) -> tuple[Any, Exception | None]:
        """Make the call, on the worker's thread; return its result and its error, one of them None."""
        if self.cancelled or self.given_up:
            return None, None
        self.begun, self._report = True, report
        result, error = None, None
        try:
            result = work(self)
        except Exception as caught:
            error = caught
        with self._lock:
            self.ended, self.succeeded = True, error is None
        if self.given_up:
            log.info("a call ended after it was given up: %s", type(error or result).__name__)
            if error is None and self._unwanted is not None:
                self._unwanted(result)
        return result, error


_RUNNING: list["Worker"] = []
"""Workers whose threads may still run. A worker belongs to Qt: the GUI thread must let go of it last."""


class Worker(QObject):
    """A thread that runs calls one after another. Leaving the program does not wait for a daemon's calls."""

    finished = Signal(object, object, object)  # the ticket, its result, its error
    progress = Signal(object, object)  # the ticket, what it reported

    def __init__(self, name: str, *, daemon: bool = True) -> None:
        super().__init__()
        collect_on_gui_thread()
        self._calls: queue.SimpleQueue[tuple[Ticket, Callable[[Ticket], Any]] | None] = queue.SimpleQueue()
        self._abandoned = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=daemon)
        self._thread.start()
        _RUNNING[:] = [worker for worker in _RUNNING if worker._thread.is_alive()] + [self]

    def put(self, ticket: Ticket, work: Callable[[Ticket], Any]) -> None:
        """Call ``work(ticket)`` on the thread, after the calls that were put in before."""
        self._calls.put((ticket, work))

    def close(self) -> None:
        """Let the thread end after the calls that were put in, without waiting for it."""
        self._calls.put(None)

    def stop(self, seconds: float) -> bool:
        """Close and wait so long for the thread; return whether it has ended."""
        self.close()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def abandon(self) -> None:
        """Begin no further call and report nothing more. A call that hangs cannot be ended."""
        self._abandoned = True
        self._calls.put(None)

    def _work(self) -> None:
        while (given := self._calls.get()) is not None and not self._abandoned:
            ticket, work = given
            result, error = ticket.run(work, self._report)
            if self._abandoned or not isValid(self):
                return
            self.finished.emit(ticket, result, error)

    def _report(self, ticket: Ticket, progress: tuple[Any, ...]) -> None:
        if isValid(self):
            self.progress.emit(ticket, progress)
