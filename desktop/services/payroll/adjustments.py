"""Adjustments of pay by hand: bonuses, deductions, advances."""

from datetime import date
from decimal import Decimal

from sqlalchemy import select

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.months import Month
from desktop.rules.pay.components.adjustments import ADJUSTMENT_KINDS, DEDUCTION, DeductionGround
from desktop.services.access import Right, require
from desktop.services.money.payments import checked_amount
from desktop.storage.operations import UnitOfWork, operation


@operation
def adjust_pay(
    work: UnitOfWork, *, month: str, employee: str, kind: str, amount: Decimal, reason: str,
    day: date | None = None, ground: str | None = None,
) -> None:  # fmt: skip
    """Enter a bonus, deduction or advance for an open month. Only the owner may.

    ``amount`` is above 0, in the office's currency; a reason is needed, and a deduction needs a ground,
    named as in ``DeductionGround``. Raises Refused.
    """
    require(work, Right.ADJUST_PAY)
    if kind not in ADJUSTMENT_KINDS:
        raise Refused("unknown_adjustment", kind=kind)
    if not reason.strip():
        raise Refused("reason_needed")
    if ground not in (tuple(DeductionGround) if kind == DEDUCTION else (None,)):
        raise Refused("ground_needed")
    employee_id = work.session.scalar(select(models.Employee.id).where(models.Employee.name == employee))
    if employee_id is None:
        raise Refused("no_such_employee", name=employee)
    if work.session.get(models.ClosedMonth, Month.parse(month)) is not None:
        raise Refused("month_closed", month=month)
    work.session.add(
        models.Adjustment(
            month=Month.parse(month),
            employee_id=employee_id,
            kind=kind,
            amount=checked_amount(amount),
            reason=reason.strip(),
            day=day,
            ground=None if ground is None else DeductionGround(ground),
            actor=work.actor,
        )
    )
    work.touch(Changed.PAY, month)
