"""Numbers of orders: the office's own, those that a workbook brought, and what stands for one to come."""

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.facts import PROVISIONAL

LONGEST = 9
"""A longer row of digits is no running number of ours."""


def next_order_number(session: Session) -> str:
    """The next whole number after the largest there is, as text."""
    number = models.Order.number
    own = func.length(number).between(1, LONGEST), func.rtrim(number, "0123456789") == ""
    return str((session.scalar(select(func.max(cast(number, Integer))).where(*own)) or 0) + 1)


def provisional_number(session: Session) -> str:
    """What stands for the number of an order that is only kept here: the office gives another one."""
    number = models.Order.number
    kept = session.scalar(
        select(func.count()).select_from(models.Order).where(number.startswith(PROVISIONAL))
    )
    return f"{PROVISIONAL}{(kept or 0) + 1}"
