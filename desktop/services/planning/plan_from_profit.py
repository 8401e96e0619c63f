"""The plan calculated from the target profit, with the office's own rates and its capacity."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from desktop.rules.credit import CreditBook
from desktop.rules.errors import Refused
from desktop.rules.facts import Segment, Stage
from desktop.rules.metrics import METRICS, History, Period, period_totals
from desktop.rules.months import Month
from desktop.rules.norm import office_segment
from desktop.rules.office import Role
from desktop.rules.profit import Capacity, FunnelPlan, Rates, capacity, from_profit
from desktop.rules.progress import USUAL_DAYS, funnel
from desktop.services.access import Right, read_as
from desktop.services.facts.history import load_facts
from desktop.services.facts.office import (
    load_calendar,
    load_credit_terms,
    load_employees,
    load_norms,
    load_settings,
)
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class ProfitPlan:
    """The plan of one month, the rates it was calculated from, and what it asks of people per day."""

    month: Month
    target_profit: Decimal
    margin_rate: Fraction
    average_order: Fraction
    rates: Rates
    plan: FunnelPlan
    working_days: int
    segment: Segment
    norm_of_calls: int
    capacity: Capacity


def plan_from_profit(
    store: Store, viewer: int | None, now: datetime, target_profit: Decimal, *, month: Month | None = None,
    margin_rate: Fraction | None = None, average_order: Decimal | None = None, rates: Rates | None = None,
    segment: Segment | None = None,
) -> ProfitPlan:  # fmt: skip
    """Return what a month (by default the next one) needs to bring a profit of ``target_profit``.

    Rates that are not given are measured over the last 180 days. Raises ``Refused("no_experience", step=…)``
    for one that cannot be measured.
    """
    if target_profit <= 0:
        raise Refused("amount_not_positive", amount=target_profit)
    month = month or Month.of(now).plus(1)
    with read_as(store, viewer, Right.SET_PLANS) as session:
        office_rate = load_settings(session).margin_rate
        facts = load_facts(session)
        history = History(facts, CreditBook(facts, load_credit_terms(session)))
        employees = load_employees(session)
        norms = load_norms(session)
        working = load_calendar(session, month.year, month.year).working_days(month)
    experience = _Experience(history, now.date())
    margin_rate = margin_rate or experience.margin_rate() or office_rate
    average = Fraction(average_order) if average_order else experience.average_order()
    rates = rates or experience.rates()
    segment = segment or office_segment(facts.segments.values())
    norm = norms.calls(segment, 0)
    if margin_rate <= 0 or not working:
        raise Refused("no_experience", step="margin" if working else "working_days")
    plan = from_profit(Fraction(target_profit), margin_rate, average, rates)
    managers = [person for person in employees if person.role is Role.MANAGER]
    there = sum(any(person.employed_on(day) for day in working) for person in managers)
    return ProfitPlan(
        month=month,
        target_profit=target_profit,
        margin_rate=margin_rate,
        average_order=average,
        rates=rates,
        plan=plan,
        working_days=len(working),
        segment=segment,
        norm_of_calls=norm,
        capacity=capacity(plan, len(working), norm, there),
    )


class _Experience:
    """The rates that the office reached in the last 180 days."""

    def __init__(self, history: History, today: date) -> None:
        period = Period(today - timedelta(days=USUAL_DAYS), today)
        self._facts = period_totals(history, period, (*METRICS, "average_order"))
        self._orders = [order for order in history.facts.orders if order.received.date() in period]

    def _fact(self, metric: str) -> Fraction:
        return self._facts.get((None, metric), Fraction(0))

    def margin_rate(self) -> Fraction | None:
        revenue = self._fact("revenue")
        return self._fact("margin") / revenue if revenue > 0 else None

    def average_order(self) -> Fraction:
        average = self._fact("average_order")
        if average <= 0:
            raise Refused("no_experience", step="paid")
        return average

    def rates(self) -> Rates:
        counts = {step.stage: Fraction(step.count) for step in funnel(self._orders)}
        proposals = self._fact("proposals")
        return Rates(
            call_to_meeting=_ratio(self._fact("meetings"), self._fact("calls"), "calls"),
            meeting_to_proposal=_ratio(proposals, self._fact("meetings"), "meetings"),
            proposal_to_invoice=_ratio(counts[Stage.INVOICE], counts[Stage.PROPOSAL], "proposals"),
            invoice_to_paid=_ratio(counts[Stage.PAID], counts[Stage.INVOICE], "invoices"),
            order_to_proposal=_ratio(counts[Stage.PROPOSAL], counts[Stage.NEW], "orders"),
        )


def _ratio(part: Fraction, of: Fraction, step: str) -> Fraction:
    if part <= 0 or of <= 0:
        raise Refused("no_experience", step=step)
    return part / of
