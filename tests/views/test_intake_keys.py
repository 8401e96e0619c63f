"""The desk's common path by keyboard alone: from F2 to the assigned order in at most eight keys."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.views.shell.window import Window
from tests.views.conftest import quiet
from tests.views.fake_office import MATCHES, FakeOffice


class Keyboard:
    """Presses keys where the focus is; counts all that are not text."""

    def __init__(self, qtbot: Any, window: Window) -> None:
        self._qtbot, self._window = qtbot, window
        self.pressed = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        self._qtbot.keyClick(QApplication.focusWidget() or self._window, key, modifier)
        quiet(self._qtbot, self._window.desk)

    def type(self, text: str) -> None:
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.insert(text)  # QTest's keys know only Latin letters
        quiet(self._qtbot, self._window.desk)


def test_a_known_client_calls(qtbot: Any, window: Window, office: FakeOffice) -> None:
    keys = Keyboard(qtbot, window)
    keys.press(Qt.Key.Key_F2)
    keys.type("+7 910 973-4")
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)
    keys.type("menu, 300 pieces")
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(office.done) == 1)
    [(operation, figures)] = office.done
    assert (operation, figures["assign"], figures["manager"]) == ("take_order", "by_rules", None)
    assert figures["client"] == MATCHES[1].client_id
    assert figures["phone"] == ""  # what was typed to search never becomes data
    assert figures["subject"] == "menu, 300 pieces"
    assert figures["source"] == "phone"
    assert keys.pressed <= 8


def test_somebody_new_comes_in(qtbot: Any, window: Window, office: FakeOffice) -> None:
    keys = Keyboard(qtbot, window)
    keys.press(Qt.Key.Key_F2)
    keys.type("8 999 123-45-67")
    keys.press(Qt.Key.Key_Tab)
    keys.type("Мебельный двор")
    keys.press(Qt.Key.Key_Tab)
    keys.type("Ирина")
    keys.press(Qt.Key.Key_Tab)
    keys.type("вывеска")
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(office.done) == 1)
    figures = office.done[0][1]
    assert (figures["name"], figures["person"], figures["subject"]) == ("Мебельный двор", "Ирина", "вывеска")
    assert figures["client"] is None
    assert keys.pressed <= 8


def test_enter_on_the_one_client_found_only_takes_it(qtbot: Any, window: Window, office: FakeOffice) -> None:
    keys = Keyboard(qtbot, window)
    office.matches = MATCHES[:1]
    keys.press(Qt.Key.Key_F2)
    keys.type("+7 910 973-42-18")
    keys.press(Qt.Key.Key_Return)
    strip = window.contents.current().strip
    assert office.done == []
    assert QApplication.focusWidget() is strip.fields.subject
    assert strip.assign_key == "⏎Enter"
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(office.done) == 1)
    assert office.done[0][1]["client"] == MATCHES[0].client_id


def test_a_name_typed_first_is_the_new_clients_also_when_a_phone_follows(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    keys = Keyboard(qtbot, window)
    keys.press(Qt.Key.Key_F2)
    keys.type("Мебельный двор")
    strip = window.contents.current().strip
    assert strip.new_client.name.text() == "Мебельный двор"
    strip.phone.setText("+7 999 123-45-67")
    quiet(qtbot, window.desk)
    assert strip.new_client.name.text() == "Мебельный двор"
    keys.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is strip.fields.subject
    assert office.done == []


def test_two_digits_say_nothing_about_who_is_known(qtbot: Any, window: Window, office: FakeOffice) -> None:
    keys = Keyboard(qtbot, window)
    keys.press(Qt.Key.Key_F2)
    keys.type("+7 9")
    strip = window.contents.current().strip
    assert strip.found.text() == ""
    keys.type("99")
    assert strip.found.text() == "Not known here"


def test_while_several_fit_enter_takes_one_and_ctrl_enter_assigns_at_once(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    keys = Keyboard(qtbot, window)
    keys.press(Qt.Key.Key_F2)
    keys.type("910 973")
    assert window.contents.current().strip.assign_key == "Ctrl Enter"
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(office.done) == 1)
    assert office.done[0][1]["client"] == MATCHES[0].client_id


def test_esc_closes_the_strip_and_keeps_the_draft(qtbot: Any, window: Window, office: FakeOffice) -> None:
    keys = Keyboard(qtbot, window)
    keys.press(Qt.Key.Key_F2)
    keys.type("+7 999 000")
    keys.press(Qt.Key.Key_Escape)
    strip = window.contents.current().strip
    assert strip.isHidden()
    keys.press(Qt.Key.Key_F2)
    assert strip.phone.text() == "+7 999 000"
    assert office.done == []


def test_what_cannot_be_read_is_said_and_nothing_is_stored(
    qtbot: Any, window: Window, office: FakeOffice
) -> None:
    keys = Keyboard(qtbot, window)
    keys.press(Qt.Key.Key_F2)
    keys.press(Qt.Key.Key_Return)
    strip = window.contents.current().strip
    assert strip.wrong.text()
    keys.type("+7 999 123-45-67")
    strip.fields.amount.setText("forty")
    keys.press(Qt.Key.Key_Return)
    assert office.done == []
    assert strip.wrong.text()
