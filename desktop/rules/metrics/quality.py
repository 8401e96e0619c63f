"""Metrics of what becomes of orders and clients: ratings, active clients, work done on orders."""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from functools import partial

from desktop.rules.credited import shares_on
from desktop.rules.metrics.metric import (
    History,
    MetricEvent,
    Period,
    RatioCase,
    RatioMetric,
    StockMetric,
    SumMetric,
    Unit,
)

ACTIVE_DAYS = 90
"""A client is active for so many days after a payment."""


def _rating(history: History, period: Period) -> Iterator[RatioCase]:
    """Yield the rated orders that were first paid in the period, by their leader at its end."""
    seen: set[str] = set()
    for credited in history.book.between(period.first, period.last):
        order = credited.order
        if order.number in seen or order.rating is None:
            continue
        seen.add(order.number)
        first_paid = history.book.first_paid(order.number)
        if first_paid is not None and first_paid in period:
            leader = next(iter(shares_on(order, period.last)), None)
            yield RatioCase(leader, Fraction(order.rating), Fraction(1))


def _active_clients(history: History, day: date) -> Iterator[str]:
    """Yield the responsible manager of each client with a payment in the last 90 days."""
    paying = history.book.between(day - timedelta(days=ACTIVE_DAYS - 1), day)
    for client in sorted({credited.order.client for credited in paying if credited.payment.amount > 0}):
        manager = history.book.responsible_on(client, day)
        if manager is not None:
            yield manager


def _work(kind: str, history: History, period: Period) -> Iterator[MetricEvent]:
    for item in history.facts.work_items:
        if item.kind == kind and item.day in period:
            yield MetricEvent(item.day, item.employee, item.units)


def work(kind: str) -> SumMetric:
    """Return the metric ``work:KIND``: units of work of one kind done on orders."""
    return SumMetric(f"work:{kind}", Unit.COUNT, partial(_work, kind))


RATING = RatioMetric("rating", Unit.RATING, _rating)
ACTIVE_CLIENTS = StockMetric("active_clients", Unit.COUNT, _active_clients)
