"""Looking out for the drive: what others changed while it answers, and whether it answers again."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.services.offline import OfficeCalls
from desktop.views.desk.worker import Ticket, Worker

POLL_MS = 2000
TOLD_POLL_MS = 10_000
"""Milliseconds between looks at a server, which reports changes itself: only to see that it answers."""
TRY_MS = 3000
MOST_HANGING = 3
HANGS_LONG_MS = 60_000
LONGEST_PAUSE_MS = 30 * 60_000

Listen = Callable[[Callable[[], object]], Callable[[], None]]
"""``listen(heard)`` calls ``heard`` in another thread; what it returns ends that."""


class ChangePoller(QObject):
    """``look`` is called on threads and holds nothing of Qt's.

    Asks every two seconds what was changed, on a thread of its own. While the drive is away every few
    seconds another thread tries with a fresh connection; of those that hang there are never many.

    A call may never return, on a drive that long answers all others. So a try that hangs for a minute counts
    no more and others are begun, each after twice the pause: some sixty in a day of a dead drive. A hanging
    thread cannot be ended, and costs a little memory only, no processor; should it come back, it is heard.
    """

    asked = Signal()
    heard = Signal()  # a server says that somebody wrote
    looked = Signal(object, object)  # what came back, its error

    def __init__(
        self,
        line: Callable[[], OfficeCalls],
        look: Callable[[OfficeCalls], Any],
        listen: Listen | None = None,
    ) -> None:
        super().__init__()
        self._listen = listen
        self._stop_listening: Callable[[], None] = lambda: None
        self._poll_ms = POLL_MS if listen is None else TOLD_POLL_MS
        self.heard.connect(self.look, Qt.ConnectionType.QueuedConnection)
        self._line, self._look = line, look
        self._worker = self._fresh()
        self._open: dict[Ticket, tuple[Worker, float]] = {}  # with the moment of asking, in seconds
        self._away = self._again = False
        self._poll = QTimer(self, interval=self._poll_ms)
        self._poll.timeout.connect(self.look)

    @property
    def waits(self) -> bool:
        """A look is under way."""
        return bool(self._open)

    def begin(self) -> None:
        self._poll.start()
        if self._listen is not None:
            self._stop_listening = self._listen(self.heard.emit)
        self.look()

    def look(self) -> None:
        """Poll once at a time while the drive answers, again after it if that was asked for; a few
        side by side while it is away."""
        now = time.monotonic()
        if self._away:
            hang_long = sum(now - asked > HANGS_LONG_MS / 1000 for _, asked in self._open.values())
            self._poll.start(min(TRY_MS << min(hang_long, 20), LONGEST_PAUSE_MS))
            if len(self._open) - hang_long >= MOST_HANGING:
                return
            if any(worker is self._worker for worker, _ in self._open.values()):
                self._worker = self._fresh()
        elif self._open:
            self._again = True
            return
        look = self._look
        line, ticket = self._line, Ticket()
        self._open[ticket] = (self._worker, now)
        self._worker.put(ticket, lambda _ticket: look(line()))
        self.asked.emit()

    def go_away(self) -> None:
        """The drive does not answer: what is under way is given up, tries begin."""
        self._abandon()
        self._away = True
        self._poll.start(TRY_MS)

    def come_back(self) -> None:
        """The drive answers."""
        self._away = False
        self._poll.start(self._poll_ms)

    def stop(self) -> None:
        self._poll.stop()
        self._stop_listening()
        self._leave_workers()

    def _abandon(self) -> None:
        self._leave_workers()
        self._open.clear()
        self._worker = self._fresh()

    def _leave_workers(self) -> None:
        for worker in {self._worker, *(worker for worker, _ in self._open.values())}:
            worker.abandon()

    def _fresh(self) -> Worker:
        worker = Worker("change poller")
        worker.finished.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        return worker

    def _arrived(self, ticket: Ticket, result: Any, error: Exception | None) -> None:
        worker, _ = self._open.pop(ticket, (None, 0.0))
        if worker is None:
            return  # given up before
        if worker is not self._worker:
            worker.abandon()
        if self._away and error is None:
            self._abandon()  # those that still hang
        again, self._again = self._again, False
        self.looked.emit(result, error)
        if again:
            self.look()
