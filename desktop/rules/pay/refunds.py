"""Refunds: they take back what the order's payments were paid at, the newest first.

A refund is credited by the shares of its own day. Where somebody is credited with it who was not credited
with the payment that goes back, the rates are those at which that payment's leader was paid for it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.credit import Credited
from desktop.rules.money import ZERO, split_money, times
from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.basis import MonthBasis
from desktop.rules.pay.components import Percent
from desktop.rules.pay.lines import PayLine
from desktop.rules.pay.percent import PaidPart, order_lines, paid_parts, scope

PartsOf = Callable[[Month, Employee, int], dict[str, list[PaidPart]]]
"""What a percent component, by its place in the scheme of that month, paid for, by payment."""


@dataclass(frozen=True, slots=True)
class Returned:
    """The part of a refund that takes back [low, high) of a payment, in roubles."""

    payment: Credited
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class _Paid:
    """A payment under one percent component: who was paid for it, in which month."""

    month: MonthBasis
    payee: Employee
    percent: Percent
    place: int


def returned(month: MonthBasis, refund: Credited) -> list[Returned]:
    """The payments that a refund takes back, newest first, after those that earlier refunds took."""
    left: list[list[Any]] = []
    for payment in month.book.of_order(refund.order.number):
        if payment.payment.date > refund.payment.date:
            break
        if payment.payment.amount > 0:
            left.append([payment, payment.payment.amount])
    for earlier in month.book.of_order(refund.order.number):
        if earlier.payment.amount >= 0:
            continue
        own = earlier.payment.key == refund.payment.key
        taken = list(_take(left, -earlier.payment.amount, earlier.payment.date))
        if own:
            return taken
    return []


def _take(left: list[list[Any]], amount: Decimal, day: date) -> Iterator[Returned]:
    for entry in reversed(left):
        payment, high = entry
        if payment.payment.date > day or high <= 0:
            continue
        low = max(high - amount, ZERO)
        entry[1] = low
        amount -= high - low
        yield Returned(payment, low, high)
        if amount <= 0:
            return


def refund_lines(
    month: MonthBasis, employee: Employee, month_of: Callable[[Month], MonthBasis], parts_of: PartsOf
) -> list[PayLine]:
    """The employee's refund lines of the month, one per component, order and rate."""
    candidates = {
        refund.payment.key: refund
        for refund in (*month.managed.get(employee.name, []), *month.found.get(employee.name, []))
        if refund.payment.amount < 0
    }
    by_key: dict[str, list[tuple[PaidPart, date, dict[str, Any]]]] = {}
    for refund in candidates.values():
        for chunk, share in _chunks(month, refund):
            paid_month = month_of(Month.of(chunk.payment.payment.date))
            for paid in _paid(paid_month, employee, chunk.payment):
                basis = _refunded(refund, employee, paid.percent, share)
                details = {
                    **scope(paid.percent), "refund": True, "paid_on": str(chunk.payment.payment.date),
                }  # fmt: skip
                key = f"{Percent.kind}:{paid.place}"
                for rate, part in _by_rate(paid, chunk, basis, parts_of):
                    entry = PaidPart(refund, rate, part), refund.payment.date, details
                    by_key.setdefault(key, []).append(entry)
    return [line for key, entries in by_key.items() for line in order_lines(month, key, entries)]


def _chunks(month: MonthBasis, refund: Credited) -> Iterator[tuple[Returned, tuple[Fraction, Fraction]]]:
    """Each returned part with the [from, to) that it is of the refund."""
    whole = Fraction(-refund.payment.amount)
    done = Fraction(0)
    for chunk in returned(month, refund):
        end = done + Fraction(chunk.high - chunk.low) / whole
        yield chunk, (done, end)
        done = end


def _paid(month: MonthBasis, employee: Employee, payment: Credited) -> Iterator[_Paid]:
    """The components that paid for the payment: the employee's own, else those of its leader."""
    payee = employee
    if employee.name not in payment.revenue_parts and payment.revenue_parts:
        payee = month.basis.by_name.get(next(iter(payment.revenue_parts)), employee)
    for person, credit in ((payee, "manager"), (employee, "finder")):
        scheme = month.scheme(person.name)
        for place, component in enumerate(scheme.components if scheme else ()):
            if isinstance(component, Percent) and component.credit == credit:
                yield _Paid(month, person, component, place)


def _refunded(
    refund: Credited, employee: Employee, percent: Percent, share: tuple[Fraction, Fraction]
) -> Decimal:
    """The chunk's part of what is credited of the refund: parts of all chunks add up to it."""
    credited = refund.part(employee.name, percent.of)
    if percent.credit == "finder":
        credited = refund.amount(percent.of) - credited
    return times(credited, share[1]) - times(credited, share[0])


def _by_rate(
    paid: _Paid, chunk: Returned, basis: Decimal, parts_of: PartsOf
) -> Iterator[tuple[Fraction, Decimal]]:
    """The chunk divided by the rates that this stretch of the payment was paid at."""
    key = chunk.payment.payment.key
    parts = parts_of(paid.month.month, paid.payee, paid.place).get(key, [])
    whole = sum((abs(part.basis) for part in parts), ZERO)
    if not whole or not basis:
        return
    amount = Fraction(chunk.payment.payment.amount)
    low, high = (Fraction(edge) / amount * Fraction(whole) for edge in (chunk.low, chunk.high))
    begin = Fraction(0)
    weights: list[Fraction] = []
    for part in parts:
        end = begin + Fraction(abs(part.basis))
        weights.append(max(min(end, high) - max(begin, low), Fraction(0)))
        begin = end
    for part, returned_part in reversed(list(zip(parts, split_money(basis, weights), strict=True))):
        if returned_part:
            yield part.rate, returned_part


def parts_by_payment(month: MonthBasis, employee: Employee, percent: Percent) -> dict[str, list[PaidPart]]:
    by_payment: dict[str, list[PaidPart]] = {}
    for part in paid_parts(month, employee, percent):
        by_payment.setdefault(part.payment.payment.key, []).append(part)
    return by_payment
