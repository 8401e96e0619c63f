"""A month's payroll as a record: stored statements of a closed month, else computed from the facts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy.orm import Session

from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.rules.pay.lines import PayNotice, PayStatement
from desktop.rules.pay.month import month_notices
from desktop.services.facts.history import load_calendar
from desktop.services.payroll.office import PayOffice, load_pay
from desktop.services.payroll.stored import load_closed_pay


@dataclass(frozen=True, slots=True)
class Payroll:
    """``total`` is the sum of what is payable."""

    month: Month
    working_days: int
    closed: bool
    statements: tuple[PayStatement, ...]
    total: Decimal
    notices: tuple[PayNotice, ...]


def read_payroll(session: Session, month: Month) -> Payroll:
    closed = load_closed_pay(session, month).get(month)
    if closed is None:
        return open_payroll(load_pay(session, month), month)
    calendar = load_calendar(session, month.year, month.year)
    return _payroll(month, len(calendar.working_days(month)), True, closed.statements.values(), ())


def open_payroll(office: PayOffice, month: Month) -> Payroll:
    """A month that is not closed, with what to look at before it is."""
    statements = office.run.statements(month).values()
    working_days = office.basis.working_days(month)
    return _payroll(month, working_days, False, statements, tuple(_notices(office, month)))


def _payroll(
    month: Month, working_days: int, closed: bool, statements: Iterable[PayStatement],
    notices: tuple[PayNotice, ...],
) -> Payroll:  # fmt: skip
    shown = tuple(one for one in statements if _says_something(one))
    total = sum((one.payable for one in shown), ZERO)
    return Payroll(month, working_days, closed, shown, total, notices)


def _says_something(statement: PayStatement) -> bool:
    return bool(statement.scheme or statement.advance_left or statement.lines)


def _notices(office: PayOffice, month: Month) -> Iterator[PayNotice]:
    first_open = office.run.first_open
    if first_open is not None and first_open < month:
        yield PayNotice("earlier_month_open", True, None, {"month": str(first_open)})
    for employee in sorted(office.basis.employees, key=lambda one: (one.hired, one.name)):
        yield from month_notices(office.run.book, month, employee)
