"""Metrics of collected payments, as they are credited: revenue, margin, their parts, the average order."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import partial

from desktop.rules.credited import CreditedAmount, shares_on
from desktop.rules.metrics.metric import (
    History,
    MetricEvent,
    Period,
    RatioCase,
    RatioMetric,
    SumMetric,
    Unit,
)


def _collected(of: str, history: History, period: Period) -> Iterator[MetricEvent]:
    for credited in history.book.between(period.first, period.last):
        yield from _parts(credited.payment.date, credited.credit(of))


def _of_new_clients(of: str, history: History, period: Period) -> Iterator[MetricEvent]:
    """Yield new-client payments; a refund counts as the payments that it takes back."""
    first_orders = history.book.terms.first_orders
    for credited in history.book.between(period.first, period.last):
        day = credited.payment.date
        for piece in credited.reverses or (credited,):
            if piece.is_new(first_orders):
                yield from _parts(day, piece.amounts.credit(of))


def _of_service(service: str, history: History, period: Period) -> Iterator[MetricEvent]:
    for credited in history.book.between(period.first, period.last):
        if credited.order.service == service:
            yield from _parts(credited.payment.date, credited.amounts.revenue)


def _parts(day: date, credit: CreditedAmount) -> Iterator[MetricEvent]:
    """Yield each manager's part; what no manager is credited with counts for the office."""
    for employee, part in credit.parts.items():
        yield MetricEvent(day, employee, Fraction(part))
    rest = credit.amount - sum(credit.parts.values())
    if rest or not credit.parts:
        yield MetricEvent(day, None, Fraction(rest))


def _average_order(history: History, period: Period) -> Iterator[RatioCase]:
    """Yield the period's revenue, to be divided by the orders paid in it."""
    for event in _collected("revenue", history, period):
        yield RatioCase(event.employee, event.amount, Fraction(0))
    for order in history.orders_paid_in(period):
        day = history.book.paid_on(order.number)
        shares = shares_on(order, day) if day is not None else {}
        for employee, part in shares.items():
            yield RatioCase(employee, Fraction(0), part)
        if not shares:
            yield RatioCase(None, Fraction(0), Fraction(1))


def service_revenue(service: str) -> SumMetric:
    """Return the metric ``service_revenue:NAME``: payments collected for one service."""
    return SumMetric(f"service_revenue:{service}", Unit.MONEY, partial(_of_service, service))


REVENUE = SumMetric("revenue", Unit.MONEY, partial(_collected, "revenue"))
MARGIN = SumMetric("margin", Unit.MONEY, partial(_collected, "margin"))
NET_REVENUE = SumMetric("net_revenue", Unit.MONEY, partial(_collected, "net"))
NEW_REVENUE = SumMetric("new_revenue", Unit.MONEY, partial(_of_new_clients, "revenue"))
NEW_MARGIN = SumMetric("new_margin", Unit.MONEY, partial(_of_new_clients, "margin"))
AVERAGE_ORDER = RatioMetric("average_order", Unit.MONEY, _average_order)
