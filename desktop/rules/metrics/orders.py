"""Metrics that count orders by credit share: stages reached, orders assigned, new clients, one service."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import partial

from desktop.rules.credited import shares_at, shares_on
from desktop.rules.facts import Order, Source, Stage
from desktop.rules.metrics.metric import (
    History,
    MetricEvent,
    Period,
    RatioCase,
    RatioMetric,
    SumMetric,
    Unit,
)
from desktop.rules.progress import FUNNEL, was_moved


def _order_events(shares: Mapping[str, Fraction], day: date) -> Iterator[MetricEvent]:
    """Yield one order as events of a day, divided by shares; without shares it counts for the office."""
    for employee, part in shares.items():
        yield MetricEvent(day, employee, part)
    if not shares:
        yield MetricEvent(day, None, Fraction(1))


def _reached(stage: Stage, history: History, period: Period) -> Iterator[MetricEvent]:
    """Yield orders that reached a stage, credited to those who held the shares at that moment."""
    for order in history.facts.orders:
        if order.stage is Stage.SPAM or not was_moved(order, period.first, period.last):
            continue
        moment = history.stage_moments.of_order(order).get(stage)
        if moment is not None and moment.date() in period:
            yield from _order_events(shares_at(order, moment), moment.date())


def _assigned(history: History, period: Period) -> Iterator[MetricEvent]:
    for order in history.facts.orders:
        day = _assignment_day(order)
        if day in period and order.stage is not Stage.SPAM:
            yield from _order_events(shares_on(order, day), day)


def _assignment_day(order: Order) -> date:
    """Return the day on which the order was assigned; history and waiting orders count on their arrival."""
    assigned = None if order.imported else order.assigned
    return (assigned or order.received).date()


def _new_clients(history: History, period: Period) -> Iterator[MetricEvent]:
    """Yield clients whose first payment ever falls in the period, by that order's shares."""
    seen: set[str] = set()
    for credited in history.book.between(period.first, period.last):
        order, day = credited.order, credited.payment.date
        first_ever = credited.place is not None and credited.place.is_first_ever
        if credited.payment.amount <= 0 or not first_ever or order.number in seen:
            continue
        seen.add(order.number)
        if history.book.first_paid(order.number) == day:
            yield from _order_events(shares_on(order, day), day)


def _paid_of_service(service: str, history: History, period: Period) -> Iterator[MetricEvent]:
    for order in history.orders_paid_in(period):
        if order.service == service:
            day = history.book.paid_on(order.number)
            assert day is not None
            yield from _order_events(shares_on(order, day), day)


def _conversion(stage: Stage, history: History, period: Period) -> Iterator[RatioCase]:
    """Yield incoming orders assigned in the period, and whether they reached the stage by its end."""
    for order in history.facts.orders:
        day = _assignment_day(order)
        if day not in period or order.stage is Stage.SPAM or order.source is Source.OWN:
            continue
        if not order.shares:
            continue
        moment = history.stage_moments.of_order(order).get(stage)
        reached = Fraction(moment is not None and moment.date() <= period.last)
        for employee, part in shares_on(order, day).items():
            yield RatioCase(employee, part * reached, part)


def service_orders(service: str) -> SumMetric:
    """Return the metric ``service:NAME``: paid orders of one service."""
    return SumMetric(f"service:{service}", Unit.COUNT, partial(_paid_of_service, service))


def conversion(stage: str) -> RatioMetric:
    """Return the metric ``conversion:STAGE``: the part of assigned incoming orders that reached a stage.

    Raises LookupError for a stage that orders do not reach on the way to payment.
    """
    found = next((one for one in FUNNEL[1:] if one.value == stage), None)
    if found is None:
        raise LookupError(f"{stage!r} is no stage on the way to payment")
    return RatioMetric(f"conversion:{stage}", Unit.PART, partial(_conversion, found))


PROPOSALS = SumMetric("proposals", Unit.COUNT, partial(_reached, Stage.PROPOSAL), is_activity=True)
INVOICES = SumMetric("invoices", Unit.COUNT, partial(_reached, Stage.INVOICE), is_activity=True)
ORDERS = SumMetric("orders", Unit.COUNT, _assigned, is_activity=True)
NEW_CLIENTS = SumMetric("new_clients", Unit.COUNT, _new_clients, is_activity=True)
