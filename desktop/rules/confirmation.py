"""Measure the time that a manager had to confirm an order."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from desktop.rules.calendar import OfficeCalendar
from desktop.rules.office import Absence


def working_time(
    calendar: OfficeCalendar, absences: Iterable[Absence], start: datetime, end: datetime
) -> timedelta:
    """Return the working hours in [start, end) without those of a person's absences."""
    away = sorted((one.start, one.end) for one in absences if one.start < end and one.end > start)
    total, day = timedelta(0), start.date()
    while day <= end.date():
        if calendar.is_working(day):
            opens, closes = calendar.halves(day)[0][0], calendar.halves(day)[1][1]
            total += _outside(away, max(start, opens), min(end, closes))
        day += timedelta(days=1)
    return total


def _outside(away: Iterable[tuple[datetime, datetime]], start: datetime, end: datetime) -> timedelta:
    """Return the part of [start, end) that no absence (in order of their starts) covers."""
    total = timedelta(0)
    for gone, back in away:
        if start < min(gone, end):
            total += min(gone, end) - start
        start = max(start, back)
    return total + max(end - start, timedelta(0))
