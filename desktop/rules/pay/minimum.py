"""The guaranteed minimum, by days paid."""

from collections.abc import Sequence
from decimal import Decimal

from desktop.rules.money import ZERO, times
from desktop.rules.office import Employee
from desktop.rules.pay.basis import MonthBasis
from desktop.rules.pay.components import Minimum
from desktop.rules.pay.lines import PayLine, total


def minimum_lines(
    month: MonthBasis, employee: Employee, minimum: Minimum, key: str, above: Sequence[PayLine]
) -> list[PayLine]:
    if not month.employed(employee):
        return []
    guaranteed = times(minimum.amount, month.paid_part(employee))
    missing: Decimal = guaranteed - total(above)
    if missing <= ZERO:
        return []
    details = {"minimum": str(minimum.amount), **month.day_figures(employee)}
    return [PayLine(Minimum.kind, key, guaranteed, None, missing, details=details)]
