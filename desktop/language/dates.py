"""Dates and times as people say them: today 10:42, yesterday, Friday 16.10, 16.10.2025."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from enum import Enum

from desktop.language.translate import QT_TRANSLATE_NOOP, current_language, fill, translate
from desktop.rules.months import Month

WEEKDAYS = (
    QT_TRANSLATE_NOOP("Dates", "Monday"),
    QT_TRANSLATE_NOOP("Dates", "Tuesday"),
    QT_TRANSLATE_NOOP("Dates", "Wednesday"),
    QT_TRANSLATE_NOOP("Dates", "Thursday"),
    QT_TRANSLATE_NOOP("Dates", "Friday"),
    QT_TRANSLATE_NOOP("Dates", "Saturday"),
    QT_TRANSLATE_NOOP("Dates", "Sunday"),
)
WEEKDAYS_SHORT = (
    QT_TRANSLATE_NOOP("Dates", "Mo"),
    QT_TRANSLATE_NOOP("Dates", "Tu"),
    QT_TRANSLATE_NOOP("Dates", "We"),
    QT_TRANSLATE_NOOP("Dates", "Th"),
    QT_TRANSLATE_NOOP("Dates", "Fr"),
    QT_TRANSLATE_NOOP("Dates", "Sa"),
    QT_TRANSLATE_NOOP("Dates", "Su"),
)
MONTHS = (
    QT_TRANSLATE_NOOP("Dates", "January"),
    QT_TRANSLATE_NOOP("Dates", "February"),
    QT_TRANSLATE_NOOP("Dates", "March"),
    QT_TRANSLATE_NOOP("Dates", "April"),
    QT_TRANSLATE_NOOP("Dates", "May"),
    QT_TRANSLATE_NOOP("Dates", "June"),
    QT_TRANSLATE_NOOP("Dates", "July"),
    QT_TRANSLATE_NOOP("Dates", "August"),
    QT_TRANSLATE_NOOP("Dates", "September"),
    QT_TRANSLATE_NOOP("Dates", "October"),
    QT_TRANSLATE_NOOP("Dates", "November"),
    QT_TRANSLATE_NOOP("Dates", "December"),
)
DAYS_OF = (
    QT_TRANSLATE_NOOP("Dates", "%1 of January"),
    QT_TRANSLATE_NOOP("Dates", "%1 of February"),
    QT_TRANSLATE_NOOP("Dates", "%1 of March"),
    QT_TRANSLATE_NOOP("Dates", "%1 of April"),
    QT_TRANSLATE_NOOP("Dates", "%1 of May"),
    QT_TRANSLATE_NOOP("Dates", "%1 of June"),
    QT_TRANSLATE_NOOP("Dates", "%1 of July"),
    QT_TRANSLATE_NOOP("Dates", "%1 of August"),
    QT_TRANSLATE_NOOP("Dates", "%1 of September"),
    QT_TRANSLATE_NOOP("Dates", "%1 of October"),
    QT_TRANSLATE_NOOP("Dates", "%1 of November"),
    QT_TRANSLATE_NOOP("Dates", "%1 of December"),
)
MINUTES_A_DAY = 24 * 60
LEAP_YEAR = 2000
MOST_YEARS_BETWEEN = 8
"""Years from one 29 February to the next, at most."""


def clock(moment: datetime) -> str:
    """Return ``10:42``."""
    return f"{moment:%H:%M}"


def weekday(day: date) -> str:
    """Return the name of the weekday."""
    return translate("Dates", WEEKDAYS[day.weekday()])


def weekday_short(day: date) -> str:
    """Return two letters of the weekday, for the head of a column."""
    return translate("Dates", WEEKDAYS_SHORT[day.weekday()])


def weekday_name(number: int) -> str:
    """Return the name of a weekday by its number, 1 = Monday."""
    return translate("Dates", WEEKDAYS[number - 1])


def day_and_month(day: date) -> str:
    """Return a day without its year: ``24 октября``, ``24 October``."""
    return fill(translate("Dates", DAYS_OF[day.month - 1]), day.day)


def month_name(month: Month) -> str:
    """Return ``октябрь 2026``."""
    return f"{translate('Dates', MONTHS[month.number - 1])} {month.year}"


def month_short(value: date) -> str:
    """Return the first three letters of the month's name: ``окт``."""
    return translate("Dates", MONTHS[value.month - 1])[:3]


def short_date(value: date) -> str:
    """Return a day without its year: ``16.10``, ``16 Oct``."""
    if current_language() == "en":
        return f"{value.day} {month_short(value)}"
    return f"{value:%d.%m}"


def full_date(value: date) -> str:
    """Return ``16.10.2025``, ``16 Oct 2025``."""
    if current_language() == "en":
        return f"{short_date(value)} {value.year}"
    return f"{value:%d.%m.%Y}"


def dated(value: date, today: date) -> str:
    """Return a short date, with its year unless that is today's."""
    return short_date(value) if value.year == today.year else full_date(value)


def short_day(value: date) -> str:
    """Return ``пятница, 16.10``, ``Fri 16 Oct``."""
    if current_language() == "en":
        return f"{weekday(value)[:3]} {short_date(value)}"
    return f"{weekday(value)}, {short_date(value)}"


def day_words(value: date, today: date) -> str:
    """Return a day for a text: today, yesterday, tomorrow, ``пятница, 16.10`` within a week, else a date."""
    away = (value - today).days
    if away == 0:
        return translate("Dates", "today")
    if away == -1:
        return translate("Dates", "yesterday")
    if away == 1:
        return translate("Dates", "tomorrow")
    return short_day(value) if abs(away) < 7 else dated(value, today)


def moment_words(value: datetime, now: datetime) -> str:
    """Return a moment for a text: ``сегодня 10:42``, ``вчера 17:48``, older ones without the time."""
    said = day_words(value.date(), now.date())
    return f"{said} {clock(value)}" if abs((value.date() - now.date()).days) <= 1 else said


def in_list(value: datetime, now: datetime) -> str:
    """Return a moment for a list: ``10:42`` today, else the day."""
    if value.date() == now.date():
        return clock(value)
    if value.date() == now.date() - timedelta(days=1):
        return translate("Dates", "yesterday")
    return dated(value.date(), now.date())


def until_words(value: datetime, now: datetime) -> str:
    """Return the end of an absence: ``до 23.10`` (its last day), ``до 18:00`` today."""
    if value.date() == now.date():
        return fill(translate("Dates", "until %1"), clock(value))
    # An absence that ends at midnight lasts through the day before.
    last = value.date() - timedelta(days=1) if value.time() == datetime.min.time() else value.date()
    return fill(translate("Dates", "until %1"), dated(last, now.date()))


def waits(since: datetime, now: datetime) -> str:
    """Return how long something has waited: ``только что``, ``ждёт 5 мин``, ``ждёт 3 ч``, ``ждёт 2 дня``."""
    minutes = max(0, int((now - since).total_seconds() // 60))
    if minutes == 0:
        return translate("Dates", "just now")
    if minutes < 60:
        return translate("Dates", "waits %n min", "", minutes)
    if minutes < MINUTES_A_DAY:
        hours = minutes // 60
        return translate("Dates", "waits %n h", "", hours)
    days = minutes // MINUTES_A_DAY
    return translate("Dates", "waits %n days", "", days)


class DaySide(Enum):
    """The side of today on which the day in a field lies: a payment behind, a due date ahead."""

    BEHIND = "behind"
    AHEAD = "ahead"
    EITHER = "either"


def parse_clock(text: str) -> time:
    """Return the time of day that a person typed: ``10:42``, ``10.42``, ``1042``, ``9``.

    Raises ValueError for other texts.
    """
    plain = text.strip().replace(".", ":")
    if ":" not in plain and len(plain) > 2:
        plain = f"{plain[:-2]}:{plain[-2:]}"
    hour, _, minute = plain.partition(":")
    return time(int(hour), int(minute or 0))


def parse_day(text: str, today: date, side: DaySide = DaySide.EITHER) -> date | None:
    """Return the day that a person typed: ``16.10``, ``16.10.26``, ``16.10.2026``, ``2026-10-16``.

    An empty text is None. A day without a year, or with two digits of it, is the nearest such day on its
    side of today; today is on both sides. Raises ValueError for other texts.
    """
    plain = text.strip()
    if not plain:
        return None
    if "-" in plain:
        return date.fromisoformat(plain)
    parts = [int(part) for part in plain.rstrip(".").split(".")]
    if len(parts) == 3 and parts[2] >= 100:
        return date(parts[2], parts[1], parts[0])
    if len(parts) == 3:
        years = [century + parts[2] for century in range(1900, 2200, 100)]
    elif len(parts) == 2:
        years = list(range(today.year - MOST_YEARS_BETWEEN, today.year + MOST_YEARS_BETWEEN + 1))
    else:
        raise ValueError(f"{text!r} is not a day")
    return _nearest(list(_days(parts[0], parts[1], years)), today, side)


def _days(day: int, month: int, years: list[int]) -> Iterator[date]:
    """Yield the day in those of the years that have it; raise ValueError if no year has it."""
    date(LEAP_YEAR, month, day)
    for year in years:
        with suppress(ValueError):
            yield date(year, month, day)


def _nearest(days: list[date], today: date, side: DaySide) -> date:
    """Return the nearest of the days on a side of today; of two equally near ones the later."""
    fitting = [
        day
        for day in days
        if day == today or side is DaySide.EITHER or (day < today) is (side is DaySide.BEHIND)
    ]
    if not fitting:
        raise ValueError("no such day on this side of today")
    return min(fitting, key=lambda day: (abs((day - today).days), day < today))
