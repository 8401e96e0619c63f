"""A desk over a real office in a file, for tests of tabs: the worker, the services and the database work."""

from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.access.sign_in import who_works
from desktop.storage.operations import Store
from desktop.views.desk.desk import Desk


class Place:
    """The window around a tab; remembers where the tab wanted to go."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.went: list[tuple[Any, ...]] = []

    def __call__(self, *place: Any) -> None:
        self.went.append(place)


def open_desk(store: Store, now: datetime, name: str | None = None) -> Desk:
    """The desk of the employee of that name, else of the only owner."""
    return Desk(store, who_works(store, name), lambda: now)


def show_in(place: Place, bot: QtBot, widget: QWidget) -> None:
    """Show a tab, or a part of one, as the contents of the window, in the size of a small screen."""
    place.window.setCentralWidget(widget)
    bot.addWidget(place.window)
    place.window.resize(1206, 730)
    place.window.show()
    place.window.activateWindow()
    bot.waitExposed(place.window)


def settle(bot: QtBot, desk: Desk) -> None:
    """Wait until the worker has nothing under way and its results are shown."""
    bot.waitUntil(lambda: desk.idle)
