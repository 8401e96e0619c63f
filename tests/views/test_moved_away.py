"""The office moves while a window has its old place open: the window says so, and loses nothing entered."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.app.build_window import tabs
from desktop.models import Client, Operation
from desktop.rules.errors import DolyaError
from desktop.services.clients import log_contact
from desktop.services.offline import DriveState, OfflineData
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Store
from desktop.storage.transfer import transfer
from desktop.views.desk import change_poller
from desktop.views.desk.calls import command
from desktop.views.desk.desk import Desk
from desktop.views.shell.window import Window
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import OLGA_AT_WORK

NOW = MONDAY + timedelta(hours=1)


def journal(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(Operation.name).order_by(Operation.sequence)))


def some_client(store: Store) -> UUID:
    Office(store).take("Зерно")
    with store.read() as session:
        return session.scalars(select(Client.id)).one()


def at_work(qtbot: QtBot, store: Store, offline_data: OfflineData) -> tuple[Desk, Window]:
    desk = Desk(store, OLGA_AT_WORK, lambda: NOW, offline_data)
    window = Window(desk, "Офис", tabs())
    qtbot.addWidget(window)
    desk.watch()
    return desk, window


@pytest.mark.parametrize("writes_first", [True, False])
def test_what_is_entered_in_the_old_place_is_stored_in_the_new_one(
    qtbot: QtBot, sqlite_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writes_first: bool
) -> None:
    if writes_first:
        monkeypatch.setattr(change_poller, "POLL_MS", 3_600_000)
    client = some_client(sqlite_store)
    offline_data = OfflineData(tmp_path / "at hand")
    desk, window = at_work(qtbot, sqlite_store, offline_data)
    qtbot.waitUntil(lambda: desk.idle and offline_data.snapshot.taken() == NOW)
    transfer(open_store(sqlite_store.place), tmp_path / "moved.dolya").close()
    before = journal(sqlite_store)
    if writes_first:
        desk.write(window, command(log_contact, client=client, kind="note", text="перезвонить"))
    qtbot.waitUntil(lambda: desk.drive_status.state is DriveState.OFFLINE)
    assert f"has moved to {tmp_path / 'moved.dolya'}: open it there" in window.contents.drive.text
    if not writes_first:
        desk.write(window, command(log_contact, client=client, kind="note", text="перезвонить"))
    qtbot.waitUntil(lambda: desk.drive_status.kept == 1)
    desk.stop()
    assert journal(sqlite_store) == before

    moved = open_store(tmp_path / "moved.dolya")
    desk, _window = at_work(qtbot, moved, OfflineData(tmp_path / "at hand"))
    qtbot.waitUntil(lambda: journal(moved) == [*before, "log_contact"])
    qtbot.waitUntil(lambda: desk.drive_status.kept == 0 and desk.drive_status.state is DriveState.LIVE)
    desk.stop()


def test_in_what_was_copied_after_the_move_nothing_is_entered(
    qtbot: QtBot, sqlite_store: Store, tmp_path: Path
) -> None:
    client = some_client(sqlite_store)
    transfer(sqlite_store, tmp_path / "moved.dolya").close()
    offline_data = OfflineData(tmp_path / "at hand")
    offline_data.copy(sqlite_store, NOW)
    desk, window = at_work(qtbot, sqlite_store, offline_data)
    qtbot.waitUntil(lambda: desk.drive_status.state is DriveState.OFFLINE)
    said: list[Exception] = []
    desk.write(
        window, command(log_contact, client=client, kind="note", text="перезвонить"), failed=said.append
    )
    qtbot.waitUntil(lambda: bool(said))
    assert isinstance(said[0], DolyaError)
    assert said[0].code == "office_moved"
    assert desk.drive_status.kept == 0
    desk.stop()
