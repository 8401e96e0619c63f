"""A second program of the same user finds the first, hands its wish over and knows whether it was heard."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.this_pc import one_program
from desktop.services.this_pc.one_program import FirstProgram, be_first, hand_over

SECOND = """
import sys
from pathlib import Path
from desktop.services.this_pc import one_program
one_program.own_folder = lambda: Path(sys.argv[1])
one_program.ANSWER_SECONDS = float(sys.argv[3])
first = one_program.be_first()
print("first" if first else one_program.hand_over(sys.argv[2]))
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(one_program, "own_folder", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def first(folder: Path) -> Iterator[FirstProgram]:
    first = be_first()
    assert first is not None
    yield first
    first.release()


def second(folder: Path, place: str, seconds: str = "20") -> subprocess.Popen[str]:
    call = [sys.executable, "-c", SECOND, str(folder), place, seconds]
    env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.Popen(call, stdout=subprocess.PIPE, encoding="utf-8", env=env)


def test_the_second_hands_its_office_to_the_first(folder: Path, first: FirstProgram) -> None:
    asking = second(folder, "/диск офиса/Формат.dolya")
    wish = None
    while wish is None and asking.poll() is None:
        wish = first.wish()
    assert wish == "/диск офиса/Формат.dolya"
    assert asking.communicate()[0].strip() == "True"
    assert first.wish() is None


def test_a_first_that_does_not_answer_keeps_nobody_out(folder: Path, first: FirstProgram) -> None:
    assert second(folder, "", "0.2").communicate()[0].strip() == "False"


def test_who_comes_after_the_first_has_gone_is_the_first(folder: Path) -> None:
    before = be_first()
    assert before is not None
    (folder / "wish.txt").write_text("left behind")
    before.release()
    again = be_first()
    assert again is not None
    assert again.wish() is None
    again.release()
    assert second(folder, "").communicate()[0].strip() == "first"


def test_a_wish_is_heard_while_waiting(
    folder: Path, first: FirstProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_program, "LOOK_SECONDS", 0)
    monkeypatch.setattr("time.sleep", lambda _seconds: first.wish())
    assert hand_over("")
