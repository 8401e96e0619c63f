"""Reads a month's payroll: the stored statements of a closed month, else computed from the facts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from sqlalchemy.orm import Session

from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.rules.pay.month_lines import month_notices
from desktop.rules.pay.statement import PayNotice, PayStatement
from desktop.services.access import Right, employee_name, may, read_as
from desktop.services.facts.office import load_calendar, load_employees
from desktop.services.payroll.pay_office import PayOffice, load_pay
from desktop.services.payroll.scheme_book import load_schemes
from desktop.services.payroll.stored_statements import load_closed_pay
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class Payroll:
    """The statements of a month, and what to look at before it is closed. ``total``: the sum of what is
    payable, in the office's currency."""

    month: Month
    working_days: int
    over: datetime
    """The end of its last working day: before it the month is closed only with a reason."""
    closed: bool
    statements: tuple[PayStatement, ...]
    total: Decimal
    notices: tuple[PayNotice, ...]


def payroll(store: Store, viewer: int | None, now: datetime, month: Month) -> Payroll:
    """Return a month's payroll."""
    with read_as(store, viewer, Right.READ_OWN_PAY) as session:
        return read_payroll(session, viewer, month)


def first_pay_month(store: Store, viewer: int | None) -> Month | None:
    """Return the first month from which a scheme version pays somebody; None without schemes."""
    with read_as(store, viewer, Right.READ_OWN_PAY) as session:
        return load_schemes(session).first_month(load_employees(session))


def read_payroll(session: Session, viewer: int | None, month: Month) -> Payroll:
    """Return the part of a month's payroll that the viewer (an employee's id) may see.

    An owner and an accountant see everybody's statements, the others their own; total and notices are those
    of the statements that are seen.
    """
    whole = whole_payroll(session, month)
    if may(session, viewer, Right.READ_ALL_PAY):
        return whole
    return _of_one(whole, employee_name(session, viewer))


def whole_payroll(session: Session, month: Month) -> Payroll:
    """Return a month's payroll: as stored if it is closed, else computed."""
    closed = load_closed_pay(session, month).get(month)
    if closed is None:
        return open_payroll(session, load_pay(session, month), month)
    return _payroll(session, month, True, closed.statements.values(), ())


def open_payroll(session: Session, office: PayOffice, month: Month) -> Payroll:
    """Compute the payroll of a month that is not closed."""
    statements = office.run.statements(month).values()
    return _payroll(session, month, False, statements, tuple(_notices(office, month)))


def _payroll(
    session: Session, month: Month, closed: bool, statements: Iterable[PayStatement],
    notices: tuple[PayNotice, ...],
) -> Payroll:  # fmt: skip
    shown = tuple(one for one in statements if _is_shown(one))
    total = sum((one.payable for one in shown), ZERO)
    calendar = load_calendar(session, month.year, month.year)
    working = calendar.working_days(month)
    over = datetime.combine(working[-1] if working else month.last, calendar.closes)
    return Payroll(month, len(working), over, closed, shown, total, notices)


def _of_one(whole: Payroll, employee: str) -> Payroll:
    statements = tuple(one for one in whole.statements if one.employee == employee)
    notices = tuple(one for one in whole.notices if one.employee in (None, employee))
    total = sum((one.payable for one in statements), ZERO)
    return replace(whole, statements=statements, notices=notices, total=total)


def _is_shown(statement: PayStatement) -> bool:
    return bool(statement.scheme or statement.advance_left or statement.lines)


def _notices(office: PayOffice, month: Month) -> Iterator[PayNotice]:
    first_open = office.run.first_open
    if first_open is not None and first_open < month:
        yield PayNotice("earlier_month_open", True, None, {"month": str(first_open)})
    for employee in office.facts.by_service:
        statement = office.run.statements(month)[employee.name]
        yield from month_notices(office.run.book, month, employee, statement)
