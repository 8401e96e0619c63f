"""Assign one waiting order, by the rules or by hand."""

from uuid import UUID

from desktop import models
from desktop.rules.errors import Refused
from desktop.services.access import Right, require
from desktop.services.dealing.run import DealingRun
from desktop.services.dealing.situation import load_situation
from desktop.services.dealing.waiting import WaitingOrder, is_waiting, load_waiting
from desktop.services.orders.stored import order_row
from desktop.storage.operations import UnitOfWork, operation


@operation
def assign_order(
    work: UnitOfWork, *, order: UUID, manager: str | None = None, reason: str = "", charged: bool = True
) -> str:
    """Assign a waiting order as the rules say (``manager`` None), or by hand with a reason; return the
    manager's name. An order that somebody assigned meanwhile is Refused("already_assigned")."""
    require(work, Right.DEAL_ORDERS)
    return assign_waiting(work, order, manager, reason, charged)


def assign_waiting(
    work: UnitOfWork, order: UUID, manager: str | None = None, reason: str = "", charged: bool = True
) -> str:
    """Do what ``assign_order`` does, as a part of another operation."""
    waiting = _waiting(work, order)
    situation = load_situation(work.session, work.now, min(waiting.received, work.now))
    run = DealingRun(work, situation, [waiting])
    if manager is not None:
        run.pick(waiting, manager, reason, charged)
        return manager
    moment = run.first_moment(waiting)
    if moment is None:
        opening = run.opening(waiting)
        if opening > work.now:
            raise Refused("office_closed", number=waiting.number, until=opening)
        raise Refused("nobody_eligible", number=waiting.number)
    return run.deal_at(waiting, moment)


def _waiting(work: UnitOfWork, order: UUID) -> WaitingOrder:
    """Return the waiting order; refuse one that is led already, is closed, or has an open question."""
    row = order_row(work, order)
    if not is_waiting(row):
        leader = work.session.get(models.Employee, row.leader_id) if row.leader_id is not None else None
        if leader is None:
            raise Refused("order_closed", number=row.number, stage=row.stage)
        raise Refused("already_assigned", number=row.number, name=leader.name)
    if row.question_client_id is not None:
        raise Refused("match_unanswered", number=row.number)
    return load_waiting(work.session, order)[0]
