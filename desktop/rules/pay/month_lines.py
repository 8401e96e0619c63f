"""A month's lines of pay from the facts, and what to look at before the month is closed."""

from collections.abc import Iterator

from desktop.rules.credited import has_cost
from desktop.rules.money import times
from desktop.rules.months import Month
from desktop.rules.office import Employee, Role
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.percent import Percent
from desktop.rules.pay.components.refunds import refunds_of_leavers
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.order import STEPS
from desktop.rules.pay.pay_facts import EarnedIn, MonthFacts, PayFacts
from desktop.rules.pay.statement import PayLine, PayNotice, PayStatement


class PayBook:
    """Lines of pay by month and employee; the facts of a month are sorted only once.

    ``earned`` returns what an employee earned in an earlier month, for average pay.
    """

    def __init__(self, facts: PayFacts, earned: EarnedIn | None = None) -> None:
        self.facts = facts
        self.earned = earned or (lambda month, employee: facts.earned_before.get((month, employee)))
        self._months: dict[Month, MonthFacts] = {}
        self._lines: dict[tuple[Month, str], tuple[PayLine, ...]] = {}

    def month(self, month: Month) -> MonthFacts:
        """Return the facts of a month."""
        if month not in self._months:
            self._months[month] = MonthFacts(self.facts, month, self.month, self.earned)
        return self._months[month]

    def lines(self, month: Month, employee: Employee) -> tuple[PayLine, ...]:
        """Return all lines from salary to adjustments: what the facts of the month amount to."""
        place = month, employee.name
        if place not in self._lines:
            self._lines[place] = self._compute(month, employee)
        return self._lines[place]

    def _compute(self, month: Month, employee: Employee) -> tuple[PayLine, ...]:
        at = EmployeeMonth(self.month(month), employee)
        for step in STEPS:
            lines = _component_lines(at, step) if isinstance(step, type) else step(at)
            at.above.extend(lines)
        if not at.employed:
            return tuple(line for line in at.above if line.amount)
        return tuple(at.above)


def _component_lines(month: EmployeeMonth, kind: type[Component]) -> list[PayLine]:
    """Return the lines of all components of one kind. Each sees those before it."""
    lines: list[PayLine] = []
    for place, component in enumerate(month.scheme.components if month.scheme else ()):
        if isinstance(component, kind):
            lines += component.lines(month.with_lines(lines), place)
    return lines


def month_notices(
    book: PayBook, month: Month, employee: Employee, statement: PayStatement
) -> Iterator[PayNotice]:
    """Return what to look at before the month is closed, for one employee and the statement of the month."""
    at = EmployeeMonth(book.month(month), employee)
    if at.scheme is None and at.employed and employee.role is not Role.OWNER:
        yield PayNotice("no_scheme", False, employee.name)
    lines = book.lines(month, employee)
    for kind, detail in (("reason_awaits", "awaiting"), ("no_plan", "no_plan")):
        metrics = (line.details.get("metric") for line in lines if line.details.get(detail))
        for metric in dict.fromkeys(metrics):  # a bonus and a penalty may be of one metric
            yield PayNotice(kind, kind == "reason_awaits", employee.name, {"metric": metric})
    without_cost = _orders_without_cost(at)
    if without_cost:
        yield PayNotice("no_cost", False, employee.name, {"orders": without_cost})
    refunded = refunds_of_leavers(at.month).get(employee.name)
    if refunded:
        yield PayNotice("refund_of_leaver", False, employee.name, {"orders": refunded})
    wage = at.month.terms.minimum_wage
    if wage is not None and at.scheme is not None and at.employed:
        least = times(wage, at.paid_part)
        if statement.accrued < least:
            details = {"accrued": str(statement.accrued), "minimum_wage": str(least)}
            yield PayNotice("below_minimum_wage", False, employee.name, details)


def _orders_without_cost(at: EmployeeMonth) -> list[str]:
    """Return the orders that a margin is paid on although their cost is not known."""
    numbers: dict[str, None] = {}
    for component in at.scheme.components if at.scheme else ():
        if not isinstance(component, Percent) or component.of != "margin":
            continue
        for payment in at.month.payments:
            if has_cost(payment.order) or not component.matches(at.month, payment):
                continue
            if component.credited(at.month, at.employee.name, payment):
                numbers[payment.order.number] = None
    return list(numbers)
