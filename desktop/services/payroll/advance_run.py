"""The advance run: proposes and pays everybody's advance for the first half of a month."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.months import Month
from desktop.rules.pay.advances import proposed_advance
from desktop.rules.pay.components.adjustments import ADVANCE
from desktop.services.access import Right, read_as, require
from desktop.services.facts.office import load_settings
from desktop.services.payroll.pay_office import load_pay
from desktop.storage.operations import Act, Store, UnitOfWork, operation


@dataclass(frozen=True, slots=True)
class Advance:
    """An employee's advance, in the office's currency."""

    employee: str
    amount: Decimal


def proposed_advances(store: Store, viewer: int | None, month: Month) -> tuple[Advance, ...]:
    """Return what ``run_advances`` would store now, nothing where all is paid or nobody has a salary.

    Raises Refused for anybody but the owner.
    """
    with read_as(store, viewer, Right.ADJUST_PAY) as session:
        return _due(session, month)


def run_advances(store: Store, act: Act, month: Month, reason: str) -> tuple[Advance, ...]:
    """Store the advances that are due for an open month and return them; running it again adds nothing.

    ``reason`` is the text that each advance carries. Raises Refused for a closed month and for anybody but
    the owner.
    """
    done = pay_advances(store, act, month=str(month), reason=reason)
    return tuple(Advance(one["employee"], one["amount"]) for one in done)


@operation
def pay_advances(work: UnitOfWork, *, month: str, reason: str) -> list[dict[str, Any]]:
    """Store everybody's advance as ``run_advances`` says; returns ``{"employee", "amount"}`` each."""
    require(work, Right.ADJUST_PAY)
    at = Month.parse(month)
    if work.session.get(models.ClosedMonth, at) is not None:
        raise Refused("month_closed", month=month)
    if not reason.strip():
        raise Refused("reason_needed")
    due = _due(work.session, at)
    day = _advance_day(work.session, at)
    ids = {row.name: row.id for row in work.session.execute(select(models.Employee.name, models.Employee.id))}
    for one in due:
        work.session.add(
            models.Adjustment(
                month=at, employee_id=ids[one.employee], kind=ADVANCE, amount=one.amount,
                reason=reason.strip(), day=day, ground=None, actor=work.actor,
            )
        )  # fmt: skip
    work.touch(Changed.PAY, month)
    return [{"employee": one.employee, "amount": one.amount} for one in due]


def _due(session: Session, month: Month) -> tuple[Advance, ...]:
    """Return the advances above 0 that are due and not stored yet, the longest served first."""
    office = load_pay(session, month)
    proposed = (
        Advance(employee.name, proposed_advance(office.run, month, employee))
        for employee in office.facts.by_service
    )
    return tuple(one for one in proposed if one.amount)


def _advance_day(session: Session, month: Month) -> date | None:
    """Return the office's day of advances in a month, or the month's last day if it has no such day."""
    day = load_settings(session).advance_day
    return None if day is None else month.first.replace(day=min(day, month.last.day))
