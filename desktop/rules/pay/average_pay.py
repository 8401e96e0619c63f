"""Which days of absences are paid by average pay."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from desktop.rules.calendar import OfficeCalendar
from desktop.rules.months import Month
from desktop.rules.office import Absence, Employee
from desktop.rules.pay.pay_facts import Leave


def leaves_in(
    calendar: OfficeCalendar, employee: Employee, absences: Iterable[Absence], month: Month
) -> tuple[Leave, ...]:
    """Return the employee's leaves of a month that are paid by average pay, in order of time.

    Calendar days within employment count, public holidays do not. A day counts once, whatever absences
    cover it. ``absences`` may be everybody's.
    """
    own = [one for one in absences if one.employee == employee.name and one.kind.average]
    counted: set[date] = set()
    leaves = []
    for absence in sorted(own, key=lambda one: (one.start, one.end)):
        days = {
            day
            for day in month.days()
            if _covers(absence, day) and employee.employed_on(day) and day not in calendar.holidays
        }
        leaves.append(Leave(absence.start.date(), len(days - counted)))
        counted |= days
    return tuple(leave for leave in leaves if leave.days)


def _covers(absence: Absence, day: date) -> bool:
    """Return whether the absence covers any part of a day."""
    begin = datetime.combine(day, datetime.min.time())
    return absence.start < begin + timedelta(days=1) and absence.end > begin
