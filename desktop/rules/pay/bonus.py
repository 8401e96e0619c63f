"""The bonus for a plan that was met: an amount, or a part of the salary."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.rules.money import ZERO, round_money
from desktop.rules.office import Employee
from desktop.rules.pay.basis import MonthBasis
from desktop.rules.pay.components import Bonus, Salary
from desktop.rules.pay.lines import PayLine, multiplied, total


def bonus_lines(
    month: MonthBasis, employee: Employee, bonus: Bonus, key: str, above: Sequence[PayLine]
) -> list[PayLine]:
    attained = month.attainment(employee, bonus.metric)
    ratio, details = attained.ratio, attained.figures(bonus.metric)
    if ratio is None:
        return [PayLine(Bonus.kind, key, None, None, ZERO, details=details)]
    reached = [tier.value for tier in bonus.tiers if tier.start <= ratio]
    value = reached[-1] if reached else Fraction(0)
    if bonus.of_salary:
        salary = total(line for line in above if line.component == Salary.kind)
        return [multiplied(Bonus.kind, key, salary, value, {**details, "of_salary": True})]
    return [PayLine(Bonus.kind, key, None, None, round_money(value), details=details)]
