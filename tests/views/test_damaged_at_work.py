"""The office's file is found damaged while a window is open: one way out, and nothing entered is lost."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.app.build_window import tabs
from desktop.models import Client, Contact
from desktop.services import backups
from desktop.services.clients import log_contact
from desktop.services.offline import DriveState, OfflineData
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from desktop.views.backups import keeper
from desktop.views.backups.keeper import Keeper
from desktop.views.backups.line import BackupLine
from desktop.views.desk import change_poller, connection
from desktop.views.desk.calls import command
from desktop.views.desk.desk import Desk
from desktop.views.shell.window import Window
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import OLGA, OLGA_AT_WORK
from tests.storage.damaging import garble, leaves

NOW = MONDAY + timedelta(hours=1)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, own_folders: None) -> None:
    monkeypatch.setattr(change_poller, "POLL_MS", 100)
    monkeypatch.setattr(change_poller, "TRY_MS", 150)
    monkeypatch.setattr(connection, "JUDGE_MS", 40)
    monkeypatch.setattr(keeper, "FIRST_MS", 3_600_000)


def contacts(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(Contact.text)))


def at_work(qtbot: QtBot, store: Store, offline_data: OfflineData) -> tuple[Desk, Window]:
    desk = Desk(store, OLGA_AT_WORK, lambda: NOW, offline_data)
    copies = Keeper(store.place, lambda: NOW)
    copies.start(store)
    window = Window(desk, "Офис", tabs(), copies)
    qtbot.addWidget(window)
    desk.watch()
    window.show()
    qtbot.waitUntil(lambda: desk.idle and offline_data.snapshot.taken() == NOW)
    return desk, window


def some_client(store: Store) -> UUID:
    office = Office(store)
    for _ in range(12):
        office.take(text="я" * 1200)
    with store.read() as session:
        return session.scalars(select(Client.id).order_by(Client.number)).all()[0]


def test_it_is_said_once_and_what_is_entered_waits_for_the_restored_file(
    qtbot: QtBot, sqlite_store: Store, tmp_path: Path
) -> None:
    client, place = some_client(sqlite_store), Path(sqlite_store.place)
    backups.make_backup(sqlite_store, str(place), NOW)
    offline_data = OfflineData(tmp_path / "at hand")
    desk, window = at_work(qtbot, sqlite_store, offline_data)
    garble(place, *leaves(place, "order_"))
    desk.changed.emit({"order"})
    [line] = window.findChildren(BackupLine)
    qtbot.waitUntil(lambda: desk.drive_status.state is DriveState.OFFLINE)
    qtbot.waitUntil(line.isVisible)
    assert window.contents.message.text == ""
    assert "Nothing is stored now" in window.contents.drive.text
    damaged = place.read_bytes()
    desk.write(window, command(log_contact, client=client, kind="note", text="перезвонить"))
    qtbot.waitUntil(lambda: desk.drive_status.kept == 1)
    qtbot.wait(500)  # looks again and again, and does not come back to it
    assert (desk.drive_status.state, window.contents.message.text) == (DriveState.OFFLINE, "")
    assert place.read_bytes() == damaged
    desk.stop()
    assert window.keeper is not None
    window.keeper.stop()
    sqlite_store.close()

    assert backups.recover_office(str(place), NOW, carry=True).complete
    restored = open_store(place)
    desk = Desk(restored, OLGA_AT_WORK, lambda: NOW, OfflineData(tmp_path / "at hand"))
    desk.watch()
    qtbot.waitUntil(lambda: desk.drive_status.kept == 0 and desk.drive_status.state is DriveState.LIVE)
    qtbot.waitUntil(lambda: contacts(restored) == ["перезвонить"])
    desk.stop()
    restored.close()


@pytest.mark.parametrize("away_first", [True, False])
def test_a_file_to_which_somebody_added_something_is_said_and_costs_no_entry(
    qtbot: QtBot, sqlite_store: Store, tmp_path: Path, away_first: bool
) -> None:
    client = some_client(sqlite_store)
    offline_data = OfflineData(tmp_path / "at hand")
    if away_first:
        offline_data.outbox.keep(
            Act(OLGA, NOW), "log_contact", {"client": client, "kind": "note", "text": "да"}
        )
    else:
        desk, window = at_work(qtbot, sqlite_store, offline_data)
    with closing(sqlite3.connect(sqlite_store.place)) as hand:
        hand.execute("CREATE TRIGGER more AFTER INSERT ON contact BEGIN DELETE FROM order_; END")
    if away_first:
        desk = Desk(sqlite_store, OLGA_AT_WORK, lambda: NOW, offline_data)
        window = Window(desk, "Офис", tabs())
        qtbot.addWidget(window)
        desk.watch()
    else:
        desk.write(window, command(log_contact, client=client, kind="note", text="да"))
    qtbot.waitUntil(lambda: desk.drive_status.state is DriveState.OFFLINE and desk.drive_status.kept == 1)
    qtbot.waitUntil(lambda: "Dolya did not make" in window.contents.drive.text)
    assert desk.drive_status.undecided == 0
    with closing(sqlite3.connect(sqlite_store.place)) as hand:
        hand.execute("DROP TRIGGER more")
    qtbot.waitUntil(lambda: desk.drive_status.kept == 0 and desk.drive_status.state is DriveState.LIVE)
    qtbot.waitUntil(lambda: contacts(sqlite_store) == ["да"])
    desk.stop()
