"""Waiting for an office to open: what is said, who is waited for, and the ways out."""

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from desktop.rules.errors import Unavailable
from desktop.services.offline import drive_monitor
from desktop.views.start import waiting as waiting_module
from desktop.views.start.background import Left, Tell
from desktop.views.start.waiting import Waiting

OPENING = "Opening Z:/office.dolya…"


class Office:
    """Opens when its drive answers."""

    def __init__(self) -> None:
        self.answers, self.closed = threading.Event(), threading.Event()

    def open(self, _tell: Tell) -> "Office":
        self.answers.wait(20)
        return self

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def office() -> Iterator[Office]:
    office = Office()
    yield office
    office.answers.set()


@pytest.fixture
def waiting(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> Waiting:
    """On a PC that keeps every office, in less time."""
    monkeypatch.setattr(waiting_module, "is_at_hand", lambda _place: True)
    monkeypatch.setattr(waiting_module, "PATIENCE_MS", 50)
    waiting = Waiting()
    qtbot.addWidget(waiting.window)
    return waiting


def open_office(waiting: Waiting, call: Callable[[Tell], Any], keep: bool = True) -> Any:
    return waiting.open("Z:/office.dolya", call, OPENING, keep=keep)


def when(condition: Callable[[], bool], then: Callable[[], object]) -> None:
    if condition():
        then()
    else:
        QTimer.singleShot(20, lambda: when(condition, then))


def test_an_office_that_opens_at_once_shows_no_other_window(waiting: Waiting, office: Office) -> None:
    office.answers.set()
    assert open_office(waiting, office.open) is office
    assert not waiting.visible
    assert not office.closed.is_set()


def test_a_person_goes_on_with_what_this_pc_keeps(waiting: Waiting, office: Office) -> None:
    button = waiting.window._go_on
    when(button.isVisible, button.click)
    with pytest.raises(Unavailable, match="drive_gone"):
        open_office(waiting, office.open)
    assert OPENING.removesuffix("…") in waiting.window.windowTitle()
    assert not office.closed.is_set()
    office.answers.set()
    assert office.closed.wait(5), "what opens too late is closed again"


def test_a_drive_that_is_silent_for_long_is_away(
    waiting: Waiting, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", 0.2)
    with pytest.raises(Unavailable, match="drive_gone"):
        open_office(waiting, office.open)


def test_where_nothing_is_kept_the_drive_is_waited_for_until_somebody_leaves(
    waiting: Waiting, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", 0.1)
    offered: list[bool] = []

    def leave() -> None:
        offered.append(waiting.window._go_on.isVisible())
        waiting.window._leave.click()

    QTimer.singleShot(400, leave)
    with pytest.raises(Left):
        open_office(waiting, office.open, keep=False)
    assert offered == [False]


def test_an_upgrade_under_way_is_said_and_waited_for(
    waiting: Waiting, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", 0.3)
    shown: list[tuple[str, bool]] = []

    def upgrade(tell: Tell) -> Office:
        assert tell("Upgrading… A copy is made first.")
        return office.open(tell)

    def look() -> None:
        shown.append((waiting.window.windowTitle(), waiting.window._go_on.isVisible()))
        office.answers.set()

    QTimer.singleShot(800, look)
    assert open_office(waiting, upgrade) is office
    assert shown == [("Dolya — Upgrading", False)]


def test_an_upgrade_that_begins_late_takes_back_the_offer(waiting: Waiting, office: Office) -> None:
    offered: list[bool] = []

    def upgrade(tell: Tell) -> Office:
        time.sleep(0.4)
        tell("Upgrading…")
        return office.open(tell)

    button = waiting.window._go_on
    when(button.isVisible, lambda: when(button.isHidden, office.answers.set))
    QTimer.singleShot(150, lambda: offered.append(button.isVisible()))
    assert open_office(waiting, upgrade) is office
    assert offered == [True]


def test_who_wishes_to_see_the_program_meanwhile_sees_what_it_does(
    waiting: Waiting, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting_module, "PATIENCE_MS", 60_000)
    seen: list[str] = []

    def look() -> None:
        waiting.appear()
        seen.append(waiting.window.windowTitle())
        office.answers.set()

    QTimer.singleShot(50, look)
    open_office(waiting, office.open)
    assert seen == ["Dolya — Opening Z:/office.dolya"]


def test_another_language_keeps_to_what_is_done(qtbot: Any, waiting: Waiting) -> None:
    waiting.window.show_working(OPENING, True)
    waiting.window.show()
    waiting.window._speak("sq")
    qtbot.waitUntil(waiting.window._go_on.isVisible)
    assert not waiting.window._ways.isVisible()


def test_what_must_not_be_left_half_done_is_waited_for_to_its_end(
    qapp: Any, waiting: Waiting, office: Office
) -> None:
    ways_out: list[bool] = []

    def try_to_leave() -> None:
        window = waiting.window
        window.show_working(OPENING)
        ways_out.extend((window._leave.isVisible(), window.close()))
        window.left.emit()
        qapp.quit()  # as at the end of the session
        threading.Timer(0.2, office.answers.set).start()

    when(waiting.window.isVisible, try_to_leave)
    assert waiting.finish(lambda: office.open(lambda _text: True), OPENING) is office
    assert ways_out == [False, False]
    waiting.window.show_working("")
    assert waiting.window.close()
