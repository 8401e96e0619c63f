"""The guaranteed minimum, by days paid."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, ClassVar

from desktop.rules.money import ZERO, times
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.field_types import MoneyField
from desktop.rules.pay.components.leave import LEAVE
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.statement import PayLine, total


@dataclass(frozen=True, slots=True)
class Minimum(Component):
    """Tops the sum of the lines above, without leave, up to ``amount`` × paid days ÷ working days."""

    kind: ClassVar[str] = "minimum"
    tops_up: ClassVar[bool] = True
    amount: Annotated[Decimal, MoneyField()]

    def lines(self, month: EmployeeMonth, place: int) -> list[PayLine]:
        """Return one line with the amount that is missing; none where nothing is."""
        if not month.employed:
            return []
        guaranteed = times(self.amount, month.paid_part)
        missing = guaranteed - total(line for line in month.above if line.component != LEAVE)
        if missing <= ZERO:
            return []
        details = {"minimum": str(self.amount), **month.day_details}
        return [PayLine(self.kind, self.key(place), guaranteed, None, missing, details=details)]
