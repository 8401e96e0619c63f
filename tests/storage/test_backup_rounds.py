"""Backups come every hour and are thinned out with age; nothing else in their folder is touched."""

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.storage.backup_rounds import backup_round, superfluous
from desktop.storage.store import Store

NOW = datetime(2026, 10, 5, 9, 0)
MOMENTS = st.lists(st.datetimes(datetime(2024, 1, 1), NOW), unique=True, max_size=200)


def named(moments: list[datetime]) -> dict[Path, datetime]:
    return {Path(f"{moment}"): moment for moment in moments}


def test_a_backup_is_made_once_an_hour(sqlite_store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    assert backup_round(sqlite_store, folder, NOW) == folder / "Dolya 2026-10-05 09-00.dolya"
    assert backup_round(sqlite_store, folder, NOW + timedelta(minutes=59)) is None
    assert backup_round(sqlite_store, folder, NOW + timedelta(minutes=60)) is not None


def test_a_clock_that_was_wrong_does_not_stop_the_rounds(sqlite_store: Store, tmp_path: Path) -> None:
    backup_round(sqlite_store, tmp_path, NOW + timedelta(days=365))
    assert backup_round(sqlite_store, tmp_path, NOW) is not None


def test_two_years_of_hours_become_hours_days_and_months() -> None:
    hours = [NOW - timedelta(hours=hour) for hour in range(2 * 365 * 24)]
    gone = set(superfluous(named(hours)))
    kept = [moment for moment in hours if Path(f"{moment}") not in gone]
    assert kept[:24] == hours[:24]
    days = [datetime(2026, 10, 5, 23) - timedelta(days=day) for day in range(2, 14)]
    months = [datetime(2026, 8, 31, 23), datetime(2026, 7, 31, 23)]
    assert set(days + months) <= set(kept)
    assert len({moment.date() for moment in kept} - {day.date() for day in days}) == 2 + 10
    assert len({(moment.year, moment.month) for moment in kept}) == 12


@given(MOMENTS)
@settings(max_examples=100, deadline=None)
def test_the_newest_always_stays_and_thinning_twice_changes_nothing(moments: list[datetime]) -> None:
    backups = named(moments)
    gone = superfluous(backups)
    rest = {path: moment for path, moment in backups.items() if path not in gone}
    assert len(rest) <= 24 + 14 + 12
    assert superfluous(rest) == []
    assert not moments or max(moments) in rest.values()


def test_other_files_are_left_alone(sqlite_store: Store, tmp_path: Path) -> None:
    strange = [
        tmp_path / name
        for name in (
            "Dolya before the move.dolya",
            "Dolya 2020-01-01 09-00.txt",
            "Dolya 2020-99-01 09-00.dolya",
        )
    ]
    for path in strange:
        path.touch()
    for day in range(20):
        (tmp_path / f"Dolya 2020-01-01 09-{day:02d}.dolya").touch()
    backup_round(sqlite_store, tmp_path, NOW)
    assert all(path.exists() for path in strange)
    assert len(list(tmp_path.glob("Dolya 2020-01-01*.dolya"))) == 1
