"""Plan and fact as JSON data: figures as text, attainment with four digits."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.metrics import Unit, find_metric
from desktop.rules.money import round_fraction
from desktop.rules.plan import rounded_attainment
from desktop.services.planning import MetricRow, PlanReport


def plan_as_json(report: PlanReport) -> dict[str, Any]:
    """Return what ``dolya plan MONTH --json`` prints."""
    return {
        "month": str(report.month),
        "employees": [
            {"name": part.employee, "metrics": [_metric(row) for row in part.metrics]}
            for part in report.employees
        ],
        "office": [_metric(row) for row in report.office.metrics],
    }


def _metric(row: MetricRow) -> dict[str, str | None]:
    digits = 4 if find_metric(row.metric).unit is Unit.PART else 2
    reached = None if row.attainment is None else rounded_attainment(row.attainment, 4)
    return {
        "metric": row.metric,
        "plan": _digits(row.plan, digits),
        "fact": _digits(row.fact, digits),
        "attainment": _digits(reached, 4),
        "forecast": _digits(row.forecast, 2),
    }


def _digits(value: Fraction | None, digits: int) -> str | None:
    """Return a value as text, rounded halves away from zero; None for None."""
    if value is None:
        return None
    return str(Decimal(round_fraction(value * 10**digits)).scaleb(-digits))
