"""Backups by the clock: when one is due, which stay, when the latest is too old."""

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules.backups import DAILY, HOURLY, is_due, is_too_old, thinned_out

NOW = datetime(2026, 10, 5, 9, 0)
MOMENTS = st.lists(st.datetimes(datetime(2024, 1, 1), NOW), unique=True, max_size=200)


def named(moments: list[datetime]) -> dict[Path, datetime]:
    return {Path(f"{moment}"): moment for moment in moments}


def test_an_hourly_one_is_due_after_an_hour_and_a_daily_one_on_a_new_day() -> None:
    assert is_due([], NOW, HOURLY)
    assert is_due([], NOW, DAILY)
    assert not is_due([NOW - timedelta(minutes=59)], NOW, HOURLY)
    assert is_due([NOW - timedelta(minutes=60)], NOW, HOURLY)
    assert not is_due([NOW.replace(hour=0)], NOW, DAILY)
    assert is_due([datetime(2026, 10, 4, 23, 59)], NOW, DAILY)


def test_one_that_a_wrong_clock_made_in_the_future_does_not_count() -> None:
    assert is_due([NOW + timedelta(days=365)], NOW, HOURLY)


def test_two_days_are_too_old() -> None:
    assert is_too_old(None, NOW)
    assert not is_too_old(NOW - timedelta(days=2), NOW)
    assert is_too_old(NOW - timedelta(days=2, seconds=1), NOW)


def test_two_years_of_hours_become_hours_days_and_months() -> None:
    hours = [NOW - timedelta(hours=hour) for hour in range(2 * 365 * 24)]
    gone = set(thinned_out(named(hours), NOW))
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
    gone = thinned_out(backups, NOW)
    rest = {path: moment for path, moment in backups.items() if path not in gone}
    assert len(rest) <= 24 + 14 + 12
    assert thinned_out(rest, NOW) == []
    assert not moments or max(moments) in rest.values()


def test_backups_from_the_future_crowd_out_none_and_are_thinned_out_by_themselves() -> None:
    past = [NOW - timedelta(hours=hour) for hour in range(20)]
    future = [NOW + timedelta(days=30, minutes=minute) for minute in range(100)]
    gone = set(thinned_out(named(past + future), NOW))
    assert not gone & named(past).keys()
    assert len(named(future).keys() - gone) == 2  # of 100 minutes, the latest of each hour
