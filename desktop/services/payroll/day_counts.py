"""Counts working, paid and available days by month and employee, each month by its own terms."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache

from desktop.rules.calendar import OfficeCalendar, available_days, paid_days
from desktop.rules.months import Month
from desktop.rules.office import Absence, Employee
from desktop.rules.pay.average_pay import leaves_in
from desktop.rules.pay.pay_facts import Leave
from desktop.services.payroll.month_terms import DayTerms


class DayCounts:
    """Days by month and employee. ``terms`` returns those of a month: a closed one keeps the hours and the
    kinds of absence that it was paid by."""

    def __init__(
        self, calendar: OfficeCalendar, employees: Iterable[Employee], absences: tuple[Absence, ...],
        terms: Callable[[Month], DayTerms],
    ) -> None:  # fmt: skip
        self._calendar = calendar
        self._absences = absences
        self._employees = {employee.name: employee for employee in employees}
        self._terms = terms
        self.working = cache(self._working)
        self.paid = cache(self._paid)
        self.available = cache(self._available)
        self._by_terms = cache(self._under)

    def _working(self, month: Month) -> int:
        return len(self._calendar.working_days(month))

    def _paid(self, month: Month, employee: str) -> Fraction:
        calendar, absences = self._by_terms(self._terms(month))
        return paid_days(calendar, self._employees[employee], absences, month)

    def _available(self, month: Month, employee: str) -> Fraction:
        calendar, absences = self._by_terms(self._terms(month))
        return available_days(calendar, self._employees[employee], absences, month)

    def paid_until(self, day: date, employee: str) -> Fraction:
        """Return the paid days from the first of a month to a day, both included."""
        calendar, absences = self._by_terms(self._terms(Month.of(day)))
        known = self._employees[employee]
        until = replace(known, left=day if known.left is None else min(known.left, day))
        return paid_days(calendar, until, absences, Month.of(day))

    def leaves(self, month: Month, employee: str) -> tuple[Leave, ...]:
        """Return the leaves of a month that are paid by average pay, in order of time."""
        calendar, absences = self._by_terms(self._terms(month))
        return leaves_in(calendar, self._employees[employee], absences, month)

    def _under(self, terms: DayTerms) -> tuple[OfficeCalendar, tuple[Absence, ...]]:
        """Return the calendar and the absences under these terms; a kind of absence added since is as it is
        now."""
        kinds = {kind.name: kind for kind in terms.kinds}

        def kept(absence: Absence) -> Absence:
            return replace(absence, kind=kinds.get(absence.kind.name, absence.kind))

        calendar = replace(self._calendar, opens=terms.opens, half_day=terms.half_day, closes=terms.closes)
        return calendar, tuple(kept(absence) for absence in self._absences)
