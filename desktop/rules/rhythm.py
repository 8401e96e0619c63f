"""A client's rhythm: the usual time between its orders, the day when the next is due, its delay."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from math import floor
from statistics import median

from desktop.rules.money import round_fraction

ORDERS_NEEDED = 3
"""Number of paid orders from which on a client has a rhythm."""
SHOWN_BEFORE = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Arrivals of paid orders, the usual number of days between them, the day when the next is due.

    ``late_days`` is 0 until the order is overdue; ``at_risk``: more than 1.5 × the usual time has passed.
    """

    orders: tuple[date, ...]
    every_days: int
    due: date
    late_days: int
    at_risk: bool = False
    is_due: bool = False
    """Whether the next order is late or due within 3 days."""
    at_risk_from: date = date.max
    """The first day on which the client is at risk."""


def rhythm(arrivals: Iterable[date], today: date) -> Rhythm | None:
    """Return the rhythm of the paid orders that arrived on these days.

    None with fewer than three orders, and if most of them arrived on one day.
    """
    orders = tuple(sorted(arrivals))
    if len(orders) < ORDERS_NEEDED:
        return None
    usual = Fraction(median(Fraction((later - earlier).days) for earlier, later in pairwise(orders)))
    every_days = round_fraction(usual)
    if every_days == 0:
        return None
    due = orders[-1] + timedelta(days=every_days)
    return Rhythm(
        orders=orders,
        every_days=every_days,
        due=due,
        late_days=max(0, (today - due).days),
        at_risk=(today - orders[-1]).days > usual * Fraction(3, 2),
        is_due=today >= due - SHOWN_BEFORE,
        at_risk_from=orders[-1] + timedelta(days=floor(usual * Fraction(3, 2)) + 1),
    )
