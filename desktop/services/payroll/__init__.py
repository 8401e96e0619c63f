"""A month's pay: statements and adjustments by hand; closing, replay and Excel have their own modules."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.months import Month
from desktop.rules.pay.lines import PayLine, PayNotice, PayStatement
from desktop.services.access.roles import require_owner
from desktop.services.facts.history import load_employees
from desktop.services.money.payments import checked_amount
from desktop.services.payroll.closing import close_month, reopen_month
from desktop.services.payroll.export import export_payroll
from desktop.services.payroll.month import Payroll, read_payroll
from desktop.services.payroll.replay import ReplayRow, replay
from desktop.services.payroll.schemes import load_schemes
from desktop.storage.operations import Store, UnitOfWork, operation

__all__ = [
    "PayLine", "PayNotice", "PayStatement", "Payroll", "ReplayRow", "adjust_pay", "close_month",
    "export_payroll", "first_pay_month", "payroll", "reopen_month", "replay",
]  # fmt: skip

ADJUSTMENTS = ("bonus", "deduction", "advance")


def payroll(store: Store, now: datetime, month: Month) -> Payroll:
    """Stored statements of a closed month; else computed from the facts as they stand."""
    with store.read() as session:
        return read_payroll(session, month)


def first_pay_month(store: Store) -> Month | None:
    """The first month that a scheme version holds from and somebody has it."""
    with store.read() as session:
        return load_schemes(session).first_month(load_employees(session))


@operation
def adjust_pay(
    work: UnitOfWork, *, month: str, employee: str, kind: str, amount: Decimal, reason: str,
    day: date | None = None,
) -> None:  # fmt: skip
    """A bonus, deduction or advance by hand (``amount`` above 0, a reason is needed)."""
    require_owner(work)
    if kind not in ADJUSTMENTS:
        raise Refused("unknown_adjustment", kind=kind)
    if not reason.strip():
        raise Refused("reason_needed")
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
            actor=work.actor,
        )
    )
    work.touch(Changed.PAY, month)
