"""Ctrl+Z and the page of today's actions, over a real office."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import func, select

from desktop.app.build_window import build_window
from desktop.app.opened_office import with_contents
from desktop.models import Operation
from desktop.services.access.sign_in import who_works
from desktop.services.clients import log_contact
from desktop.services.money.payments import record_payment
from desktop.storage.operations import Act, Store
from desktop.views.shell.window import Window
from desktop.views.undo.actions_page import ActionsPage
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import ANNA, IGOR
from tests.views.conftest import quiet

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def office_desk(sqlite_store: Store) -> Office:
    """Two orders that wait, taken in by others."""
    office = Office(sqlite_store)
    office.take("Зерно")
    office.take("Вектор")
    return office


@pytest.fixture
def shown(qtbot: Any, office_desk: Office) -> Iterator[Window]:
    """The owner's window."""
    store = office_desk.store
    window = build_window(with_contents(store, MONDAY), who_works(store, "Игорь"), lambda: MONDAY)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    quiet(qtbot, window.desk)
    yield window
    window.desk.stop()


def count(store: Store) -> int:
    """Return how many operations the journal holds."""
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Operation)) or 0


def press(qtbot: Any, window: Window, key: Qt.Key, modifiers: Any) -> None:
    window.contents.current().setFocus()
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)
    quiet(qtbot, window.desk)


def test_the_key_takes_this_persons_last_action_back_and_says_which(
    qtbot: Any, shown: Window, office_desk: Office
) -> None:
    store = office_desk.store
    order = office_desk.id("1")
    record_payment(store, Act(IGOR, MONDAY), order=order, day=MONDAY.date(), amount=Decimal(500))
    client = office_desk.order(office_desk.id("1")).client_id
    log_contact(store, Act(ANNA, MONDAY), client=client, kind="note", text="чужое")
    press(qtbot, shown, Qt.Key.Key_Z, CTRL)
    assert shown.contents.message.text.startswith("Taken back: Payment")


def test_without_an_action_the_key_says_so(qtbot: Any, shown: Window) -> None:
    press(qtbot, shown, Qt.Key.Key_Z, CTRL)
    text = shown.contents.message.text
    assert text
    assert not text.startswith("Taken back")


def test_the_page_takes_any_own_action_back(qtbot: Any, shown: Window, office_desk: Office) -> None:
    store, client = office_desk.store, office_desk.order(office_desk.id("1")).client_id
    for text in ("первое", "второе"):
        log_contact(store, Act(IGOR, MONDAY), client=client, kind="note", text=text)
    press(qtbot, shown, Qt.Key.Key_Z, CTRL | SHIFT)
    page = shown.contents.current()
    assert isinstance(page, ActionsPage)
    assert len(page.rows) == 2
    page.rows[1].button.click()
    qtbot.waitUntil(lambda: any(row.action.undone for row in page.rows))
    quiet(qtbot, shown.desk)
    contacts = [row for row in page.rows if row.action.name == "log_contact"]
    assert [row.action.undone for row in contacts] == [False, True]
    assert contacts[1].button.isHidden()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert shown.contents.tab == "orders"


def hold(widget: QWidget, key: Qt.Key, times: int = 60) -> None:
    """Hold a key down for two seconds: one press, then repetitions to whichever widget has the focus."""
    for number in range(times):
        target = QApplication.focusWidget() or widget
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", number > 0)
        QApplication.sendEvent(target, event)
        QApplication.processEvents()


@pytest.mark.parametrize("tab", ["orders", "clients", "plan", "pay", "actions"])
def test_enter_held_down_on_a_page_records_at_most_what_one_press_means(
    qtbot: Any, shown: Window, office_desk: Office, tab: str
) -> None:
    before = count(office_desk.store)
    shown.contents.go(tab)
    quiet(qtbot, shown.desk)
    shown.contents.current().setFocus()
    for _ in range(2):
        hold(shown, Qt.Key.Key_Return)
        quiet(qtbot, shown.desk)
    recorded = names(office_desk.store)[before:]
    assert recorded in ([], ["assign_order"]), "a second assignment, or money, was recorded"


def test_a_form_stores_once_while_enter_is_held_down(qtbot: Any, shown: Window, office_desk: Office) -> None:
    before = count(office_desk.store)
    shown.contents.navigate("client", office_desk.order(office_desk.id("1")).client_id)
    quiet(qtbot, shown.desk)
    card = shown.contents.current().card
    card.open_contact()
    card.contact.text.setText("перезвонить")
    card.contact.text.setFocus()
    hold(card.contact, Qt.Key.Key_Return)
    quiet(qtbot, shown.desk)
    assert names(office_desk.store)[before:] == ["log_contact"]


def names(store: Store) -> list[str]:
    """Return the names of the journal's operations, in order."""
    with store.read() as session:
        return list(session.scalars(select(Operation.name).order_by(Operation.sequence)))
