"""The salary, by days paid, with a ramp for the first months."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, ClassVar

from desktop.rules.money import round_money
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.field_types import MoneyField, RampField, RampStep
from desktop.rules.pay.components.ramp import ramp_value
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.statement import PayLine, multiplied


@dataclass(frozen=True, slots=True)
class Salary(Component):
    """A monthly salary of ``amount``."""

    kind: ClassVar[str] = "salary"
    amount: Annotated[Decimal, MoneyField()]
    ramp: Annotated[tuple[RampStep, ...], RampField("amount", MoneyField())] = ()

    def lines(self, month: EmployeeMonth, place: int) -> list[PayLine]:
        """Amount × paid days ÷ working days; nothing without an employed day."""
        if not month.employed:
            return []
        ramped = ramp_value(self.ramp, month.service_month)
        amount = self.amount if ramped is None else round_money(ramped)
        details = {**month.day_details, "ramp": ramped is not None}
        return [multiplied(self.kind, self.key(place), amount, month.paid_part, details)]

    @classmethod
    def rate_is_share(cls, line: PayLine) -> bool:
        """The rate is paid days ÷ working days."""
        return True
