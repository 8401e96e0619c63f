"""What an employee sees of the running month beside the day: the day's plan, own pay, and the break-even."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import func, select

from desktop.models import OfficeSettings, Payment
from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.services.access import Right, employee_name, read_as
from desktop.services.payroll.month_payroll import read_payroll
from desktop.services.planning import plan_report
from desktop.storage.operations import Store

SHOWN = ("calls", "meetings", "proposals", "invoices")
"""The metrics that people log during a day."""


@dataclass(frozen=True, slots=True)
class DayMetric:
    """What was done today of one metric, and what today's plan asks for; None: nothing."""

    metric: str
    done: Fraction
    plan: Fraction | None


@dataclass(frozen=True, slots=True)
class MonthSoFar:
    """``earned``: the viewer's own accrued pay of the month, None without a statement. ``collected`` is what
    the whole office collected, against its ``break_even``; all in the office's currency."""

    metrics: tuple[DayMetric, ...]
    earned: Decimal | None
    collected: Decimal
    break_even: Decimal


def month_so_far(store: Store, viewer: int | None, now: datetime) -> MonthSoFar:
    """Return the viewer's own day plan and pay, and the office's collections against its break-even."""
    month = Month.of(now.date())
    with read_as(store, viewer, Right.READ_PLAN) as session:
        name = employee_name(session, viewer)
        collected = session.scalar(
            select(func.sum(Payment.amount)).where(Payment.day.between(month.first, month.last))
        )
        break_even = session.scalars(select(OfficeSettings.break_even)).one()
        statements = read_payroll(session, viewer, month).statements
        part = next(
            (one for one in plan_report(store, viewer, now, month).employees if one.employee == name), None
        )
    rows = part.metrics if part is not None else ()
    return MonthSoFar(
        metrics=tuple(
            DayMetric(row.metric, dict(row.daily).get(now.date(), Fraction(0)), row.today)
            for row in rows
            if row.metric in SHOWN
        ),
        earned=next((one.accrued for one in statements if one.employee == name), None),
        collected=collected or ZERO,
        break_even=break_even,
    )
