"""Notifications of a server: others' changes are shown without polling."""

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.access.sign_in import NOBODY
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act
from desktop.views.desk import change_poller
from desktop.views.desk.desk import Desk
from tests.conftest import MakeStore
from tests.storage.test_store import add_service

BORIS = 4  # ids of employees

NOW = datetime(2026, 10, 5, 9)


@pytest.mark.postgresql
def test_what_others_store_is_told(
    qtbot: QtBot, make_store: MakeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(change_poller, "TOLD_POLL_MS", 10_000_000)
    store = make_store("postgresql")
    desk = Desk(store, NOBODY, lambda: NOW, listen=store.listen)
    desk.watch()
    qtbot.waitUntil(lambda: desk.idle)
    other = open_store(store.address)
    with qtbot.waitSignal(desk.changed) as told:
        other.perform("add_service", add_service, Act(BORIS, NOW), {"name": "Баннер"})
    assert told.args == [{"setup"}]
    other.close()
    desk.stop()
