"""Entries kept for the same office in another place: the window shows them and asks before it stores them."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.app.build_window import tabs
from desktop.models import Operation
from desktop.services.offline import open_offline_data
from desktop.services.this_pc import last_office
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from desktop.views.desk.desk import Desk
from desktop.views.shell.window import Window
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import OLGA, OLGA_AT_WORK

NOW = MONDAY + timedelta(hours=1)


def taken_in(store: Store) -> int:
    with store.read() as session:
        return len(session.scalars(select(Operation).where(Operation.name == "take_order")).all())


def test_what_waits_for_another_place_is_said_and_stored_here_only_after_a_question(
    qtbot: QtBot, sqlite_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(last_office, "own_folder", lambda: tmp_path / "own")
    Office(sqlite_store)
    kept = open_offline_data(sqlite_store, sqlite_store.place)
    figures = {"visit": "v", "source": "phone", "name": "Зерно"}
    kept.outbox.keep(Act(OLGA, NOW), "take_order", figures)
    kept.close()
    (tmp_path / "copy").mkdir()
    copy = open_store(shutil.copyfile(sqlite_store.place, tmp_path / "copy" / "office.dolya"))
    desk = Desk(copy, OLGA_AT_WORK, lambda: NOW, open_offline_data(copy, copy.place))
    window = Window(desk, "Офис", tabs())
    qtbot.addWidget(window)
    desk.watch()
    qtbot.waitUntil(lambda: desk.idle)
    assert taken_in(copy) == 0
    bar = window.contents.drive
    assert bar.text == f"Kept here for {sqlite_store.place}: 1"

    bar.button.click()
    page = window.contents.current()
    qtbot.waitUntil(lambda: bool(page.elsewhere))
    page.elsewhere[0].button.click()
    assert open_offline_data(copy, copy.place).elsewhere, "a first click only asks"
    page.elsewhere[0].button.click()
    qtbot.waitUntil(lambda: taken_in(copy) == 1)
    qtbot.waitUntil(lambda: not page.elsewhere and bar.text.startswith("Stored: 1."))
    assert taken_in(sqlite_store) == 0
    desk.stop()
