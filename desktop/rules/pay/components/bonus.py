"""The bonus for a plan that was met: an amount, or a part of the salary."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, ClassVar

from desktop.rules.money import ZERO, round_money
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.field_types import MetricField, MoneyField, NumberField, Tier, TiersField
from desktop.rules.pay.components.salary import Salary
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.statement import PayLine, multiplied, total


@dataclass(frozen=True, slots=True)
class Bonus(Component):
    """The amount, or the part of the salary, of the highest tier that attainment reached."""

    kind: ClassVar[str] = "bonus"
    metric: Annotated[str, MetricField()]
    tiers: Annotated[tuple[Tier, ...], TiersField({"amount": MoneyField(), "of_salary": NumberField()})]

    @property
    def of_salary(self) -> bool:
        """Whether the tiers are parts of the salary, not amounts."""
        return self.tiers[0].key == "of_salary"

    def lines(self, month: EmployeeMonth, place: int) -> list[PayLine]:
        """One line: 0 without a plan, or below the first tier."""
        attained = month.attainment(self.metric)
        ratio, details = attained.ratio, attained.details(self.metric)
        if ratio is None:
            return [PayLine(self.kind, self.key(place), None, None, ZERO, details=details)]
        reached = [tier.value for tier in self.tiers if tier.start <= ratio]
        value = reached[-1] if reached else Fraction(0)
        if self.of_salary:
            salary = total(line for line in month.above if line.component == Salary.kind)
            return [multiplied(self.kind, self.key(place), salary, value, {**details, "of_salary": True})]
        return [PayLine(self.kind, self.key(place), None, None, round_money(value), details=details)]

    @classmethod
    def basis_kinds(cls, line: PayLine) -> tuple[str, ...]:
        """A part of the salary rests on the salary lines as paid."""
        return (Salary.kind,) if line.details.get("of_salary") else ()
