"""What is shown of plan and fact: the month's report with its parts."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from desktop.rules.months import Month


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
    """What was left of the plan this morning ÷ the working days left; None on a day off."""
    daily: tuple[tuple[date, Fraction], ...] = ()
    """The fact by day; days on which nothing happened are left out."""


@dataclass(frozen=True, slots=True)
class DayOfCalls:
    day: date
    calls: int
    norm: int
    away: bool
    employed: bool = True
    """False: before the hire, or after the last day."""


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """Orders that arrived in the month and reached this stage; usual = last 180 days."""

    stage: str
    count: int
    conversion: Fraction | None
    usual: Fraction | None


@dataclass(frozen=True, slots=True)
class PlanPart:
    """One employee's part of the report; ``employee`` None: the office."""

    employee: str | None
    working_days: int
    available_days: Fraction
    metrics: tuple[MetricRow, ...]
    daily_revenue: tuple[tuple[date, Decimal], ...]
    """Collections credited, per day of the month."""
    calls: tuple[DayOfCalls, ...]
    """Every working day of the month."""
    funnel: tuple[FunnelStep, ...]
    few_orders: bool = False
    """The pipeline rests on the office's conversions: at a stage there were fewer than 20 orders."""


@dataclass(frozen=True, slots=True)
class PlanReport:
    month: Month
    elapsed_days: int
    """Working days that are over; today is, once the office has closed."""
    working_days: int
    few_orders: bool
    """Conversions are the office's because a stage has fewer than 20 orders."""
    office: PlanPart
    employees: tuple[PlanPart, ...]
