"""The order in which a month is computed: kinds of component, and lines that come from no component."""

from collections.abc import Callable, Mapping

from desktop.rules.pay.components.adjustments import ADJUSTMENT, adjustment_lines
from desktop.rules.pay.components.bonus import Bonus
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.leave import LEAVE, leave_lines
from desktop.rules.pay.components.minimum import Minimum
from desktop.rules.pay.components.penalty import Penalty
from desktop.rules.pay.components.percent import Percent
from desktop.rules.pay.components.piece import Piece
from desktop.rules.pay.components.pool import Pool
from desktop.rules.pay.components.quality import Quality
from desktop.rules.pay.components.refunds import refund_lines
from desktop.rules.pay.components.salary import Salary
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.statement import PayLine

CORRECTION = "correction"
CARRY_OVER = "carry_over"

STEPS: tuple[type[Component] | Callable[[EmployeeMonth], list[PayLine]], ...] = (
    Salary, leave_lines, Percent, refund_lines, Piece, Pool, Bonus, Quality, Penalty, Minimum,
    adjustment_lines,
)  # fmt: skip
"""The steps of a month's pay in order; each step sees the lines of those before it."""

KINDS: Mapping[str, type[Component]] = {
    step.kind: step for step in STEPS if isinstance(step, type) and issubclass(step, Component)
}
"""The kinds of component by name, in order. A new kind is listed in ``STEPS`` and has its texts; the setup
file, the stored schemes, the pay page and the workbook take it from here."""

LINE_KINDS = (
    Salary.kind,
    LEAVE,
    *(kind for kind in KINDS if kind != Salary.kind),
    ADJUSTMENT,
    CORRECTION,
    CARRY_OVER,
)
"""Every ``PayLine.component``, in the order of a statement."""
