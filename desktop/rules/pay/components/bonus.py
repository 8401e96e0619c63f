"""The bonus for a plan that was met: an amount, or a part of the salary."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, ClassVar

from desktop.rules.money import ZERO, round_money
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.field_types import (
    MetricField,
    MoneyField,
    NumberField,
    Tier,
    TiersField,
    YesNoField,
)
from desktop.rules.pay.components.salary import Salary
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.statement import PayLine, multiplied, total


@dataclass(frozen=True, slots=True)
class Bonus(Component):
    """The amount, or the part of the salary, of the highest tier that attainment reached.

    An amount is reduced to the days available, unless ``prorate`` is false.
    """

    kind: ClassVar[str] = "bonus"
    metric: Annotated[str, MetricField()]
    tiers: Annotated[tuple[Tier, ...], TiersField({"amount": MoneyField(), "of_salary": NumberField()})]
    prorate: Annotated[bool, YesNoField()] = True

    @property
    def of_salary(self) -> bool:
        """Whether the tiers are parts of the salary, not amounts."""
        return self.tiers[0].key == "of_salary"

    def lines(self, month: EmployeeMonth, place: int) -> list[PayLine]:
        """Return one line: 0 without a plan, or below the first tier."""
        attained = month.attainment(self.metric)
        ratio = attained.ratio
        details = attained.details(self.metric, (tier.start for tier in self.tiers))
        key = self.key(place)
        if ratio is None:
            return [PayLine(self.kind, key, None, None, ZERO, details=details)]
        reached = [tier.value for tier in self.tiers if tier.start <= ratio]
        value = reached[-1] if reached else Fraction(0)
        if self.of_salary:
            salary = total(line for line in month.above if line.component == Salary.kind)
            return [multiplied(self.kind, key, salary, value, {**details, "of_salary": True})]
        part = month.available_part if self.prorate else Fraction(1)
        if part == 1:
            return [PayLine(self.kind, key, None, None, round_money(value), details=details)]
        return [multiplied(self.kind, key, round_money(value), part, details)]

    @classmethod
    def rate_is_share(cls, line: PayLine) -> bool:
        """The rate of an amount is available days ÷ working days."""
        return not line.details.get("of_salary")

    @classmethod
    def basis_kinds(cls, line: PayLine) -> tuple[str, ...]:
        """A part of the salary rests on the salary lines as paid."""
        return (Salary.kind,) if line.details.get("of_salary") else ()
