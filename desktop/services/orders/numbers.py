"""Numbers of orders: the office's own, and those that a workbook brought."""

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.orm import Session

from desktop import models

LONGEST = 9
"""A longer row of digits is no running number of ours."""


def next_order_number(session: Session) -> str:
    """The next whole number after the largest there is, as text."""
    number = models.Order.number
    own = func.length(number).between(1, LONGEST), func.rtrim(number, "0123456789") == ""
    return str((session.scalar(select(func.max(cast(number, Integer))).where(*own)) or 0) + 1)
