"""Refunds: they reverse the rates that the order's payments were paid at, the newest payment first.

A refund is credited by the shares of its own day. Where somebody is credited with it who was not credited
with the payment that goes back, the rates are those at which that payment's leader was paid for it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.credit import Credited
from desktop.rules.money import ZERO, split_money, times
from desktop.rules.months import Month
from desktop.rules.pay.components.percent import PaidPart, Percent, lines_by_order, paid_parts_by_payment
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.pay_facts import MonthFacts
from desktop.rules.pay.statement import PayLine


@dataclass(frozen=True, slots=True)
class ReturnedPart:
    """The part [low, high) of a payment that a refund takes back, in the office's currency."""

    payment: Credited
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class PayingComponent:
    """A percentage that paid somebody for a payment: whom, in which month, its place in the scheme."""

    payee: EmployeeMonth
    percent: Percent
    place: int


@dataclass(slots=True)
class _Remainder:
    """A payment, and how much of it no refund has taken back yet."""

    payment: Credited
    left: Decimal


def refund_lines(month: EmployeeMonth) -> list[PayLine]:
    """Compute the employee's refund lines of the month, one per component, order and rate."""
    name = month.employee.name
    refunds = {
        refund.payment.key: refund
        for refund in (*month.month.managed.get(name, []), *month.month.found.get(name, []))
        if refund.payment.amount < 0
    }
    by_key: dict[str, list[tuple[PaidPart, date, dict[str, Any]]]] = {}
    for refund in refunds.values():
        for returned, share in _shares_of_refund(month.month, refund):
            paid_month = month.month.other(Month.of(returned.payment.payment.date))
            for paying in _paying_components(paid_month, month, returned.payment):
                basis = _refunded(refund, name, paying.percent, share)
                paid_on = str(returned.payment.payment.date)
                details = {**paying.percent.scope_details(), "refund": True, "paid_on": paid_on}
                for rate, part in _by_rate(paying, returned, basis):
                    entry = PaidPart(refund, rate, part), refund.payment.date, details
                    by_key.setdefault(paying.percent.key(paying.place), []).append(entry)
    return [line for key, entries in by_key.items() for line in lines_by_order(month.month, key, entries)]


def returned_parts(month: MonthFacts, refund: Credited) -> list[ReturnedPart]:
    """Return what a refund takes back of the order's payments, newest first, after earlier refunds."""
    of_order = list(month.book.of_order(refund.order.number))
    remainders = [
        _Remainder(payment, payment.payment.amount)
        for payment in of_order
        if payment.payment.amount > 0 and payment.payment.date <= refund.payment.date
    ]
    for earlier in of_order:
        if earlier.payment.amount >= 0:
            continue
        taken = list(_take_back(remainders, -earlier.payment.amount, earlier.payment.date))
        if earlier.payment.key == refund.payment.key:
            return taken
    return []


def _take_back(remainders: list[_Remainder], amount: Decimal, day: date) -> Iterator[ReturnedPart]:
    for remainder in reversed(remainders):
        high = remainder.left
        if remainder.payment.payment.date > day or high <= 0:
            continue
        low = max(high - amount, ZERO)
        remainder.left = low
        amount -= high - low
        yield ReturnedPart(remainder.payment, low, high)
        if amount <= 0:
            return


def _shares_of_refund(
    month: MonthFacts, refund: Credited
) -> Iterator[tuple[ReturnedPart, tuple[Fraction, Fraction]]]:
    """Return each returned part with the [from, to) that it is of the refund."""
    whole = Fraction(-refund.payment.amount)
    done = Fraction(0)
    for returned in returned_parts(month, refund):
        end = done + Fraction(returned.high - returned.low) / whole
        yield returned, (done, end)
        done = end


def _paying_components(
    paid_month: MonthFacts, refunded: EmployeeMonth, payment: Credited
) -> Iterator[PayingComponent]:
    """Return the percentages that paid for the payment: the employee's own, else those of its leader."""
    employee = payee = refunded.employee
    if employee.name not in payment.revenue_parts and payment.revenue_parts:
        payee = paid_month.facts.by_name.get(next(iter(payment.revenue_parts)), employee)
    for person, credit in ((payee, "manager"), (employee, "finder")):
        at = EmployeeMonth(paid_month, person)
        for place, component in enumerate(at.scheme.components if at.scheme else ()):
            if isinstance(component, Percent) and component.credit == credit:
                yield PayingComponent(at, component, place)


def _refunded(refund: Credited, employee: str, percent: Percent, share: tuple[Fraction, Fraction]) -> Decimal:
    """Return the share of what is credited of the refund, rounded so that all shares add up to it."""
    credited = refund.part(employee, percent.of)
    if percent.credit == "finder":
        credited = refund.amount(percent.of) - credited
    return times(credited, share[1]) - times(credited, share[0])


def _by_rate(
    paying: PayingComponent, returned: ReturnedPart, basis: Decimal
) -> Iterator[tuple[Fraction, Decimal]]:
    """Divide the basis by the rates that the returned part of the payment was paid at."""
    key = returned.payment.payment.key
    parts = paid_parts_by_payment(paying.payee, paying.place).get(key, [])
    whole = sum((abs(part.basis) for part in parts), ZERO)
    if not whole or not basis:
        return
    amount = Fraction(returned.payment.payment.amount)
    low, high = (Fraction(edge) / amount * Fraction(whole) for edge in (returned.low, returned.high))
    begin = Fraction(0)
    weights: list[Fraction] = []
    for part in parts:
        end = begin + Fraction(abs(part.basis))
        weights.append(max(min(end, high) - max(begin, low), Fraction(0)))
        begin = end
    for part, returned_part in reversed(list(zip(parts, split_money(basis, weights), strict=True))):
        if returned_part:
            yield part.rate, returned_part
