"""The snapshot: this PC's copy of the office, for both kinds of database."""

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.models import Service
from desktop.rules.errors import Unavailable
from desktop.storage.integrity import damage
from desktop.storage.offline.snapshot import Snapshot
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


def test_a_damaged_office_does_not_take_the_sound_copys_place(sqlite_store: Store, tmp_path: Path) -> None:
    desk = Desk(sqlite_store)
    for _ in range(12):
        desk.take(text="я" * 1200)
    snapshot = Snapshot(tmp_path / "here")
    snapshot.refresh(sqlite_store, NOW)
    garble(Path(sqlite_store.place), leaves(Path(sqlite_store.place), "client")[0])
    with pytest.raises(Unavailable, match="damaged"):
        snapshot.refresh(sqlite_store, NOW.replace(hour=10))
    assert snapshot.taken() == NOW
    assert damage.is_marked(Path(sqlite_store.place))
