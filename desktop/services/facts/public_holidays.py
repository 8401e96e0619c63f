"""The official calendars of countries, from the library ``holidays``."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from desktop.rules.calendar import OfficeCalendar
from desktop.rules.errors import BadInput


@dataclass(frozen=True, slots=True)
class CountryDays:
    """A year of a country's official calendar.

    ``holidays`` are public holidays and days off moved to working days, ``working_weekends`` the days of
    weekends that are worked instead, ``weekend`` the weekdays of weekends (0 = Monday).
    """

    holidays: frozenset[date]
    working_weekends: frozenset[date]
    weekend: frozenset[int]


@cache
def country_days(country: str, year: int) -> CountryDays:
    """Return the official calendar of a country (ISO code) for a year; refused for an unknown country."""
    import holidays  # slow to import, and most of what the program does needs no calendar

    try:
        known = holidays.country_holidays(country, years=year)
    except NotImplementedError:
        raise BadInput("unknown_country", country=country) from None
    days = (date(year, 1, 1) + timedelta(days=offset) for offset in range(366))
    worked = (day for day in days if day.weekday() in known.weekend and known.is_working_day(day))
    return CountryDays(frozenset(known), frozenset(worked), frozenset(known.weekend))


def country_calendar(country: str, years: Iterable[int]) -> OfficeCalendar:
    """Return the calendar of an office that works as its country (ISO code) does in these years."""
    parts = [country_days(country, year) for year in years]
    return OfficeCalendar(
        holidays=frozenset().union(*(part.holidays for part in parts)),
        working_weekends=frozenset().union(*(part.working_weekends for part in parts)),
        weekend=parts[0].weekend,
    )
