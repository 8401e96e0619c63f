"""The salary by days paid, with its ramp for the first months."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.rules.money import round_money
from desktop.rules.office import Employee
from desktop.rules.pay.basis import MonthBasis
from desktop.rules.pay.components import RampStep, Salary
from desktop.rules.pay.lines import PayLine, multiplied


def ramp_value(ramp: Sequence[RampStep], service_month: int) -> Fraction | None:
    """What the ramp says for a service month; None before the hire or after the last step."""
    end = 0
    for step in ramp:
        end += step.months
        if 1 <= service_month <= end:
            return step.value
    return None


def salary_lines(month: MonthBasis, employee: Employee, salary: Salary, key: str) -> list[PayLine]:
    if not month.employed(employee):
        return []
    ramped = ramp_value(salary.ramp, month.service_month(employee))
    amount = salary.amount if ramped is None else round_money(ramped)
    details = {**month.day_figures(employee), "ramp": ramped is not None}
    return [multiplied(Salary.kind, key, amount, month.paid_part(employee), details)]
