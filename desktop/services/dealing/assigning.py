"""Assigning waiting orders: all that can be dealt, or one of them."""

from uuid import UUID

from desktop import models
from desktop.rules.errors import Refused
from desktop.services.dealing.recording import settle_leavers
from desktop.services.dealing.run import DealingRun
from desktop.services.dealing.situation import load_situation
from desktop.services.dealing.waiting import WaitingOrder, is_waiting, load_waiting
from desktop.services.orders.stored import order_row
from desktop.storage.operations import Act, Store, UnitOfWork, operation

BATCH = 100
"""Orders dealt in one unit of work when all are dealt: others may save between two of them."""


@operation
def deal_orders(work: UnitOfWork, *, at_most: int = 25) -> list[str]:
    """Deal the oldest waiting orders that can be dealt, each at its own moment; return their numbers.

    When none is left, spread the balances of managers who have left since.
    """
    waiting = [order for order in load_waiting(work.session) if not order.question]
    situation = load_situation(work.session, work.now, waiting[0].received if waiting else work.now)
    dealt = DealingRun(work, situation, waiting).deal(at_most)
    if len(dealt) < at_most:
        settle_leavers(work, situation, work.now)
    return dealt


def deal_all(store: Store, act: Act) -> list[str]:
    """Call ``deal_orders`` until nothing more can be dealt, in several units of work."""
    dealt = deal_orders(store, act, at_most=BATCH)
    batch = dealt
    while batch:
        batch = deal_orders(store, Act(act.actor, act.at), at_most=BATCH)
        dealt += batch
    return dealt


@operation
def assign_order(
    work: UnitOfWork, *, order: UUID, manager: str | None = None, reason: str = "", charged: bool = True
) -> str:
    """Assign a waiting order as the rules say (``manager`` None), or by hand with a reason; return the
    manager's name. An order that somebody assigned meanwhile is Refused("already_assigned")."""
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
