"""The tab Today: a morning by keyboard alone, and what stays while the day is read again."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop import models
from desktop.rules.care.steps import StepState
from desktop.services.care import plan_step
from desktop.storage.operations import Act
from desktop.views.desk.desk import Desk
from desktop.views.today.tab import TodayTab
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import ANNA
from tests.views.real_desk import Place, settle, show_in

TODAY = MONDAY.date()
ITEMS = 10


@pytest.fixture
def office(sqlite_store: Any) -> Office:
    made = Office(sqlite_store)
    for place in range(ITEMS):
        order = made.take(f"Фирма {place}", phone=f"+7916000000{place}")
        made.assign(order, "Анна", reason="просьба")
        made.change(models.Assignment, made_of(made, order), charged=False)
        client = made.order(order).client_id
        act = Act(ANNA, MONDAY)
        plan_step(made.store, act, client=client, kind="call", day=TODAY, text=f"дело {place}")
    return made


def made_of(office: Office, order: Any) -> Any:
    with office.store.read() as session:
        return session.scalars(select(models.Assignment.id).where(models.Assignment.order_id == order)).one()


@pytest.fixture
def who() -> str:
    return "Анна"


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, place: Place) -> TodayTab:
    shown = TodayTab(desk, place)
    desk.changed.connect(shown.refresh)
    show_in(place, qtbot, shown)
    settle(qtbot, desk)
    shown.list.setFocus()
    return shown


def states(office: Office) -> list[tuple[str, StepState]]:
    with office.store.read() as session:
        rows = session.scalars(select(models.PlannedStep).order_by(models.PlannedStep.text))
        return [(row.text, row.state) for row in rows]


class Keys:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, qtbot: QtBot, desk: Desk, tab: TodayTab) -> None:
        self.qtbot, self.desk, self.tab = qtbot, desk, tab
        self.pressed = 0

    def press(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus, key)
        self.pressed += 1
        settle(self.qtbot, self.desk)

    def write(self, text: str) -> None:
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.insert(text)


def test_ten_items_are_dealt_with_by_keyboard(
    qtbot: QtBot, desk: Desk, office: Office, tab: TodayTab
) -> None:
    keys = Keys(qtbot, desk, tab)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_D, Qt.Key.Key_4):
        keys.press(key)
    keys.press(Qt.Key.Key_3)  # call back: when?
    keys.write("21.10 15:00")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_P)
    keys.write("22.10")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Delete)
    keys.write("передумали")
    keys.press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_1, Qt.Key.Key_D, Qt.Key.Key_5):
        keys.press(key)
    settle(qtbot, desk)
    left = [one for one in tab.list.records_model.records if getattr(one, "day", None) == TODAY]
    assert left == []
    assert keys.pressed == ITEMS + 3
    with office.store.read() as session:
        results = sorted(one or "" for one in session.scalars(select(models.Contact.result)))
        dropped = session.scalars(
            select(models.PlannedStep.why).where(models.PlannedStep.state == StepState.DROPPED)
        ).all()
    assert results == ["call_back", "never", "no_answer", "not_now", "reached", "reached"]
    assert "передумали" in dropped


def test_what_is_typed_stays_while_the_day_is_read_again(
    qtbot: QtBot, desk: Desk, office: Office, tab: TodayTab
) -> None:
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    chosen = tab.list.record()
    tab.panel.note.setText("перезвонит сам")
    client = chosen.client
    plan_step(office.store, Act(ANNA, MONDAY + timedelta(minutes=1)), client=client, kind="task", day=TODAY)
    tab.load()
    settle(qtbot, desk)
    assert len(tab.list.records_model.records) == ITEMS + 2  # the head, and the new one
    assert tab.list.record().key == chosen.key
    assert tab.panel.note.text() == "перезвонит сам"


def test_a_call_back_asks_for_its_day_and_esc_returns(
    qtbot: QtBot, desk: Desk, office: Office, tab: TodayTab
) -> None:
    before = states(office)
    qtbot.keyClick(tab.list, Qt.Key.Key_3)
    assert "19" in tab.panel.wrong.text()
    qtbot.keyClicks(tab.panel.when, "01.01.2020")
    qtbot.keyClick(tab.panel.when, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert tab.panel.wrong.text()
    assert states(office) == before
    qtbot.keyClick(tab.panel.when, Qt.Key.Key_Escape)
    assert tab.panel.wrong.text() == ""


def test_enter_opens_the_client(qtbot: QtBot, place: Place, tab: TodayTab) -> None:
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    assert place.went == [("client", tab.list.record().client)]
