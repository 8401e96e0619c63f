"""Refunds: they reverse the rates that the order's payments were paid at, the newest payment first.

A refund takes back from those who were credited with the payments that it reverses, whoever leads the order
now. Nothing is taken back from employees who left before the refund's month.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.credited import CreditedReversal
from desktop.rules.money import ZERO, split_money
from desktop.rules.months import Month
from desktop.rules.pay.components.percent import PaidPart, Percent, lines_by_order, paid_parts_by_payment
from desktop.rules.pay.employee_month import EmployeeMonth
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
            for percent, place, rate, basis in _reversed_parts(month, reversal):
                paid_on = str(reversal.part.payment.date) if reversal.part else ""
                details = {**percent.scope_details(), "refund": True, "paid_on": paid_on}
                entry = PaidPart(refund, rate, basis), refund.payment.date, details
                by_key.setdefault(percent.key(place), []).append(entry)
    return [line for key, entries in by_key.items() for line in lines_by_order(month.month, key, entries)]


def _reversed_parts(
    month: EmployeeMonth, reversal: CreditedReversal
) -> Iterator[tuple[Percent, int, Fraction, Decimal]]:
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
            for rate, part in _by_rate(paid, place, reversal.part, basis):
                yield component, place, rate, part


def _refunded(reversal: CreditedReversal, employee: str, percent: Percent) -> Decimal:
    """Return what a percentage takes back: the manager's part, or for the finder all but that part."""
    credit = reversal.amounts.credit(percent.of)
    own = credit.parts.get(employee, ZERO)
    return credit.amount - own if percent.credit == "finder" else own


def _by_rate(
    paid: EmployeeMonth, place: int, reversed_part: ReversedPart, basis: Decimal
) -> Iterator[tuple[Fraction, Decimal]]:
    """Divide the basis by the rates that the reversed part of the payment was paid at."""
    parts = paid_parts_by_payment(paid, place).get(reversed_part.payment.key, [])
    whole = sum((abs(part.basis) for part in parts), ZERO)
    if not whole or not basis:
        return
    amount = Fraction(reversed_part.payment.amount)
    edges = (reversed_part.low, reversed_part.high)
    low, high = (Fraction(edge) / amount * Fraction(whole) for edge in edges)
    begin = Fraction(0)
    weights: list[Fraction] = []
    for part in parts:
        end = begin + Fraction(abs(part.basis))
        weights.append(max(min(end, high) - max(begin, low), Fraction(0)))
        begin = end
    for part, returned in reversed(list(zip(parts, split_money(basis, weights), strict=True))):
        if returned:
            yield part.rate, returned
