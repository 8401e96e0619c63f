"""Every field, button and list of every page says what it is, for who hears the screen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app.build_window import build_window
from desktop.app.opened_office import with_contents
from desktop.services.access.sign_in import who_works
from desktop.services.this_pc import preferences
from desktop.storage.opening.opening import open_store
from desktop.views.settings.titles import SECTIONS
from desktop.views.shell.window import Window
from tests.conftest import DEMO_MOMENT
from tests.views.real_desk import settle

PAGES = ("orders", "clients", "plan", "pay", "absences", *(f"settings/{one}" for one in SECTIONS))
SPEAK = (QLineEdit, QComboBox, QAbstractButton, QAbstractItemView)


@pytest.fixture(scope="module")
def place(demo_office: Path) -> Path:
    return demo_office


@pytest.fixture
def window(qtbot: QtBot, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr(preferences, "config_folder", lambda: tmp_path / "config")
    store = open_store(place)
    window = build_window(with_contents(store, DEMO_MOMENT), who_works(store, None), lambda: DEMO_MOMENT)
    qtbot.addWidget(window)
    window.show()
    settle(qtbot, window.desk)
    yield window
    window.desk.stop()
    store.close()


def open_page(qtbot: QtBot, window: Window, page: str) -> Any:
    tab, _, section = page.partition("/")
    window.contents.go(tab)
    settle(qtbot, window.desk)
    shown = window.contents.current()
    if section:
        shown.sections.choose(section)
        settle(qtbot, window.desk)
    return shown


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    above = widget.window()
    return next((one.text() for one in above.findChildren(QLabel) if one.buddy() is widget), "")


def speaking(page: QWidget) -> Iterator[QWidget]:
    """Yield what a person can use, but heads and the inner parts of Qt's own widgets."""
    for widget in page.findChildren(QWidget):
        inside = widget.parentWidget()
        part = isinstance(inside, QComboBox | QAbstractScrollArea) and widget.objectName().startswith("qt_")
        used = isinstance(widget, SPEAK) and not isinstance(widget, QHeaderView)
        if used and widget.isVisible() and not part:
            yield widget


@pytest.mark.parametrize("page", PAGES)
def test_everything_says_what_it_is(qtbot: QtBot, window: Window, page: str) -> None:
    shown = open_page(qtbot, window, page)
    silent = [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        for one in speaking(shown)
        if not name_of(one).strip()
    ]
    assert silent == []


def only_shows(widget: QWidget) -> bool:
    """Tell whether a list is a part of one that is reached: it shares its selection, or has none."""
    if not isinstance(widget, QAbstractItemView):
        return False
    views = widget.window().findChildren(QAbstractItemView)
    reached = [one for one in views if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one is not widget]
    shared = any(one.selectionModel() is widget.selectionModel() for one in reached)
    return shared or widget.selectionMode() == QAbstractItemView.SelectionMode.NoSelection


@pytest.mark.parametrize("page", PAGES)
def test_everything_is_reached_by_tab_or_by_a_key(qtbot: QtBot, window: Window, page: str) -> None:
    shown = open_page(qtbot, window, page)
    lost = [
        f"{type(one).__name__} “{name_of(one)}”"
        for one in speaking(shown)
        if one.isEnabled()
        and one.focusPolicy() == Qt.FocusPolicy.NoFocus
        and not only_shows(one)
        and not getattr(one, "key", "")
        and not (isinstance(one, QAbstractButton) and one.shortcut().toString())
    ]
    assert lost == []
