"""Refunds: they reverse the rates that the order's payments were paid at, the newest payment first.

A refund takes back from those who were credited with the payments that it reverses, whoever leads the order
now. Nothing is taken back from employees who left before the refund's month: their part is the office's.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from desktop.rules.credited import CreditedReversal
from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.rules.pay.components.percent import PaidPart, Percent, lines_by_order, paid_parts_by_payment
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.pay_facts import MonthFacts
from desktop.rules.pay.statement import PayLine
from desktop.rules.reversal import ReversedPart


def refund_lines(month: EmployeeMonth) -> list[PayLine]:
    """Compute the employee's refund lines of the month, one per component, order and rate."""
    left = month.employee.left
    if left is not None and left < month.month.month.first:
        return []
    by_key: dict[str, list[tuple[PaidPart, date, dict[str, Any]]]] = {}
    for refund in month.month.payments:
        for reversal in refund.reverses:
            for percent, place, rate, basis in _taken_back(month, reversal):
                paid_on = str(reversal.part.payment.date) if reversal.part else ""
                details = {**percent.scope_details(), "refund": True, "paid_on": paid_on}
                entry = PaidPart(refund, rate, basis), refund.payment.date, details
                by_key.setdefault(percent.key(place), []).append(entry)
    return [line for key, entries in by_key.items() for line in lines_by_order(month.month, key, entries)]


def refunds_of_leavers(month: MonthFacts) -> dict[str, list[str]]:
    """Return the orders with refunds of the month by employee who left before and would have given back."""
    orders: dict[str, list[str]] = {}
    for refund in month.payments:
        for name in refund.of_leavers:
            if refund.order.number not in orders.setdefault(name, []):
                orders[name].append(refund.order.number)
    return orders


def _taken_back(
    month: EmployeeMonth, reversal: CreditedReversal
) -> Iterator[tuple[Percent, int, Fraction, Fraction]]:
    """Yield the percentages that paid the employee for the payment taken back.

    Each comes with its place in the scheme, a rate that it paid at, and the part of the refund at that rate.
    """
    if reversal.part is None:
        return
    paid_month = month.month.other(Month.of(reversal.part.payment.date))
    paid = EmployeeMonth(paid_month, month.employee)
    for place, component in enumerate(paid.scheme.components if paid.scheme else ()):
        if isinstance(component, Percent):
            basis = _refunded(reversal, month.employee.name, component)
            parts = paid_parts_by_payment(paid, place).get(reversal.part.payment.key, [])
            for rate, part in _by_rate(parts, reversal.part, basis):
                yield component, place, rate, part


def _refunded(reversal: CreditedReversal, employee: str, percent: Percent) -> Fraction:
    """Return what a percentage takes back: the manager's part, or for the finder all but that part."""
    credit = reversal.amounts.credit(percent.of)
    own = credit.parts.get(employee, ZERO)
    return Fraction(credit.amount - own if percent.credit == "finder" else own)


def _by_rate(
    parts: list[PaidPart], reversed_part: ReversedPart, basis: Fraction
) -> Iterator[tuple[Fraction, Fraction]]:
    """Divide the basis by the rates that the reversed part was paid at, the last rate first."""
    whole = sum((abs(part.basis) for part in parts), Fraction(0))
    amount = Fraction(reversed_part.payment.amount)
    low, high = (Fraction(edge) / amount * whole for edge in (reversed_part.low, reversed_part.high))
    overlaps: list[tuple[Fraction, Fraction]] = []
    begin = Fraction(0)
    for part in parts:
        end = begin + abs(part.basis)
        overlaps.append((part.rate, max(min(end, high) - max(begin, low), Fraction(0))))
        begin = end
    covered = sum((overlap for _, overlap in overlaps), Fraction(0))
    for rate, overlap in reversed(overlaps):
        if overlap and basis:
            yield rate, basis * overlap / covered
