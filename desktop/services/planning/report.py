"""The month's report: plan, fact, attainment, forecast, calls by day and funnel, per employee and office."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from desktop.rules.calendar import absence_cost, available_days
from desktop.rules.credit import CreditBook
from desktop.rules.facts import OPEN_STAGES, Facts, Order
from desktop.rules.metrics import (
    ACTIVE_CLIENTS,
    ACTIVE_DAYS,
    COLD_CALLS,
    METRICS,
    History,
    Period,
    RatioMetric,
    daily_totals,
    find_metric,
    find_sum,
    period_totals,
)
from desktop.rules.money import ZERO, round_money
from desktop.rules.months import Month
from desktop.rules.norm import most_common
from desktop.rules.office import Employee, Role
from desktop.rules.plan import attainment, due_today, forecast, reduced
from desktop.rules.progress import USUAL_DAYS, Conversions, funnel, funnels, pipeline
from desktop.services.access import Right, read_as
from desktop.services.facts.days import (
    arrived_orders,
    client_segments,
    clients_led,
    credited_days,
    moving_orders,
)
from desktop.services.facts.history import Part, load_facts
from desktop.services.facts.office import (
    load_absences,
    load_calendar,
    load_credit_terms,
    load_employees,
    load_norms,
    load_targets,
)
from desktop.services.planning.rows import DayOfCalls, FunnelStep, MetricRow, PlanPart, PlanReport
from desktop.storage.operations import Store

Daily = dict[date, Fraction]


def plan_report(store: Store, viewer: int | None, now: datetime, month: Month) -> PlanReport:
    """Return a month's plan and fact as they stand at ``now``, of the office and of everybody with either."""
    with read_as(store, viewer, Right.READ_PLAN) as session:
        return _OfficeMonth(session, now, month).report()


def _metrics_part(session: Session, month: Month, metrics: Iterable[str]) -> Part:
    """Return what these metrics of the month are counted from."""
    active = timedelta(days=ACTIVE_DAYS) if ACTIVE_CLIENTS.name in metrics else timedelta()
    first = min(month.first, month.last - active)
    return credited_days(session, first, month.last, callers=COLD_CALLS.name in metrics)


class _OfficeMonth:
    """Builds the report of one month from the office's data, read in one snapshot."""

    def __init__(self, session: Session, now: datetime, month: Month) -> None:
        self.month, self.today = month, now.date()
        self.until = min(self.today, month.last)
        self.running = self.today in month
        self.calendar = load_calendar(session, month.year, month.year)
        self.working = self.calendar.working_days(month)
        closed_today = now.time() >= self.calendar.closes
        self.not_over = self.today + timedelta(days=1) if closed_today else self.today
        """The first day that is not over: today, or tomorrow once the office has closed."""
        self.elapsed = sum(day < self.not_over for day in self.working)
        self.absences = load_absences(session)
        self.targets = load_targets(session, month)
        self.norms = load_norms(session)
        self.metrics = (*METRICS, *sorted({metric for _, metric in self.targets} - set(METRICS)))
        part = _metrics_part(session, month, self.metrics) | self._progress_part(session)
        facts = load_facts(session, part)
        period = Period(month.first, month.last)
        history = History(facts, CreditBook(facts, load_credit_terms(session)))
        standing = [metric for metric in self.metrics if find_sum(metric) is None]
        self.fact_of = period_totals(history, period, standing)
        self.daily = daily_totals(history, period, self.metrics)
        self.employees = [person for person in load_employees(session) if self._is_shown(person)]
        usual = Period(self.until - timedelta(days=USUAL_DAYS), self.until)
        self.funnels = funnels(order for order in facts.orders if order.received.date() in period)
        self.usual_funnels = funnels(order for order in facts.orders if order.received.date() in usual)
        self.pipelines = self._pipelines(facts) if self.running else {}
        led = clients_led(session, self.until)
        self.segments = {manager: most_common(counts) for manager, counts in led.items()}
        self.usual_segment = most_common(client_segments(session))

    def _progress_part(self, session: Session) -> Part:
        """Return the orders of the month's funnel and of the usual one before it; in the running month also
        those that today's pipeline and conversions rest on."""
        usual = timedelta(days=USUAL_DAYS)
        first, last = min(self.month.first, self.until - usual), max(self.month.last, self.until)
        if self.running:
            return moving_orders(session, min(first, self.today - usual), last)
        return arrived_orders(first, last)

    def _pipelines(self, facts: Facts) -> Mapping[str | None, tuple[Fraction, bool]]:
        """Return the money that today's open orders will bring, of the office (None) and of everybody."""
        paid: dict[str, Decimal] = defaultdict(Decimal)
        for payment in facts.payments:
            paid[payment.order] += payment.amount
        moving = [order for order in facts.orders if order.stage in OPEN_STAGES]
        left = {order.number: Fraction((order.amount or ZERO) - paid[order.number]) for order in moving}
        held: dict[str | None, list[Order]] = defaultdict(list, {None: moving})
        for order in moving:
            for name in order.shares[-1].parts if order.shares else ():
                held[name].append(order)
        conversions = Conversions(facts, self.today)
        return {
            who: pipeline(held[who], lambda order: left[order.number], conversions, who)
            for who in (None, *(person.name for person in self.employees))
        }

    def report(self) -> PlanReport:
        parts = tuple(self._part(person) for person in self.employees)
        office = self._office(parts)
        return PlanReport(
            month=self.month,
            elapsed_days=self.elapsed,
            working_days=len(self.working),
            few_orders=any(part.few_orders for part in (office, *parts)),
            office=office,
            employees=parts,
        )

    def _is_shown(self, person: Employee) -> bool:
        """Tell whether the employee is a manager of that month, has a plan, or did something that counts."""
        if person.role is Role.MANAGER and any(person.employed_on(day) for day in self.working):
            return True
        return any(name == person.name for name, _ in (*self.targets, *self.daily))

    def _part(self, person: Employee) -> PlanPart:
        available = available_days(self.calendar, person, self.absences, self.month)
        plans = {
            metric: reduced(target, available, len(self.working)) if find_sum(metric) else target
            for (name, metric), target in self.targets.items()
            if name == person.name
        }
        return self._make_part(person.name, available, plans, self._days_left(person), self._calls(person))

    def _office(self, parts: Iterable[PlanPart]) -> PlanPart:
        """Return the office's part: its own plans, and for metrics without one the sum of everybody's."""
        plans: dict[str, Fraction] = defaultdict(Fraction)
        for part in parts:
            for row in part.metrics:
                if row.plan is not None and not isinstance(find_metric(row.metric), RatioMetric):
                    plans[row.metric] += row.plan
        plans |= {metric: target for (name, metric), target in self.targets.items() if name is None}
        left = Fraction(sum(day >= self.today for day in self.working))
        return self._make_part(None, Fraction(len(self.working)), plans, left, self._office_calls(parts))

    def _make_part(
        self, who: str | None, available: Fraction, plans: dict[str, Fraction], days_left: Fraction,
        calls: tuple[DayOfCalls, ...],
    ) -> PlanPart:  # fmt: skip
        coming, few = self._pipeline(who)
        own = (*METRICS, *sorted(set(plans) - set(METRICS)))
        metrics = self.metrics if who is None else own
        revenue = self.daily.get((who, "revenue"), {})
        days = [day for day in self.month.days() if day <= self.today]
        return PlanPart(
            employee=who,
            working_days=len(self.working),
            available_days=available,
            metrics=tuple(self._row(who, metric, plans.get(metric), days_left, coming) for metric in metrics),
            daily_revenue=tuple((day, round_money(revenue.get(day, Fraction(0)))) for day in days),
            calls=calls,
            funnel=self._funnel(who),
            few_orders=few,
        )

    def _row(
        self,
        who: str | None,
        metric: str,
        plan: Fraction | None,
        days_left: Fraction,
        coming: Fraction | None,
    ) -> MetricRow:
        if find_sum(metric) is None:
            return self._standing_row(who, metric, plan)
        daily = self.daily.get((who, metric), {})
        fact = _sum(daily)
        over = forecast(_sum(daily, before=self.not_over), self.elapsed, len(self.working))
        works_today = self.today in self.working
        return MetricRow(
            metric=metric,
            plan=plan,
            fact=fact,
            attainment=attainment(fact, plan),
            forecast=None if over is None else max(over, fact) if self.running else fact,
            pipeline=fact + coming if metric == "revenue" and coming is not None else None,
            today=due_today(plan, _sum(daily, before=self.today), days_left) if works_today else None,
            daily=tuple(sorted(daily.items())),
        )

    def _standing_row(self, who: str | None, metric: str, plan: Fraction | None) -> MetricRow:
        """Return the row of a ratio or a stock, which is neither spread over days nor forecast."""
        nothing = None if isinstance(find_metric(metric), RatioMetric) else Fraction(0)
        fact = self.fact_of.get((who, metric), nothing)
        reached = None if fact is None else attainment(fact, plan)
        return MetricRow(metric, plan, fact, reached, forecast=None, pipeline=None, today=None)

    def _pipeline(self, who: str | None) -> tuple[Fraction | None, bool]:
        """Return the pipeline of the running month; other months have none: open orders are today's."""
        return self.pipelines[who] if self.running else (None, False)

    def _days_left(self, person: Employee) -> Fraction:
        """Return the employee's available days from today on; 0 on a day of absence."""
        if self._cost(person, self.today) == 1:
            return Fraction(0)
        return sum((1 - self._cost(person, day) for day in self.working if day >= self.today), Fraction(0))

    def _cost(self, person: Employee, day: date) -> Fraction:
        """Return the part of a working day that absences take: 0, 1/2 or 1; 1 outside employment."""
        if not person.employed_on(day):
            return Fraction(1)
        own = (away for away in self.absences if away.employee == person.name and away.kind.excuses)
        return absence_cost(self.calendar, own, day)

    def _calls(self, person: Employee) -> tuple[DayOfCalls, ...]:
        """Return a manager's calls and norm by day; other employees have no norm."""
        if person.role is not Role.MANAGER:
            return ()
        calls = self.daily.get((person.name, "calls"), {})
        meetings = self.daily.get((person.name, "meetings"), {})
        segment = self.segments.get(person.name, self.usual_segment)
        return tuple(
            DayOfCalls(
                day=day,
                calls=int(calls.get(day, 0)),
                norm=self.norms.calls(segment, int(meetings.get(day, 0))),
                away=self._cost(person, day) == 1,
                employed=person.employed_on(day),
            )
            for day in self.working
        )

    def _office_calls(self, parts: Iterable[PlanPart]) -> tuple[DayOfCalls, ...]:
        calls = self.daily.get((None, "calls"), {})
        norms: dict[date, int] = defaultdict(int)
        for part in parts:
            for day in part.calls:
                norms[day.day] += 0 if day.away else day.norm
        return tuple(DayOfCalls(day, int(calls.get(day, 0)), norms[day], False) for day in self.working)

    def _funnel(self, who: str | None) -> tuple[FunnelStep, ...]:
        now, usual = self.funnels.get(who, funnel(())), self.usual_funnels.get(who, funnel(()))
        return tuple(
            FunnelStep(step.stage.value, step.count, step.conversion, before.conversion)
            for step, before in zip(now, usual, strict=True)
        )


def _sum(daily: Daily, before: date | None = None) -> Fraction:
    return sum((amount for day, amount in daily.items() if before is None or day < before), Fraction(0))
