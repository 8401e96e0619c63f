"""Plan against fact: the month's report, plans, reasons for a missed plan."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select

from desktop.models import Employee, MissReason, PlanTarget, Service
from desktop.rules.changes import Changed
from desktop.rules.errors import BadInput, Refused
from desktop.rules.metrics import is_metric, service_of_metric
from desktop.rules.months import Month
from desktop.rules.office import Role
from desktop.services.access.roles import actor_role, require_owner
from desktop.services.conflicts.versions import changed_meanwhile
from desktop.services.planning.profit import ProfitPlan, plan_from_profit
from desktop.services.planning.report import plan_report
from desktop.services.planning.rows import DayOfCalls, FunnelStep, MetricRow, PlanPart, PlanReport
from desktop.storage.operations import Store, UnitOfWork, operation

__all__ = [
    "DayOfCalls",
    "FunnelStep",
    "MetricRow",
    "PlanPart",
    "PlanReport",
    "ProfitPlan",
    "ReasonRow",
    "file_reason",
    "judge_reason",
    "list_reasons",
    "plan_from_profit",
    "plan_report",
    "set_target",
]


@dataclass(frozen=True, slots=True)
class ReasonRow:
    id: int
    month: Month
    employee: str
    metric: str | None
    text: str
    accepted: bool | None


def list_reasons(store: Store, month: Month) -> list[ReasonRow]:
    """By employee, in the order in which they were filed."""
    with store.read() as session:
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
def set_target(
    work: UnitOfWork, *, month: str, employee: str | None, metric: str, target: Decimal | None,
    seen: list[Fraction | None] | None = None,
) -> None:  # fmt: skip
    """A month's plan; ``target`` None removes it. ``seen`` is the plan that the person saw, alone in a list
    (None: there was none): where another one stands by now, it is not lost but the change refused."""
    require_owner(work)
    _check_metric(work, metric)
    if target is not None and (not target.is_finite() or target < 0):
        raise Refused("target_negative", target=target)
    employee_id = None if employee is None else _employee(work, employee)
    of_employee = PlanTarget.employee_id == employee_id if employee_id else PlanTarget.employee_id.is_(None)
    found = work.session.scalar(
        select(PlanTarget).where(PlanTarget.month == _month(month), PlanTarget.metric == metric, of_employee)
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
            PlanTarget(month=_month(month), employee_id=employee_id, metric=metric, target=Fraction(target))
        )
    work.touch(Changed.PLAN, month)
    work.touch(Changed.PAY, month)


@operation
def file_reason(work: UnitOfWork, *, month: str, employee: str, metric: str | None, text: str) -> None:
    """Say why a plan was missed; one that awaits judgement is replaced. Managers speak for themselves."""
    employee_id = _employee(work, employee)
    if actor_role(work) is Role.MANAGER and employee_id != work.actor:
        raise Refused("not_yours", name=employee)
    if not text.strip():
        raise Refused("reason_needed")
    if metric is not None:
        _check_metric(work, metric)
    of_metric = MissReason.metric.is_(None) if metric is None else MissReason.metric == metric
    waiting = work.session.scalar(
        select(MissReason).where(
            MissReason.month == _month(month),
            MissReason.employee_id == employee_id,
            MissReason.accepted.is_(None),
            of_metric,
        )
    )
    if waiting is not None:
        waiting.text = text.strip()
    else:
        work.session.add(
            MissReason(
                month=_month(month),
                employee_id=employee_id,
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
    """The owner accepts a reason or does not; either may be changed later."""
    require_owner(work)
    found = work.session.get(MissReason, reason)
    if found is None:
        raise Refused("no_such_reason")
    found.accepted = accepted
    work.touch(Changed.PLAN, found.month)
    work.touch(Changed.PAY, found.month)


def _month(text: str) -> Month:
    try:
        return Month.parse(text)
    except ValueError:
        raise BadInput("not_a_month", text=text) from None


def _check_metric(work: UnitOfWork, metric: str) -> None:
    service = service_of_metric(metric)
    known = service is None or work.session.scalar(select(Service.id).where(Service.name == service))
    if not is_metric(metric) or not known:
        raise Refused("unknown_metric", metric=metric)


def _employee(work: UnitOfWork, name: str) -> int:
    found = work.session.scalar(select(Employee.id).where(Employee.name == name))
    if found is None:
        raise Refused("no_such_employee", name=name)
    return found
