"""Whose backups they are: at one place there may have been two offices, and clocks may be wrong."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.services import backups
from desktop.storage.backup import identity as backup_identity
from desktop.storage.backup.identity import identity_of
from desktop.storage.backup.names import parse_name
from desktop.storage.backup.rounds import backups_of, office_of
from desktop.storage.integrity import damage
from desktop.storage.opening.opening import create_store, open_store
from tests.services.desk import Desk
from tests.storage.damaging import garble, leaves

pytestmark = pytest.mark.usefixtures("own_folders")

NOW = datetime(2026, 10, 20, 12)
HOUR = timedelta(hours=1)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "office.dolya"


@pytest.fixture
def former(place: Path) -> Path:
    """The backup, dated a day ahead, of an office that was at the place before and is deleted."""
    desk = Desk(create_store(place))
    for _ in range(9):
        desk.take()
    made = backups.make_backup(desk.store, str(place), NOW + timedelta(days=1))
    backups.note_office(desk.store, str(place))
    desk.store.close()
    for beside in place.parent.glob("office.*"):
        beside.unlink()
    return made


@pytest.fixture
def desk(former: Path, place: Path) -> Iterator[Desk]:
    """The office that is at the place now."""
    assert former.exists()
    desk = Desk(create_store(place))
    for _ in range(3):
        desk.take()
    backups.note_office(desk.store, str(place))
    yield desk
    desk.store.close()


def test_another_offices_backups_are_not_listed(desk: Desk, place: Path, former: Path) -> None:
    ours = backups.make_backup(desk.store, str(place), NOW)
    state = backups.backup_state(str(place), NOW)
    assert [row.path for row in state.rows] == [ours]
    assert not state.guessed


@pytest.mark.parametrize("readable", [True, False])
def test_the_rescue_puts_back_the_office_that_was_here_and_not_the_file_with_the_latest_date(
    desk: Desk, place: Path, former: Path, readable: bool
) -> None:
    ours, office = backups.make_backup(desk.store, str(place), NOW), office_of(desk.store)
    desk.take()
    desk.store.close()
    if readable:
        garble(place, leaves(place, "client")[0])
    else:
        place.write_bytes(b"\xff" * 100_000)
    report = backups.recover_office(str(place), NOW, carry=True)
    assert (report.backup, report.replayed) == (ours, 1 if readable else 0)
    store = open_store(place)
    assert office_of(store) == office
    store.close()


def test_what_the_file_itself_says_counts_for_more_than_what_this_pc_remembers(
    former: Path, place: Path
) -> None:
    """Another PC made the new office; this one remembers the former."""
    other = create_store(place)
    other.close()
    state = backups.backup_state(str(place), NOW)
    assert (state.rows, state.too_old) == ((), True)


def test_where_nothing_says_which_office_it_was_the_latest_backups_is_taken_and_that_is_said(
    desk: Desk, place: Path, former: Path
) -> None:
    backups.make_backup(desk.store, str(place), NOW)
    desk.store.close()
    place.write_bytes(b"\xff" * 100_000)
    (backups.local_folder(str(place)) / "office.txt").write_text("?", encoding="utf-8")
    state = backups.backup_state(str(place), NOW)
    assert state.guessed
    assert [row.path for row in state.rows] == [former]


def test_the_newest_is_the_one_whose_journal_goes_furthest(desk: Desk, place: Path) -> None:
    ahead = backups.make_backup(desk.store, str(place), NOW + 10 * HOUR)  # by a wrong clock
    desk.take()
    newest = backups.make_backup(desk.store, str(place), NOW)
    assert [row.path for row in backups.backup_state(str(place), NOW).rows] == [newest, ahead]
    found = backups.newest_good(str(place), NOW)
    assert found is not None
    assert found.path == newest


def test_after_an_earlier_backup_was_put_back_the_rescue_goes_on_from_there(desk: Desk, place: Path) -> None:
    early = backups.make_backup(desk.store, str(place), NOW)
    for _ in range(5):
        desk.take()
    backups.make_backup(desk.store, str(place), NOW + HOUR)  # of what was given up
    desk.store.close()
    backups.recover_office(str(place), NOW + 2 * HOUR, early, carry=False)
    again = open_store(place)
    desk.store = again
    desk.take()
    later = backups.make_backup(again, str(place), NOW + 3 * HOUR)
    desk.take()
    again.close()
    garble(place, leaves(place, "client")[0])
    report = backups.recover_office(str(place), NOW + 4 * HOUR, carry=True)
    assert (report.backup, report.replayed) == (later, 1)


def test_an_abandoned_history_does_not_come_back_though_its_journal_is_the_longer_one(
    desk: Desk, place: Path
) -> None:
    early = backups.make_backup(desk.store, str(place), NOW)
    for _ in range(5):
        desk.take()
    given_up = backups.make_backup(desk.store, str(place), NOW + HOUR)
    desk.store.close()
    backups.recover_office(str(place), NOW + 2 * HOUR, early, carry=False)
    desk.store = open_store(place)
    desk.take()
    later = backups.make_backup(desk.store, str(place), NOW + 3 * HOUR)
    desk.store.close()
    place.write_bytes(b"\xff" * 100_000)
    assert [row.path for row in backups.backup_state(str(place), NOW).rows] == [later, early, given_up]
    assert backups.recover_office(str(place), NOW + 4 * HOUR, carry=True).backup == later


def test_a_backup_from_the_future_is_as_good_as_made_now(desk: Desk, place: Path) -> None:
    backups.make_backup(desk.store, str(place), NOW + 10 * HOUR)
    assert not backups.backup_state(str(place), NOW).too_old


def test_nothing_of_another_office_is_carried_over(desk: Desk, place: Path, former: Path) -> None:
    desk.store.close()
    report = backups.recover_office(str(place), NOW, former, carry=True)
    assert report.foreign
    assert (report.replayed, report.rows, report.left_out) == (0, {}, [])


def test_what_is_no_office_has_no_identity(tmp_path: Path) -> None:
    letter = tmp_path / "letter.dolya"
    letter.write_text("Это письмо", encoding="utf-8")
    assert identity_of(letter) is None
    assert identity_of(tmp_path / "not there") is None


def test_a_drive_that_is_away_is_no_damage(desk: Desk, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_path: Path) -> Path:
        raise OSError(121, "The semaphore timeout period has expired")

    monkeypatch.setattr(damage, "mark_of", gone)
    assert not backups.backup_state(str(place), NOW).damaged


def test_what_cannot_be_read_at_one_moment_is_read_at_the_next(desk: Desk, place: Path) -> None:
    made = backups.make_backup(desk.store, str(place), NOW)
    journal = made.with_name(made.name + "-journal")
    journal.unlink(missing_ok=True)
    journal.mkdir()  # refuses whoever opens the backup
    state = backups.backup_state(str(place), NOW)
    assert ([row.path for row in state.rows], state.newest) == ([made], None)
    assert backups.newest_good(str(place), NOW) is None
    journal.rmdir()
    found = backups.newest_good(str(place), NOW)
    assert found is not None
    assert found.path == made


def test_a_name_says_whose_a_backup_is_and_how_far_it_goes(
    desk: Desk, place: Path, former: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No backup has to be opened to know whether one is due."""
    made = backups.make_backup(desk.store, str(place), NOW)
    name, with_store = parse_name(made.name), identity_of(made)
    assert name is not None
    assert with_store is not None
    assert (name.made, name.mark, name.sequence) == (NOW, with_store.office.hex[:8], with_store.sequence)
    read: list[Path] = []
    monkeypatch.setattr(backup_identity, "sqlite_engine", read.append)
    backups.keep_backups(desk.store, str(place), NOW)
    assert backups_of(with_store.office, made.parent) == {made: NOW}
    assert read == []


def test_a_database_that_is_no_office_is_no_backup(tmp_path: Path) -> None:
    other = tmp_path / "shop.dolya"
    with closing(sqlite3.connect(other)) as connection:
        connection.executescript("CREATE TABLE order_(id); CREATE TABLE client(id);")
    found = backups.look_into(other)
    assert (found.identity, found.check.sound) == (None, False)
