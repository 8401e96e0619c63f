"""Days on which care of a client is due: after the sale, greetings, silence, another attempt."""

from collections.abc import Callable
from datetime import date, timedelta

IsWorking = Callable[[date], bool]
"""Tells whether the office works on a day."""
_LONGEST_BREAK = 60
"""Days after which a calendar without working days is given up."""


def next_working_day(day: date, is_working: IsWorking) -> date:
    """Return the first working day after a day."""
    return _nearest(day + timedelta(days=1), 1, is_working)


def greeting_window(day: date, is_working: IsWorking) -> tuple[date, date]:
    """Return the first and last day on which a greeting for ``day`` is shown.

    It is ready one working day before, and may still be given on the first working day from ``day`` on.
    """
    return _nearest(day - timedelta(days=1), -1, is_working), _nearest(day, 1, is_working)


def yearly_day(day: date) -> int:
    """Return month and day as a number, ``1231`` for 31 December, by which birthdays are found."""
    return day.month * 100 + day.day


def anniversary(yearly: int, year: int) -> date:
    """Return the day of a ``yearly_day`` in a year; 29 February is kept on the 28th of other years."""
    month, day = divmod(yearly, 100)
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, day - 1)


def aftercare_day(delivered: date, aftercare_days: int) -> date:
    """Return the day of the call "is all well?" after an order was delivered."""
    return delivered + timedelta(days=aftercare_days)


def silent_until(today: date, silence_days: int) -> date:
    """Return the last day on which a client was in touch who counts as silent today."""
    return today - timedelta(days=silence_days)


def week_end(day: date) -> date:
    """Return the Sunday of the day's week."""
    return day + timedelta(days=6 - day.weekday())


def _nearest(day: date, step: int, is_working: IsWorking) -> date:
    for _ in range(_LONGEST_BREAK):
        if is_working(day):
            return day
        day += timedelta(days=step)
    return day
