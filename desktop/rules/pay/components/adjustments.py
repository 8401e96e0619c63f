"""Adjustments by hand: bonuses and deductions are lines, advances are not."""

from enum import StrEnum

from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.statement import PayLine

ADJUSTMENT = "adjustment"
BONUS, DEDUCTION, ADVANCE = "bonus", "deduction", "advance"
ADJUSTMENT_KINDS = (BONUS, DEDUCTION, ADVANCE)


class DeductionGround(StrEnum):
    """The legal ground of a deduction: an advance not worked off, an arithmetic error, …"""

    ADVANCE = "advance"
    ARITHMETIC = "arithmetic"
    DAMAGE = "damage"
    COURT = "court"
    OTHER = "other"


def adjustment_lines(month: EmployeeMonth) -> list[PayLine]:
    """Return a line per bonus and deduction. Its key is made of its words: the same entry made anew is
    no correction."""
    lines = []
    for entry in month.month.facts.adjustments_of(month.month.month, month.employee.name):
        if entry.kind == ADVANCE:
            continue
        amount = -entry.amount if entry.kind == DEDUCTION else entry.amount
        key = f"{ADJUSTMENT}:{entry.kind}:{entry.reason}"
        details = {"kind": entry.kind, "reason": entry.reason}
        if entry.ground is not None:
            details["ground"] = str(entry.ground)
        lines.append(PayLine(ADJUSTMENT, key, None, None, amount, day=entry.day, details=details))
    return lines
