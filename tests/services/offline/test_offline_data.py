"""What is kept here of an office belongs to the place where it was open: a copy has the same id, and gets
none of it."""

import os
import shutil
import sys
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.models import Order
from desktop.services.offline import (
    OfflineData,
    find_offline_data,
    has_offline_data,
    open_offline_data,
    store_kept_entries,
)
from desktop.services.offline.offline_data import PLACE
from desktop.services.this_pc import last_office
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act, Store
from desktop.storage.transfer import transfer
from tests.services.desk import Desk
from tests.services.office_of_four import OLGA

NOW = datetime(2026, 10, 19, 9)


@pytest.fixture(autouse=True)
def own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(last_office, "own_folder", lambda: tmp_path / "own")
    return tmp_path / "own"


@pytest.fixture
def office(sqlite_store: Store) -> Desk:
    return Desk(sqlite_store)


def keep(kept: OfflineData, name: str = "Зерно") -> None:
    figures = {"visit": name, "source": "phone", "name": name}
    kept.outbox.keep(Act(OLGA, NOW), "take_order", figures)


def entered_at(store: Store) -> OfflineData:
    """Enter an order while the drive is away, and close the program."""
    kept = open_offline_data(store, store.place)
    keep(kept)
    kept.close()
    return kept


def orders(store: Store) -> list[str]:
    with store.read() as session:
        return [order.client.name for order in session.scalars(select(Order))]


def copy_of(store: Store, folder: Path) -> Store:
    folder.mkdir()
    return open_store(shutil.copyfile(store.place, folder / "office.dolya"))


def test_what_was_entered_for_one_place_is_not_stored_in_a_copy(office: Desk, tmp_path: Path) -> None:
    entered_at(office.store)
    copy = copy_of(office.store, tmp_path / "copy")
    kept = open_offline_data(copy, copy.place)
    store_kept_entries(copy, kept.outbox, NOW)
    assert orders(copy) == []
    assert [(other.place, other.kept) for other in kept.elsewhere] == [(office.store.place, 1)]

    again = open_offline_data(office.store, office.store.place)
    assert again.elsewhere == ()
    store_kept_entries(office.store, again.outbox, NOW)
    assert orders(office.store) == ["Зерно"]


def test_a_person_may_have_it_stored_in_the_place_that_is_open(office: Desk, tmp_path: Path) -> None:
    entered_at(office.store)
    copy = copy_of(office.store, tmp_path / "copy")
    kept = open_offline_data(copy, copy.place)
    kept.take_over(kept.elsewhere[0])
    assert (kept.elsewhere, kept.outbox.kept) == ((), 1)
    store_kept_entries(copy, kept.outbox, NOW)
    assert orders(copy) == ["Зерно"]
    assert open_offline_data(office.store, office.store.place).outbox.kept == 0


def test_what_waits_for_another_place_and_cannot_be_read_keeps_nobody_from_this_one(
    office: Desk, tmp_path: Path, own: Path
) -> None:
    entered_at(office.store)
    [note] = own.rglob(PLACE)
    (note.parent / "outbox.sqlite").write_bytes(b"x" * 5000)
    before = sorted(note.parent.iterdir())
    copy = copy_of(office.store, tmp_path / "copy")
    assert open_offline_data(copy, copy.place).elsewhere == ()
    assert sorted(note.parent.iterdir()) == before


def test_what_only_a_newer_program_knows_waits_for_a_decision_and_hides_nothing(office: Desk) -> None:
    kept = open_offline_data(office.store, office.store.place)
    kept.copy(office.store, NOW)
    kept.outbox.keep(Act(OLGA, NOW), "foresee_order", {"name": "Зерно"})
    kept.outbox.keep(Act(OLGA, NOW), "take_order", {"name": "Зерно", "mood": "good"})
    keep(kept)
    assert orders(kept.calls_on_snapshot().store) == ["Зерно"]
    store_kept_entries(office.store, kept.outbox, NOW)
    assert orders(office.store) == ["Зерно"]
    problems = [entry.problem.code for entry in kept.outbox.entries() if entry.problem]
    assert problems == ["unknown_operation", "entry_failed"]


def test_two_copies_one_after_the_other_keep_what_is_theirs(office: Desk, tmp_path: Path) -> None:
    stores = [copy_of(office.store, tmp_path / name) for name in ("one", "two")]
    for store in stores:
        entered_at(store)
    for store, other in zip(stores, reversed(stores), strict=True):
        kept = open_offline_data(store, store.place)
        assert kept.outbox.kept == 1
        assert [one.place for one in kept.elsewhere] == [other.place]


def test_a_backup_put_in_the_same_place_goes_on_with_what_was_entered(office: Desk, tmp_path: Path) -> None:
    backup = shutil.copyfile(office.store.place, tmp_path / "backup.dolya")
    entered_at(office.store)
    office.store.close()
    shutil.copyfile(backup, office.store.place)
    restored = open_store(office.store.place)
    kept = open_offline_data(
        restored, str(Path(restored.place).parent / "." / "x" / ".." / Path(restored.place).name)
    )
    assert (kept.outbox.kept, kept.elsewhere) == (1, ())


def test_what_was_entered_before_an_office_moved_is_stored_in_its_new_place_and_nowhere_else(
    office: Desk, tmp_path: Path
) -> None:
    copy = copy_of(office.store, tmp_path / "copy")
    entered_at(copy)
    entered_at(office.store)
    moved = transfer(office.store, tmp_path / "moved.dolya")
    backup = copy_of(moved, tmp_path / "backup")
    assert open_offline_data(backup, backup.place).outbox.kept == 0
    kept = open_offline_data(moved, moved.place)
    assert [other.place for other in kept.elsewhere] == [copy.place]
    store_kept_entries(moved, kept.outbox, NOW)
    assert orders(moved) == ["Зерно"]
    moved.close()


def test_without_its_drive_an_office_is_shown_as_it_was_last_in_that_place(
    office: Desk, tmp_path: Path
) -> None:
    copy = copy_of(office.store, tmp_path / "copy")
    for store, moment in ((office.store, NOW), (copy, NOW.replace(hour=10))):
        open_offline_data(store, store.place).copy(store, moment)
    there = find_offline_data(office.store.place)
    assert there is not None
    assert there.snapshot.taken() == NOW
    assert not has_offline_data(str(tmp_path / "elsewhere.dolya"))


def test_no_password_of_a_server_is_kept(office: Desk, own: Path) -> None:
    url = "postgresql://anna:geheim@pc-1:5432/office"
    open_offline_data(office.store, url).copy(office.store, NOW)
    [note] = own.rglob(PLACE)
    assert "geheim" not in note.read_text()
    assert has_offline_data(url)


@pytest.mark.skipif(sys.platform == "win32", reason="there the user's own folders are nobody else's")
def test_what_is_kept_is_read_by_nobody_else(office: Desk, own: Path) -> None:
    before = os.umask(0o022)
    try:
        kept = open_offline_data(office.store, office.store.place)
        keep(kept)
        kept.copy(office.store, NOW)
    finally:
        os.umask(before)
    [folder] = [note.parent for note in own.rglob(PLACE)]
    assert folder.stat().st_mode & 0o077 == 0
    for file in folder.glob("o*"):
        assert file.stat().st_mode & 0o077 == 0, file
