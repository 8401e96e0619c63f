"""Figures of metrics as people read them, each in its metric's unit."""

from decimal import Decimal
from fractions import Fraction

from desktop.language.numbers import NOTHING, number, percent
from desktop.rules.metrics import Unit, find_metric
from desktop.rules.plan import rounded_attainment


def metric_figure(value: Fraction | Decimal | None, metric: str) -> str:
    """Return a plan or fact of a metric; a dash for None.

    Money is told in whole units, counts whole, with one digit if credit shares leave a part of one.
    """
    if value is None:
        return NOTHING
    unit = find_metric(metric).unit
    if unit is Unit.PART:
        return percent(value)
    if unit is Unit.RATING:
        return number(value, 1)
    whole = unit is Unit.MONEY or Fraction(value).denominator == 1
    return number(value, 0 if whole else 1)


def attainment_percent(value: Fraction) -> str:
    """Return an attainment in whole per cent; below 100 % it never reads 100 %."""
    return percent(rounded_attainment(value, 2))
