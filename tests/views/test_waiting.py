"""Waiting for an office to open: what is said, what is waited for, and the ways out."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.rules.errors import Unavailable
from desktop.services.offline import drive_monitor
from desktop.views.desk.worker import Ticket
from desktop.views.start import waiting as waiting_module
from desktop.views.start.waiting import Waiting

PLACE = "Z:/office.dolya"
OPENING = "Opening Z:/office.dolya…"
NEVER = 3600.0
"""Seconds: longer than any test."""


class SlowOffice:
    """Opens when its drive answers."""

    def __init__(self) -> None:
        self.answers, self.closed = threading.Event(), threading.Event()

    def open(self, _ticket: Ticket) -> "SlowOffice":
        self.answers.wait(60)
        return self

    def close(self) -> None:
        self.closed.set()


class Waited:
    """Waits for an office, and notes what came of it."""

    def __init__(self, waiting: Waiting) -> None:
        self.waiting = waiting
        self.opened: list[Any] = []
        self.failures: list[Exception] = []
        self.left: list[bool] = []
        waiting.left.connect(lambda: self.left.append(True))

    def open(self, call: Callable[[Ticket], Any], kept_place: str = PLACE, **more: Any) -> None:
        self.waiting.wait_for(
            call, self.opened.append, self.failures.append, said=OPENING,
            unwanted=lambda opened: opened.close(), kept_place=kept_place, **more,
        )  # fmt: skip


@pytest.fixture
def office() -> Iterator[SlowOffice]:
    office = SlowOffice()
    yield office
    office.answers.set()


@pytest.fixture
def waited(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Waited]:
    """A desk on a PC that keeps the office. A silent drive is never given up, unless the test says so."""
    monkeypatch.setattr(waiting_module, "PATIENCE_MS", 50)
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", NEVER)
    waiting = Waiting()
    qtbot.addWidget(waiting.window)
    yield Waited(waiting)
    waiting.stop()


def until(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()))


def test_an_office_that_opens_at_once_shows_no_other_window(
    qtbot: QtBot, waited: Waited, office: SlowOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting_module, "PATIENCE_MS", 60_000)
    office.answers.set()
    waited.open(office.open)
    until(qtbot, lambda: waited.opened)
    assert waited.opened == [office]
    assert not waited.waiting.visible
    assert not office.closed.is_set()


def test_a_person_goes_on_with_what_this_pc_keeps(qtbot: QtBot, waited: Waited, office: SlowOffice) -> None:
    waited.open(office.open)
    button = waited.waiting.window._go_on
    until(qtbot, button.isVisible)
    button.click()
    (failure,) = waited.failures
    assert isinstance(failure, Unavailable)
    assert failure.code == "drive_gone"
    assert OPENING.removesuffix("…") in waited.waiting.window.windowTitle()
    assert not office.closed.is_set()
    office.answers.set()
    assert office.closed.wait(60), "what opens too late is closed again"
    assert waited.opened == []


def test_a_drive_that_is_silent_for_long_is_away(
    qtbot: QtBot, waited: Waited, office: SlowOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", 0.1)
    waited.open(office.open)
    until(qtbot, lambda: waited.failures)
    (failure,) = waited.failures
    assert isinstance(failure, Unavailable)
    assert failure.code == "drive_gone"


def test_where_nothing_is_kept_the_drive_is_waited_for_until_the_person_leaves(
    qtbot: QtBot, waited: Waited, office: SlowOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", 0.05)
    waited.open(office.open, kept_place="")
    window = waited.waiting.window
    until(qtbot, window._leave.isVisible)
    qtbot.wait(200)
    assert not window._go_on.isVisible()
    assert waited.failures == []
    window._leave.click()
    assert waited.left == [True]
    assert waited.failures == []


def test_an_upgrade_under_way_is_said_and_waited_for(
    qtbot: QtBot, waited: Waited, office: SlowOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive_monitor, "OFFLINE_AFTER", 0.5)
    told = threading.Event()

    def upgrade(ticket: Ticket) -> SlowOffice:
        assert ticket.report("Upgrading… A copy is made first.")
        told.set()
        return office.open(ticket)

    waited.open(upgrade)
    assert told.wait(60)
    until(qtbot, lambda: waited.waiting.window.windowTitle() == "Dolya — Upgrading")
    qtbot.wait(800)
    assert waited.failures == []
    assert not waited.waiting.window._go_on.isVisible()
    office.answers.set()
    until(qtbot, lambda: waited.opened)


def test_an_upgrade_that_begins_late_takes_back_the_offer(
    qtbot: QtBot, waited: Waited, office: SlowOffice
) -> None:
    begins = threading.Event()

    def upgrade(ticket: Ticket) -> SlowOffice:
        begins.wait(60)
        ticket.report("Upgrading…")
        return office.open(ticket)

    waited.open(upgrade)
    button = waited.waiting.window._go_on
    until(qtbot, button.isVisible)
    begins.set()
    until(qtbot, button.isHidden)
    office.answers.set()
    until(qtbot, lambda: waited.opened == [office])


def test_a_second_start_shows_what_the_first_waits_for(
    qtbot: QtBot, waited: Waited, office: SlowOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting_module, "PATIENCE_MS", 3_600_000)
    waited.open(office.open)
    assert not waited.waiting.visible
    waited.waiting.appear()
    assert waited.waiting.window.windowTitle() == "Dolya — Opening Z:/office.dolya"
    office.answers.set()
    until(qtbot, lambda: waited.opened)


def test_another_language_keeps_to_what_is_done(qtbot: QtBot, waited: Waited) -> None:
    window = waited.waiting.window
    window.show_working(OPENING, True)
    window.show()
    window._speak("sq")
    until(qtbot, window._go_on.isVisible)
    assert not window._ways.isVisible()


def test_what_must_not_be_left_half_done_is_waited_for_to_its_end(
    qtbot: QtBot, waited: Waited, office: SlowOffice
) -> None:
    waited.open(office.open, kept_place="", to_the_end=True)
    window = waited.waiting.window
    until(qtbot, window.isVisible)
    assert not window._leave.isVisible()
    assert not window.close()
    window.left.emit()
    waited.waiting.stop()  # as at the end of the session
    assert waited.left == []
    office.answers.set()
    until(qtbot, lambda: waited.opened == [office])
    window.show_working("")
    assert window.close()
