"""The window as a new user meets it, over a real file: an order taken in, dealt, paid, in the workbook."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.build_window import build_window
from desktop.app.opened_office import with_contents
from desktop.exchange.office_file import read_office_file
from desktop.language.translate import current_language, use_language
from desktop.services.access.sign_in import who_works
from desktop.services.clients import client_card, find_client
from desktop.services.dealing import ledger
from desktop.services.order_lists import OrderView, list_orders, order_card
from desktop.services.people.employees import list_employees
from desktop.services.settings import create_office, setup_office
from desktop.storage.operations import Act, Store
from desktop.views.orders.order_panel import OrderPanel
from desktop.views.orders.waiting_panel import WaitingPanel
from desktop.views.shell.window import Window
from desktop.views.widgets.buttons import Button
from tests.viewers import AS_OWNER

IGOR = 1  # ids of employees

NOW = datetime(2026, 10, 20, 10, 45)  # a Tuesday
OFFICE = """
[office]
name = "Формат"
country = "RU"
language = "ru"
[[employees]]
name = "Игорь"
role = "owner"
hired = 2020-01-01
[[employees]]
name = "Анна"
role = "manager"
hired = 2025-01-01
scheme = "percent"
[[employees]]
name = "Борис"
role = "manager"
hired = 2025-01-01
scheme = "percent"
[[services]]
name = "Вывески"
[[schemes]]
name = "percent"
from = "2026-10"
  [[schemes.components]]
  kind = "percent"
  rate = 0.10
"""


@pytest.fixture
def office(store: Store, tmp_path: Path) -> Store:
    file = tmp_path / "office.toml"
    file.write_text(OFFICE, encoding="utf-8")
    setup_office(store, Act(IGOR, NOW), read_office_file(file))
    return store


@pytest.fixture
def user(qtbot: QtBot, office: Store) -> Iterator["User"]:
    before = current_language()
    use_language("ru")
    window = build_window(with_contents(office, NOW), who_works(office, "Игорь"), lambda: NOW)
    window.resize(1366, 738)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    user = User(qtbot, window)
    user.wait()
    yield user
    window.desk.stop()
    use_language(before)


def shown(action: QAction) -> str:
    """Return an entry's text without the digit that chooses it."""
    return re.sub(r"^&\d ", "", action.text())


class User:
    """A person who knows only what is on the screen: keys, buttons by their words, fields by their place."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.bot, self.window = qtbot, window

    @property
    def tab(self) -> QWidget:
        return self.window.contents.current()

    def wait(self) -> None:
        self.bot.wait(150)
        self.bot.waitUntil(lambda: self.window.desk.idle)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.wait()

    def type(self, text: str, field: QLineEdit | None = None) -> None:
        at = field or QApplication.focusWidget()
        assert isinstance(at, QLineEdit)
        at.selectAll()
        at.insert(text)  # the test's keyboard knows only Latin letters
        self.wait()

    def click(self, words: str) -> None:
        """The visible, enabled button with these words."""
        found = [
            button
            for button in self.window.findChildren(Button)
            if button.isVisible() and button.isEnabled() and button.text().startswith(words)
        ]
        assert found, f"no button “{words}”"
        self.bot.mouseClick(found[-1], Qt.MouseButton.LeftButton)
        self.wait()

    def open_menu(self, way: Callable[[], object]) -> None:
        """Open a menu, again if it went away because another window of the program came up."""
        for _ in range(3):
            way()
            if any(menu.isVisible() for menu in self.window.findChildren(QMenu)):
                return

    def choose(self, *path: str) -> None:
        """The entry of a menu that is open, through its submenus."""
        menu = next(menu for menu in self.window.findChildren(QMenu) if menu.isVisible())
        opened = menu
        for words in path:
            action = next((one for one in menu.actions() if shown(one) == words), None)
            assert action is not None, f"no open menu has “{words}”"
            menu = action.menu() or menu
        action.trigger()
        opened.close()
        self.wait()

    def take_order(self, phone: str, name: str, what: str, amount: str) -> None:
        """F2, the phone number, who it is and what is wanted, Enter."""
        self.press(Qt.Key.Key_F2)
        self.type(phone)
        self.press(Qt.Key.Key_Tab)
        self.type(name)
        self.press(Qt.Key.Key_Tab)
        self.press(Qt.Key.Key_Tab)
        self.type(what)
        self.type(amount, self.tab.strip.fields.amount)
        self.press(Qt.Key.Key_Return)

    def open_order(self, number: str) -> OrderPanel | WaitingPanel:
        self.tab.segments.choose("all")
        self.wait()
        assert self.tab.list.pick(lambda row: getattr(row, "number", None) == number)
        self.wait()
        panel = self.tab.panel.contents()
        assert isinstance(panel, OrderPanel | WaitingPanel)
        return panel


def test_an_order_from_the_phone_to_the_payroll_workbook(
    user: User, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    user.take_order("+7 910 973-42-18", "Кофейня «Зерно»", "вывеска", "100 000")
    card = client_card(store, AS_OWNER, NOW, find_client(store, AS_OWNER, "кофейня «зерно»"))
    assert card.responsible is not None
    manager = card.responsible.manager
    assert [row.turns for row in ledger(store, AS_OWNER, NOW) if row.manager == manager] == [Decimal("-0.5")]

    user.open_order("1")
    user.click("Оплата")
    user.type("100 000", user.tab.panel.contents().payment.amount)
    user.click("Внести оплату")
    assert client_card(store, AS_OWNER, NOW, card.id).paid == Decimal("100000.00")

    user.press(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    book = tmp_path / "зарплата.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(book), ""))
    user.click("Excel")
    sheet = load_workbook(book)[manager]
    cells = [cell.value for row in sheet.iter_rows() for cell in row]
    assert "1" in [str(value) for value in cells]
    assert "Кофейня «Зерно»" in cells
    stored = [row.payable for row in _payroll(store) if row.employee == manager]
    assert stored == [Decimal("10000.00")]


def _payroll(store: Store) -> list[object]:
    from desktop.rules.months import Month
    from desktop.services.payroll import payroll

    return list(payroll(store, AS_OWNER, NOW, Month(2026, 10)).statements)


def test_a_refund_takes_the_percent_back(user: User, store: Store) -> None:
    user.take_order("+7 910 973-42-18", "Зерно", "вывеска", "100 000")
    user.open_order("1")
    user.click("Оплата")
    user.type("100 000", user.tab.panel.contents().payment.amount)
    user.click("Внести оплату")
    user.open_order("1")
    user.click("Возврат")
    panel = user.tab.panel.contents()
    user.type("40 000", panel.refund.amount)
    user.click("Внести возврат")
    assert client_card(store, AS_OWNER, NOW, find_client(store, AS_OWNER, "Зерно")).paid == Decimal(
        "60000.00"
    )
    assert sum(row.payable for row in _payroll(store)) == Decimal("6000.00")


def test_who_is_on_sick_leave_today_gets_nothing(user: User, store: Store) -> None:
    user.take_order("+7 910 000-00-01", "Первый", "вывеска", "1 000")
    first = client_card(store, AS_OWNER, NOW, find_client(store, AS_OWNER, "Первый")).responsible
    assert first is not None
    other = "Борис" if first.manager == "Анна" else "Анна"
    user.press(Qt.Key.Key_F2)
    user.type("+7 910 000-00-02")
    user.press(Qt.Key.Key_Escape)
    user.open_menu(lambda: user.click("Кого сегодня нет"))
    user.choose(other, "больничный до конца дня")
    away = {row.name: row.absence for row in list_employees(store, AS_OWNER, NOW)}
    assert away[other] == "sick"
    user.take_order("+7 910 000-00-03", "Третий", "табличка", "1 000")
    third = client_card(store, AS_OWNER, NOW, find_client(store, AS_OWNER, "Третий")).responsible
    assert third is not None
    assert third.manager == first.manager


def test_sick_today_takes_three_keys_and_one_to_be_back(user: User, store: Store) -> None:
    keys = [Qt.Key.Key_F4, Qt.Key.Key_1, Qt.Key.Key_1]
    user.open_menu(lambda: user.press(keys[0]))
    for key in keys[1:]:
        menu = next(menu for menu in reversed(user.window.findChildren(QMenu)) if menu.isVisible())
        user.bot.keyClick(menu, key)
        user.wait()
    away = [row for row in list_employees(store, AS_OWNER, NOW) if row.absence is not None]
    assert [(row.absence, row.until) for row in away] == [("sick", datetime(2026, 10, 21))]
    assert away[0].role.leads_orders
    assert len(keys) <= 4


def test_a_calling_block_begins_with_one_key_and_ends_with_one(user: User, store: Store) -> None:
    def of_igor() -> tuple[str | None, datetime | None]:
        row = next(row for row in list_employees(store, AS_OWNER, NOW) if row.name == "Игорь")
        return row.absence, row.until

    user.press(Qt.Key.Key_F7)
    assert of_igor() == ("calls", datetime(2026, 10, 20, 11, 45))
    assert user.window.contents.rail.presence.text() == "Я на месте"
    assert "11:45" in user.window.contents.rail.presence.toolTip()
    user.press(Qt.Key.Key_F9)
    assert of_igor() == (None, None)
    user.press(Qt.Key.Key_F8)
    assert of_igor() == ("errand", datetime(2026, 10, 20, 13))
    user.click("Я на месте")
    assert of_igor() == (None, None)


def test_an_order_taken_in_by_mistake_is_taken_back_with_its_client(user: User, store: Store) -> None:
    user.take_order("+7 910 000-00-01", "Первый", "вывеска", "1 000")
    assert user.tab.list.record().client == "Первый"
    user.tab.undo.leave()
    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Первый" in user.window.contents.message.text
    assert list_orders(store, AS_OWNER, NOW, OrderView.ALL) == []
    assert {row.turns for row in ledger(store, AS_OWNER, NOW)} == {0}
    user.take_order("+7 910 000-00-02", "Второй", "табличка", "1 000")
    assert user.tab.list.record().client == "Второй"


def test_a_handover_moves_the_client_and_keeps_the_reason(user: User, store: Store) -> None:
    user.take_order("+7 910 973-42-18", "Зерно", "вывеска", "100 000")
    client = find_client(store, AS_OWNER, "Зерно")
    before = client_card(store, AS_OWNER, NOW, client).responsible
    assert before is not None
    user.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    user.tab.show_client(client)
    user.wait()
    user.click("Передать")
    user.press(Qt.Key.Key_Tab)
    user.type("переезд в другой район")
    user.press(Qt.Key.Key_Return)
    card = client_card(store, AS_OWNER, NOW, client)
    assert card.responsible is not None
    assert card.responsible.manager != before.manager
    assert card.responsible.reason == "переезд в другой район"
    assert [row.manager for row in card.before] == [before.manager]


def test_not_an_order_gives_the_turn_back(user: User, store: Store) -> None:
    user.take_order("+7 910 973-42-18", "Зерно", "вывеска", "100 000")
    user.open_order("1")
    user.open_menu(lambda: user.click("Это не заказ"))
    user.choose("Спам")
    assert {row.turns for row in ledger(store, AS_OWNER, NOW)} == {0}


def test_reassigning_moves_the_turn_and_asks_why(user: User, store: Store) -> None:
    user.take_order("+7 910 973-42-18", "Зерно", "вывеска", "100 000")
    before = {row.manager: row.turns for row in ledger(store, AS_OWNER, NOW)}
    panel = user.open_order("1")
    user.click("Передать другому")
    user.click("Назначить")
    assert {row.manager: row.turns for row in ledger(store, AS_OWNER, NOW)} == before, "no reason, no change"
    user.type("знает этого клиента", panel.other.reason)
    user.click("Назначить")
    after = {row.manager: row.turns for row in ledger(store, AS_OWNER, NOW)}
    assert after == {name: -turns for name, turns in before.items()}


def test_an_absence_with_dates_is_written_down_beforehand(user: User, store: Store) -> None:
    user.open_menu(lambda: user.press(Qt.Key.Key_F4))
    user.choose("Отсутствие на несколько дней…")
    form = user.tab.panel.contents().form
    form.who.setCurrentText("Анна")
    form.kind.setCurrentText("отпуск")
    user.type("21.10", form.first)
    user.type("23.10", form.last)
    form.substitute.setCurrentText("Борис")
    user.press(Qt.Key.Key_Return)
    away = next(
        row for row in list_employees(store, AS_OWNER, datetime(2026, 10, 23, 18)) if row.name == "Анна"
    )
    assert (away.absence, away.until, away.substitute) == ("vacation", datetime(2026, 10, 24), "Борис")
    assert next(row for row in list_employees(store, AS_OWNER, NOW) if row.name == "Анна").absence is None


def test_what_is_known_of_an_order_and_its_client_is_changed_in_place(user: User, store: Store) -> None:
    user.take_order("+7 910 973-42-18", "Зерно", "вывеска", "100 000")
    user.open_order("1")
    user.click("Изменить")
    user.type("вывеска 3×1 м")
    panel = user.tab.panel.contents()
    user.type("120 000", panel.edit.amount)
    user.type("много", panel.edit.cost)
    user.press(Qt.Key.Key_Return)
    assert panel.edit.wrong.startswith("Сумма")
    user.type("45 000", panel.edit.cost)
    user.press(Qt.Key.Key_Return)
    order = order_card(store, AS_OWNER, NOW, user.tab.list.record().id)
    assert (order.row.subject, order.row.amount, order.cost) == ("вывеска 3×1 м", 120_000, 45_000)

    user.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    user.tab.show_client(order.row.client_id)
    user.wait()
    user.click("Изменить")
    user.type("Кофейня «Зерно»")
    user.type("770 708 389 3", user.tab.card.panel.edit.inn)
    user.press(Qt.Key.Key_Return)
    card = client_card(store, AS_OWNER, NOW, order.row.client_id)
    assert (card.name, card.inn) == ("Кофейня «Зерно»", "7707083893")


def test_an_office_just_made_leads_to_its_first_manager_and_order(qtbot: QtBot, store: Store) -> None:
    create_office(store, Act(IGOR, NOW), name="Формат", owner="Игорь")
    use_language("ru")
    window = build_window(with_contents(store, NOW), who_works(store, "Игорь"), lambda: NOW)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    user = User(qtbot, window)
    user.wait()
    user.click("Добавить менеджера")
    user.type("Анна")
    user.press(Qt.Key.Key_Return)
    user.take_order("+7 910 973-42-18", "Зерно", "вывеска", "100 000")
    card = client_card(store, AS_OWNER, NOW, find_client(store, AS_OWNER, "Зерно"))
    window.desk.stop()
    assert card.responsible is not None
    assert card.responsible.manager == "Анна"


def test_an_order_taken_in_when_the_office_is_closed_waits_for_the_opening(
    qtbot: QtBot, office: Store
) -> None:
    use_language("ru")
    saturday = datetime(2026, 10, 24, 20, 30)
    window = build_window(with_contents(office, saturday), who_works(office, "Игорь"), lambda: saturday)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    user = User(qtbot, window)
    user.wait()
    user.take_order("+7 910 973-42-18", "Зерно", "вывеска", "100 000")
    assert user.tab.strip.isHidden(), "a second Enter must not take it in twice"
    panel = user.open_order("1")
    assert not panel.primary.isEnabled()
    assert [row.manager for row in list_orders(office, AS_OWNER, saturday, OrderView.ALL)] == [None]
    user.click("Другой менеджер")
    user.type("клиент ждёт", panel.form.reason)
    user.press(Qt.Key.Key_Return)
    window.desk.stop()
    assert [row.manager for row in list_orders(office, AS_OWNER, saturday, OrderView.ALL)] != [None]
