"""The list of the office's employees, with what each is doing at a moment."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.facts import OPEN_STAGES
from desktop.rules.office import Role
from desktop.services.access import Right, may, read_as
from desktop.storage.operations import Store

HIDDEN_KIND = "absent"
"""Stands for the kinds of others' absences that a viewer may not see."""


@dataclass(frozen=True, slots=True)
class EmployeeRow:
    """An employee at a moment. ``absence`` and ``until`` are the kind and the end of the current absence,
    None while the employee is present."""

    name: str
    role: Role
    employed: bool
    takes_incoming: bool
    open_orders: int
    cap: int | None
    absence_id: int | None
    absence: str | None
    until: datetime | None
    substitute: str | None


def list_employees(store: Store, viewer: int | None, now: datetime) -> list[EmployeeRow]:
    """Return all employees by name, including those who have left."""
    with read_as(store, viewer, Right.READ_PEOPLE) as session:
        employees = session.scalars(select(models.Employee)).all()
        absences, counts = _current_absences(session, now), _open_orders(session)
        sees_kinds = may(session, viewer, Right.RECORD_ALL_ABSENCES)
        rows = [
            _row(one, now, absences.get(one.id), counts[one.id], sees_kinds or one.id == viewer)
            for one in employees
        ]
        return sorted(rows, key=lambda row: row.name)


def _row(
    employee: models.Employee,
    now: datetime,
    absence: models.Absence | None,
    open_orders: int,
    sees_kind: bool,
) -> EmployeeRow:
    day = now.date()
    return EmployeeRow(
        name=employee.name,
        role=employee.role,
        employed=employee.hired <= day and (employee.left is None or day <= employee.left),
        takes_incoming=employee.takes_incoming,
        open_orders=open_orders,
        cap=employee.cap,
        absence_id=absence.id if absence is not None else None,
        absence=shown_kind(absence.kind, sees_kind) if absence is not None else None,
        until=absence.end if absence is not None else None,
        substitute=absence.substitute.name if absence and absence.substitute else None,
    )


def shown_kind(kind: models.AbsenceKind, sees_kind: bool) -> str:
    """Return a kind's name for a viewer; why somebody does not work is hidden from colleagues."""
    return kind.name if sees_kind or kind.make_up else HIDDEN_KIND


def _current_absences(session: Session, now: datetime) -> dict[int, models.Absence]:
    """Return the absences that cover ``now`` by employee id; of several the one that ends last."""
    absence = models.Absence
    rows = session.scalars(
        select(absence).where(absence.start <= now, absence.end > now).order_by(absence.end, absence.id)
    )
    return {one.employee_id: one for one in rows}


def _open_orders(session: Session) -> Counter[int]:
    order = models.Order
    rows = session.execute(
        select(order.leader_id, func.count()).where(order.stage.in_(OPEN_STAGES)).group_by(order.leader_id)
    )
    return Counter({leader: count for leader, count in rows if leader is not None})
