"""A bonus that is not earned: variable pay less an amount, for a plan missed without an accepted reason."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, ClassVar

from desktop.rules.money import ZERO
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.field_types import ChoiceField, MetricField, MoneyField, NumberField
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.statement import PayLine, total

VARIABLE_KINDS = ("percent", "piece", "pool", "bonus", "quality")
"""The kinds of line that are variable pay."""


@dataclass(frozen=True, slots=True)
class Penalty(Component):
    """``amount`` is not earned if attainment of the metric is less than ``below``.

    With ``limit`` "variable", all penalties of a month together take at most its variable pay. None: the
    country's usual limit.
    """

    kind: ClassVar[str] = "penalty"
    metric: Annotated[str, MetricField()]
    below: Annotated[Fraction, NumberField()]
    amount: Annotated[Decimal, MoneyField()]
    limit: Annotated[str | None, ChoiceField(("variable", "none"))] = None

    def lines(self, month: EmployeeMonth, place: int) -> list[PayLine]:
        """No line where the plan was met; 0 with a note where there is no plan, or a reason is on file."""
        attained = month.attainment(self.metric)
        ratio, details = attained.ratio, attained.details(self.metric, (self.below,))
        if ratio is not None and ratio >= self.below:
            return []
        amount = ZERO
        if ratio is not None:
            details["below"] = str(self.below)
            judgements = _judgements(month, self.metric)
            if True in judgements:
                details["excused"] = True
            elif None in judgements:
                details["awaiting"] = True
            else:
                amount = -self._limited(month)
                if amount != -self.amount:
                    details["limited_from"] = str(self.amount)
        return [PayLine(self.kind, self.key(place), None, None, amount, details=details)]

    def _limited(self, month: EmployeeMonth) -> Decimal:
        """Return the amount, or the variable pay that earlier penalties left where that is less."""
        limit = self.limit or ("variable" if month.month.terms.country == "RU" else "none")
        if limit == "none":
            return self.amount
        variable = total(line for line in month.above if line.component in VARIABLE_KINDS)
        taken = -total(line for line in month.above if line.component == self.kind)
        return min(self.amount, max(variable - taken, ZERO))


def _judgements(month: EmployeeMonth, metric: str) -> set[bool | None]:
    """Return how the reasons on file for the metric were judged; None: one is not judged yet."""
    return {
        reason.accepted
        for reason in month.month.facts.reasons
        if (reason.month, reason.employee) == (month.month.month, month.employee.name)
        and reason.metric in (None, metric)
    }
