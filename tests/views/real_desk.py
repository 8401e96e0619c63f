"""A desk over a real office in a file, for tests of tabs: the worker, the services and the database work."""

import os
from datetime import datetime
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot

from desktop.storage.store import Store
from desktop.views.background import Desk

STRICT = [
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
"""A warning of Qt fails the test; the one that is ignored is the offscreen platform's own."""


class Place:
    """Remembers where a tab wanted to go."""

    def __init__(self) -> None:
        self.went: list[tuple[Any, ...]] = []

    def __call__(self, *place: Any) -> None:
        self.went.append(place)


def open_desk(store: Store, now: datetime, actor: str = "Олег", role: str = "owner") -> Desk:
    return Desk(store, actor, lambda: now, role)


def settle(bot: QtBot, desk: Desk) -> None:
    """Wait until the worker has nothing under way and its results are shown."""
    bot.waitUntil(lambda: desk.idle, timeout=20_000)
