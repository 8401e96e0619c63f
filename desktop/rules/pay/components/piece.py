"""The piece rate: an amount for each one above a number."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, ClassVar

from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.field_types import MetricField, MoneyField, NumberField
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.statement import PayLine, multiplied


@dataclass(frozen=True, slots=True)
class Piece(Component):
    """``amount`` for each unit of the metric's fact beyond ``above``."""

    kind: ClassVar[str] = "piece"
    metric: Annotated[str, MetricField(summable=True)]
    amount: Annotated[Decimal, MoneyField()]
    above: Annotated[Fraction, NumberField()] = Fraction(0)

    def lines(self, month: EmployeeMonth, place: int) -> list[PayLine]:
        """(fact − above, at least 0) × amount."""
        fact = month.attainment(self.metric).fact
        counted = max(fact - self.above, Fraction(0))
        details = {"metric": self.metric, "fact": str(fact), "above": str(self.above)}
        return [multiplied(self.kind, self.key(place), self.amount, counted, details)]

    @classmethod
    def rate_is_share(cls, line: PayLine) -> bool:
        """The rate is a number of pieces."""
        return True
