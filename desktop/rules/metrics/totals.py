"""Facts of many metrics at once: per period, and per day."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from desktop.rules.metrics.catalogue import find_metric, find_sum
from desktop.rules.metrics.metric import History, Period, Person


def period_totals(
    history: History, period: Period, metrics: Iterable[str]
) -> dict[tuple[Person, str], Fraction]:
    """Return the facts of a period by employee (None: the office) and metric, without those of no case."""
    return {
        (person, name): fact
        for name in metrics
        for person, fact in find_metric(name).facts(history, period).items()
    }


def daily_totals(
    history: History, period: Period, metrics: Iterable[str]
) -> dict[tuple[Person, str], dict[date, Fraction]]:
    """Return the facts of each day, by employee (None: the office) and metric.

    Only metrics that are sums have facts of single days; days and people without events are left out.
    """
    days: dict[tuple[Person, str], dict[date, Fraction]] = defaultdict(lambda: defaultdict(Fraction))
    for name in metrics:
        metric = find_sum(name)
        for event in metric.events(history, period) if metric else ():
            for person in {event.employee, None}:
                days[person, name][event.day] += event.amount
    return dict(days)
