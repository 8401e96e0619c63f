"""The quality factor: what the month's ratings add to variable pay, or take from it."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, ClassVar

from desktop.rules.credited import shares_on
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.field_types import ChoicesField, NumberField, Tier, TiersField
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.statement import PayLine, multiplied, total


@dataclass(frozen=True, slots=True)
class Quality(Component):
    """Multiplies the lines of the kinds ``of`` by the factor that the average rating reached."""

    kind: ClassVar[str] = "quality"
    factors: Annotated[tuple[Tier, ...], TiersField({"factor": NumberField()})]
    of: Annotated[tuple[str, ...], ChoicesField(("percent", "piece", "pool", "bonus"))] = ("percent",)

    def lines(self, month: EmployeeMonth, place: int) -> list[PayLine]:
        """Return one line: the sum of those lines × (factor − 1); none without ratings."""
        ratings = _ratings(month)
        if not ratings:
            return []
        average = Fraction(sum(ratings), len(ratings))
        reached = [tier.value for tier in self.factors if tier.start <= average]
        factor = reached[-1] if reached else Fraction(1)
        basis = total(line for line in month.above if line.component in self.of)
        details = {"average": str(average), "rated": len(ratings), "factor": str(factor), "of": list(self.of)}
        return [multiplied(self.kind, self.key(place), basis, factor - 1, details)]

    @classmethod
    def basis_kinds(cls, line: PayLine) -> tuple[str, ...]:
        """The lines of the kinds that the factor multiplies."""
        return tuple(line.details["of"])


def _ratings(at: EmployeeMonth) -> list[int]:
    """Return the ratings of the orders first paid in the month that the employee leads at its end."""
    month = at.month
    orders = {payment.order.number: payment.order for payment in month.payments}
    ratings = []
    for order in orders.values():
        first_paid = month.book.first_paid(order.number)
        if order.rating is None or first_paid is None or first_paid not in month.month:
            continue
        if next(iter(shares_on(order, month.month.last)), None) == at.employee.name:
            ratings.append(order.rating)
    return ratings
