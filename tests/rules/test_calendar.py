"""Working days, half-days, opening hours, absences."""

from datetime import date, datetime, time, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules.calendar import OfficeCalendar, absence_cost, available_days, paid_days
from desktop.rules.months import Month
from desktop.rules.office import Absence, AbsenceKind, Employee, Half, Role

OCTOBER = Month(2026, 10)
CALENDAR = OfficeCalendar(holidays=frozenset({date(2026, 11, 4)}))
ANNA = Employee("Анна", Role.MANAGER, hired=date(2026, 9, 10))
VACATION = AbsenceKind("vacation", paid=True, excuses=True, make_up=False)
UNPAID = AbsenceKind("unpaid", paid=False, excuses=True, make_up=False)
UNEXCUSED = AbsenceKind("unexcused", paid=False, excuses=False, make_up=False)


def away(start: str, end: str, kind: AbsenceKind = VACATION, who: str = "Анна") -> Absence:
    return Absence(who, datetime.fromisoformat(start), datetime.fromisoformat(end), kind)


def test_october_2026_has_22_working_days() -> None:
    assert len(CALENDAR.working_days(OCTOBER)) == 22


def test_entries_of_the_office_correct_the_country() -> None:
    calendar = OfficeCalendar(CALENDAR.holidays, {date(2026, 11, 4): True, date(2026, 10, 5): False})
    assert calendar.is_working(date(2026, 11, 4))
    assert not calendar.is_working(date(2026, 10, 5))
    assert not CALENDAR.is_working(date(2026, 11, 4))


@pytest.mark.parametrize(
    ("moment", "opened"),
    [
        ("2026-10-05T10:30", "2026-10-05T10:30"),
        ("2026-10-05T08:59", "2026-10-05T09:00"),
        ("2026-10-05T18:00", "2026-10-06T09:00"),
        ("2026-10-02T19:00", "2026-10-05T09:00"),
        ("2026-11-03T18:30", "2026-11-05T09:00"),
    ],
)
def test_next_opening(moment: str, opened: str) -> None:
    assert CALENDAR.next_open(datetime.fromisoformat(moment)) == datetime.fromisoformat(opened)


@pytest.mark.parametrize(
    ("moment", "day", "half"),
    [
        ("2026-10-05T12:59", date(2026, 10, 5), Half.MORNING),
        ("2026-10-05T13:00", date(2026, 10, 5), Half.AFTERNOON),
        ("2026-10-05T18:00", date(2026, 10, 6), Half.MORNING),
        ("2026-10-03T15:00", date(2026, 10, 5), Half.MORNING),
    ],
)
def test_half_day_is_that_of_arrival_or_of_the_next_opening(moment: str, day: date, half: Half) -> None:
    assert CALENDAR.half_of(datetime.fromisoformat(moment)) == (day, half)


@pytest.mark.parametrize(
    ("start", "end", "cost"),
    [
        ("2026-10-05T00:00", "2026-10-05T23:59:59", Fraction(1)),
        ("2026-10-05T09:00", "2026-10-05T11:00", Fraction(0)),
        ("2026-10-05T09:00", "2026-10-05T11:01", Fraction(1, 2)),
        ("2026-10-05T11:30", "2026-10-05T15:31", Fraction(1, 2)),
        ("2026-10-05T10:30", "2026-10-05T16:00", Fraction(1)),
        ("2026-10-06T00:00", "2026-10-07T00:00", Fraction(0)),
    ],
)
def test_an_absence_costs_the_half_days_of_which_it_covers_more_than_half(
    start: str, end: str, cost: Fraction
) -> None:
    assert absence_cost(CALENDAR, [away(start, end)], date(2026, 10, 5)) == cost


def test_available_and_paid_days() -> None:
    absences = [
        away("2026-10-05T00:00", "2026-10-06T00:00"),
        away("2026-10-06T00:00", "2026-10-08T00:00", UNPAID),
        away("2026-10-08T13:00", "2026-10-08T18:00", UNEXCUSED),
        away("2026-10-09T00:00", "2026-10-10T00:00", UNPAID, who="Борис"),
    ]
    assert available_days(CALENDAR, ANNA, absences, OCTOBER) == 19
    assert paid_days(CALENDAR, ANNA, absences, OCTOBER) == Fraction(39, 2)


def test_only_employed_days_count() -> None:
    assert available_days(CALENDAR, ANNA, [], Month(2026, 9)) == 15
    assert available_days(CALENDAR, ANNA, [], Month(2026, 8)) == 0


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1))


@settings(max_examples=150, deadline=None)
@given(MOMENTS, st.dictionaries(st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.booleans(), max_size=20))
def test_next_opening_is_open_and_nothing_before_it_is(moment: datetime, entries: dict[date, bool]) -> None:
    calendar = OfficeCalendar(frozenset(), entries, opens=time(9, 30), closes=time(17))
    opened = calendar.next_open(moment)
    assert opened >= moment
    assert calendar.is_open(opened)
    if opened > moment:
        assert not calendar.is_open(moment)
        assert not calendar.is_open(opened - timedelta(minutes=1))
