"""The snapshot: this PC's copy of the office, for both kinds of database."""

import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.models import Service
from desktop.rules.errors import Unavailable
from desktop.storage.backup.backup import copy_office
from desktop.storage.integrity import damage
from desktop.storage.offline import snapshot as module
from desktop.storage.offline.snapshot import Snapshot
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from tests.services.desk import Desk
from tests.storage.damaging import garble, leaves
from tests.storage.test_store import add_service, services

ANNA = 1  # ids of employees

NOW = datetime(2026, 10, 5, 9, 0)


def add(store: Store, name: str) -> None:
    store.perform("add_service", add_service, Act(ANNA, NOW), {"name": name})


def test_there_is_nothing_to_show_before_the_first_copy(tmp_path: Path) -> None:
    snapshot = Snapshot(tmp_path)
    assert snapshot.taken() is None
    assert snapshot.open_copy() is None


def test_the_copy_stays_as_it_was_whatever_is_done_to_its_own_copy(store: Store, tmp_path: Path) -> None:
    snapshot = Snapshot(tmp_path / "here")
    add(store, "Баннер")
    snapshot.refresh(store, NOW)
    assert snapshot.taken() == NOW
    for _ in range(2):
        here = snapshot.open_copy()
        assert here is not None
        assert services(here) == ["Баннер"]
        add(here, "Буклет")
        assert services(here) == ["Баннер", "Буклет"]
        here.close()
    assert services(store) == ["Баннер"]


def test_a_copy_that_fails_leaves_the_earlier_one(sqlite_store: Store, tmp_path: Path) -> None:
    snapshot = Snapshot(tmp_path / "here")
    add(sqlite_store, "Баннер")
    snapshot.refresh(sqlite_store, NOW)
    Path(sqlite_store.place).rename(tmp_path / "away.dolya")
    with pytest.raises(Exception, match="no_such_file"):
        snapshot.refresh(sqlite_store, datetime(2026, 10, 5, 10, 0))
    assert snapshot.taken() == NOW
    here = snapshot.open_copy()
    assert here is not None
    with here.read() as session:
        assert session.scalars(select(Service.name)).all() == ["Баннер"]
    here.close()


def test_what_nobody_has_changed_is_not_copied_again(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[Path] = []

    def counted(source: Store, target: Path) -> None:
        copied.append(target)
        copy_office(source, target)

    monkeypatch.setattr(module, "copy_office", counted)
    snapshot, later = Snapshot(tmp_path / "here"), NOW.replace(hour=12)
    add(store, "Баннер")
    snapshot.refresh(store, NOW)
    snapshot.refresh(store, later)
    assert len(copied) == 1
    assert snapshot.taken() == later, "it is as good as one taken now"
    add(store, "Буклет")
    snapshot.refresh(store, later)
    assert len(copied) == 2
    here = snapshot.open_copy()
    assert here is not None
    assert services(here) == ["Баннер", "Буклет"]
    here.close()


def test_another_office_that_is_as_far_is_copied(
    sqlite_store: Store, empty_office: Path, tmp_path: Path
) -> None:
    other = open_store(Path(shutil.copyfile(empty_office, tmp_path / "other.dolya")))
    snapshot = Snapshot(tmp_path / "here")
    add(other, "Буклет")
    snapshot.refresh(other, NOW)
    other.close()
    add(sqlite_store, "Баннер")
    snapshot.refresh(sqlite_store, NOW)
    here = snapshot.open_copy()
    assert here is not None
    assert services(here) == ["Баннер"]
    here.close()


def test_parts_of_a_copy_that_was_broken_off_go(store: Store, tmp_path: Path) -> None:
    old, fresh = tmp_path / "office-1.part", tmp_path / "office-2.part"
    for part in (old, fresh):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    snapshot = Snapshot(tmp_path)
    add(store, "Баннер")
    snapshot.refresh(store, NOW)
    assert sorted(path.name for path in tmp_path.glob("*.part")) == [fresh.name], (
        "another program goes on with it"
    )


def test_a_damaged_office_does_not_take_the_sound_copys_place(sqlite_store: Store, tmp_path: Path) -> None:
    desk = Desk(sqlite_store)
    for _ in range(12):
        desk.take(text="я" * 1200)
    snapshot = Snapshot(tmp_path / "here")
    snapshot.refresh(sqlite_store, NOW)
    add(sqlite_store, "Баннер")
    garble(Path(sqlite_store.place), leaves(Path(sqlite_store.place), "client")[0])
    with pytest.raises(Unavailable, match="damaged"):
        snapshot.refresh(sqlite_store, NOW.replace(hour=10))
    assert snapshot.taken() == NOW
    assert damage.is_marked(Path(sqlite_store.place))
