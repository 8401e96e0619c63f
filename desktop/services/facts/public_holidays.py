"""Public holidays by country, from the library ``holidays``."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from desktop.rules.errors import BadInput


@cache
def _holidays_in(country: str, year: int) -> frozenset[date]:
    import holidays  # slow to import, and most of what the program does needs no calendar

    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        raise BadInput("unknown_country", country=country) from None


def holidays_of(country: str, years: Iterable[int]) -> frozenset[date]:
    """Return the days off of a country (ISO code) in these years, moved days off included."""
    return frozenset().union(*(_holidays_in(country, year) for year in years))
