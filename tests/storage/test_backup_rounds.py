"""Backups come every hour, from one PC at a time, and are thinned out; nothing else there is touched."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.rules.backups import DAILY
from desktop.storage.backup.backup import backup
from desktop.storage.backup.names import office_mark
from desktop.storage.backup.rounds import make_due_backup, office_of
from desktop.storage.opening.opening import create_store
from desktop.storage.operations import Store
from desktop.storage.sharing.exclusive_file import release, take
from tests.conftest import MakeStore

NOW = datetime(2026, 10, 5, 9, 0)


def mark(store: Store) -> str:
    return office_mark(office_of(store))


def test_a_backup_is_made_once_an_hour(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    assert make_due_backup(store, folder, NOW) == folder / f"Dolya 2026-10-05 09-00 {mark(store)}-0.dolya"
    assert make_due_backup(store, folder, NOW + timedelta(minutes=59)) is None
    assert make_due_backup(store, folder, NOW + timedelta(minutes=60)) is not None


def test_a_daily_one_is_made_on_a_new_day(store: Store, tmp_path: Path) -> None:
    assert make_due_backup(store, tmp_path, NOW, DAILY) is not None
    assert make_due_backup(store, tmp_path, NOW.replace(hour=23), DAILY) is None
    assert make_due_backup(store, tmp_path, NOW + timedelta(days=1), DAILY) is not None


def test_while_another_pc_makes_one_this_one_does_not(sqlite_store: Store, tmp_path: Path) -> None:
    other = take(Path(sqlite_store.place).with_suffix(".copying"))
    assert other is not None
    assert make_due_backup(sqlite_store, tmp_path / "copies", NOW) is None
    release(other)
    assert make_due_backup(sqlite_store, tmp_path / "copies", NOW) is not None


@pytest.mark.postgresql
def test_a_server_is_copied_by_one_pc_at_a_time_too(make_store: MakeStore, tmp_path: Path) -> None:
    store = make_store("postgresql")
    with store.engine.connect() as other:
        other.exec_driver_sql(f"SELECT pg_advisory_xact_lock({0x646F6C7962})")
        assert make_due_backup(store, tmp_path, NOW) is None
    assert make_due_backup(store, tmp_path, NOW) is not None


def test_other_files_are_left_alone(store: Store, tmp_path: Path) -> None:
    strange = [
        tmp_path / name
        for name in (
            "Dolya before the move.dolya",
            "Dolya 2020-01-01 09-00 12345678-1.txt",
            "Dolya 2020-99-01 09-00 12345678-1.dolya",
            "Dolya 2020-01-01 09-00.dolya",
        )
    ]
    for path in strange:
        path.touch()
    for minute in range(5):
        backup(store, tmp_path, datetime(2020, 1, 1, 9, minute))
    make_due_backup(store, tmp_path, NOW)
    assert all(path.exists() for path in strange)
    assert len(list(tmp_path.glob(f"Dolya 2020-01-01* {mark(store)}-0*.dolya"))) == 1


def test_another_offices_backups_in_the_folder_count_for_nothing_and_stay(
    store: Store, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    other = create_store(tmp_path / "other.dolya")
    theirs = [backup(other, folder, NOW - timedelta(minutes=minute)) for minute in (1, 2, 3)]
    other.close()
    assert make_due_backup(store, folder, NOW) is not None
    assert all(path.exists() for path in theirs)


def test_what_another_pc_holds_open_is_thinned_out_the_next_time(
    sqlite_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "copies"
    first, _second, third = (
        backup(sqlite_store, folder, NOW + timedelta(minutes=minute)) for minute in range(3)
    )
    remove = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path == first:
            raise PermissionError(13, "The process cannot access the file")
        remove(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    made = make_due_backup(sqlite_store, folder, NOW + timedelta(hours=2))
    assert sorted(folder.glob("*.dolya")) == [first, third, made]
    monkeypatch.undo()
    make_due_backup(sqlite_store, folder, NOW + timedelta(hours=4))
    assert not first.exists()
