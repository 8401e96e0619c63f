"""Damage that two looks confirm stops all writing, on every PC; one failed read does not."""

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.models import Service
from desktop.rules.errors import DolyaError, Unavailable
from desktop.storage.backup.backup import backup
from desktop.storage.backup.restore import restore
from desktop.storage.integrity import damage
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from tests.storage.damaging import garble, leaves
from tests.storage.test_store import NOW, add_service

ANNA = 1  # ids of employees


def add(store: Store, name: str) -> None:
    store.perform("add_service", add_service, Act(ANNA, NOW), {"name": name})


def services(store: Store) -> list[Service]:
    """Read whole rows, because names alone could be read from their index."""
    with store.read() as session:
        return list(session.scalars(select(Service)))


@pytest.fixture
def office(sqlite_store: Store) -> Store:
    for number in range(60):
        add(sqlite_store, f"{number:02d} " + "я" * 400)
    return sqlite_store


def test_nobody_writes_to_a_damaged_file_any_more(office: Store) -> None:
    other_pc = open_store(office.place)
    path = Path(office.place)
    garble(path, leaves(path, "service")[1])
    with pytest.raises(Unavailable, match="damaged"):
        services(office)
    assert damage.is_marked(path)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(Unavailable, match="stopped_damaged"):
        add(other_pc, "Буклет")
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    other_pc.close()


def test_a_single_failed_read_is_no_damage(office: Store) -> None:
    path = Path(office.place)
    page = leaves(path, "service")[1]
    before = path.read_bytes()
    services(office)
    garble(path, page)
    looks = iter([True])

    def heal(*_: object) -> tuple[str, ...]:
        path.write_bytes(before)
        return ("page 7",) if next(looks, False) else ()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(damage, "problems", heal)
        with pytest.raises(Unavailable, match="drive_gone"):
            services(office)
    assert not damage.is_marked(path)
    add(office, "Буклет")


def test_damage_that_nobody_has_met_is_found_by_the_next_backup(office: Store, tmp_path: Path) -> None:
    path = Path(office.place)
    services(office)
    garble(path, leaves(path, "service")[1])
    with pytest.raises(Unavailable, match="damaged"):
        backup(office, tmp_path / "copies", NOW)
    assert damage.is_marked(path)
    assert list((tmp_path / "copies").iterdir()) == []


def test_a_file_that_was_mended_by_hand_may_be_written_again(office: Store) -> None:
    path = Path(office.place)
    whole = path.read_bytes()
    services(office)
    garble(path, leaves(path, "service")[1])
    with pytest.raises(Unavailable, match="damaged"):
        services(office)
    assert damage.is_still_damaged(path, "PC")
    path.write_bytes(whole)
    assert not damage.is_still_damaged(path, "PC")
    add(office, "Буклет")


def test_a_file_that_was_never_an_office_gets_no_mark(tmp_path: Path) -> None:
    path = tmp_path / "letter.dolya"
    path.write_bytes(b"Dear office,\n" * 500)
    with pytest.raises(DolyaError, match="not_a_database"):
        open_store(path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_restored_office_may_be_written_again(office: Store, tmp_path: Path) -> None:
    copy = backup(office, tmp_path / "copies", NOW)
    path = Path(office.place)
    garble(path, leaves(path, "service")[1])
    with pytest.raises(Unavailable, match="damaged"):
        services(office)
    office.close()
    kept = restore(path, copy, NOW)
    assert kept is not None
    assert damage.is_marked(kept)
    assert not damage.is_marked(path)
    add(open_store(path), "Буклет")


def test_a_damaged_backup_is_not_restored(office: Store, tmp_path: Path) -> None:
    copy = backup(office, tmp_path / "copies", NOW)
    garble(copy, leaves(copy, "service")[1])
    with pytest.raises(Unavailable, match=r"backup_damaged|damaged"):
        restore(office.place, copy, NOW)
    assert len(services(office)) == 60
    assert not Path(office.place).with_suffix(".restoring").exists()
