"""The office's calendar: working days, half-days, opening hours, and the days that absences cost."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from desktop.rules.months import Month
from desktop.rules.office import Absence, Employee, Half

HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class OfficeCalendar:
    """The days and hours on which an office works.

    It works outside weekends, except on the country's ``holidays``, and on weekend days that the country
    works instead of a moved day off; ``corrections`` (day → worked) are the office's own.
    """

    holidays: frozenset[date] = frozenset()
    corrections: Mapping[date, bool] = field(default_factory=dict)
    opens: time = time(9)
    closes: time = time(18)
    half_day: time = time(13)
    working_weekends: frozenset[date] = frozenset()
    weekend: frozenset[int] = frozenset({5, 6})
    """Weekdays of the weekend (0 = Monday)."""

    def is_working(self, day: date) -> bool:
        """Tell whether the office works on that day."""
        corrected = self.corrections.get(day)
        if corrected is not None:
            return corrected
        if day.weekday() in self.weekend:
            return day in self.working_weekends
        return day not in self.holidays

    def working_days(self, month: Month) -> list[date]:
        """Return the working days of a month."""
        return [day for day in month.days() if self.is_working(day)]

    def is_open(self, moment: datetime) -> bool:
        """Tell whether the office is open at that moment."""
        return self.opens <= moment.time() < self.closes and self.is_working(moment.date())

    def next_open(self, moment: datetime) -> datetime:
        """Return the first moment from ``moment`` on at which the office is open."""
        if self.is_open(moment):
            return moment
        day = moment.date()
        if moment.time() >= self.opens:
            day += timedelta(days=1)
        while not self.is_working(day):
            day += timedelta(days=1)
        return datetime.combine(day, self.opens)

    def half_of(self, moment: datetime) -> tuple[date, Half]:
        """Return the half-day of an arrival; outside working hours that of the next opening."""
        opened = self.next_open(moment)
        return opened.date(), Half.MORNING if opened.time() < self.half_day else Half.AFTERNOON

    def halves(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """Return start and end of a day's two half-days."""
        morning, noon, evening = (
            datetime.combine(day, at) for at in (self.opens, self.half_day, self.closes)
        )
        return (morning, noon), (noon, evening)


def absence_cost(calendar: OfficeCalendar, absences: Iterable[Absence], day: date) -> Fraction:
    """Return the part of a day that one person's absences cost: 0, 1/2 or 1.

    A half-day is lost when one of the absences covers more than half of it.
    """
    away = list(absences)
    cost = Fraction(0)
    for start, end in calendar.halves(day):
        enough = (end - start) / 2
        if any(min(absence.end, end) - max(absence.start, start) > enough for absence in away):
            cost += HALF
    return cost


def available_days(
    calendar: OfficeCalendar, employee: Employee, absences: Iterable[Absence], month: Month
) -> Fraction:
    """Return an employee's working days of a month without those of absences that excuse.

    Only days of employment count; ``absences`` may be everybody's.
    """
    return _days_left(calendar, employee, absences, month, lambda absence: absence.kind.excuses)


def paid_days(
    calendar: OfficeCalendar, employee: Employee, absences: Iterable[Absence], month: Month
) -> Fraction:
    """Return an employee's working days of a month without those of unpaid absences.

    Only days of employment count; ``absences`` may be everybody's.
    """
    return _days_left(calendar, employee, absences, month, lambda absence: not absence.kind.paid)


def _days_left(
    calendar: OfficeCalendar,
    employee: Employee,
    absences: Iterable[Absence],
    month: Month,
    counts: Callable[[Absence], bool],
) -> Fraction:
    own = [absence for absence in absences if absence.employee == employee.name and counts(absence)]
    employed = [day for day in calendar.working_days(month) if employee.employed_on(day)]
    return sum((1 - absence_cost(calendar, own, day) for day in employed), Fraction(0))
