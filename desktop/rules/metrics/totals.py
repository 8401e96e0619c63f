"""Sums of metric events: per period, and per day."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from desktop.rules.metrics.catalogue import find_metric
from desktop.rules.metrics.metric import History, Period

Person = str | None
"""An employee's name; None: the whole office."""


def period_totals(
    history: History, period: Period, metrics: Iterable[str]
) -> dict[tuple[Person, str], Fraction]:
    """Return what happened in a period by employee (None: the office) and metric, without zeros of either."""
    sums: dict[tuple[Person, str], Fraction] = defaultdict(Fraction)
    for place, days in daily_totals(history, period, metrics).items():
        sums[place] = sum(days.values(), Fraction(0))
    return dict(sums)


def daily_totals(
    history: History, period: Period, metrics: Iterable[str]
) -> dict[tuple[Person, str], dict[date, Fraction]]:
    """Return what happened on each day, by employee (None: the office) and metric.

    Days, employees and metrics without events are left out.
    """
    days: dict[tuple[Person, str], dict[date, Fraction]] = defaultdict(lambda: defaultdict(Fraction))
    for name in metrics:
        for event in find_metric(name).events(history, period):
            for person in {event.employee, None}:
                days[person, name][event.day] += event.amount
    return dict(days)
