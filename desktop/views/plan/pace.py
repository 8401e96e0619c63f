"""The pace of a metric against its plan: ahead, on pace, below or far below."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from desktop.rules.metrics import ACTIVITIES
from desktop.services.planning import FunnelStep, MetricRow, PlanPart, PlanReport

AHEAD = Fraction(103, 100)
ON_PACE = Fraction(95, 100)
BELOW = Fraction(85, 100)


class Pace(StrEnum):
    """The expected result of a month against its plan."""

    AHEAD = "ahead"
    ON_PACE = "on_pace"
    BELOW = "below"
    FAR_BELOW = "far_below"


def expected(row: MetricRow) -> Fraction:
    """Return the expected result of the month: the forecast, else the fact (0: a ratio without a case)."""
    return (row.fact or Fraction(0)) if row.forecast is None else row.forecast


def pace_of(row: MetricRow) -> Pace | None:
    """Return the pace of a metric, None without a plan."""
    if not row.plan or row.fact is None:
        return None
    ratio = expected(row) / row.plan
    if ratio >= AHEAD:
        return Pace.AHEAD
    if ratio >= ON_PACE:
        return Pace.ON_PACE
    return Pace.BELOW if ratio >= BELOW else Pace.FAR_BELOW


def metric_of(part: PlanPart, name: str) -> MetricRow | None:
    """Return the row of a metric, None if the part has none."""
    return next((row for row in part.metrics if row.metric == name), None)


def elapsed_share(report: PlanReport) -> Fraction | None:
    """Return the share of working days that are over; None before the first and after the last one."""
    if not 0 < report.elapsed_days < report.working_days:
        return None
    return Fraction(report.elapsed_days, report.working_days)


@dataclass(frozen=True, slots=True)
class WeakSpot:
    """The activity that falls shortest of its plan: needed and done per working day."""

    metric: str
    needed: Fraction
    done: Fraction


def weak_spot(report: PlanReport, part: PlanPart) -> WeakSpot | None:
    """Return the activity furthest below its plan; None if none is below, or the month is over."""
    if elapsed_share(report) is None:
        return None
    short: list[tuple[Fraction, WeakSpot]] = []
    for row in part.metrics:
        if row.metric in ACTIVITIES and row.plan and pace_of(row) in (Pace.BELOW, Pace.FAR_BELOW):
            fact = row.fact or Fraction(0)
            needed = max(row.plan - fact, Fraction(0)) / (report.working_days - report.elapsed_days)
            spot = WeakSpot(row.metric, needed, fact / report.elapsed_days)
            short.append((expected(row) / row.plan, spot))
    return min(short, key=lambda one: one[0])[1] if short else None


def weak_step(steps: tuple[FunnelStep, ...]) -> FunnelStep | None:
    """Return the step whose conversion falls most below the usual one, if by more than a tenth."""
    known = [step for step in steps if step.conversion is not None and step.usual]
    if not known:
        return None
    worst = min(known, key=lambda step: (step.conversion or 0) / (step.usual or 1))
    return worst if (worst.conversion or 0) < (worst.usual or 0) * Fraction(9, 10) else None
