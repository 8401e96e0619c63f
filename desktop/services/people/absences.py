"""Absences of employees: recording one, ending one, the kinds to choose from."""

from datetime import datetime

from sqlalchemy import select

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.services.access import Right, read_as, require
from desktop.storage.operations import Store, UnitOfWork, operation


def absence_kinds(store: Store, viewer: int | None) -> list[str]:
    """Return the names of the kinds of absence in the order in which the office listed them."""
    with read_as(store, viewer, Right.READ_PEOPLE) as session:
        return list(session.scalars(select(models.AbsenceKind.name).order_by(models.AbsenceKind.id)))


@operation
def record_absence(
    work: UnitOfWork,
    *,
    employee: str,
    start: datetime,
    end: datetime,
    kind: str,
    substitute: str | None = None,
) -> int:
    """Record that an employee is absent in [start, end) and return the absence's id.

    "Sick today" is from now to the end of the day.
    """
    require(work, Right.RECORD_ABSENCES)
    if end <= start:
        raise Refused("absence_ends_before", start=start, end=end)
    if substitute == employee:
        raise Refused("own_substitute", name=employee)
    kind_id = work.session.scalar(select(models.AbsenceKind.id).where(models.AbsenceKind.name == kind))
    if kind_id is None:
        raise Refused("unknown_absence_kind", kind=kind)
    absence = models.Absence(
        employee_id=_employee_id(work, employee), start=start, end=end, kind_id=kind_id,
        substitute_id=_employee_id(work, substitute) if substitute is not None else None,
    )  # fmt: skip
    work.session.add(absence)
    work.session.flush()
    _touch(work, employee)
    return absence.id


@operation
def end_absence(work: UnitOfWork, *, absence: int) -> None:
    """End an absence now. One that has not begun is deleted; one that is over stays as it was."""
    require(work, Right.RECORD_ABSENCES)
    found = work.session.get(models.Absence, absence)
    if found is None:
        raise Refused("no_such_absence")
    if found.end <= work.now:
        return
    used = work.session.scalar(select(models.Posting.id).where(models.Posting.absence_id == absence).limit(1))
    if found.start >= work.now and used is None:
        work.session.delete(found)
    else:
        found.end = max(work.now, found.start)
        found.version += 1
    _touch(work, found.employee.name)


def _employee_id(work: UnitOfWork, name: str) -> int:
    found = work.session.scalar(select(models.Employee.id).where(models.Employee.name == name))
    if found is None:
        raise Refused("no_such_employee", name=name)
    return found


def _touch(work: UnitOfWork, employee: str) -> None:
    """An absence changes who is present, who can get an order, the reduced plan and the paid days."""
    work.touch(Changed.EMPLOYEE, employee)
    for kind in (Changed.LEDGER, Changed.PLAN, Changed.PAY):
        work.touch(kind)
