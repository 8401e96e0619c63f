"""An upgrade by the first newer program among several PCs: it is announced, and nothing is lost."""

import sqlite3
import threading
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text

from desktop import __version__
from desktop.models import Client
from desktop.rules.errors import Unavailable
from desktop.storage.backup.backup import backup
from desktop.storage.opening.at_work import at_work
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from desktop.storage.sharing.pc_row import PcRow
from desktop.storage.sharing.presence import Presence
from tests.conftest import MakeStore
from tests.storage.conftest import Become
from tests.storage.others import OtherProgram
from tests.storage.test_store import NOW, add_service, services

ANNA, BORIS = 1, 2  # ids of employees

OLDER = "0.0.9"


@pytest.fixture
def office(sqlite_store: Store) -> Path:
    sqlite_store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
    return Path(sqlite_store.place)


def open_newer(office: Path, tmp_path: Path, silent: list[PcRow]) -> Store:
    return open_store(
        office, lambda old: backup(old, tmp_path / "copies", datetime(2026, 10, 5, 9)), silent.extend
    )


def test_the_others_make_way_and_then_are_asked_to_update(
    office: Path, become: Become, tmp_path: Path
) -> None:
    become("0002")
    other = OtherProgram(office, "PC-1", OLDER)
    looking = threading.Timer(0.3, lambda: other.tell("look"))
    looking.start()
    silent: list[PcRow] = []
    store = open_newer(office, tmp_path, silent)
    looking.join()
    other.kill()
    assert silent == []
    assert services(store) == ["Баннер"]
    assert len(list((tmp_path / "copies").iterdir())) == 1


def test_who_does_not_answer_is_named_and_held_up_by_the_version(
    office: Path, sqlite_store: Store, become: Become, tmp_path: Path
) -> None:
    become("0002")
    other = OtherProgram(office, "PC-1", OLDER)
    silent: list[PcRow] = []
    open_newer(office, tmp_path, silent).close()
    other.kill()
    assert [(row.pc, row.version) for row in silent] == [("PC-1", OLDER)]
    become("0001")
    with pytest.raises(Unavailable, match="newer_file"):
        sqlite_store.perform("add_service", add_service, Act(BORIS, NOW), {"name": "Буклет"})
    with pytest.raises(Unavailable, match="newer_file"):
        sqlite_store.changes_since(0)
    with pytest.raises(Unavailable, match="newer_file"), sqlite_store.read() as session:
        session.scalars(select(Client)).all()


def test_while_an_upgrade_is_announced_an_older_program_saves_nothing(
    office: Path, sqlite_store: Store
) -> None:
    newer = Presence(office, "PC-1", "", __version__)  # of one process, whose locks prove nothing
    newer.join()
    newer.announce(__version__)
    older = Presence(office, "PC-1", "Борис", OLDER)
    older.join()
    sqlite_store.guard = older.guard
    with pytest.raises(Unavailable) as caught:
        sqlite_store.perform("add_service", add_service, Act(BORIS, NOW), {"name": "Буклет"})
    assert caught.value.code == "please_update"
    assert caught.value.details == {"pc": "PC-1", "version": __version__, "own": OLDER}
    assert services(sqlite_store) == ["Баннер"]
    newer.leave()
    older.look()
    sqlite_store.perform("add_service", add_service, Act(BORIS, NOW), {"name": "Буклет"})
    older.leave()


def test_an_upgrade_waits_for_a_save_under_way(office: Path, become: Become, tmp_path: Path) -> None:
    order: list[str] = []
    old, saving, finish = open_store(office), threading.Event(), threading.Event()

    def save() -> None:
        with old.hold_gate("Борис"):
            saving.set()
            finish.wait()
            order.append("saved")

    thread = threading.Thread(target=save)
    thread.start()
    saving.wait()
    become("0002")
    threading.Timer(0.5, finish.set).start()
    open_store(office, lambda _old: order.append("backed up")).close()
    thread.join()
    assert order == ["saved", "backed up"]


def test_a_damaged_office_is_not_upgraded(office: Path, become: Become) -> None:
    with closing(sqlite3.connect(office)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'operation'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with office.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    before = office.read_bytes()
    become("0002")
    with pytest.raises(Unavailable, match="damaged"):
        open_store(office, lambda _old: None)
    assert office.read_bytes() == before


def test_two_newer_programs_upgrade_once(office: Path, become: Become, tmp_path: Path) -> None:
    become("0002")
    failed: list[BaseException] = []

    def upgrade_too() -> None:
        try:
            open_store(office, lambda _old: None).close()
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=upgrade_too) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert services(open_store(office)) == ["Баннер"]


@pytest.mark.postgresql
def test_a_servers_office_is_upgraded(make_store: MakeStore, become: Become) -> None:
    store = make_store("postgresql")
    store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
    become("0002")
    newer = open_store(store.address, lambda _old: None)
    assert services(newer) == ["Баннер"]
    with newer.read() as session:
        session.execute(text("SELECT remark FROM client"))
    newer.close()
    become("0001")
    with pytest.raises(Unavailable, match="newer_file"):
        store.changes_since(0)


def test_at_work_means_seen_by_the_others(office: Path, sqlite_store: Store) -> None:
    watcher = Presence(office, sqlite_store.pc, "Вера", __version__)
    watcher.join()
    with at_work(sqlite_store, "Анна") as presence:
        assert [(row.name, row.version) for row in watcher.others()] == [("Анна", __version__)]
        assert sqlite_store.presence is presence
        sqlite_store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Буклет"})
    assert watcher.others() == []
    watcher.leave()
