"""Plan against fact: the month's report, plans, reasons for a missed plan."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from desktop.rules.months import Month
from desktop.storage.operations import operation
from desktop.storage.store import Store, Work


@dataclass(frozen=True, slots=True)
class MetricRow:
    """``plan`` is the reduced one (None: no plan); attainment = fact ÷ plan, exact."""

    metric: str
    plan: Fraction | None
    fact: Fraction
    attainment: Fraction | None
    forecast: Fraction | None
    pipeline: Fraction | None
    """For revenue: fact + open orders × conversion of their stage."""
    today: Fraction | None
    """What is left of the plan ÷ the working days left."""


@dataclass(frozen=True, slots=True)
class PlanPart:
    """One employee's part of the report; ``employee`` None: the office."""

    employee: str | None
    working_days: int
    available_days: Fraction
    metrics: tuple[MetricRow, ...]
    daily_revenue: tuple[tuple[date, Decimal], ...]
    """Collections credited, per day of the month."""
    calls: tuple["DayOfCalls", ...]
    funnel: tuple["FunnelStep", ...]


@dataclass(frozen=True, slots=True)
class DayOfCalls:
    day: date
    calls: int
    norm: int
    away: bool


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """Orders that arrived in the month and reached this stage; usual = last 180 days."""

    stage: str
    count: int
    conversion: Fraction | None
    usual: Fraction | None


@dataclass(frozen=True, slots=True)
class PlanReport:
    month: Month
    elapsed_days: int
    working_days: int
    few_orders: bool
    """Conversions are the office's because a stage has fewer than 20 orders."""
    office: PlanPart
    employees: tuple[PlanPart, ...]


@dataclass(frozen=True, slots=True)
class ReasonRow:
    id: int
    month: Month
    employee: str
    metric: str | None
    text: str
    accepted: bool | None


def plan_report(store: Store, now: datetime, month: Month) -> PlanReport:
    raise NotImplementedError


def list_reasons(store: Store, month: Month) -> list[ReasonRow]:
    raise NotImplementedError


@operation
def set_target(work: Work, *, month: str, employee: str | None, metric: str, target: Decimal | None) -> None:
    """A month's plan; ``target`` None removes it."""
    raise NotImplementedError


@operation
def file_reason(work: Work, *, month: str, employee: str, metric: str | None, text: str) -> None:
    raise NotImplementedError


@operation
def judge_reason(work: Work, *, reason: int, accepted: bool) -> None:
    raise NotImplementedError
