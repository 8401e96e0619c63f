"""Absences of a few hours: offered for the rest of a working day, always ending after now and today."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.short_absences import back_by, hour_ahead, hours_left, midnight_after, short_absences

CLOSES = time(18)
KINDS = ("sick", "errand", "calls", "meeting")


@pytest.mark.parametrize(
    ("now", "back"), [((13, 10), 15), ((13, 30), 15), ((9, 0), 11), ((17, 5), 18), ((10, 45), 13)]
)
def test_who_goes_out_is_back_at_a_full_hour_or_at_closing(now: tuple[int, int], back: int) -> None:
    assert back_by(datetime(2026, 10, 19, *now), CLOSES) == datetime(2026, 10, 19, back)


def test_a_calling_block_takes_an_hour() -> None:
    assert hour_ahead(datetime(2026, 10, 19, 11, 0)) == datetime(2026, 10, 19, 12, 0)
    assert hour_ahead(datetime(2026, 10, 19, 10, 58, 30)) == datetime(2026, 10, 19, 12, 0)
    assert hour_ahead(datetime(2026, 10, 19, 23, 30)) == datetime(2026, 10, 20)


def test_what_is_offered_at_a_quarter_past_one() -> None:
    now = datetime(2026, 10, 19, 13, 15)
    assert [(one.kind, one.end.hour, one.all_day) for one in short_absences(now, CLOSES, KINDS)] == [
        ("sick", 0, True), ("errand", 15, False), ("calls", 14, False), ("meeting", 15, False),
        ("errand", 0, True),
    ]  # fmt: skip
    assert [one.hour for one in hours_left(now, CLOSES)] == [14, 15, 16, 17, 18]
    assert {one.kind for one in short_absences(now, CLOSES, ["sick"])} == {"sick"}


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)), st.times())
def test_every_offer_ends_after_now_and_today(now: datetime, closes: time) -> None:
    for one in short_absences(now, closes, KINDS):
        assert now < one.end <= midnight_after(now)
        assert one.end - now <= timedelta(days=1)
    hours = hours_left(now, closes)
    assert hours == sorted(set(hours))
    assert all(now < one for one in hours)
