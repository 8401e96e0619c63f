"""One PC with the program open: a desk with its worker, outbox and snapshot, and somebody who uses it.

Its heart beats in the GUI thread: a beat that comes late shows how long the window did not answer. What the
thread waited for a processor, because this machine has few, is not the program's and taken off.
"""

import json
import os
import time
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.rules.errors import DolyaError, Refused
from desktop.services.access.sign_in import User, who_works
from desktop.services.offline import DriveState, OfflineData
from desktop.storage.opening.at_work import at_work
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import REGISTRY, Store
from desktop.views.desk.calls import command, query
from desktop.views.desk.desk import Desk
from tests.processor import waited_between, waits_for_processor
from tests.reliability.diaries import Diary
from tests.reliability.gui_thread import GuiThread
from tests.reliability.office_work import NOW, Task, choose

BEAT_MS = 10
BEGUN = time.time()


def work_day(office: Path, folder: Path, name: str, actor: str, life: int, pause: float) -> None:
    """Work until ``folder/evening`` is there and nothing waits for the drive any more."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    store, user = _opened(office, actor)
    store.pc = name
    home = folder / name
    offline_data = OfflineData(home)
    with at_work(store, actor) as presence:
        assert presence is not None
        desk = Desk(store, user, clock, offline_data=offline_data)
        clerk = Clerk(desk, offline_data, Random(f"{name} {life}"), home / "diary", folder / "evening", pause)
        watch = GuiThread(office.parent)
        heart = Heart(desk, watch, home / f"figures {life}")
        desk.watch()
        clerk.begin()
        heart.begin()
        application.exec()
        left = time.monotonic()
        desk.stop()
        watch.stop()
        heart.write(leaving=time.monotonic() - left)
    os._exit(0)


def clock() -> datetime:
    """A moment of the test's own working day."""
    return NOW + timedelta(seconds=round(time.time() - BEGUN))


def _opened(office: Path, actor: str) -> tuple[Store, User]:
    """Open the office and sign in; while the drive is away, try again."""
    while True:
        try:
            store = open_store(office)
            return store, who_works(store, actor)
        except DolyaError:
            time.sleep(0.2)


class Clerk:
    """A person at the PC who does the next thing as soon as the window has answered the last."""

    def __init__(
        self, desk: Desk, offline_data: OfflineData, random: Random, diary: Path, evening: Path, pause: float
    ) -> None:
        self._desk, self._offline_data, self._random, self._pause = desk, offline_data, random, pause
        self._diary, self._evening = Diary(diary), evening
        self._widget = QWidget()

    def begin(self) -> None:
        QTimer.singleShot(int(self._pause * 1000 * self._random.uniform(0.5, 1.5)), self._next)

    def _next(self) -> None:
        if self._evening.exists():
            self._go_home()
            return
        self._desk.read(
            self._widget, query(_choose_task, self._random), then=self._do, failed=lambda error: self.begin()
        )

    def _do(self, task: Task) -> None:
        self._diary.write("begun", task)

        def told(word: str) -> None:
            self._diary.write(word, task)
            self.begin()

        self._desk.write(
            self._widget,
            command(REGISTRY[task.name], **task.arguments),
            then=lambda _: told("stored"),
            failed=lambda error: told(_word(error)),
        )

    def _go_home(self) -> None:
        if self._desk.drive_status.state is DriveState.LIVE and not self._offline_data.outbox.kept:
            QCoreApplication.quit()
        else:
            QTimer.singleShot(100, self._go_home)


def _choose_task(store: Store, _viewer: int | None, random: Random) -> Task:
    """Choose the next thing to do, as a read of the desk."""
    return choose(store, random)


def _word(error: Exception) -> str:
    if isinstance(error, Refused):
        return "refused"
    return error.code if isinstance(error, DolyaError) else f"raw-{type(error).__name__}"


class Heart:
    """Beats in the GUI thread and keeps figures in a file."""

    def __init__(self, desk: Desk, watch: GuiThread, path: Path) -> None:
        self._watch, self._path = watch, path
        self._worst = 0.0
        self._state = ""
        self._states: dict[str, int] = {}
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = (time.monotonic(), waits_for_processor())
        self._written = 0.0
        desk.drive_status_changed.connect(lambda status: self._count(status.state.value))

    def begin(self) -> None:
        self._last = (time.monotonic(), waits_for_processor())
        self._timer.start()

    def write(self, leaving: float = 0.0) -> None:
        self._written = time.monotonic()
        figures = {
            "worst": self._worst, "states": self._states, "leaving": leaving,
            "on_drive": sorted(self._watch.caught), "looks": self._watch.looks,
        }  # fmt: skip
        self._path.with_suffix(".new").write_text(json.dumps(figures))
        self._path.with_suffix(".new").replace(self._path)

    def _count(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self._states[state] = self._states.get(state, 0) + 1

    def _beat(self) -> None:
        now, delayed = time.monotonic(), waits_for_processor()
        late = now - self._last[0] - BEAT_MS / 1000 - waited_between(self._last[1], delayed)
        self._worst = max(self._worst, late)
        if now - self._written > 1:
            self.write()
        self._last = (time.monotonic(), delayed)
