"""Closing a month's pay and reopening it."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.models.pay_changes import FROM_EVER, note_change, note_closing
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.months import Month
from desktop.rules.pay.statement import PayNotice
from desktop.services.access import Right, require
from desktop.services.payroll.month_digest import month_digest
from desktop.services.payroll.month_payroll import open_payroll
from desktop.services.payroll.month_terms import terms_as_stored
from desktop.services.payroll.pay_office import PayOffice, load_pay
from desktop.services.payroll.stored_statements import statement_row
from desktop.storage.operations import UnitOfWork, no_undo, operation


@operation
@no_undo("undo_closed_month")
def close_month(work: UnitOfWork, *, month: str, reason: str | None = None) -> None:
    """Store everybody's statement as it stands, with scheme versions and terms. Only the owner may.

    Before its last working day is over a month is closed only with a reason. Raises Refused where it is not
    this month's turn, or something is left to decide.
    """
    require(work, Right.CLOSE_MONTHS)
    closing = Month.parse(month)
    office = load_pay(work.session, closing)
    _check_turn(office, closing)
    payroll = open_payroll(work.session, office, closing)
    if work.now < payroll.over and not (reason or "").strip():
        raise Refused("month_not_over", month=month, over=payroll.over)
    for notice in payroll.notices:
        if notice.blocks:
            raise _refusal(notice)
    ids = _employee_ids(work.session)
    closed = models.ClosedMonth(
        month=closing, closed_at=work.now, actor=work.actor, digest="", terms=terms_as_stored(office.terms)
    )
    for name, statement in office.run.statements(closing).items():
        scheme = office.facts.scheme(closing, name)
        closed.statements.append(statement_row(statement, scheme, ids[name]))
    work.session.add(closed)
    work.session.flush()
    closed.digest = month_digest(work.session, closing)
    note_closing(work.session.connection())
    work.touch(Changed.PAY, month)


@operation
@no_undo("undo_reopened_month")
def reopen_month(work: UnitOfWork, *, month: str, reason: str) -> None:
    """Delete the statements of the latest closed month. Only the owner may, and a reason is needed.

    Raises Refused for any other month.
    """
    require(work, Right.CLOSE_MONTHS)
    if not reason.strip():
        raise Refused("reason_needed")
    reopened = work.session.get(models.ClosedMonth, Month.parse(month))
    if reopened is None:
        raise Refused("month_not_closed", month=month)
    latest = work.session.scalar(select(func.max(models.ClosedMonth.month)))
    if latest != reopened.month:
        raise Refused("not_latest_closed", month=month, latest=str(latest))
    work.session.delete(reopened)
    note_change(work.session.connection(), FROM_EVER)
    work.touch(Changed.PAY, month)


def _check_turn(office: PayOffice, month: Month) -> None:
    """Raise Refused unless the month is the next to close, counted from the first pay month."""
    if month in office.closed:
        raise Refused("month_closed", month=str(month))
    first_open = office.run.first_open
    if first_open is None:
        raise Refused("no_scheme_yet")
    if month < first_open:
        raise Refused("before_first_pay_month", month=str(month), first=str(first_open))


def _refusal(notice: PayNotice) -> Refused:
    details = dict(notice.details)
    if notice.employee is not None:
        details["employee"] = notice.employee
    return Refused(notice.kind, **details)


def _employee_ids(session: Session) -> dict[str, int]:
    rows = session.execute(select(models.Employee.name, models.Employee.id))
    return {row.name: row.id for row in rows}
