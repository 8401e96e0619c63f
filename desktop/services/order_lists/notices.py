"""The notices for a person while the program is in the background: new orders of theirs, one that waits."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, or_, select

from desktop import models
from desktop.rules.facts import DEALT_STAGES
from desktop.services.access import Right, read_as
from desktop.storage.operations import Store

MOST = 5
"""New orders that are named."""


@dataclass(frozen=True, slots=True)
class NewOrder:
    """An order that its new leader is told of."""

    id: UUID
    number: str
    client: str


@dataclass(frozen=True, slots=True)
class Notices:
    """``mine``: orders that somebody else assigned to the person since then, oldest first. ``waiting``: how
    many orders wait for a manager, ``since`` when the oldest of them."""

    mine: tuple[NewOrder, ...]
    waiting: int
    since: datetime | None


def read_notices(store: Store, viewer: int | None, since: datetime) -> Notices:
    """Return what happened after ``since`` that the person is to be told of, and what waits."""
    order, client, made = models.Order, models.Client, models.Assignment
    another = or_(made.actor.is_(None), made.actor != viewer)
    by_others = select(made.order_id).where(made.order_id == order.id, made.made_at > since, another)
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        rows = session.execute(
            select(order.id, order.number, client.name)
            .join(client, client.id == order.client_id)
            .where(order.leader_id == viewer, order.assigned_at > since)
            .where(order.id.in_(by_others))
            .order_by(order.assigned_at)
            .limit(MOST)
        ).all()
        waits = order.leader_id.is_(None), order.stage.in_(DEALT_STAGES)
        waiting, oldest = session.execute(select(func.count(), func.min(order.received)).where(*waits)).one()
    return Notices(tuple(NewOrder(*row) for row in rows), waiting, oldest)
