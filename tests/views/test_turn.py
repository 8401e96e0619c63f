"""An order that took a turn: confirmed with a click, given back with a reason, excused by who may."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import models
from desktop.services.dealing import decline_order
from desktop.services.order_lists import order_card
from desktop.storage.operations import Act
from desktop.views.desk.desk import Desk
from desktop.views.orders.tab import OrdersTab
from desktop.views.orders.turn import Declined, OwnTurn
from desktop.views.shell.overdue import OverdueWatch
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.viewers import AS_OWNER
from tests.views.real_desk import Place, open_desk, settle, show_in


@pytest.fixture
def office(store: Any) -> Office:
    return Office(store)


@pytest.fixture
def order(office: Office) -> UUID:
    order = office.take("Ромашка")
    office.assign(order)
    return order


@pytest.fixture
def leader(office: Office, order: UUID) -> str:
    return office.leader(order) or ""


def panel(qtbot: QtBot, desk: Desk, place: Place, order: UUID, kind: type) -> Any:
    """The part of the order's panel that is about its turn, None if there is none."""
    tab = OrdersTab(desk, place)
    show_in(place, qtbot, tab)
    settle(qtbot, desk)
    tab.show_order(order)
    settle(qtbot, desk)
    return tab.findChild(kind)


@pytest.fixture
def who(leader: str) -> str:
    return leader


def test_a_click_confirms(qtbot: QtBot, desk: Desk, place: Place, office: Office, order: UUID) -> None:
    own = panel(qtbot, desk, place, order, OwnTurn)
    own.confirm.click()
    settle(qtbot, desk)
    card = order_card(office.store, AS_OWNER, MONDAY, order)
    assert card.dealt is not None
    assert card.dealt.confirmed


def test_giving_back_needs_a_reason_and_says_its_price_first(
    qtbot: QtBot, desk: Desk, place: Place, office: Office, order: UUID, leader: str
) -> None:
    own = panel(qtbot, desk, place, order, OwnTurn)
    own.form.begin()
    assert "turn" in own.form.note_text
    own.form.button.click()
    settle(qtbot, desk)
    assert own.form.wrong
    assert office.leader(order) == leader
    own.form.reason.insert("уезжаю")
    own.form.button.click()
    settle(qtbot, desk)
    assert office.leader(order) not in (leader, None)


def test_the_desk_excuses_it(qtbot: QtBot, place: Place, office: Office, order: UUID, leader: str) -> None:
    before = office.ledger()[leader].turns
    decline_order(office.store, Act(office.employee_id(leader), MONDAY), order=order, reason="уезжаю")
    desk = open_desk(office.store, MONDAY, "Ольга")
    declined = panel(qtbot, desk, place, order, Declined)
    declined.form.begin()
    declined.form.reason.insert("была больна")
    declined.form.button.click()
    settle(qtbot, desk)
    assert office.ledger()[leader].turns > before
    desk.stop()


def test_a_colleague_is_not_asked_to_confirm(
    qtbot: QtBot, place: Place, office: Office, order: UUID, leader: str
) -> None:
    other = next(name for name in ("Анна", "Борис", "Вера") if name != leader)
    desk = open_desk(office.store, MONDAY, other)
    assert panel(qtbot, desk, place, order, OwnTurn) is None
    desk.stop()


def test_what_nobody_confirmed_in_time_goes_on_by_itself_once(
    qtbot: QtBot, office: Office, order: UUID, leader: str
) -> None:
    office.change(models.OfficeSettings, 1, confirm_minutes=30)
    now: list[datetime] = [MONDAY + timedelta(minutes=10)]
    desk = open_desk(office.store, MONDAY, "Ольга")
    desk._clock = lambda: now[0]
    window = QWidget()
    qtbot.addWidget(window)
    watch = OverdueWatch(desk, window)
    watch.look()
    settle(qtbot, desk)
    assert office.leader(order) == leader
    now[0] += timedelta(minutes=25)
    before = office.store.last_sequence()
    for _ in range(3):
        watch.look()
        settle(qtbot, desk)
    assert office.leader(order) != leader
    assert office.store.last_sequence() == before + 1
    desk.stop()
