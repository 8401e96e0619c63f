"""Re-value an order once, when it is paid in full: from what was expected to what was paid."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from desktop.rules.ledger import NOTHING, LedgerPosting, PostingKind

ACCRUING = (PostingKind.ACCRUAL, PostingKind.MAKE_UP)


def value_when_paid(amount: Decimal | None, payments: Iterable[Decimal]) -> Fraction | None:
    """Return what was paid when the payments (in order; negative: refunds) first reached the amount.

    None: they never did, or the order has no amount. A later refund does not count.
    """
    if amount is None or amount <= 0:
        return None
    paid = Decimal(0)
    for payment in payments:
        paid += payment
        if paid >= amount:
            return Fraction(paid)
    return None


def revaluation(
    dealt: Sequence[LedgerPosting],
    carrier: str,
    old: Fraction,
    new: Fraction,
    leavers: Mapping[str, Mapping[str, Fraction]],
) -> list[LedgerPosting]:
    """Return the postings that re-value a charged order from ``old`` to ``new``; they add up to 0.

    ``dealt`` are the postings of its dealing: whoever accrued accrues the difference in the same proportion.
    ``carrier`` carries the charge now and pays it. The part of each of ``leavers`` is spread over others by
    their weights, as at leaving.
    """
    change = new - old
    accrued = [one for one in dealt if one.kind in ACCRUING]
    total = sum((one.value for one in accrued), NOTHING)
    if total:
        parts = [(one, change * one.value / total) for one in accrued]
    else:  # worth nothing: the turns tell the proportion
        parts = [(one, change * one.turns) for one in accrued]
    postings = [posting for one, value in parts for posting in _spread(one.manager, value, leavers, one)]
    postings += _spread(carrier, -change, leavers, None)
    return [one for one in postings if one.value]


def _spread(
    manager: str,
    value: Fraction,
    leavers: Mapping[str, Mapping[str, Fraction]],
    accrued: LedgerPosting | None,
) -> list[LedgerPosting]:
    others = leavers.get(manager)
    if not others:
        absence = accrued.absence if accrued is not None else None
        return [LedgerPosting(manager, PostingKind.PAID, NOTHING, value, absence)]
    total = sum(others.values(), NOTHING)
    return [
        LedgerPosting(other, PostingKind.PAID, NOTHING, value * weight / total)
        for other, weight in others.items()
    ]
