"""A month's pay from the facts: every component of everybody's scheme, in the order of the rules."""

from collections.abc import Iterator

from desktop.rules.credit import has_cost
from desktop.rules.months import Month
from desktop.rules.office import Employee, Role
from desktop.rules.pay.basis import MonthBasis, PayBasis
from desktop.rules.pay.bonus import bonus_lines
from desktop.rules.pay.components import (
    KINDS,
    Bonus,
    Component,
    Minimum,
    Penalty,
    Percent,
    Piece,
    Pool,
    Quality,
    Salary,
)
from desktop.rules.pay.lines import PayLine, PayNotice
from desktop.rules.pay.minimum import minimum_lines
from desktop.rules.pay.penalty import penalty_lines
from desktop.rules.pay.percent import PaidPart, credited_basis, matches, percent_lines
from desktop.rules.pay.piece import piece_lines
from desktop.rules.pay.pool import pool_lines
from desktop.rules.pay.quality import quality_lines
from desktop.rules.pay.refunds import parts_by_payment, refund_lines
from desktop.rules.pay.salary import salary_lines

ADJUSTMENT = "adjustment"
ADVANCE = "advance"


class PayBook:
    """Lines of pay by month and employee; what was worked out once is kept."""

    def __init__(self, basis: PayBasis) -> None:
        self.basis = basis
        self._months: dict[Month, MonthBasis] = {}
        self._parts: dict[tuple[Month, str, int], dict[str, list[PaidPart]]] = {}

    def month(self, month: Month) -> MonthBasis:
        if month not in self._months:
            self._months[month] = MonthBasis(self.basis, month)
        return self._months[month]

    def lines(self, month: Month, employee: Employee) -> tuple[PayLine, ...]:
        """Salary to minimum, then adjustments by hand: what the facts of the month amount to."""
        at = self.month(month)
        lines: list[PayLine] = []
        scheme = at.scheme(employee.name)
        placed = list(enumerate(scheme.components if scheme else ()))
        for kind in KINDS:
            for place, component in placed:
                if component.kind == kind:
                    lines += _component_lines(at, employee, component, place, lines)
            if kind == Percent.kind:
                lines += refund_lines(at, employee, self.month, self._parts_of)
        lines += adjustment_lines(at, employee)
        if not at.employed(employee):
            lines = [line for line in lines if line.amount]
        return tuple(lines)

    def _parts_of(self, month: Month, employee: Employee, place: int) -> dict[str, list[PaidPart]]:
        known = self._parts.get((month, employee.name, place))
        if known is None:
            at = self.month(month)
            scheme = at.scheme(employee.name)
            component = scheme.components[place] if scheme else None
            known = parts_by_payment(at, employee, component) if isinstance(component, Percent) else {}
            self._parts[month, employee.name, place] = known
        return known


def _component_lines(
    month: MonthBasis, employee: Employee, component: Component, place: int, above: list[PayLine]
) -> list[PayLine]:
    key = f"{component.kind}:{place}"
    match component:
        case Salary():
            return salary_lines(month, employee, component, key)
        case Percent():
            return percent_lines(month, employee, component, key)
        case Piece():
            return piece_lines(month, employee, component, key)
        case Pool():
            return pool_lines(month, employee, component, place)
        case Quality():
            return quality_lines(month, employee, component, key, above)
        case Bonus():
            return bonus_lines(month, employee, component, key, above)
        case Penalty():
            return penalty_lines(month, employee, component, key)
        case Minimum():
            return minimum_lines(month, employee, component, key, above)


def adjustment_lines(month: MonthBasis, employee: Employee) -> list[PayLine]:
    """Bonuses and deductions by hand. Their key is what they say: an entry made anew is the same one."""
    lines = []
    for entry in month.basis.adjustments:
        if (entry.month, entry.employee) != (month.month, employee.name) or entry.kind == ADVANCE:
            continue
        amount = -entry.amount if entry.kind == "deduction" else entry.amount
        key = f"{ADJUSTMENT}:{entry.kind}:{entry.reason}"
        details = {"kind": entry.kind, "reason": entry.reason}
        lines.append(PayLine(ADJUSTMENT, key, None, None, amount, day=entry.day, details=details))
    return lines


def month_notices(book: PayBook, month: Month, employee: Employee) -> Iterator[PayNotice]:
    """What to look at before the month is closed, for one employee."""
    at = book.month(month)
    scheme = at.scheme(employee.name)
    if scheme is None and at.employed(employee) and employee.role is not Role.OWNER:
        yield PayNotice("no_scheme", False, employee.name, {})
    lines = book.lines(month, employee)
    for kind, detail in (("reason_awaits", "awaiting"), ("no_plan", "no_plan")):
        metrics = (line.details.get("metric") for line in lines if line.details.get(detail))
        for metric in dict.fromkeys(metrics):  # a bonus and a deduction may be of one metric
            yield PayNotice(kind, kind == "reason_awaits", employee.name, {"metric": metric})
    without_cost = _without_cost(at, employee, scheme.components if scheme else ())
    if without_cost:
        yield PayNotice("no_cost", False, employee.name, {"orders": without_cost})


def _without_cost(month: MonthBasis, employee: Employee, components: tuple[Component, ...]) -> list[str]:
    """Orders that a margin is paid on although their cost is not known."""
    numbers: dict[str, None] = {}
    for component in components:
        if not isinstance(component, Percent) or component.of != "margin":
            continue
        for payment in month.payments:
            if has_cost(payment.order) or not matches(month, component, payment):
                continue
            if credited_basis(month, employee, component, payment):
                numbers[payment.order.number] = None
    return list(numbers)
