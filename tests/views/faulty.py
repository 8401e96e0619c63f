"""A store whose drive can hang, fail or answer late at a word, and a clock that watches the GUI thread."""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.rules.errors import ConnectionLost
from desktop.storage.operations import Store
from tests.processor import waited_between, waits_for_processor

HANG_SECONDS = 600


class FaultyStore:
    """Stands before a real store. ``hang`` makes every call wait for ``answer``; ``fail`` makes them fail."""

    def __init__(self, store: Store) -> None:
        self.real = store
        self.calls = 0
        self.asked_by_gui_thread = False
        self.gate: Any = None
        self.lands = False  # what fails is stored all the same
        self._fails = False
        self._answers = threading.Event()
        self._answers.set()

    def hang(self) -> None:
        self._answers.clear()

    def fail(self) -> None:
        self._fails = True

    def answer(self) -> None:
        self._fails = self.lands = False
        self._answers.set()

    def read(self) -> Any:
        return self._read()

    @contextmanager
    def _read(self) -> Iterator[Any]:
        self._ask()
        with self.real.read() as session:
            yield session

    def perform(self, name: str, effect: Any, act: Any, arguments: Mapping[str, Any]) -> Any:
        if self.lands:
            self.real.perform(name, effect, act, arguments)
        self._ask()
        return self.real.perform(name, effect, act, arguments)

    def changes_since(self, sequence: int) -> Any:
        self._ask()
        return self.real.changes_since(sequence)

    def last_sequence(self) -> int:
        self._ask()
        return self.real.last_sequence()

    @property
    def is_sqlite(self) -> bool:
        return self.real.is_sqlite

    @property
    def engine(self) -> Any:
        self._ask()
        return self.real.engine

    def _ask(self) -> None:
        self.calls += 1
        self.asked_by_gui_thread |= threading.current_thread() is threading.main_thread()
        self._answers.wait(HANG_SECONDS)
        if self._fails:
            raise ConnectionLost("drive_gone", path=self.real.place)


class Pulse(QObject):
    """Ticks on the GUI thread. ``waited``: the most seconds between two ticks in which the thread did nothing
    although it had a processor, which is what a blocking call makes of it."""

    def __init__(self) -> None:
        super().__init__()
        self.waited = 0.0
        self._last = self._now()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def tick(self) -> None:
        before, self._last = self._last, self._now()
        (wall, work, waits), (wall_now, work_now, waits_now) = before, self._last
        busy = work_now - work + waited_between(waits, waits_now)
        self.waited = max(self.waited, wall_now - wall - busy)

    @staticmethod
    def _now() -> tuple[float, float, dict[str, int]]:
        return time.perf_counter(), time.thread_time(), waits_for_processor()
