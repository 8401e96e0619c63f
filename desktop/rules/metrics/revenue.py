"""Metrics that add up collected payments, as they are credited."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import partial

from desktop.rules.credit import Credited
from desktop.rules.metrics.metric import History, Metric, MetricEvent, Period, Unit


def _revenue(history: History, period: Period) -> Iterator[MetricEvent]:
    for credited in history.book.between(period.first, period.last):
        yield from _parts(credited, credited.payment.amount, credited.revenue_parts)


def _margin(history: History, period: Period) -> Iterator[MetricEvent]:
    for credited in history.book.between(period.first, period.last):
        yield from _parts(credited, credited.margin, credited.margin_parts)


def _of_service(service: str, history: History, period: Period) -> Iterator[MetricEvent]:
    for credited in history.book.between(period.first, period.last):
        if credited.order.service == service:
            yield from _parts(credited, credited.payment.amount, credited.revenue_parts)


def _parts(credited: Credited, amount: Decimal, parts: Mapping[str, Decimal]) -> Iterator[MetricEvent]:
    """Yield each manager's part; a payment that nobody is credited with counts for the office."""
    day = credited.payment.date
    for employee, part in parts.items():
        yield MetricEvent(day, employee, Fraction(part))
    if not parts:
        yield MetricEvent(day, None, Fraction(amount))


def service_revenue(service: str) -> Metric:
    """Return the metric ``service_revenue:NAME``: payments collected for one service."""
    return Metric(f"service_revenue:{service}", Unit.MONEY, partial(_of_service, service))


REVENUE = Metric("revenue", Unit.MONEY, _revenue)
MARGIN = Metric("margin", Unit.MONEY, _margin)
