"""Give numbers to orders: final ones in the office, provisional ones on a PC without its drive."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.errors import Refused
from desktop.rules.facts import PROVISIONAL
from desktop.rules.office import OrderNumbers
from desktop.rules.order_numbers import numbered_year, qualified_number
from desktop.services.access import Right, read_as
from desktop.storage.operations import Store


def order_numbering(session: Session) -> OrderNumbers:
    """Return whether the office's numbers run on for ever or start anew each year."""
    numbering = session.scalar(select(models.OfficeSettings.numbers).where(models.OfficeSettings.id == 1))
    return numbering or OrderNumbers.FOREVER


def next_bare_number(session: Session, received: datetime) -> str:
    """Return the next whole number, as text, after the largest of all orders or of those of the year."""
    order = models.Order
    largest = select(func.max(order.running_number))
    year = numbered_year(received, order_numbering(session))
    if year is not None:
        begins, ends = datetime(year, 1, 1), datetime(year + 1, 1, 1)
        largest = largest.where(order.received >= begins, order.received < ends)
    return str((session.scalar(largest) or 0) + 1)


def free_number(session: Session, bare: str, received: datetime) -> str:
    """Return the number of a new order: the bare one, with its year if an order of another year has it."""
    taken = session.scalar(select(models.Order.id).where(models.Order.number == bare))
    return bare if taken is None else qualified_number(bare, received)


def provisional_number(session: Session) -> str:
    """Return a provisional number for an order kept on this PC; the office replaces it later."""
    number = models.Order.number
    kept = session.scalar(
        select(func.count()).select_from(models.Order).where(number.startswith(PROVISIONAL))
    )
    return f"{PROVISIONAL}{(kept or 0) + 1}"


def find_order(store: Store, viewer: int | None, number: str) -> UUID:
    """Return the order of a number, of a bare one the latest order; refused if there is none."""
    order = models.Order
    named = or_(order.number == number, order.bare_number == number)
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        found = session.scalars(select(order.id).where(named).order_by(order.received.desc())).first()
    if found is None:
        raise Refused("no_order_of_number", number=number)
    return found
