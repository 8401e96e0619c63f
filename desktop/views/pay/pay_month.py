"""Reads what the page Pay shows of a month, in one call off the window's thread."""

from dataclasses import dataclass, replace
from datetime import datetime

from desktop.rules.months import Month
from desktop.services.payroll import PayNotice, Payroll, payroll
from desktop.services.planning import ReasonRow, list_reasons
from desktop.views.desk.desk import Office


@dataclass(frozen=True, slots=True)
class MonthOfPay:
    """A month's payroll with the reasons for missed plans. ``employee``: whose statement is shown; empty
    before somebody is picked."""

    payroll: Payroll
    reasons: tuple[ReasonRow, ...]
    is_latest_closed: bool
    employee: str = ""

    def reason_of(self, notice: PayNotice) -> ReasonRow | None:
        """The reason on file that a notice waits for."""
        if notice.kind != "reason_awaits":
            return None
        metric = notice.details.get("metric")
        open_ones = [
            reason
            for reason in self.reasons
            if reason.employee == notice.employee and reason.accepted is None
            and reason.metric in (None, metric)
        ]  # fmt: skip
        return open_ones[0] if open_ones else None

    def with_employee(self, employee: str) -> "MonthOfPay":
        return replace(self, employee=employee)


def read_month(store: Office, viewer: int | None, now: datetime, month: Month) -> MonthOfPay:
    pay = payroll(store, viewer, now, month)
    latest = pay.closed and not payroll(store, viewer, now, month.plus(1)).closed
    return MonthOfPay(pay, tuple(list_reasons(store, viewer, month)), latest)
