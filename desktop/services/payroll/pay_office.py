"""Reads everything that pay is computed from in one go."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cache, cached_property, partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.models.pay_changes import changed_since
from desktop.rules.credit import CreditBook
from desktop.rules.credited import CreditTerms
from desktop.rules.facts import Facts
from desktop.rules.metrics import (
    ACTIVE_CLIENTS,
    ACTIVE_DAYS,
    COLD_CALLS,
    History,
    Period,
    RatioMetric,
    find_metric,
    find_sum,
)
from desktop.rules.months import Month
from desktop.rules.pay.pay_facts import Adjustment, Attainment, Earned, MissReason, PayFacts, Scheme
from desktop.rules.pay.pay_run import PayRun
from desktop.rules.plan import reduced
from desktop.services.facts.days import credited_days
from desktop.services.facts.history import load_facts
from desktop.services.facts.office import (
    load_absences,
    load_calendar,
    load_employees,
    load_services,
    load_settings,
    load_targets,
)
from desktop.services.payroll.day_counts import DayCounts
from desktop.services.payroll.month_terms import MonthTerms, terms_now
from desktop.services.payroll.scheme_book import SchemeBook, load_schemes
from desktop.services.payroll.stored_statements import ClosedMonths, ClosedStatements

TargetsOf = Callable[[Month], Mapping[tuple[str | None, str], Fraction]]
"""A month's plans by employee (None: the office) and metric, as set."""


@dataclass(frozen=True)
class PayOffice:
    """An office's pay: the facts for the rules, the closed months, the first month that schemes pay."""

    facts: PayFacts
    closed: ClosedMonths
    schemes: SchemeBook
    terms: MonthTerms
    first: Month | None
    targets: TargetsOf
    changed: Month | None
    """The first closed month whose facts may have changed since the last closing; None: none."""

    @cached_property
    def run(self) -> PayRun:
        """The statements of all months, computed when they are asked for."""
        return PayRun(self.facts, ClosedStatements(self.closed), self.first, self.changed)

    def planned(self, month: Month) -> set[tuple[str, str]]:
        """Return the employees and metrics for which the month has a plan."""
        return {(who, metric) for who, metric in self.targets(month) if who is not None}

    def with_schemes(self, schemes: SchemeBook, first: Month, last: Month) -> PayFacts:
        """Return the facts with other schemes from ``first`` to ``last``; other months stay as they are."""

        def scheme(month: Month, employee: str) -> Scheme | None:
            trial = schemes if first <= month <= last else self.facts
            return trial.scheme(month, employee)

        return replace(self.facts, scheme=scheme)


def load_pay(session: Session, until: Month, since: Month | None = None) -> PayOffice:
    """Return the pay of the months from ``since`` (None: the first pay month) to ``until``.

    What a month rests on is read when the month is asked for, so the session must be open until then.
    """
    changed = _changed_month(session)
    employees = load_employees(session)
    closed = ClosedMonths(session)
    happened = MonthsOfFacts(session)
    schemes = load_schemes(session)
    absences = load_absences(session)
    terms = terms_now(load_settings(session), employees, load_services(session), absences)
    first = schemes.first_month(employees)
    start = min(one for one in (since, first, until, *closed, _first_planned(session)) if one is not None)
    books = _CreditBooks(happened, closed, terms)
    calendar = load_calendar(session, start.year, until.year)
    days = DayCounts(calendar, employees, absences, lambda month: books.terms(month).days)
    targets = cache(partial(load_targets, session))
    plans = _Attainments(targets, days, books)

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
        client_names=cache(partial(_client_names, session)),
    )
    return PayOffice(facts, closed, schemes, terms, first, targets, changed)


def _changed_month(session: Session) -> Month | None:
    since = changed_since(session.connection())
    return Month.of(since) if since is not None else None


class MonthsOfFacts:
    """What happened, month by month, each read when it is asked for."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._read = cache(self._load)

    def of(self, month: Month, metric: str = "") -> Facts:
        """Return what the month's payments and metrics are counted from, ``metric`` among them."""
        return self._read(month, metric if metric in (ACTIVE_CLIENTS.name, COLD_CALLS.name) else "")

    def _load(self, month: Month, metric: str) -> Facts:
        before = timedelta(days=ACTIVE_DAYS) if metric == ACTIVE_CLIENTS.name else timedelta()
        first = min(month.first, month.last - before)
        part = credited_days(self._session, first, month.last, callers=metric == COLD_CALLS.name)
        return load_facts(self._session, part)


class _CreditBooks:
    """The credit of payments by month; a closed month keeps the terms it was closed with."""

    def __init__(self, facts: MonthsOfFacts, closed: ClosedMonths, now: MonthTerms) -> None:
        self._facts = facts
        self._closed = closed
        self._now = now
        self._made: dict[tuple[int, CreditTerms], tuple[Facts, CreditBook]] = {}

    def terms(self, month: Month) -> MonthTerms:
        closed = self._closed.get(month)
        return closed.terms if closed else self._now

    def book(self, month: Month) -> CreditBook:
        return self.history(month).book

    def history(self, month: Month, metric: str = "") -> History:
        """Return what a metric of the month, or its payments, are counted from."""
        facts, terms = self._facts.of(month, metric), self.terms(month).credit
        place = id(facts), terms
        if place not in self._made:
            self._made[place] = facts, CreditBook(facts, terms)
        return History(*self._made[place])


class _Attainments:
    """Plan and fact by month, employee and metric."""

    def __init__(self, targets: TargetsOf, days: DayCounts, books: _CreditBooks) -> None:
        self._targets = targets
        self._days = days
        self._books = books
        self._reached = cache(self._count)

    def attainment(self, month: Month, employee: str, metric: str) -> Attainment:
        target = self._targets(month).get((employee, metric))
        fact = self._reached(metric, month).get(employee)
        if isinstance(find_metric(metric), RatioMetric) and fact is None:
            return Attainment(None, Fraction(0))
        plan = target
        if target is not None and find_sum(metric) is not None:
            plan = reduced(target, self._days.available(month, employee), self._days.working(month))
        return Attainment(plan, fact or Fraction(0), on_leave=bool(target) and plan == 0)

    def _count(self, metric: str, month: Month) -> Mapping[str | None, Fraction]:
        """Return the facts of a metric in a month by employee."""
        return find_metric(metric).facts(self._books.history(month, metric), _period(month))


def _period(month: Month) -> Period:
    return Period(month.first, month.last)


def _first_planned(session: Session) -> Month | None:
    """Return the first month with a plan of somebody's."""
    month = models.PlanTarget.month
    return session.scalar(
        select(month).where(models.PlanTarget.employee_id.is_not(None)).order_by(month).limit(1)
    )


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


def _client_names(session: Session, month: Month) -> dict[str, str]:
    """Return the names of the clients who paid in a month, by number as text."""
    client, order, payment = models.Client, models.Order, models.Payment
    rows = session.execute(
        select(client.number, client.name)
        .join(order, order.client_id == client.id)
        .join(payment, payment.order_id == order.id)
        .where(payment.day.between(month.first, month.last))
        .distinct()
    )
    return {str(number): name for number, name in rows}
