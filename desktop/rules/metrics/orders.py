"""Metrics that count orders by credit share: stages reached, orders assigned, new clients, one service."""

from collections.abc import Iterator
from functools import partial

from desktop.rules.credit import Credited
from desktop.rules.facts import Stage
from desktop.rules.metrics.metric import History, Metric, MetricEvent, Period, Unit, order_events
from desktop.rules.progress import was_moved


def _reached(stage: Stage, history: History, period: Period) -> Iterator[MetricEvent]:
    for order in history.facts.orders:
        if order.stage is Stage.SPAM or not was_moved(order, period.first, period.last):
            continue
        day = history.stage_dates.days(order).get(stage)
        if day is not None and day in period:
            yield from order_events(order, day)


def _assigned(history: History, period: Period) -> Iterator[MetricEvent]:
    for order in history.facts.orders:
        assigned = None if order.imported else order.assigned
        day = (assigned or order.received).date()
        if day in period and order.stage is not Stage.SPAM:
            yield from order_events(order, day)


def _first_payments(history: History, period: Period) -> Iterator[Credited]:
    """Yield the first payment of every order that was first paid in the period."""
    seen: set[str] = set()
    for credited in history.book.between(period.first, period.last):
        number, payment = credited.order.number, credited.payment
        if number in seen or payment.amount <= 0 or history.book.first_paid(number) != payment.date:
            continue
        seen.add(number)
        yield credited


def _new_clients(history: History, period: Period) -> Iterator[MetricEvent]:
    for credited in _first_payments(history, period):
        if credited.nth == 1:
            yield from order_events(credited.order, credited.payment.date)


def _of_service(service: str, history: History, period: Period) -> Iterator[MetricEvent]:
    for credited in _first_payments(history, period):
        if credited.order.service == service:
            yield from order_events(credited.order, credited.payment.date)


def service_orders(service: str) -> Metric:
    """Return the metric ``service:NAME``: paid orders of one service."""
    return Metric(f"service:{service}", Unit.COUNT, partial(_of_service, service))


PROPOSALS = Metric("proposals", Unit.COUNT, partial(_reached, Stage.PROPOSAL), is_activity=True)
INVOICES = Metric("invoices", Unit.COUNT, partial(_reached, Stage.INVOICE), is_activity=True)
ORDERS = Metric("orders", Unit.COUNT, _assigned, is_activity=True)
NEW_CLIENTS = Metric("new_clients", Unit.COUNT, _new_clients, is_activity=True)
