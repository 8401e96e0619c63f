"""Refunds: the payments that they take back, newest first."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop.rules.facts import Payment
from desktop.rules.money import ZERO


@dataclass(frozen=True, slots=True)
class ReversedPart:
    """The part of a payment that a refund takes back: from ``low`` to ``high`` of the payment's amount."""

    payment: Payment
    low: Decimal
    high: Decimal


def reversed_parts(payments: Iterable[Payment]) -> Mapping[str, tuple[ReversedPart, ...]]:
    """Return the parts of payments that each refund of one order takes back, by the refund's key.

    ``payments`` are the order's payments and refunds in order of date. A refund takes back payments of its
    own day or earlier, newest first, after those that earlier refunds took back; a refund of more than was
    paid takes back less than its amount.
    """
    ordered = list(payments)
    left = {payment.key: payment.amount for payment in ordered if payment.amount > 0}
    taken: dict[str, tuple[ReversedPart, ...]] = {}
    for refund in ordered:
        if refund.amount < 0:
            before = (one for one in reversed(ordered) if one.amount > 0 and one.date <= refund.date)
            taken[refund.key] = tuple(_take(before, left, -refund.amount))
    return taken


def _take(
    newest_first: Iterable[Payment], left: dict[str, Decimal], amount: Decimal
) -> Iterator[ReversedPart]:
    for payment in newest_first:
        high = left[payment.key]
        if amount <= 0:
            return
        if high > 0:
            low = max(high - amount, ZERO)
            left[payment.key] = low
            amount -= high - low
            yield ReversedPart(payment, low, high)
