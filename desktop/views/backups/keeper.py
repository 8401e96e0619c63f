"""Makes backups while the window is open, off the GUI thread and off the one that serves the tabs."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.rules.errors import DolyaError
from desktop.services.backups import BackupState, backup_state, keep_backups, note_office, still_damaged
from desktop.views.desk.desk import Office
from desktop.views.desk.jobs import Calls

FIRST_MS = 20_000
EVERY_MS = 60_000

R = TypeVar("R")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """A backup to be put in the office's place once the window is closed; None stands for the newest good
    one."""

    backup: Path | None
    carry: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of the restore that the window before this one asked for, in words."""

    text: str
    kind: str
    """``ok``, ``waiting`` if somebody has to do something about it, ``late`` if it failed."""


class Keeper(QObject):
    """Keeps the backups of one office; ``office`` is None while it cannot be opened."""

    looked = Signal(object)  # a BackupState, every minute and after every change

    def __init__(self, place: str, clock: Callable[[], datetime], outcome: Outcome | None = None) -> None:
        super().__init__()
        self.place, self.outcome = place, outcome
        self.office: Office | None = None
        self.wish: Wish | None = None
        self.state: BackupState | None = None
        self._clock = clock
        self._rounding = self._looking = self._looked_again = False
        self._calls = Calls("backups")
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.make_what_is_due)

    def now(self) -> datetime:
        return self._clock()

    def start(self, office: Office | None) -> None:
        """Begin to make backups, but not in the first moments, in which people begin to work."""
        self.office = office
        self._timer.start()
        if office is not None:
            self.ask(self, partial(note_office, office, self.place), lambda _none: None, self._not_noted)
        self.look()
        QTimer.singleShot(FIRST_MS, self, self.make_what_is_due)

    def _not_noted(self, error: Exception) -> None:
        log.info("which office this is was not noted: %s", error)

    def stop(self) -> None:
        """Stop at once; a backup that is not complete is dropped."""
        self._timer.stop()
        self._calls.stop()

    def ask(
        self,
        asker: QObject,
        call: Callable[[], R],
        then: Callable[[R], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Make the call off the GUI thread; then ``then(result)`` or ``failed(error)``."""
        self._calls.run(asker, lambda _ticket: call(), then, failed)

    def look(self) -> None:
        """List the backups; ``looked`` tells the result."""
        if self._timer.isActive() and not self._looking:
            self._looking = True
            self.ask(self, partial(self._look, self.now()), self.show, self._not_looked)

    def _look(self, now: datetime) -> BackupState:
        self._looking = False  # who asks from now on is told of what comes now
        return backup_state(self.place, now)

    def make_what_is_due(self) -> None:
        """Make due backups unless that is under way already: a second place may hang."""
        if not self._rounding:
            self._rounding = True
            self.ask(self, partial(self._round, self.now()), self._rounded, self._not_rounded)

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

    def _rounded(self, state: BackupState) -> None:
        self._rounding = False
        self.show(state)

    def _not_rounded(self, error: Exception) -> None:
        self._rounding = False
        self._not_looked(error)

    def _not_looked(self, error: Exception) -> None:
        log.error("the backups could not be looked at", exc_info=error)

    def show(self, state: BackupState) -> None:
        """Tell all listeners which backups there are."""
        self.state = state
        self.looked.emit(state)
