"""Salary, piece rate, guaranteed minimum."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.money import ZERO, round_money, times
from desktop.rules.office import Employee
from desktop.rules.pay.basis import MonthBasis
from desktop.rules.pay.components import Minimum, Piece, RampStep, Salary
from desktop.rules.pay.lines import PayLine, multiplied, total


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
    details = {**_days(month, employee), "ramp": ramped is not None}
    return [multiplied(Salary.kind, key, amount, month.paid_part(employee), details)]


def piece_lines(month: MonthBasis, employee: Employee, piece: Piece, key: str) -> list[PayLine]:
    fact = month.attainment(employee, piece.metric).fact
    counted = max(fact - piece.above, Fraction(0))
    details = {"metric": piece.metric, "fact": str(fact), "above": str(piece.above)}
    return [multiplied(Piece.kind, key, piece.amount, counted, details)]


def minimum_lines(
    month: MonthBasis, employee: Employee, minimum: Minimum, key: str, above: Sequence[PayLine]
) -> list[PayLine]:
    if not month.employed(employee):
        return []
    guaranteed = times(minimum.amount, month.paid_part(employee))
    missing: Decimal = guaranteed - total(above)
    if missing <= ZERO:
        return []
    details = {"minimum": str(minimum.amount), **_days(month, employee)}
    return [PayLine(Minimum.kind, key, guaranteed, None, missing, details=details)]


def _days(month: MonthBasis, employee: Employee) -> dict[str, Any]:
    paid = month.basis.paid_days(month.month, employee.name)
    return {"paid_days": str(paid), "working_days": month.working_days}
