"""Quality factor, bonus, penalty."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from desktop.rules.credit import shares_on
from desktop.rules.money import ZERO, round_money
from desktop.rules.office import Employee
from desktop.rules.pay.basis import MonthBasis
from desktop.rules.pay.components import Bonus, Penalty, Percent, Quality, Salary
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


def bonus_lines(
    month: MonthBasis, employee: Employee, bonus: Bonus, key: str, above: Sequence[PayLine]
) -> list[PayLine]:
    ratio = month.attainment(employee, bonus.metric).ratio
    details = _reached(bonus.metric, ratio)
    if ratio is None:
        return [PayLine(Bonus.kind, key, None, None, ZERO, details=details)]
    reached = [tier.value for tier in bonus.tiers if tier.start <= ratio]
    value = reached[-1] if reached else Fraction(0)
    if bonus.of_salary:
        salary = total(line for line in above if line.component == Salary.kind)
        return [multiplied(Bonus.kind, key, salary, value, {**details, "of_salary": True})]
    return [PayLine(Bonus.kind, key, None, None, round_money(value), details=details)]


def penalty_lines(month: MonthBasis, employee: Employee, penalty: Penalty, key: str) -> list[PayLine]:
    """Nothing where the plan was met; 0 with a note where there is no plan, or a reason."""
    ratio = month.attainment(employee, penalty.metric).ratio
    details = _reached(penalty.metric, ratio)
    if ratio is not None and ratio >= penalty.below:
        return []
    amount = ZERO
    if ratio is not None:
        details["below"] = str(penalty.below)
        judged = _judged(month, employee, penalty.metric)
        if True in judged:
            details["excused"] = True
        elif None in judged:
            details["awaiting"] = True
        else:
            amount = -penalty.amount
    return [PayLine(Penalty.kind, key, None, None, amount, details=details)]


def _judged(month: MonthBasis, employee: Employee, metric: str) -> set[bool | None]:
    """How the reasons on file for this metric were judged; None: one is not yet."""
    return {
        reason.accepted
        for reason in month.basis.reasons
        if (reason.month, reason.employee) == (month.month, employee.name) and reason.metric in (None, metric)
    }


def _reached(metric: str, ratio: Fraction | None) -> dict[str, Any]:
    if ratio is None:
        return {"metric": metric, "no_plan": True}
    return {"metric": metric, "attainment": str(ratio)}
