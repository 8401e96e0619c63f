"""Notices: a new order of one's own is told of once; one that waits too long, at the desk alone."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.rules.office import Role
from desktop.services.order_lists import Notices
from desktop.services.this_pc.preferences import prefer
from desktop.views.desk.desk import Desk
from desktop.views.shell.notices import TOO_LONG, NoticeTeller, Waiting
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.views.real_desk import settle


@pytest.fixture
def office(store: Any) -> Office:
    return Office(store)


class Told:
    """A teller whose clock is set by hand, and what it said."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self.now = MONDAY
        desk._clock = lambda: self.now
        self.said: list[tuple[str, str]] = []
        self.teller = NoticeTeller(desk, lambda title, text: self.said.append((title, text)), window)


@pytest.fixture
def who() -> str:
    return "Анна"


@pytest.fixture
def told(qtbot: QtBot, desk: Desk) -> Told:
    window = QWidget()
    qtbot.addWidget(window)
    told = Told(desk, window)
    told.window = window  # type: ignore[attr-defined]  # kept alive
    return told


def assign_later(office: Office, told: Told, manager: str) -> None:
    office.now = told.now = told.now + timedelta(minutes=1)
    office.assign(office.take("Ромашка"), manager, reason="просили")


def test_a_new_order_of_mine_is_told_of_once(qtbot: QtBot, told: Told, office: Office, desk: Desk) -> None:
    assign_later(office, told, "Анна")
    for _ in range(2):
        told.now += timedelta(seconds=5)
        told.teller.look()
        settle(qtbot, desk)
    ((title, text),) = told.said
    assert title.endswith("1")
    assert "Ромашка" in text


def test_the_order_of_another_is_not(qtbot: QtBot, told: Told, office: Office, desk: Desk) -> None:
    assign_later(office, told, "Борис")
    told.now += timedelta(seconds=5)
    told.teller.look()
    settle(qtbot, desk)
    assert told.said == []


def test_who_wants_none_is_told_nothing(qtbot: QtBot, told: Told, office: Office, desk: Desk) -> None:
    prefer(notices=())
    assign_later(office, told, "Анна")
    told.now += timedelta(seconds=5)
    told.teller.look()
    settle(qtbot, desk)
    assert told.said == []


@pytest.mark.parametrize(
    ("role", "waited", "told_of"),
    [
        (Role.OFFICE_MANAGER, TOO_LONG, True),
        (Role.OWNER, TOO_LONG, True),
        (Role.MANAGER, TOO_LONG, False),
        (Role.OFFICE_MANAGER, TOO_LONG - timedelta(minutes=1), False),
    ],
)
def test_an_order_that_waits_too_long_is_told_of_at_the_desk(
    role: Role, waited: timedelta, told_of: bool
) -> None:
    waiting = Waiting(role)
    found = Notices((), 2, MONDAY)
    assert waiting.is_news(found, MONDAY + waited) is told_of
    assert not waiting.is_news(found, MONDAY + waited)
