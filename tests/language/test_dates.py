"""Dates as people say and type them."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from desktop.language.dates import (
    DaySide,
    clock,
    day_and_month,
    day_words,
    in_list,
    moment_words,
    month_name,
    month_short,
    parse_day,
    until_words,
    waits,
)
from desktop.language.translate import current_language, use_language
from desktop.rules.months import Month

NOW = datetime(2026, 10, 20, 10, 43)


@pytest.fixture(autouse=True)
def russian() -> Iterator[None]:
    before = current_language()
    use_language("ru")
    yield
    use_language(before)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 10, 20, 10, 42), "сегодня 10:42"),
        (datetime(2026, 10, 19, 17, 48), "вчера 17:48"),
        (datetime(2026, 10, 16, 9, 0), "пятница, 16.10"),
        (datetime(2026, 3, 16, 9, 0), "16.03"),
        (datetime(2025, 10, 16, 9, 0), "16.10.2025"),
    ],
)
def test_a_moment_in_a_text(moment: datetime, said: str) -> None:
    assert moment_words(moment, NOW) == said


def test_days_to_come_and_lists() -> None:
    assert day_words(date(2026, 10, 21), NOW.date()) == "завтра"
    assert day_words(date(2026, 10, 22), NOW.date()) == "четверг, 22.10"
    assert in_list(datetime(2026, 10, 20, 9, 5), NOW) == "09:05"
    assert in_list(datetime(2026, 10, 19, 9, 5), NOW) == "вчера"
    assert clock(NOW) == "10:43"


def test_english_says_them_its_own_way() -> None:
    use_language("en")
    assert moment_words(datetime(2026, 10, 16, 9, 0), NOW) == "Fri 16 Oct"
    assert day_words(date(2025, 10, 16), NOW.date()) == "16 Oct 2025"
    assert waits(datetime(2026, 10, 19, 10, 43), NOW) == "waits 1 day"
    assert waits(datetime(2026, 10, 11, 10, 43), NOW) == "waits 9 days"


def test_an_absence_that_ends_at_midnight_lasts_through_the_day_before() -> None:
    assert until_words(datetime(2026, 10, 24), NOW) == "до 23.10"
    assert until_words(datetime(2026, 10, 23, 23, 59, 59), NOW) == "до 23.10"
    assert until_words(datetime(2026, 10, 20, 18), NOW) == "до 18:00"


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (datetime(2026, 10, 20, 10, 38), "ждёт 5\u00a0мин"),
        (datetime(2026, 10, 20, 7, 43), "ждёт 3\u00a0ч"),
        (datetime(2026, 10, 18, 10, 43), "ждёт 2 дня"),
        (datetime(2026, 10, 20, 10, 50), "только что"),
    ],
)
def test_how_long_somebody_waits(since: datetime, said: str) -> None:
    assert waits(since, NOW) == said


def test_russian_has_three_plural_forms() -> None:
    said = [waits(NOW - timedelta(days=count), NOW) for count in (1, 2, 5, 21)]
    assert said == ["ждёт 1 день", "ждёт 2 дня", "ждёт 5 дней", "ждёт 21 день"]


def test_months_and_days_of_months() -> None:
    assert month_name(Month(2026, 10)) == "октябрь 2026"
    assert month_short(date(2026, 10, 1)) == "окт"
    assert day_and_month(date(2026, 10, 24)) == "24 октября"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("16.10", date(2026, 10, 16)),
        ("1.11", date(2026, 11, 1)),
        ("15.01", date(2027, 1, 15)),
        ("16.10.25", date(2025, 10, 16)),
        ("16.10.2025", date(2025, 10, 16)),
        ("2026-10-16", date(2026, 10, 16)),
    ],
)
def test_what_people_type_as_a_day(typed: str, meant: date) -> None:
    assert parse_day(typed, NOW.date()) == meant


def test_no_day_and_no_such_day() -> None:
    assert parse_day(" ", NOW.date()) is None
    for nonsense in ("soon", "31.02", "1.2.3.4", "16"):
        with pytest.raises(ValueError, match=r".+"):
            parse_day(nonsense, NOW.date())


@pytest.mark.parametrize(
    ("typed", "side", "meant"),
    [
        ("30.12", DaySide.BEHIND, date(2026, 12, 30)),
        ("20.01", DaySide.BEHIND, date(2026, 1, 20)),
        ("30.12", DaySide.AHEAD, date(2027, 12, 30)),
        ("20.01", DaySide.AHEAD, date(2027, 1, 20)),
        ("12.01", DaySide.AHEAD, date(2027, 1, 12)),
        ("12.01", DaySide.BEHIND, date(2027, 1, 12)),
        ("17.05.90", DaySide.BEHIND, date(1990, 5, 17)),
        ("17.05.27", DaySide.BEHIND, date(1927, 5, 17)),
        ("17.05.27", DaySide.AHEAD, date(2027, 5, 17)),
        ("29.02", DaySide.BEHIND, date(2024, 2, 29)),
        ("29.02", DaySide.AHEAD, date(2028, 2, 29)),
    ],
)
def test_a_day_without_a_whole_year_is_the_nearest_that_fits_its_field(
    typed: str, side: DaySide, meant: date
) -> None:
    assert parse_day(typed, date(2027, 1, 12), side) == meant


@pytest.mark.parametrize("year", [2026, 2028])
def test_on_any_day_of_a_year_a_payment_lies_behind_and_a_due_date_ahead(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=number) for number in range(365)]
    for today in days:
        for away in range(0, 365, 13):
            behind, ahead = today - timedelta(days=away), today + timedelta(days=away)
            assert parse_day(f"{behind:%d.%m}", today, DaySide.BEHIND) == behind
            assert parse_day(f"{ahead:%d.%m}", today, DaySide.AHEAD) == ahead
            if away < 180:
                assert parse_day(f"{behind:%d.%m}", today) == behind
                assert parse_day(f"{ahead:%d.%m}", today) == ahead
