"""The people of the office: who is here, absences, "sick today"."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.facts import OPEN_STAGES
from desktop.storage.operations import Store, UnitOfWork, operation


@dataclass(frozen=True, slots=True)
class EmployeeRow:
    """``absence`` and ``until`` say why and until when somebody is away now."""

    name: str
    role: str
    employed: bool
    takes_incoming: bool
    open_orders: int
    cap: int | None
    absence_id: int | None
    absence: str | None
    until: datetime | None
    substitute: str | None


def list_employees(store: Store, now: datetime) -> list[EmployeeRow]:
    """By name, those who have left too."""
    with store.read() as session:
        people = session.scalars(select(models.Employee)).all()
        absences, counts = _absences(session, now), _open_orders(session)
        return [_row(one, now, absences.get(one.id), counts[one.id]) for one in sorted(people, key=_name)]


def _name(employee: models.Employee) -> str:
    return employee.name


def _row(
    employee: models.Employee, now: datetime, away: models.Absence | None, open_orders: int
) -> EmployeeRow:
    day = now.date()
    return EmployeeRow(
        name=employee.name,
        role=employee.role,
        employed=employee.hired <= day and (employee.left is None or day <= employee.left),
        takes_incoming=employee.takes_incoming,
        open_orders=open_orders,
        cap=employee.cap,
        absence_id=away.id if away is not None else None,
        absence=away.kind.name if away is not None else None,
        until=away.end if away is not None else None,
        substitute=away.substitute.name if away is not None and away.substitute is not None else None,
    )


def _absences(session: Session, now: datetime) -> dict[int, models.Absence]:
    """Who is away now; of several absences the one that ends last."""
    away = models.Absence
    rows = session.scalars(select(away).where(away.start <= now, away.end > now).order_by(away.end, away.id))
    return {one.employee_id: one for one in rows}


def _open_orders(session: Session) -> Counter[int]:
    order = models.Order
    rows = session.execute(
        select(order.leader_id, func.count()).where(order.stage.in_(OPEN_STAGES)).group_by(order.leader_id)
    )
    return Counter({leader: count for leader, count in rows if leader is not None})


def absence_kinds(store: Store) -> list[str]:
    """In the order in which the office listed them."""
    with store.read() as session:
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
    """Away in [start, end). "Sick today" is from now to the end of the day. Returns the absence's id."""
    if end <= start:
        raise Refused("absence_ends_before", start=start, end=end)
    if substitute == employee:
        raise Refused("own_substitute", name=employee)
    why = work.session.scalar(select(models.AbsenceKind.id).where(models.AbsenceKind.name == kind))
    if why is None:
        raise Refused("unknown_absence_kind", kind=kind)
    away = models.Absence(
        employee_id=_employee(work, employee), start=start, end=end, kind_id=why,
        substitute_id=_employee(work, substitute) if substitute is not None else None,
    )  # fmt: skip
    work.session.add(away)
    work.session.flush()
    _touch(work, employee)
    return away.id


@operation
def end_absence(work: UnitOfWork, *, absence: int) -> None:
    """Back now; an absence that has not begun is taken out, one that is over stays as it was."""
    away = work.session.get(models.Absence, absence)
    if away is None:
        raise Refused("no_such_absence")
    if away.end <= work.now:
        return
    used = work.session.scalar(select(models.Posting.id).where(models.Posting.absence_id == absence).limit(1))
    if away.start >= work.now and used is None:
        work.session.delete(away)
    else:
        away.end = max(work.now, away.start)
        away.version += 1
    _touch(work, away.employee.name)


def _employee(work: UnitOfWork, name: str) -> int:
    found = work.session.scalar(select(models.Employee.id).where(models.Employee.name == name))
    if found is None:
        raise Refused("no_such_employee", name=name)
    return found


def _touch(work: UnitOfWork, name: str) -> None:
    """An absence changes who is here, who can get an order, the reduced plan and the paid days."""
    work.touch(Changed.EMPLOYEE, name)
    for kind in (Changed.LEDGER, Changed.PLAN, Changed.PAY):
        work.touch(kind)
