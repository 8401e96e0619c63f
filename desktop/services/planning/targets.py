"""Setting the plan of a month."""

from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select

from desktop.models import PlanTarget
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.services.access.roles import require_owner
from desktop.services.conflicts.versions import changed_meanwhile
from desktop.services.planning.checks import check_metric, employee_id_of, parsed_month
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
    require_owner(work)
    in_month = parsed_month(month)
    check_metric(work, metric)
    if target is not None and (not target.is_finite() or target < 0):
        raise Refused("target_negative", target=target)
    employee_id = None if employee is None else employee_id_of(work, employee)
    of_employee = PlanTarget.employee_id == employee_id if employee_id else PlanTarget.employee_id.is_(None)
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
            PlanTarget(month=in_month, employee_id=employee_id, metric=metric, target=Fraction(target))
        )
    work.touch(Changed.PLAN, month)
    work.touch(Changed.PAY, month)
