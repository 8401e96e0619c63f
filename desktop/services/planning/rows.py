"""Records of plan and fact as shown to people: the month's report with its parts."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from desktop.rules.months import Month


@dataclass(frozen=True, slots=True)
class MetricRow:
    """One metric of one employee or the office.

    ``plan`` is reduced by absences (None: no plan); ``fact`` None: a ratio without a case; attainment is
    fact ÷ plan, exact.
    """

    metric: str
    plan: Fraction | None
    fact: Fraction | None
    attainment: Fraction | None
    forecast: Fraction | None
    pipeline: Fraction | None
    """For revenue: fact + open orders × conversion of their stage."""
    today: Fraction | None
    """The rest of the plan this morning ÷ the working days left; None on a day off."""
    daily: tuple[tuple[date, Fraction], ...] = ()
    """The fact by day; days on which nothing happened are left out."""


@dataclass(frozen=True, slots=True)
class DayOfCalls:
    """An employee's outgoing calls on a working day, against the norm of that day."""

    day: date
    calls: int
    norm: int
    away: bool
    employed: bool = True
    """False before the hire and after the last day of employment."""


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """Orders that arrived in the month and reached this stage.

    ``conversion`` is their part of the stage before, ``usual`` that of the last 180 days.
    """

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
    """Whether the pipeline uses the office's conversions, as fewer than 20 orders were at a stage."""


@dataclass(frozen=True, slots=True)
class PlanReport:
    """A month's plan and fact of the office and its employees."""

    month: Month
    elapsed_days: int
    """Number of working days that are over; today counts once the office has closed."""
    working_days: int
    few_orders: bool
    """Whether any part uses the office's conversions, as fewer than 20 orders were at a stage."""
    office: PlanPart
    employees: tuple[PlanPart, ...]
