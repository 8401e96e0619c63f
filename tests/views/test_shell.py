"""The window's frame: tabs made when shown, the language changed at once, the search, the narrow rail."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.language.translate import use_language
from desktop.rules.office import Role
from desktop.services.access.sign_in import User
from desktop.views.desk.desk import Desk
from desktop.views.look.style import choose_theme
from desktop.views.shell.rail import NARROW, WIDE
from desktop.views.shell.window import Window
from tests.views.conftest import quiet
from tests.views.fake_office import FakeOffice


class PlainTab(QWidget):
    def refresh(self, kinds: set[str]) -> None:
        self.kinds = kinds


def test_a_tab_is_made_when_it_is_first_shown(qtbot: Any, desk: Desk, office: FakeOffice) -> None:
    made: list[str] = []

    def tab(name: str) -> Any:
        def make(_desk: Desk, _navigate: Any) -> QWidget:
            made.append(name)
            return PlainTab()

        return make

    window = Window(desk, "", {"orders": tab("orders"), "clients": tab("clients")})
    qtbot.addWidget(window)
    assert made == ["orders"]
    window.contents.rail.go("clients")
    window.contents.rail.go("orders")
    assert made == ["orders", "clients"]
    quiet(qtbot, desk)


def test_the_language_changes_at_once_on_the_same_tab(qtbot: Any, window: Window) -> None:
    window.speak("ru")
    quiet(qtbot, window.desk)
    assert window.contents.tab == "orders"
    assert "Заказы" in [label.text() for label in window.findChildren(QLabel)]
    use_language("en")


def test_the_counter_shows_what_waits(window: Window) -> None:
    assert window.contents.rail.list.places.records[0].waiting == 3


def test_the_search_finds_an_order_and_goes_there(qtbot: Any, window: Window, office: FakeOffice) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = window.contents.finder
    quiet(qtbot, window.desk)
    finder.field.insert("клаксон")
    quiet(qtbot, window.desk)
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    quiet(qtbot, window.desk)
    assert finder.isHidden()
    assert window.contents.current().list.record().client == "Автосервис «Клаксон»"


def test_enter_waits_for_the_answer_to_the_last_key(qtbot: Any, window: Window, office: FakeOffice) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = window.contents.finder
    quiet(qtbot, window.desk)
    finder.field.insert("клаксон")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert finder.isVisible()
    quiet(qtbot, window.desk)
    assert finder.isHidden()
    assert window.contents.current().list.record().client == "Автосервис «Клаксон»"


def test_the_search_says_when_nothing_is_found(qtbot: Any, window: Window) -> None:
    finder = window.contents.finder
    finder.open()
    quiet(qtbot, window.desk)
    finder.field.insert("жирафы")
    quiet(qtbot, window.desk)
    assert finder.nothing.isVisible()
    assert finder.list.isHidden()
    finder.field.clear()
    quiet(qtbot, window.desk)
    assert finder.nothing.isHidden()


def test_a_narrow_window_has_a_rail_of_icons(qtbot: Any, window: Window) -> None:
    assert window.contents.rail.width() == WIDE
    window.resize(1100, 600)
    qtbot.waitUntil(lambda: window.contents.rail.width() == NARROW)
    assert window.minimumWidth() == min(1024, window.screen().availableGeometry().width())


def test_the_theme_changes_after_the_language(qtbot: Any, window: Window) -> None:
    window.speak("ru")
    quiet(qtbot, window.desk)
    choose_theme("dark")
    choose_theme("light")


def test_another_person_is_chosen_at_the_foot_of_the_rail(window: Window) -> None:
    chosen: list[str] = []
    window.person_chosen.connect(chosen.append)
    people = [User(3, "Анна", Role.MANAGER), window.desk.user]
    anna, me = window.people_menu(people).actions()
    assert me.isChecked()
    me.trigger()
    assert chosen == []
    anna.trigger()
    assert chosen == ["Анна"]


def test_another_office_is_asked_about_first(qtbot: Any, window: Window) -> None:
    left: list[bool] = []
    window.other_office_wanted.connect(lambda: left.append(True))
    window.contents.ask_to_leave()
    qtbot.keyClick(window.contents.leaving.yes, Qt.Key.Key_Escape)
    assert window.contents.leaving.isHidden()
    assert not left
    window.contents.ask_to_leave()
    window.contents.leaving.yes.click()
    assert left == [True]


def test_the_dialogs_of_qt_speak_the_language(window: Window) -> None:
    window.speak("ru")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    window.speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_all_of_the_window_has_room_on_a_small_screen(qtbot: Any, window: Window) -> None:
    assert window.minimumSizeHint().height() <= 560
    window.resize(1024, 560)
    qtbot.waitUntil(lambda: window.height() == 560)
    assert window.contents.rail.person.isVisible()


def test_the_demo_says_when_it_takes_place_in_every_language(qtbot: Any, desk: Desk) -> None:
    opened = datetime(2026, 11, 20, 11)
    window = Window(desk, "", {"orders": lambda _desk, _navigate: PlainTab()}, None, opened)
    qtbot.addWidget(window)
    said = "Try anything: nothing is kept. The demo day is Friday, 20 of November, opened at 11:00."
    assert window.contents.demo.text == said
    window.speak("ru")
    assert "пятница, 20 ноября" in window.contents.demo.text
    use_language("en")
    quiet(qtbot, desk)


def test_a_real_office_has_no_banner(window: Window) -> None:
    assert window.contents.demo.text == ""
