"""Leave that is paid by average pay: a line per absence."""

from decimal import Decimal
from fractions import Fraction

from desktop.rules.money import ZERO, round_money
from desktop.rules.months import Month
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.pay_facts import Leave
from desktop.rules.pay.statement import PayLine

LEAVE = "leave"
MONTHS_AVERAGED = 12
DAYS_OF_A_MONTH = Fraction(293, 10)
"""The average calendar days of a month, public holidays not counted."""


def leave_lines(month: EmployeeMonth) -> list[PayLine]:
    """Compute a line per absence that is paid by average pay: the average of a day × calendar days."""
    leaves = month.month.facts.leaves(month.month.month, month.employee.name)
    return [_leave_line(month, leave, place) for place, leave in enumerate(leaves) if leave.days]


def _leave_line(month: EmployeeMonth, leave: Leave, place: int) -> PayLine:
    accrued, months = _earned_before(month, Month.of(leave.first))
    of_a_day = Fraction(accrued) / months / DAYS_OF_A_MONTH if months else Fraction(0)
    details = {"days": leave.days, "months": months, "of_a_day": str(of_a_day)}
    amount = round_money(of_a_day * leave.days)
    return PayLine(LEAVE, f"{LEAVE}:{place}", None, None, amount, day=leave.first, details=details)


def _earned_before(month: EmployeeMonth, begins: Month) -> tuple[Decimal, int]:
    """Return what was accrued without leave in the twelve months before, and how many have a statement."""
    earned = [
        month.month.earned(begins.plus(-back), month.employee.name) for back in range(1, MONTHS_AVERAGED + 1)
    ]
    known = [one.without_leave for one in earned if one is not None]
    return sum(known, ZERO), len(known)
