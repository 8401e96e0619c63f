"""Record that an order was handed over to its client."""

from datetime import date
from uuid import UUID

from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.services.access import Right, require
from desktop.services.orders.stored import order_row
from desktop.storage.operations import UnitOfWork, operation


@operation
def deliver_order(work: UnitOfWork, *, order: UUID, day: date | None) -> None:
    """Store the day on which an order was handed over; None: it was not yet."""
    require(work, Right.EDIT_ORDERS)
    row = order_row(work, order)
    if day is not None and day > work.now.date():
        raise Refused("delivered_in_future", day=day)
    if row.delivered == day:
        return
    row.delivered = day
    row.version += 1
    work.touch(Changed.ORDER, row.id)
    work.touch(Changed.CLIENT, row.client_id)
