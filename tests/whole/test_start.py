"""The program as a user starts it: a file opened by its name, a second start, what is remembered."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.cli.options import with_office_named
from tests.conftest import OWN_FOLDERS

WAIT_SECONDS = 300


class Desk:
    """A PC of one user: starts the program without a screen."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.running: list[subprocess.Popen[bytes]] = []
        self.env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self.env |= dict.fromkeys(OWN_FOLDERS, str(home))

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        program = subprocess.Popen([sys.executable, "-m", "desktop", *arguments], env=self.env)
        self.running.append(program)
        return program

    def last_office(self) -> str:
        notes = list(self.home.rglob("last-office.txt"))
        return notes[0].read_text(encoding="utf-8").strip() if notes else ""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "home")
    desk.home.mkdir()
    yield desk
    for program in desk.running:
        program.kill()
        program.wait()


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + WAIT_SECONDS
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def test_a_second_start_passes_its_file_to_the_first(desk: Desk, tmp_path: Path, empty_office: Path) -> None:
    first, second = tmp_path / "Наш офис.dolya", tmp_path / "Другой офис.dolya"
    for place in (first, second):
        shutil.copyfile(empty_office, place)
    program = desk.start(str(first))
    until(lambda: desk.last_office() == str(first))
    assert desk.start().wait(WAIT_SECONDS) == 0
    assert desk.start(str(second)).wait(WAIT_SECONDS) == 0
    until(lambda: desk.last_office() == str(second))
    assert program.poll() is None


def test_what_is_not_there_is_asked_about_and_not_remembered(desk: Desk, tmp_path: Path) -> None:
    program = desk.start(str(tmp_path / "gone.dolya"))
    until(lambda: any("not opened" in log.read_text() for log in desk.home.rglob("dolya.log")))
    assert program.poll() is None
    assert desk.last_office() == ""


def test_an_office_whose_drive_is_away_opens_as_this_pc_keeps_it(
    desk: Desk, tmp_path: Path, empty_office: Path
) -> None:
    place = tmp_path / "Наш офис.dolya"
    shutil.copyfile(empty_office, place)
    there = desk.start(str(place))
    until(lambda: any(desk.home.rglob("offline/*/*/office.dolya")))
    there.kill()
    there.wait()
    place.unlink()
    here = desk.start(str(place))
    until(lambda: any("as this PC keeps it" in log.read_text() for log in desk.home.rglob("dolya.log")))
    assert here.poll() is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (["Z:/Формат.dolya"], ["--database", "Z:/Формат.dolya"]),
        (["--language", "sq", "A.DOLYA"], ["--language", "sq", "--database", "A.DOLYA"]),
        (["--database", "a.dolya"], ["--database", "a.dolya"]),
        (["demo", "a.dolya"], ["demo", "a.dolya"]),
        (["--demo"], ["--demo"]),
        ([], []),
    ],
)
def test_an_offices_file_may_stand_where_a_command_does(typed: list[str], meant: list[str]) -> None:
    assert with_office_named(typed) == meant
