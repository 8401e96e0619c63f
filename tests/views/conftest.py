"""Views are tried without a screen; a warning of Qt that nobody expected fails the test."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QtMsgType
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop.app.build_window import tabs
from desktop.language.translate import current_language, use_language
from desktop.rules.office import Role
from desktop.services.access.sign_in import User
from desktop.services.this_pc import preferences
from desktop.views.desk.desk import Desk
from desktop.views.look.style import dress
from desktop.views.shell.window import Window
from tests.patient_bot import PatientBot
from tests.services.desk import MONDAY
from tests.views import fake_office
from tests.views.fake_office import NOW, FakeOffice
from tests.views.real_desk import Place, open_desk

WITHOUT_A_SCREEN = "This plugin does not support"


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    dress(qapp)
    return qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """pytest-qt's bot, with more patience; a Ctrl that the test before held is let go."""
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_warnings(request: pytest.FixtureRequest, qapp: QApplication, qtlog: Any) -> Iterator[None]:
    yield
    records = [record for record in qtlog.records if record.type != QtMsgType.QtDebugMsg]
    said = [record.message for record in records if not record.message.startswith(WITHOUT_A_SCREEN)]
    assert not said, f"Qt warned: {said}"


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = current_language()
    use_language("en")
    yield
    use_language(before)


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> FakeOffice:
    fake_office.put_in_place(monkeypatch)
    return FakeOffice()


@pytest.fixture
def who() -> str:
    """Who works at the desk over a test's own office."""
    return "Игорь"


@pytest.fixture
def desk(qapp: QApplication, office: Any, who: str) -> Iterator[Desk]:
    """A desk over the fake office, or over the one that a test puts in its place."""
    if isinstance(office, FakeOffice):
        desk = Desk(office, User(2, "Ольга Лебедева", Role.OFFICE_MANAGER), lambda: NOW)
    else:
        desk = open_desk(office.store, MONDAY, who)
    yield desk
    desk.stop()


@pytest.fixture
def place(qapp: QApplication) -> Place:
    return Place()


@pytest.fixture(autouse=True)
def own_preferences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what is preferred on this PC."""
    monkeypatch.setattr(preferences, "config_folder", lambda: tmp_path / "config")


@pytest.fixture(autouse=True)
def one_window(qapp: QApplication) -> Iterator[None]:
    """No piece of the window may show up as a window of its own before it finds its place."""
    seen: list[QWidget] = []
    watcher = TopLevels(seen)
    qapp.installEventFilter(watcher)
    yield
    qapp.removeEventFilter(watcher)
    strays = [type(widget).__name__ for widget in seen if not isinstance(widget, QMainWindow)]
    assert not strays, f"shown without a parent: {strays}"


class TopLevels(QObject):
    """Notes every widget that is shown as a window; the list of a choice is one by its nature."""

    def __init__(self, seen: list[QWidget]) -> None:
        super().__init__()
        self._seen = seen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and watched.windowType() != Qt.WindowType.Popup:
            self._seen.append(watched)
        return False


@pytest.fixture
def window(qtbot: Any, desk: Desk) -> Window:
    """The Orders tab of the fake office, shown and quiet."""
    window = Window(desk, "", {"orders": tabs()["orders"]})
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.contents.current().list.setFocus()
    quiet(qtbot, desk)
    return window


def quiet(qtbot: Any, desk: Desk) -> None:
    """Wait until typing has rested and nothing is under way."""
    qtbot.wait(120)
    qtbot.waitUntil(lambda: desk.idle)
