"""Deal out everything that waits and can be dealt."""

from desktop.services.access import Right, require
from desktop.services.dealing.declining import decline_unconfirmed
from desktop.services.dealing.recording import settle_leavers
from desktop.services.dealing.run import DealingRun
from desktop.services.dealing.situation import load_situation
from desktop.services.dealing.waiting import load_waiting
from desktop.storage.operations import Act, Store, UnitOfWork, operation

BATCH = 100
"""Orders dealt in one unit of work when all are dealt: others may save between two of them."""


@operation
def deal_orders(work: UnitOfWork, *, at_most: int = 25) -> list[str]:
    """Deal the oldest waiting orders that can be dealt, each at its own moment; return their numbers.

    Orders that were not confirmed in time are declined first. When none is left, spread the balances of
    managers who have left since.
    """
    require(work, Right.DEAL_ORDERS)
    decline_unconfirmed(work)
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
