"""The moment at which a demo office takes place."""

from datetime import datetime, time, timedelta

from desktop.services.facts.public_holidays import country_calendar

LATE_MORNING = time(11)
"""The office is open and orders have come in already: what is tried first works."""


def open_moment(now: datetime) -> datetime:
    """Return 11:00 of the last working day: of today if that is past already, else of a day before."""
    calendar = country_calendar("RU", range(now.year - 1, now.year + 1))
    day = now.date() if now.time() >= LATE_MORNING else now.date() - timedelta(days=1)
    while not calendar.is_working(day):
        day -= timedelta(days=1)
    return datetime.combine(day, LATE_MORNING)
