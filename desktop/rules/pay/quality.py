"""The quality factor: what the month's ratings add to the percentages, or take from them."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.rules.credit import shares_on
from desktop.rules.office import Employee
from desktop.rules.pay.basis import MonthBasis
from desktop.rules.pay.components import Percent, Quality
from desktop.rules.pay.lines import PayLine, multiplied, total


def quality_lines(
    month: MonthBasis, employee: Employee, quality: Quality, key: str, above: Sequence[PayLine]
) -> list[PayLine]:
    ratings = _ratings(month, employee)
    if not ratings:
        return []
    average = Fraction(sum(ratings), len(ratings))
    reached = [tier.value for tier in quality.factors if tier.start <= average]
    factor = reached[-1] if reached else Fraction(1)
    basis = total(line for line in above if line.component == Percent.kind)
    details = {"average": str(average), "rated": len(ratings), "factor": str(factor)}
    return [multiplied(Quality.kind, key, basis, factor - 1, details)]


def _ratings(month: MonthBasis, employee: Employee) -> list[int]:
    """Ratings of the orders first paid in the month that the employee leads at its end."""
    orders = {payment.order.number: payment.order for payment in month.payments}
    ratings = []
    for order in orders.values():
        first_paid = month.book.first_paid(order.number)
        if order.rating is None or first_paid is None or first_paid not in month.month:
            continue
        if next(iter(shares_on(order, month.month.last)), None) == employee.name:
            ratings.append(order.rating)
    return ratings
