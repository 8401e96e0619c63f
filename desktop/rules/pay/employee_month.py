"""One employee's month while its pay is computed."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.pay_facts import Attainment, MonthFacts, Scheme
from desktop.rules.pay.statement import PayLine


@dataclass(frozen=True, slots=True)
class EmployeeMonth:
    """The month's facts as they concern one employee, and the lines computed so far (``above``)."""

    month: MonthFacts
    employee: Employee
    above: list[PayLine] = field(default_factory=list)

    @property
    def employed(self) -> bool:
        """Whether the employee has an employed day in the month."""
        return self.month.employed(self.employee)

    @property
    def scheme(self) -> Scheme | None:
        """The scheme version that pays the employee in the month."""
        return self.month.scheme(self.employee.name)

    @property
    def service_month(self) -> int:
        """The number of the month in the employee's service; the month of hire is 1."""
        return self.month.month.since(Month.of(self.employee.hired)) + 1

    @property
    def paid_part(self) -> Fraction:
        """Paid days ÷ working days of the month."""
        if self.month.working_days == 0:
            return Fraction(0)
        return self.month.paid_days(self.employee.name) / self.month.working_days

    @property
    def day_details(self) -> dict[str, Any]:
        """The days paid, as details of a line."""
        paid = self.month.paid_days(self.employee.name)
        return {"paid_days": str(paid), "working_days": self.month.working_days}

    @property
    def available_part(self) -> Fraction:
        """Available days ÷ working days of the month."""
        if self.month.working_days == 0:
            return Fraction(0)
        return self.month.available_days(self.employee.name) / self.month.working_days

    def tier_ratio(self, metric: str) -> Fraction | None:
        """Return the attainment that tiers use: in a month on leave that of the last month that had one.

        None: there is no plan.
        """
        attained = self.attainment(metric)
        if attained.ratio is not None or not attained.on_leave:
            return attained.ratio
        month = self.month.month
        while month > Month.of(self.employee.hired):
            month = month.plus(-1)
            ratio = self.month.facts.attainment(month, self.employee.name, metric).ratio
            if ratio is not None:
                return ratio
        return None

    def with_lines(self, lines: list[PayLine]) -> "EmployeeMonth":
        """Return the month with more lines above."""
        return EmployeeMonth(self.month, self.employee, [*self.above, *lines])

    def attainment(self, metric: str) -> Attainment:
        """Return plan and fact of a metric."""
        return self.month.attainment(self.employee, metric)
