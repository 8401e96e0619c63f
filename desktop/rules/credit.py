"""The credit of payments: an order's place among its client's orders, shares, margin, finder.

A payment is credited by what holds at the end of its day: a manager who takes an order or a client over is
credited from that day on. A refund is a negative payment and is credited like one.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from desktop.rules.facts import Facts, Order, Payment, Responsibility, Stage, number_key
from desktop.rules.money import ZERO, split_money, times, to_minor_units
from desktop.rules.office import Service


@dataclass(frozen=True, slots=True)
class Credited:
    """A payment and its parts per manager, which add up to the payment and to its margin.

    ``nth`` is the order's place among its client's paid orders, from 1 (None: only refunds so far).
    """

    payment: Payment
    order: Order
    nth: int | None
    margin: Decimal
    revenue_parts: Mapping[str, Decimal]
    margin_parts: Mapping[str, Decimal]

    def is_new(self, first_orders: int) -> bool:
        """Tell whether the payment is for one of the client's first ``first_orders`` orders."""
        return self.nth is not None and self.nth <= first_orders

    def amount(self, of: str) -> Decimal:
        """Return the payment, or its margin where ``of`` is ``margin``."""
        return self.margin if of == "margin" else self.payment.amount

    def part(self, employee: str, of: str = "revenue") -> Decimal:
        """Return the part of the payment (or of its margin) that is credited to the employee as manager."""
        parts = self.margin_parts if of == "margin" else self.revenue_parts
        return parts.get(employee, ZERO)


def rank_orders(orders: Iterable[Order], payments: Iterable[Payment]) -> dict[str, int]:
    """Return each paid order's place among its client's paid orders, from 1, by order number."""
    first_paid: dict[str, date] = {}
    for payment in payments:
        if payment.amount > 0:
            earlier = first_paid.get(payment.order, payment.date)
            first_paid[payment.order] = min(earlier, payment.date)
    of_client: dict[str, list[Order]] = defaultdict(list)
    for order in orders:
        if order.number in first_paid:
            of_client[order.client].append(order)
    ranks: dict[str, int] = {}
    for paid in of_client.values():
        paid.sort(key=lambda order: (first_paid[order.number], order.received, number_key(order.number)))
        ranks.update({order.number: place for place, order in enumerate(paid, start=1)})
    return ranks


def shares_on(order: Order, day: date) -> Mapping[str, Fraction]:
    """Return the shares that credit a payment of that day; the first set holds from the start."""
    holding: Mapping[str, Fraction] = order.shares[0].parts if order.shares else {}
    for shares in order.shares[1:]:
        if shares.since is None or shares.since.date() <= day:
            holding = shares.parts
    return holding


def split_by_shares(amount: Decimal, shares: Mapping[str, Fraction]) -> dict[str, Decimal]:
    """Divide an amount among managers to the minor unit, by largest remainder, the leader first."""
    if len(shares) == 1:
        return dict.fromkeys(shares, amount)
    if not shares:
        return {}
    return dict(zip(shares, split_money(amount, list(shares.values())), strict=True))


def margin_of(
    amount: Decimal, order: Order, services: Mapping[str, Service], office_rate: Fraction
) -> Decimal:
    """Return the margin of a payment.

    An order without a known cost has the usual margin rate of its service, else the office's rate.
    """
    if has_cost(order):
        assert order.amount is not None
        assert order.cost is not None
        return times(
            amount, Fraction(to_minor_units(order.amount - order.cost), to_minor_units(order.amount))
        )
    service = services.get(order.service) if order.service else None
    rate = office_rate if service is None or service.margin_rate is None else service.margin_rate
    return times(amount, rate)


def has_cost(order: Order) -> bool:
    """Tell whether the order's own margin is known: it has an amount and a cost."""
    return bool(order.amount) and order.cost is not None


class CreditBook:
    """All payments of an office with their credit, in order of date, order number, payment."""

    def __init__(self, facts: Facts, services: Mapping[str, Service], margin_rate: Fraction) -> None:
        self.orders = {order.number: order for order in facts.orders}
        self._services = services
        self._margin_rate = margin_rate
        self._ranks = rank_orders(facts.orders, facts.payments)
        keys = {number: number_key(number) for number in self.orders}
        self.payments = sorted(
            (payment for payment in facts.payments if payment.order in self.orders),
            key=lambda payment: (payment.date, keys[payment.order], number_key(payment.key)),
        )
        self._dates = [payment.date for payment in self.payments]
        self._of_order: dict[str, list[Payment]] = defaultdict(list)
        for payment in self.payments:
            self._of_order[payment.order].append(payment)
        self._credited: dict[str, Credited] = {}
        self._responsible: dict[str, list[Responsibility]] = defaultdict(list)
        for responsibility in facts.responsibilities:
            self._responsible[responsibility.client].append(responsibility)

    def between(self, first: date, last: date) -> Iterator[Credited]:
        """Yield the payments and refunds of the days ``first`` to ``last``, both included."""
        for payment in self.payments[bisect_left(self._dates, first) : bisect_right(self._dates, last)]:
            yield self.credited(payment)

    def of_order(self, number: str) -> Iterator[Credited]:
        """Yield the order's payments and refunds."""
        for payment in self._of_order.get(number, ()):
            yield self.credited(payment)

    def nth(self, number: str) -> int | None:
        """Return the order's place among its client's paid orders, None before its first payment."""
        return self._ranks.get(number)

    def first_paid(self, number: str) -> date | None:
        """Return the date of the order's first payment, None before it."""
        dates = (payment.date for payment in self._of_order.get(number, ()) if payment.amount > 0)
        return next(dates, None)

    def credited(self, payment: Payment) -> Credited:
        """Return the payment with its credit."""
        known = self._credited.get(payment.key)
        if known is None:
            known = self._credited[payment.key] = self._credit(payment)
        return known

    def finder(self, client: str, day: date) -> str | None:
        """Return the manager who found the client: on that day the leader of its order that arrived first.

        A later change of hands does not change what was paid before it.
        """
        first = self._first_orders.get(client)
        return next(iter(shares_on(first, day)), None) if first is not None else None

    @cached_property
    def _first_orders(self) -> Mapping[str, Order]:
        return _first_orders(self.orders.values())

    def responsible_on(self, client: str, day: date) -> str | None:
        """Return the client's responsible manager at the end of that day, None if there was none."""
        for responsibility in reversed(self._responsible.get(client, [])):
            ended = responsibility.until is not None and responsibility.until.date() <= day
            if responsibility.since.date() <= day and not ended:
                return responsibility.manager
        return None

    def found_part(self, credited: Credited, employee: str, of: str = "revenue") -> Decimal:
        """Return what pays the employee as the client's finder.

        That is the payment less what is credited to the employee as manager; nothing while the employee is
        responsible for the client.
        """
        client = credited.order.client
        day = credited.payment.date
        if self.finder(client, day) != employee or self.responsible_on(client, day) == employee:
            return ZERO
        return credited.amount(of) - credited.part(employee, of)

    def _credit(self, payment: Payment) -> Credited:
        order = self.orders[payment.order]
        shares = shares_on(order, payment.date)
        margin = margin_of(payment.amount, order, self._services, self._margin_rate)
        return Credited(
            payment=payment,
            order=order,
            nth=self._ranks.get(order.number),
            margin=margin,
            revenue_parts=split_by_shares(payment.amount, shares),
            margin_parts=split_by_shares(margin, shares),
        )


def _first_orders(orders: Iterable[Order]) -> dict[str, Order]:
    """Return each client's order that arrived first; spam is no order."""
    first: dict[str, Order] = {}
    for order in orders:
        if order.stage is Stage.SPAM:
            continue
        known = first.get(order.client)
        if known is None or _arrival(order) < _arrival(known):
            first[order.client] = order
    return first


def _arrival(order: Order) -> tuple[object, ...]:
    return (order.received, number_key(order.number))
