"""Setting the plan of a month, and copying the plan of the month before."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select

from desktop.models import Employee, PlanTarget
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.months import Month
from desktop.services.access import Right, require
from desktop.services.access.names import employee_id
from desktop.services.conflicts.versions import changed_meanwhile
from desktop.services.planning.checks import check_metric, parsed_month
from desktop.storage.operations import UnitOfWork, operation


@operation
def set_target(
    work: UnitOfWork, *, month: str, employee: str | None, metric: str, target: Decimal | None,
    seen: list[Fraction | None] | None = None,
) -> None:  # fmt: skip
    """Set the plan of a month for one metric, of an employee or (None) the office; None removes it.

    ``seen`` holds the one plan that the person had on screen (None: there was none). If another plan was
    stored meanwhile, the change is refused and both are reported.
    """
    require(work, Right.SET_PLANS)
    in_month = parsed_month(month)
    check_metric(work, metric)
    if target is not None and (not target.is_finite() or target < 0):
        raise Refused("target_negative", target=target)
    planned = None if employee is None else employee_id(work.session, employee)
    of_employee = PlanTarget.employee_id == planned if planned else PlanTarget.employee_id.is_(None)
    found = work.session.scalar(
        select(PlanTarget).where(PlanTarget.month == in_month, PlanTarget.metric == metric, of_employee)
    )
    if seen is not None and found is not None and [found.target] != seen:
        raise changed_meanwhile(metric, 0, {"target": found.target}, {"target": target})
    if target is None:
        if found is not None:
            work.session.delete(found)
    elif found is not None:
        found.target = Fraction(target)
    else:
        work.session.add(
            PlanTarget(month=in_month, employee_id=planned, metric=metric, target=Fraction(target))
        )
    work.touch(Changed.PLAN, month)
    work.touch(Changed.PAY, month)


@operation
def copy_last_targets(work: UnitOfWork, *, month: str) -> int:
    """Copy the plans of the month before into a month; return their number.

    Plans that the month has already stay, and nobody gets one who is not employed in it. Refused if there is
    nothing to copy.
    """
    require(work, Right.SET_PLANS)
    to = parsed_month(month)
    known = {(row.employee_id, row.metric) for row in _targets_of(work, to)}
    employed = {
        person.id
        for person in work.session.scalars(select(Employee))
        if person.hired <= to.last and (person.left is None or person.left >= to.first)
    }
    copied = [
        PlanTarget(month=to, employee_id=row.employee_id, metric=row.metric, target=row.target)
        for row in _targets_of(work, to.plus(-1))
        if (row.employee_id, row.metric) not in known
        and (row.employee_id is None or row.employee_id in employed)
    ]
    if not copied:
        raise Refused("no_plan_to_copy", month=str(to.plus(-1)))
    work.session.add_all(copied)
    work.touch(Changed.PLAN, month)
    work.touch(Changed.PAY, month)
    return len(copied)


def _targets_of(work: UnitOfWork, month: Month) -> Sequence[PlanTarget]:
    chosen = select(PlanTarget).where(PlanTarget.month == month).order_by(PlanTarget.id)
    return work.session.scalars(chosen).all()
