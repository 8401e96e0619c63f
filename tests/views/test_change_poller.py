"""A drive whose calls never return is tried again and again, by few threads, until it answers."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.views.desk import change_poller
from desktop.views.desk.change_poller import ChangePoller


class Calls:
    """Looks that hang until they are told to return; every one from ``answered`` on returns at once."""

    def __init__(self) -> None:
        self.begun = 0
        self.answered = 1_000_000
        self.go_on = threading.Event()

    def __call__(self, _line: Any) -> str:
        self.begun += 1
        if self.begun < self.answered:
            self.go_on.wait(60)
        return "seen"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(change_poller, "TRY_MS", 20)
    monkeypatch.setattr(change_poller, "HANGS_LONG_MS", 60)


@pytest.fixture
def calls() -> Iterator[Calls]:
    calls = Calls()
    yield calls
    calls.go_on.set()


@pytest.fixture
def away(qapp: Any, calls: Calls) -> Iterator[ChangePoller]:
    """Away from the first look on."""
    looking = ChangePoller(lambda: None, calls)  # type: ignore[arg-type, return-value]
    looking.begin()
    looking.go_away()
    yield looking
    looking.stop()


def test_tries_that_never_return_keep_no_other_from_being_made(
    qtbot: QtBot, away: ChangePoller, calls: Calls
) -> None:
    calls.answered = 8
    with qtbot.waitSignal(away.looked) as seen:
        pass
    assert seen.args == ["seen", None]
    assert calls.begun == 8


def test_the_longer_nothing_returns_the_fewer_tries_are_made(
    qtbot: QtBot, away: ChangePoller, calls: Calls
) -> None:
    qtbot.wait(1500)
    assert calls.begun < 15


def test_a_try_that_hung_for_long_is_heard_when_it_returns_after_all(
    qtbot: QtBot, away: ChangePoller, calls: Calls
) -> None:
    qtbot.waitUntil(lambda: calls.begun > 4)
    with qtbot.waitSignal(away.looked) as seen:
        calls.go_on.set()
    assert seen.args == ["seen", None]
