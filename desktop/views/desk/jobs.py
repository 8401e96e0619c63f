"""A call under way as the views hold it, and a runner of calls that need no office."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.services.offline import OfficeCalls
from desktop.views.desk.worker import Ticket, Worker

R = TypeVar("R")


class Job(Generic[R]):
    """A service call under way: what to call, and what to do on the GUI thread with its result or error."""

    def __init__(
        self,
        widget: QWidget | None,
        work: Callable[[OfficeCalls, Ticket], R],
        then: Callable[[Any], object] | None,
        failed: Callable[[Exception], object] | None,
        *,
        progress: Callable[[int, int], object] | None = None,
        wrote: bool = False,
    ) -> None:
        """``widget`` None: the desk itself asks. ``wrote``: the call changes what is stored."""
        self.widget = widget
        self.work = work
        self.ticket = Ticket()
        self.then = then
        self.failed = failed
        self.progress = progress
        self.wrote = wrote
        self.unsure = False
        """The call was given up after it had begun on the drive: it may be stored there."""

    @property
    def wanted(self) -> bool:
        """Whether the result is still wanted: the widget exists and nobody cancelled."""
        return not self.ticket.cancelled and (self.widget is None or isValid(self.widget))

    def cancel(self) -> None:
        """Drop the result. A write that has begun is still finished."""
        self.ticket.cancelled = True

    def begin_anew(self) -> None:
        """Give the call up where it is, so that it can be made elsewhere under a new ticket."""
        before, self.ticket = self.ticket, Ticket()
        self.ticket.cancelled, before.given_up = before.cancelled, True
        self.unsure = self.unsure or before.begun


@dataclass(frozen=True, slots=True)
class _Asked:
    """The GUI thread's side of a call of ``Calls``."""

    asker: QObject
    then: Callable[[Any], object]
    failed: Callable[[Exception], object]
    told: Callable[..., object] | None


class Calls(QObject):
    """Runs calls off the GUI thread, one after another, and brings each result back to its asker."""

    def __init__(self, name: str, *, daemon: bool = True) -> None:
        """``daemon`` False: the program does not end before the calls have ended."""
        super().__init__()
        self._asked: dict[Ticket, _Asked] = {}
        self._worker = Worker(name, daemon=daemon)
        self._worker.finished.connect(self._finished, Qt.ConnectionType.QueuedConnection)
        self._worker.progress.connect(self._told, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        asker: QObject,
        call: Callable[[Ticket], R],
        then: Callable[[R], object],
        failed: Callable[[Exception], object],
        *,
        told: Callable[..., object] | None = None,
        unwanted: Callable[[R], object] | None = None,
    ) -> Ticket:
        """Make the call; then call ``then(result)`` or ``failed(error)`` if the asker still exists.

        What the call reports goes to ``told``. ``unwanted`` gets, on the thread, the result of a call that
        was given up. Neither ``call`` nor ``unwanted`` may hold anything of Qt's.
        """
        ticket = Ticket(unwanted)
        self._asked[ticket] = _Asked(asker, then, failed, told)
        self._worker.put(ticket, call)
        return ticket

    def give_up(self, ticket: Ticket, why: Exception) -> None:
        """Wait no longer: the call fails at once with this error, unless it has ended already.

        The thread may hang in the call, so nothing more can be run after this.
        """
        if ticket in self._asked and ticket.give_up():
            self._worker.abandon()
            self._finished(ticket, None, why)

    def close(self) -> None:
        """Take no more calls; those that were asked for are still made and come back."""
        self._worker.close()

    def stop(self) -> None:
        """Leave at once: no result comes back any more."""
        self._asked.clear()
        self._worker.abandon()

    def _finished(self, ticket: Ticket, result: Any, error: Exception | None) -> None:
        asked = self._asked.pop(ticket, None)
        if asked is None or not isValid(asked.asker):
            return
        if error is not None:
            asked.failed(error)
        else:
            asked.then(result)

    def _told(self, ticket: Ticket, progress: tuple[Any, ...]) -> None:
        asked = self._asked.get(ticket)
        if asked is not None and asked.told is not None and isValid(asked.asker):
            asked.told(*progress)
