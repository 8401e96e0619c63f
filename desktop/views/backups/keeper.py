"""Makes backups while the window is open, off the GUI thread and off the one that serves the tabs."""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.rules.errors import DolyaError
from desktop.services.backups import BackupState, backup_state, keep_backups, note_office, still_damaged
from desktop.views.desk.desk import Office

FIRST_MS = 20_000
EVERY_MS = 60_000

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """A backup to be put in the office's place once the window is closed; None stands for the newest good
    one."""

    backup: Path | None
    carry: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the restore that the window before this one asked for, in words."""

    text: str
    kind: str
    """``ok``, ``waiting`` if somebody has to do something about it, ``late`` if it failed."""


class Keeper(QObject):
    """Keeps the backups of one office; ``office`` is None while it cannot be opened."""

    looked = Signal(object)  # a BackupState, every minute and after every change
    _answered = Signal(object, object, object, object)  # the widget, its then, the result, the error

    def __init__(self, place: str, clock: Callable[[], datetime], outcome: Outcome | None = None) -> None:
        super().__init__()
        self.place, self.outcome = place, outcome
        self.office: Office | None = None
        self.wish: Wish | None = None
        self.state: BackupState | None = None
        self._clock = clock
        self._rounding = self._looking = self._looked_again = False
        self._calls: queue.SimpleQueue[tuple[Any, ...] | None] = queue.SimpleQueue()
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._work, name="backups", daemon=True).start()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.make_what_is_due)

    def now(self) -> datetime:
        return self._clock()

    def start(self, office: Office | None) -> None:
        """Begin to make backups, but not in the first moments, in which people begin to work."""
        self.office = office
        self._timer.start()
        if office is not None:
            self._calls.put((self, self._noted, note_office, (office, self.place)))
        self.look()
        QTimer.singleShot(FIRST_MS, self, self.make_what_is_due)

    def _noted(self, _none: None, error: Exception | None) -> None:
        if error is not None:
            log.info("which office this is was not noted: %s", error)

    def stop(self) -> None:
        """Stop at once; a backup that is not complete is dropped."""
        self._timer.stop()
        self._calls.put(None)

    def ask(
        self,
        widget: QWidget,
        call: Callable[..., Any],
        *args: Any,
        then: Callable[[Any, Exception | None], object],
    ) -> None:
        """Run ``call(*args)`` off the GUI thread, then ``then(result, error)`` in it if the widget still
        exists."""
        self._calls.put((widget, then, call, args))

    def look(self) -> None:
        """List the backups; ``looked`` tells the result."""
        if self._timer.isActive() and not self._looking:
            self._looking = True
            self._calls.put((self, self._looked, self._look, (self.now(),)))

    def _look(self, now: datetime) -> BackupState:
        self._looking = False  # who asks from now on is told of what comes now
        return backup_state(self.place, now)

    def make_what_is_due(self) -> None:
        """Make due backups unless that is under way already: a second place may hang."""
        if not self._rounding:
            self._rounding = True
            self._calls.put((self, self._rounded, self._round, (self.now(),)))

    def _round(self, now: datetime) -> BackupState:
        before = backup_state(self.place, now)
        try:
            if before.damaged and not self._looked_again:
                self._looked_again = True
                still_damaged(self.place)
            elif self.office is not None and not before.damaged:
                keep_backups(self.office, self.place, now)
        except DolyaError as error:
            log.info("a backup was not made: %s", error.code)
        return backup_state(self.place, now)

    def _rounded(self, state: BackupState | None, error: Exception | None) -> None:
        self._rounding = False
        self._looked(state, error)

    def _looked(self, state: BackupState | None, error: Exception | None) -> None:
        if error is not None:
            log.error("the backups could not be looked at", exc_info=error)
        if state is not None:
            self.show(state)

    def show(self, state: BackupState) -> None:
        """Tell all listeners which backups there are."""
        self.state = state
        self.looked.emit(state)

    def _work(self) -> None:
        while (asked := self._calls.get()) is not None:
            widget, then, call, args = asked
            result, error = None, None
            try:
                result = call(*args)
            except Exception as caught:
                error = caught
            if not isValid(self):
                return
            self._answered.emit(widget, then, result, error)

    def _answer(
        self, widget: QObject, then: Callable[[Any, Exception | None], object], result: Any, error: Any
    ) -> None:
        if isValid(widget):
            then(result, error)
