"""Reasons why a plan was missed: filing, judging and listing them."""

from dataclasses import dataclass

from sqlalchemy import select

from desktop.models import Employee, MissReason
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.months import Month
from desktop.services.access import Right, may, read_as, require
from desktop.services.access.names import employee_id
from desktop.services.planning.checks import check_metric, parsed_month
from desktop.storage.operations import Store, UnitOfWork, operation


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """A reason for a missed plan; ``metric`` None: all plans, ``accepted`` None: not judged yet."""

    id: int
    month: Month
    employee: str
    metric: str | None
    text: str
    accepted: bool | None


def list_reasons(store: Store, viewer: int | None, month: Month) -> list[ReasonRow]:
    """Return the reasons filed for a month, by employee, in the order of filing."""
    with read_as(store, viewer, Right.READ_PLAN) as session:
        rows = session.execute(
            select(MissReason, Employee.name)
            .join(Employee, Employee.id == MissReason.employee_id)
            .where(MissReason.month == month)
        )
        found = [
            ReasonRow(reason.id, reason.month, name, reason.metric, reason.text, reason.accepted)
            for reason, name in rows
        ]
    return sorted(found, key=lambda row: (row.employee, row.id))


@operation
def file_reason(work: UnitOfWork, *, month: str, employee: str, metric: str | None, text: str) -> None:
    """File why an employee missed a plan (``metric`` None: all plans); managers file their own reasons.

    A reason for the same plan that awaits the owner's judgement is replaced.
    """
    require(work, Right.FILE_OWN_REASONS)
    planned = employee_id(work.session, employee)
    if planned != work.actor and not may(work.session, work.actor, Right.FILE_ALL_REASONS):
        raise Refused("not_yours", name=employee)
    if not text.strip():
        raise Refused("reason_needed")
    if metric is not None:
        check_metric(work, metric)
    of_metric = MissReason.metric.is_(None) if metric is None else MissReason.metric == metric
    waiting = work.session.scalar(
        select(MissReason).where(
            MissReason.month == parsed_month(month),
            MissReason.employee_id == planned,
            MissReason.accepted.is_(None),
            of_metric,
        )
    )
    if waiting is not None:
        waiting.text = text.strip()
    else:
        work.session.add(
            MissReason(
                month=parsed_month(month),
                employee_id=planned,
                metric=metric,
                text=text.strip(),
                accepted=None,
                actor=work.actor,
            )
        )
    work.touch(Changed.PLAN, month)
    work.touch(Changed.PAY, month)


@operation
def judge_reason(work: UnitOfWork, *, reason: int, accepted: bool) -> None:
    """Record whether the owner accepts a reason; the judgement may be changed later."""
    require(work, Right.JUDGE_REASONS)
    found = work.session.get(MissReason, reason)
    if found is None:
        raise Refused("no_such_reason")
    found.accepted = accepted
    work.touch(Changed.PLAN, found.month)
    work.touch(Changed.PAY, found.month)
