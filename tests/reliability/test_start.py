"""The program is started while the drive hangs: nobody waits for it, and nothing of the start stays on it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from desktop.app import opened_office
from desktop.app.working import Working
from desktop.models import Client
from desktop.services.intake import take_order
from desktop.services.offline import DriveState, drive_monitor
from desktop.services.this_pc import last_office
from desktop.storage.opening import opening
from desktop.storage.opening.opening import open_store
from desktop.views.desk import change_poller
from desktop.views.desk.calls import command
from desktop.views.shell.window import Window
from tests.reliability.conftest import StartDrive
from tests.reliability.fuse_drive import Drive
from tests.reliability.office_work import DESK, NOW
from tests.views.faulty import Pulse
from tests.views.running import run_program, when

pytestmark = pytest.mark.usefixtures("own_folders")

BLOCKED_SECONDS = 1.0
"""Far less than the drive hangs, far more than a busy machine needs."""
GIVE_UP_SECONDS = 60
LEAVES_SECONDS = 20
"""Long before the drive answers by itself; nearly all of it is this machine's to be slow."""
OFFICE = "office.dolya"
ORDER = {"visit": "away", "source": "phone", "name": "Зерно", "amount": Decimal(1000)}

LEAVES = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.services.this_pc import last_office
from desktop.services.offline import drive_monitor
from tests.reliability.office_work import DESK, NOW
from tests.views.running import run_program

place, own = sys.argv[1:]
last_office.own_folder = lambda: Path(own)
drive_monitor.OFFLINE_AFTER = 1.0


def shown(working):
    print("open", flush=True)
    QTimer.singleShot(int(sys.stdin.readline()), working.window.close)


run_program(QApplication([]), place, shown, actor=DESK, now=NOW)
print("left", flush=True)
"""


@pytest.fixture
def drive(
    start_drive: StartDrive, living_office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Drive]:
    """With an office that this PC had open before."""
    monkeypatch.setattr(last_office, "own_folder", lambda: tmp_path / "own")
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", 2.0)
    monkeypatch.setattr(change_poller, "TRY_MS", 500)
    drive = start_drive()
    (drive.backing / OFFICE).write_bytes(living_office.read_bytes())
    office = str(place(drive))
    day = opened_office.open_office(office, NOW, lambda _known: None, keep=True, upgrading=lambda: False)
    assert day.offline_data is not None
    day.offline_data.copy(day.store, NOW)
    day.close()
    thawed = threading.Timer(GIVE_UP_SECONDS, drive.say, ("ok",))
    thawed.start()
    yield drive
    thawed.cancel()
    drive.say("ok")


def place(drive: Drive) -> Path:
    return drive.path / OFFICE


def hang_before(drive: Drive, module: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The drive begins to hang when this is called."""
    call = getattr(module, name)

    def hang(*words: Any, **more: Any) -> Any:
        monkeypatch.setattr(module, name, call)
        drive.say("hang")
        return call(*words, **more)

    monkeypatch.setattr(module, name, hang)


def clients(drive: Drive) -> list[str]:
    store = open_store(place(drive))
    with store.read() as session:
        found = list(session.scalars(select(Client.name)))
    store.close()
    return found


def until(condition: Callable[[], bool]) -> None:
    """For what threads do that were left behind."""
    end = time.monotonic() + GIVE_UP_SECONDS
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        pytest.param(opened_office, "open_store", id="before the first look"),
        pytest.param(opening, "sqlite_engine", id="after the first look"),
        pytest.param(opened_office, "this_office", id="once it is open"),
        pytest.param(opened_office, "at_work", id="before the window"),
    ],
)
def test_a_start_whose_drive_hangs_leads_to_what_this_pc_keeps(
    qapp: QApplication, drive: Drive, module: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Window] = []
    hang_before(drive, module, name, monkeypatch)

    def begin(working: Working) -> None:
        window = working.window
        shown.append(window)
        when(lambda: window.desk.drive_status.state is DriveState.OFFLINE, lambda: work(window))

    def work(window: Window) -> None:
        window.desk.write(window, command(take_order, **ORDER), then=lambda _number: drive.say("ok"))
        when(lambda: window.desk.drive_status.kept == 1, lambda: go_home(window))

    def go_home(window: Window) -> None:
        when(lambda: window.desk.drive_status.state is DriveState.LIVE, window.close)

    pulse = Pulse()
    code = run_program(qapp, place(drive), begin, actor=DESK, now=NOW)
    pulse.tick()
    assert code == 0
    assert len(shown) == 1
    assert pulse.waited < BLOCKED_SECONDS
    assert clients(drive).count("Зерно") == 1
    until(lambda: not list(place(drive).with_suffix(".pcs").glob("*.json")))


@pytest.mark.parametrize("hangs", ["before the start", "after the start"])
def test_closing_the_window_while_the_drive_hangs_ends_the_program(
    drive: Drive, tmp_path: Path, hangs: str
) -> None:
    if hangs == "before the start":
        drive.say("hang")
    pipe = subprocess.PIPE
    program = subprocess.Popen(
        [sys.executable, "-c", LEAVES, place(drive), tmp_path / "own"], stdin=pipe, stdout=pipe, text=True
    )
    try:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        drive.say("hang")
        program.stdin.write("500\n")
        program.stdin.flush()
        begun = time.monotonic()
        assert program.stdout.readline() == "left\n"
        assert time.monotonic() - begun < LEAVES_SECONDS
        drive.say("ok")  # FUSE, unlike a network drive, lets no process end that has asked it something
        assert program.wait(LEAVES_SECONDS) == 0
    finally:
        drive.say("ok")
        program.kill()
        program.communicate()
