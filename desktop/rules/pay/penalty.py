"""The deduction for a plan that was missed without a reason that counts."""

from desktop.rules.money import ZERO
from desktop.rules.office import Employee
from desktop.rules.pay.basis import MonthBasis
from desktop.rules.pay.components import Penalty
from desktop.rules.pay.lines import PayLine


def penalty_lines(month: MonthBasis, employee: Employee, penalty: Penalty, key: str) -> list[PayLine]:
    """Nothing where the plan was met; 0 with a note where there is no plan, or a reason."""
    attained = month.attainment(employee, penalty.metric)
    ratio, details = attained.ratio, attained.figures(penalty.metric)
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
