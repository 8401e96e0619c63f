"""Absences of employees: recording, changing, ending and removing one. Managers enter their own."""

from datetime import datetime

from sqlalchemy import select

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.services.access import Right, may, require
from desktop.services.conflicts.versions import changed_meanwhile
from desktop.storage.operations import UnitOfWork, operation


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
    require(work, Right.RECORD_OWN_ABSENCES)
    absent = _employee_id(work, employee)
    _refuse_others(work, absent, employee)
    _refuse_bad(employee, start, end, substitute)
    absence = models.Absence(
        employee_id=absent, start=start, end=end, kind_id=_kind_id(work, kind),
        substitute_id=_employee_id(work, substitute) if substitute is not None else None,
    )  # fmt: skip
    work.session.add(absence)
    work.session.flush()
    _touch(work, employee)
    return absence.id


@operation
def end_absence(work: UnitOfWork, *, absence: int) -> None:
    """End an absence now. One that has not begun is deleted; one that is over stays as it was."""
    require(work, Right.RECORD_OWN_ABSENCES)
    found = work.session.get(models.Absence, absence)
    if found is None:
        raise Refused("no_such_absence")
    _refuse_others(work, found.employee_id, found.employee.name)
    if found.end <= work.now:
        return
    used = work.session.scalar(select(models.Posting.id).where(models.Posting.absence_id == absence).limit(1))
    if found.start >= work.now and used is None:
        work.session.delete(found)
    else:
        found.end = max(work.now, found.start)
        found.version += 1
    _touch(work, found.employee.name)


@operation
def edit_absence(
    work: UnitOfWork, *, absence: int, version: int, start: datetime, end: datetime, kind: str,
    substitute: str | None = None,
) -> None:  # fmt: skip
    """Change an absence, ahead or behind. Its employee stays; ``version`` as it was read."""
    require(work, Right.RECORD_OWN_ABSENCES)
    found = _unused(work, absence, version)
    name = found.employee.name
    _refuse_bad(name, start, end, substitute)
    found.start, found.end, found.kind_id = start, end, _kind_id(work, kind)
    found.substitute_id = _employee_id(work, substitute) if substitute is not None else None
    found.version += 1
    _touch(work, name)


@operation
def remove_absence(work: UnitOfWork, *, absence: int, version: int) -> None:
    """Remove an absence as if it had never been entered."""
    require(work, Right.RECORD_OWN_ABSENCES)
    found = _unused(work, absence, version)
    name = found.employee.name
    work.session.delete(found)
    _touch(work, name)


def _unused(work: UnitOfWork, absence: int, version: int) -> models.Absence:
    """Return an absence that may be changed: missed turns that were made up for it cannot be unmade."""
    found = work.session.get(models.Absence, absence)
    if found is None:
        raise Refused("no_such_absence")
    _refuse_others(work, found.employee_id, found.employee.name)
    if found.version != version:
        theirs = {"from": found.start, "to": found.end, "kind": found.kind.name}
        raise changed_meanwhile(found.employee.name, found.version, theirs, {})
    if work.session.scalar(select(models.Posting.id).where(models.Posting.absence_id == absence).limit(1)):
        raise Refused("absence_made_up", name=found.employee.name)
    return found


def _refuse_others(work: UnitOfWork, absent: int, name: str) -> None:
    """Refuse to enter somebody else's absence, unless one may enter everybody's."""
    if absent != work.actor and not may(work.session, work.actor, Right.RECORD_ALL_ABSENCES):
        raise Refused("not_yours", name=name)


def _refuse_bad(employee: str, start: datetime, end: datetime, substitute: str | None) -> None:
    if end <= start:
        raise Refused("absence_ends_before", start=start, end=end)
    if substitute == employee:
        raise Refused("own_substitute", name=employee)


def _kind_id(work: UnitOfWork, kind: str) -> int:
    found = work.session.scalar(select(models.AbsenceKind.id).where(models.AbsenceKind.name == kind))
    if found is None:
        raise Refused("unknown_absence_kind", kind=kind)
    return found


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
