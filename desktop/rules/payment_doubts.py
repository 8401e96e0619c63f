"""Doubts about a payment: what a person is asked before it is recorded, and what an import points out."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum, auto

AHEAD = timedelta(days=1)
"""How far the day of a payment may lie ahead: the clocks of two PCs may be on two sides of midnight."""


class PaymentDoubt(StrEnum):
    """Something about a payment that is possible and seldom meant."""

    PAYMENT_AHEAD = auto()
    """Its day lies in the future."""
    PAYMENT_BEFORE_ORDER = auto()
    """Its day lies before the order came in."""
    OVERPAYMENT = auto()
    """With it, more comes in than the order's amount."""


@dataclass(frozen=True, slots=True)
class PaidOrder:
    """The facts about an order that its payments are compared with.

    ``amount`` None: not known yet. ``paid``: the other payments less refunds, in the office's currency.
    """

    received: date
    amount: Decimal | None
    paid: Decimal


def doubts(order: PaidOrder, amount: Decimal, day: date, today: date) -> list[PaymentDoubt]:
    """Return the doubts about a payment of an order (a negative amount is a refund), the gravest first."""
    found = []
    if order.amount is not None and amount > 0 and order.paid + amount > order.amount:
        found.append(PaymentDoubt.OVERPAYMENT)
    if day > today + AHEAD:
        found.append(PaymentDoubt.PAYMENT_AHEAD)
    if day < order.received:
        found.append(PaymentDoubt.PAYMENT_BEFORE_ORDER)
    return found
