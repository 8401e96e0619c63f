"""Give numbers to orders: final ones in the office, provisional ones on a PC without its drive."""

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.facts import PROVISIONAL

LONGEST = 9
"""Longer rows of digits are not running numbers of the office."""


def next_order_number(session: Session) -> str:
    """Return the next whole number after the largest there is, as text."""
    number = models.Order.number
    own = func.length(number).between(1, LONGEST), func.rtrim(number, "0123456789") == ""
    return str((session.scalar(select(func.max(cast(number, Integer))).where(*own)) or 0) + 1)


def provisional_number(session: Session) -> str:
    """Return a provisional number for an order kept on this PC; the office replaces it later."""
    number = models.Order.number
    kept = session.scalar(
        select(func.count()).select_from(models.Order).where(number.startswith(PROVISIONAL))
    )
    return f"{PROVISIONAL}{(kept or 0) + 1}"
