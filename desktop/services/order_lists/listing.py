"""List all orders with explanation and shares, for ``dolya orders``."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.explanation import Explanation
from desktop.rules.explanation_data import from_data
from desktop.rules.facts import number_key
from desktop.services.access import Right, read_as
from desktop.services.order_lists.order_rows import OrderRow, OrderView, list_orders
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class ListedOrder:
    """An order with the shares in force now; without an explanation it waits, or was imported."""

    row: OrderRow
    shares: Mapping[str, Fraction]
    explanation: Explanation | None


def order_listing(
    store: Store, viewer: int | None, now: datetime, *, waiting: bool = False
) -> list[ListedOrder]:
    """Return all orders, or the waiting ones, oldest first, then by number."""
    rows = list_orders(store, viewer, now, OrderView.WAITING if waiting else OrderView.ALL)
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        shares = _shares(session)
        reasons = _explanations(session)
    rows.sort(key=lambda row: (row.received, number_key(row.number)))
    return [ListedOrder(row, shares.get(row.id, {}), reasons.get(row.id)) for row in rows]


def _shares(session: Session) -> dict[UUID, dict[str, Fraction]]:
    share, person = models.Share, models.Employee
    rows = session.execute(
        select(share.order_id, share.since, person.name, share.part)
        .join(person, person.id == share.employee_id)
        .order_by(share.since, share.place)
    )
    sets: dict[UUID, dict[datetime, dict[str, Fraction]]] = defaultdict(dict)
    for order, since, name, part in rows:
        sets[order].setdefault(since, {})[name] = part
    return {order: by_time[max(by_time)] for order, by_time in sets.items()}


def _explanations(session: Session) -> dict[UUID, Explanation]:
    made = models.Assignment
    rows = session.execute(
        select(made.order_id, made.explanation).where(made.reversed_at.is_(None)).order_by(made.sequence)
    )
    return {row.order_id: from_data(row.explanation) for row in rows}
