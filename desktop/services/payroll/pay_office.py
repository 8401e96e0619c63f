"""Reads everything that pay is computed from in one go."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import cache, cached_property
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.credit import CreditBook
from desktop.rules.credited import CreditTerms
from desktop.rules.facts import Facts
from desktop.rules.metrics import (
    History,
    MetricEvent,
    Period,
    RatioMetric,
    SumMetric,
    find_metric,
    find_sum,
)
from desktop.rules.months import Month
from desktop.rules.pay.pay_facts import Adjustment, Attainment, Earned, MissReason, PayFacts, Scheme
from desktop.rules.pay.pay_run import PayRun
from desktop.rules.plan import reduced
from desktop.services.facts.history import load_facts
from desktop.services.facts.office import (
    load_absences,
    load_calendar,
    load_employees,
    load_services,
    load_settings,
)
from desktop.services.payroll.day_counts import DayCounts
from desktop.services.payroll.month_terms import MonthTerms, terms_now
from desktop.services.payroll.scheme_book import SchemeBook, load_schemes
from desktop.services.payroll.stored_statements import ClosedPay, load_closed_pay

TargetsByMonth = Mapping[tuple[Month, str, str], Fraction]
"""Plans by month, employee and metric, as set."""
_Place = tuple[int, int, str]
"""Year, month, employee."""


@dataclass(frozen=True)
class PayOffice:
    """An office's pay: the facts for the rules, the closed months, the first month that schemes pay."""

    facts: PayFacts
    closed: Mapping[Month, ClosedPay]
    schemes: SchemeBook
    terms: MonthTerms
    first: Month | None
    targets: TargetsByMonth

    @cached_property
    def run(self) -> PayRun:
        """The statements of all months, computed when they are asked for."""
        closed = {month: pay.statements for month, pay in self.closed.items()}
        return PayRun(self.facts, closed, self.first)

    def planned(self, month: Month) -> set[tuple[str, str]]:
        """Return the employees and metrics for which the month has a plan."""
        return {(employee, metric) for at, employee, metric in self.targets if at == month}

    def with_schemes(self, schemes: SchemeBook, first: Month, last: Month) -> PayFacts:
        """Return the facts with other schemes from ``first`` to ``last``; other months stay as they are."""

        def scheme(month: Month, employee: str) -> Scheme | None:
            trial = schemes if first <= month <= last else self.facts
            return trial.scheme(month, employee)

        return replace(self.facts, scheme=scheme)


def load_pay(session: Session, until: Month, since: Month | None = None) -> PayOffice:
    """Read the months from ``since`` (None: the first pay month) to ``until``."""
    happened = load_facts(session)
    employees = load_employees(session)
    closed = load_closed_pay(session)
    schemes = load_schemes(session)
    absences = load_absences(session)
    terms = terms_now(load_settings(session), employees, load_services(session), absences)
    first = schemes.first_month(employees)
    targets = _targets(session)
    planned = (month for month, _, _ in targets)
    start = min(month for month in (since, first, until, *closed, *planned) if month is not None)
    books = _CreditBooks(happened, closed, terms)
    calendar = load_calendar(session, start.year, until.year)
    days = DayCounts(calendar, employees, absences, lambda month: books.terms(month).days)
    plans = _Attainments(targets, days, happened, books, start, until)

    def scheme(month: Month, employee: str) -> Scheme | None:
        stored = closed[month].schemes if month in closed else {}
        return stored[employee] if employee in stored else schemes.scheme(month, employee)

    facts = PayFacts(
        employees=employees,
        terms=lambda month: books.terms(month).terms,
        book=books.book,
        working_days=days.working,
        paid_days=days.paid,
        available_days=days.available,
        paid_days_until=days.paid_until,
        leaves=days.leaves,
        attainment=plans.attainment,
        scheme=scheme,
        earned_before=_earned_before(session),
        reasons=_reasons(session),
        adjustments=_adjustments(session),
        client_names=_client_names(session),
    )
    return PayOffice(facts, closed, schemes, terms, first, plans.targets)


class _CreditBooks:
    """The credit of payments by month; a closed month keeps the terms it was closed with."""

    def __init__(self, facts: Facts, closed: Mapping[Month, ClosedPay], now: MonthTerms) -> None:
        self._facts = facts
        self._closed = closed
        self._now = now
        self._made: dict[CreditTerms, CreditBook] = {}

    def terms(self, month: Month) -> MonthTerms:
        closed = self._closed.get(month)
        return closed.terms if closed else self._now

    def book(self, month: Month) -> CreditBook:
        terms = self.terms(month).credit
        if terms not in self._made:
            self._made[terms] = CreditBook(self._facts, terms)
        return self._made[terms]


class _Attainments:
    """Plan and fact by month, employee and metric. Facts of a metric are counted once for all months."""

    def __init__(
        self,
        targets: TargetsByMonth,
        days: DayCounts,
        facts: Facts,
        books: _CreditBooks,
        first: Month,
        until: Month,
    ) -> None:
        self.targets = targets
        self._days = days
        self._facts = facts
        self._books = books
        self._months = [first.plus(later) for later in range(until.since(first) + 1)]
        self._reached = cache(self._count)

    def attainment(self, month: Month, employee: str, metric: str) -> Attainment:
        target = self.targets.get((month, employee, metric))
        fact = self._reached(metric).get((month.year, month.number, employee))
        if isinstance(find_metric(metric), RatioMetric) and fact is None:
            return Attainment(None, Fraction(0))
        plan = target
        if target is not None and find_sum(metric) is not None:
            plan = reduced(target, self._days.available(month, employee), self._days.working(month))
        return Attainment(plan, fact or Fraction(0), on_leave=bool(target) and plan == 0)

    def _count(self, metric: str) -> Mapping[_Place, Fraction]:
        """Facts of a metric by month and employee, of all months that are paid."""
        found = find_sum(metric)
        if found is not None:
            return self._sums(found)
        return {
            (month.year, month.number, employee): fact
            for month in self._months
            for employee, fact in find_metric(metric).facts(self._history(month), _period(month)).items()
            if employee is not None
        }

    def _sums(self, metric: SumMetric) -> Mapping[_Place, Fraction]:
        """Sums of a metric's events by month and employee.

        Most amounts have one of few denominators: adding numerators is much quicker than adding fractions.
        """
        sums: dict[_Place, dict[int, int]] = {}
        for event in self._events(metric):
            if event.employee is not None:
                place = event.day.year, event.day.month, event.employee
                parts = sums.setdefault(place, {})
                amount = event.amount
                parts[amount.denominator] = parts.get(amount.denominator, 0) + amount.numerator
        return {
            place: sum((Fraction(above, below) for below, above in parts.items()), Fraction(0))
            for place, parts in sums.items()
        }

    def _history(self, month: Month) -> History:
        return History(self._facts, self._books.book(month))

    def _events(self, metric: SumMetric) -> Iterator[MetricEvent]:
        """Yield the metric's events of all months, each by its own terms: a closed one keeps its rates."""
        for book, months in groupby(self._months, key=self._books.book):
            stretch = list(months)
            period = Period(stretch[0].first, stretch[-1].last)
            yield from metric.events(History(self._facts, book), period)


def _period(month: Month) -> Period:
    return Period(month.first, month.last)


def _targets(session: Session) -> TargetsByMonth:
    target, person = models.PlanTarget, models.Employee
    rows = session.execute(
        select(target.month, person.name, target.metric, target.target).join(
            person, person.id == target.employee_id
        )
    )
    return {(month, name, metric): value for month, name, metric, value in rows}


def _reasons(session: Session) -> tuple[MissReason, ...]:
    reason, person = models.MissReason, models.Employee
    rows = session.execute(
        select(reason.month, person.name, reason.metric, reason.accepted)
        .join(person, person.id == reason.employee_id)
        .order_by(reason.id)
    )
    return tuple(MissReason(*row) for row in rows)


def _adjustments(session: Session) -> tuple[Adjustment, ...]:
    entry, person = models.Adjustment, models.Employee
    rows = session.execute(
        select(
            entry.month, person.name, entry.kind, entry.amount, entry.reason, entry.day, entry.ground
        ).join(person, person.id == entry.employee_id)
    )  # fmt: skip
    entries = (Adjustment(*row) for row in rows)
    return tuple(
        sorted(
            entries,
            key=lambda one: (one.month, one.employee, one.day or date.min, one.kind, one.reason, one.amount),
        )
    )


def _earned_before(session: Session) -> dict[tuple[Month, str], Earned]:
    row, person = models.EarnedBefore, models.Employee
    rows = session.execute(
        select(row.month, person.name, row.accrued, row.tax).join(person, person.id == row.employee_id)
    )
    return {(month, name): Earned(accrued, accrued, tax) for month, name, accrued, tax in rows}


def _client_names(session: Session) -> dict[str, str]:
    rows = session.execute(select(models.Client.number, models.Client.name))
    return {str(number): name for number, name in rows}
