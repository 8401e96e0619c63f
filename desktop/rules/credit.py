"""The credit of payments: which manager a payment counts for, with its margin and its net amount.

A payment is credited by what holds at the end of its day: a manager who takes an order or a client over is
credited from that day on. A refund is credited as the payments that it takes back were.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from desktop.rules.client_orders import order_places
from desktop.rules.credited import (
    Credited,
    CreditedAmount,
    CreditedAmounts,
    CreditedReversal,
    CreditTerms,
    completion_day,
    margin_of,
    net_of,
    shares_on,
    split_by_shares,
)
from desktop.rules.facts import Facts, Order, Payment, Responsibility, Stage, number_key
from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.rules.reversal import ReversedPart, reversed_parts


class CreditBook:
    """All payments of an office with their credit, in order of date, order number, payment."""

    def __init__(self, facts: Facts, terms: CreditTerms) -> None:
        self.orders = {order.number: order for order in facts.orders}
        self.terms = terms
        keys = {number: number_key(number) for number in self.orders}
        self.payments = sorted(
            (payment for payment in facts.payments if payment.order in self.orders),
            key=lambda payment: (payment.date, keys[payment.order], number_key(payment.key)),
        )
        self._dates = [payment.date for payment in self.payments]
        self._of_order: dict[str, list[Payment]] = defaultdict(list)
        for payment in self.payments:
            self._of_order[payment.order].append(payment)
        self._places = order_places(facts.orders, self.payments, facts.orders_before, terms.new_again_after)
        self._orders_before = facts.orders_before
        self._left = facts.left
        self._credited: dict[str, Credited] = {}
        self._reversals: dict[str, Mapping[str, tuple[ReversedPart, ...]]] = {}
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

    def first_paid(self, number: str) -> date | None:
        """Return the date of the order's first payment, None before it."""
        dates = (payment.date for payment in self._of_order.get(number, ()) if payment.amount > 0)
        return next(dates, None)

    def paid_on(self, number: str) -> date | None:
        """Return the day of the payment that completed the order's amount, None if none has yet."""
        payments = self._of_order.get(number, ())
        return completion_day(self.orders[number].amount, ((one.date, one.amount) for one in payments))

    def has_paid_order(self, client: str, day: date) -> bool:
        """Tell whether the client had a paid order at the end of a day, one before the records among them."""
        if self._orders_before.get(client, 0):
            return True
        first = self._first_completion.get(client)
        return first is not None and first <= day

    @cached_property
    def _first_completion(self) -> Mapping[str, date]:
        """By client the day on which its first order was paid."""
        first: dict[str, date] = {}
        for number in self._of_order:
            client, day = self.orders[number].client, self.paid_on(number)
            if day is not None:
                first[client] = min(day, first.get(client, day))
        return first

    def credited(self, payment: Payment) -> Credited:
        """Return the payment with its credit."""
        known = self._credited.get(payment.key)
        if known is None:
            make = self._credit_refund if payment.amount < 0 else self._credit
            known = self._credited[payment.key] = make(payment)
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
        amounts = self._amounts(order, payment.amount, shares_on(order, payment.date))
        return Credited(payment, order, self._places.get(payment.key), amounts)

    def _credit_refund(self, refund: Payment) -> Credited:
        order = self.orders[refund.order]
        reverses = list(self._reverse(order, refund))
        whole = CreditedAmounts()
        for one in reverses:
            whole = whole.plus(one.amounts)
        parts = whole.revenue.parts
        gone = {name: part for name, part in parts.items() if self._has_left(name, refund.date)}
        return Credited(
            payment=refund,
            order=order,
            place=reverses[0].place if reverses else None,
            amounts=whole.without(gone),
            reverses=tuple(replace(one, amounts=one.amounts.without(gone)) for one in reverses),
            of_leavers=gone,
        )

    def _reverse(self, order: Order, refund: Payment) -> Iterator[CreditedReversal]:
        """Yield the parts of a refund, each credited as the payment that it takes back was.

        What is refunded beyond the payments is credited by the shares of the refund's day.
        """
        rest = refund.amount
        for part in self._reversed(order.number)[refund.key]:
            paid, shares = part.payment, shares_on(order, part.payment.date)
            before = self._amounts(order, paid.amount - part.high, shares)
            after = self._amounts(order, paid.amount - part.low, shares)
            rest += part.high - part.low
            yield CreditedReversal(part, self._places.get(paid.key), before.minus(after))
        if rest:
            yield CreditedReversal(None, None, self._amounts(order, rest, shares_on(order, refund.date)))

    def _reversed(self, number: str) -> Mapping[str, tuple[ReversedPart, ...]]:
        """Return the parts of payments that the refunds of an order take back, by the refund's key."""
        if number not in self._reversals:
            self._reversals[number] = reversed_parts(self._of_order[number])
        return self._reversals[number]

    def _amounts(self, order: Order, amount: Decimal, shares: Mapping[str, Fraction]) -> CreditedAmounts:
        """Return an amount paid for an order, its margin and its net amount, each divided by shares."""
        revenue = CreditedAmount(amount, split_by_shares(amount, shares))
        margin = margin_of(amount, order, self.terms)
        net = net_of(amount, order, self.terms.vat_rate)
        return CreditedAmounts(
            revenue=revenue,
            margin=CreditedAmount(margin, split_by_shares(margin, shares)),
            net=revenue if net == amount else CreditedAmount(net, split_by_shares(net, shares)),
        )

    def _has_left(self, manager: str, day: date) -> bool:
        """Tell whether the manager left before the month of that day."""
        left = self._left.get(manager)
        return left is not None and left < Month.of(day).first


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
