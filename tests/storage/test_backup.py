"""Backups are whole while others work, of either database; transfer and restore lose nothing."""

import os
import shutil
import threading
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from desktop.models import Client, Operation, Service
from desktop.rules.errors import BadInput, Unavailable
from desktop.storage.backup import backup as backup_module
from desktop.storage.backup.backup import backup
from desktop.storage.backup.names import office_mark
from desktop.storage.backup.restore import restore
from desktop.storage.backup.rounds import office_of
from desktop.storage.database.copying import counts, first_difference
from desktop.storage.database.moved import unmark_moved
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store, UnitOfWork
from desktop.storage.transfer import transfer
from tests.conftest import MakeStore
from tests.postgresql import Server
from tests.storage.test_store import NOW, add_service, services

ANNA = 1  # ids of employees


def fill(work: UnitOfWork) -> None:
    """Clients of whom the first was referred by the last, and a service."""
    work.session.add(Service(name="Баннер", effort=Fraction(1, 3)))
    for number in range(1, 4):
        name = f"Клиент {number}"
        work.session.add(
            Client(id=UUID(int=number), number=number, name=name, folded=name, search_text=name, created=NOW)
        )
    work.session.flush()
    work.session.get_one(Client, UUID(int=1)).referred_by_id = UUID(int=3)


@pytest.fixture
def filled(store: Store) -> Store:
    store.perform("fill", fill, Act(ANNA, NOW), {})
    return store


def assert_equal(one: Store, other: Store, but: str = "") -> None:
    with one.read() as ours, other.read() as theirs:
        assert first_difference(ours.connection(), theirs.connection(), but) is None
        assert counts(ours.connection()) == counts(theirs.connection())


def test_a_backup_of_either_database_is_a_file_that_opens_and_is_equal(filled: Store, tmp_path: Path) -> None:
    path = backup(filled, tmp_path / "копии", datetime(2026, 10, 5, 9, 0))
    assert path == tmp_path / "копии" / f"Dolya 2026-10-05 09-00 {office_mark(office_of(filled))}-1.dolya"
    assert_equal(filled, open_store(path))
    again = backup(filled, tmp_path / "копии", datetime(2026, 10, 5, 9, 0))
    assert again.name == f"{path.stem} (2).dolya"
    assert {file.name for file in path.parent.iterdir()} == {path.name, again.name}


def test_a_backup_that_is_not_whole_is_not_kept(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_module, "counts", lambda connection: {"operation": 1, "x": id(connection)})
    with pytest.raises(Unavailable, match="backup_failed"):
        backup(filled, tmp_path / "копии", NOW)
    assert list((tmp_path / "копии").iterdir()) == []


def test_backups_while_others_write_are_consistent(store: Store, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            text = "я" * 20_000  # some pages, so that a copy takes several steps
            store.perform("add_service", add_service, Act(ANNA, NOW), {"name": f"{number} {text}"})

    writer = threading.Thread(target=write)
    writer.start()
    try:
        paths = [backup(store, tmp_path / "копии", NOW) for _ in range(5)]
    finally:
        stop.set()
        writer.join()
    for path in paths:
        with open_store(path).read() as session:
            entries = session.scalar(select(func.count()).select_from(Operation))
            assert entries == session.scalar(select(func.count()).select_from(Service))


@pytest.mark.parametrize("kind", ["file", "server"])
def test_an_office_moves_to_another_database(
    filled: Store, kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    place = str(tmp_path / "moved.dolya")
    if kind == "server":
        server: Server = request.getfixturevalue("server")
        server.create_database(name := f"moved_{uuid4().hex}")
        place = server.url(name)
    moved = transfer(filled, place)
    with filled.engine.begin() as old:
        unmark_moved(old)
    assert_equal(filled, moved, but="gate")  # which says where it came from
    moved.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Буклет"})
    assert services(moved) == ["Баннер", "Буклет"]
    with pytest.raises(BadInput, match="exists"):
        transfer(filled, place)
    moved.close()


def test_a_restored_office_is_the_backups_and_the_replaced_file_is_kept(
    sqlite_store: Store, tmp_path: Path
) -> None:
    sqlite_store.perform("fill", fill, Act(ANNA, NOW), {})
    copy = backup(sqlite_store, tmp_path / "копии", NOW)
    sqlite_store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Буклет"})
    kept = restore(sqlite_store.place, copy, NOW)
    assert kept is not None
    assert services(open_store(sqlite_store.place)) == ["Баннер"]
    assert services(open_store(kept)) == ["Баннер", "Буклет"]


@pytest.mark.parametrize("without", [(), ("link",), ("link", "copy2")])
def test_a_restore_that_the_drive_refuses_at_the_end_leaves_everything_as_it_was(
    sqlite_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without: tuple[str, ...]
) -> None:
    sqlite_store.perform("fill", fill, Act(ANNA, NOW), {})
    copy = backup(sqlite_store, tmp_path / "copies", NOW)
    place = Path(sqlite_store.place)
    sqlite_store.close()
    in_place: list[bool] = []

    def refused(*_paths: object) -> None:
        raise OSError("refused")

    def refused_at_last(_fresh: Path, target: Path) -> None:
        in_place.append(target.exists())
        raise OSError("held by a virus scanner")

    def beside() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in place.parent.glob(f"{place.stem}*.dolya*")}

    before = beside()
    monkeypatch.setattr(Path, "replace", refused_at_last)
    for name in without:
        monkeypatch.setattr(os if name == "link" else shutil, name, refused)
    with pytest.raises(Unavailable, match="restore_failed"):
        restore(place, copy, NOW)
    assert in_place == ["copy2" not in without]
    assert beside() == before
    monkeypatch.undo()
    kept = restore(place, copy, NOW)
    assert kept is not None
    assert kept.read_bytes() == before[place]


def test_a_servers_office_is_restored_from_a_file(make_store: MakeStore, tmp_path: Path) -> None:
    store = make_store("postgresql")
    store.perform("fill", fill, Act(ANNA, NOW), {})
    copy = backup(store, tmp_path / "копии", NOW)
    store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Буклет"})
    assert restore(store.engine.url.render_as_string(), copy, NOW) is None
    assert services(store) == ["Баннер"]


def test_what_is_no_backup_is_not_restored(sqlite_store: Store, tmp_path: Path) -> None:
    sqlite_store.perform("fill", fill, Act(ANNA, NOW), {})
    (tmp_path / "letter.txt").write_text("Добрый день!" * 100, encoding="utf-8")
    with pytest.raises(BadInput, match="not_a_database"):
        restore(sqlite_store.place, tmp_path / "letter.txt", NOW)
    assert services(sqlite_store) == ["Баннер"]
