"""Numbers of orders: the office's own, and those that a workbook brought."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models

LONGEST = 9
"""A longer row of digits is no running number of ours."""


def next_order_number(session: Session) -> str:
    """The next whole number after the largest there is, as text."""
    numbers = session.scalars(select(models.Order.number))
    own = (int(one) for one in numbers if one.isascii() and one.isdecimal() and len(one) <= LONGEST)
    return str(max(own, default=0) + 1)
