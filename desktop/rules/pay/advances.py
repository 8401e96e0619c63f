"""The advance run: what is proposed to each employee in the middle of a month."""

from decimal import Decimal
from fractions import Fraction

from desktop.rules.money import round_money
from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.components.ramp import ramp_value
from desktop.rules.pay.components.salary import Salary
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.pay_run import PayRun

HALF_MONTH = 15
"""The day up to which an advance pays the salary."""


def proposed_advance(run: PayRun, month: Month, employee: Employee) -> Decimal:
    """Return the advance to pay now, in whole units of the currency, at least 0.

    It is the salary for the paid days of the 1st to 15th, less tax at the flat or first rate, less the
    advances of the month that are stored already.
    """
    at = EmployeeMonth(run.book.month(month), employee)
    if not at.month.working_days or not at.employed:
        return Decimal("0.00")
    middle = month.first.replace(day=HALF_MONTH)
    days = at.month.facts.paid_days_until(middle, employee.name)
    earned = _salary(at) * days / at.month.working_days
    due = earned * (1 - at.month.terms.tax.first_rate) - Fraction(run.advances(month, employee.name))
    return round_money(max(due.numerator // due.denominator, 0))


def _salary(at: EmployeeMonth) -> Fraction:
    """Return the employee's monthly salary, with its ramp."""
    amounts = []
    for component in at.scheme.components if at.scheme else ():
        if isinstance(component, Salary):
            ramped = ramp_value(component.ramp, at.service_month)
            amounts.append(Fraction(component.amount) if ramped is None else ramped)
    return sum(amounts, Fraction(0))
