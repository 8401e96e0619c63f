"""Setting single figures of an order: the client's rating, the part that only passes through."""

from decimal import Decimal
from uuid import UUID

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.money import to_minor_units
from desktop.services.access import Right, require
from desktop.services.orders.stored import order_row
from desktop.storage.operations import UnitOfWork, operation

RATINGS = range(1, 6)


@operation
def rate_order(work: UnitOfWork, *, order: UUID, rating: int | None) -> None:
    """Record the client's rating of an order, from 1 to 5; None removes it. Its leader cannot do that."""
    require(work, Right.EDIT_ORDERS)
    row = order_row(work, order)
    check_rating(work, row, rating)
    row.rating = rating
    _changed(work, row)


def check_rating(work: UnitOfWork, order: models.Order, rating: int | None) -> None:
    """Refuse ratings outside 1 to 5, and any change of a rating by the leader of the order."""
    if rating is not None and rating not in RATINGS:
        raise Refused("rating_range", rating=rating)
    if rating != order.rating and order.leader_id is not None and work.actor == order.leader_id:
        raise Refused("own_rating", number=order.number)


@operation
def set_pass_through(work: UnitOfWork, *, order: UUID, amount: Decimal | None) -> None:
    """Set the part of an order's amount that only passes through (media, subcontract); None removes it."""
    require(work, Right.EDIT_ORDERS)
    row = order_row(work, order)
    check_pass_through(row.amount, amount)
    row.pass_through = amount
    _changed(work, row)


def check_pass_through(whole: Decimal | None, amount: Decimal | None) -> None:
    """Refuse a pass-through below 0, of an order without an amount, and above the order's amount."""
    if amount is None:
        return
    if not amount.is_finite() or amount < 0:
        raise Refused("amount_below_zero", amount=amount)
    try:
        to_minor_units(amount)
    except ValueError:
        raise Refused("amount_digits", amount=amount) from None
    if whole is None or amount > whole:
        raise Refused("pass_through_beyond", amount=amount, whole=whole or Decimal(0))


def _changed(work: UnitOfWork, order: models.Order) -> None:
    order.version += 1
    work.touch(Changed.ORDER, order.id)
    work.touch(Changed.CLIENT, order.client_id)
    work.touch(Changed.PLAN)
    work.touch(Changed.PAY)
