"""The turn ledger: a smooth weighted round robin written as an account, in turns and in expected value.

Every charged order is one unit of turns and ``v`` roubles of expected value. Who is eligible accrues a
part of both by weight, the winner pays both. All amounts are exact, so the balances add up to 0, always.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from desktop.rules.money import round_money
from desktop.rules.office import Absence

NOTHING = Fraction(0)
ONE_TURN = Fraction(1)
MAKE_UP_ORDERS = 3
"""The most that accrues to an absent manager during one absence, in orders and in mean orders' value."""


class PostingKind(StrEnum):
    ACCRUAL = "accrual"
    CHARGE = "charge"
    MAKE_UP = "make_up"
    REVERSAL = "reversal"
    REASSIGNMENT = "reassignment"
    LEAVER = "leaver"
    PAID = "paid"


@dataclass(frozen=True, slots=True)
class Account:
    """A manager's balances, positive where the office owes the manager.

    ``last_charged`` is the sequence of the last charged decision for this manager; None: there was none.
    """

    turns: Fraction = NOTHING
    value: Fraction = NOTHING
    last_charged: int | None = None


@dataclass(frozen=True, slots=True)
class LedgerPosting:
    """One posting in both ledgers; ``absence`` is set on make-up and names the absence it is for."""

    manager: str
    kind: PostingKind
    turns: Fraction
    value: Fraction
    absence: Absence | None = None
    """Set on make-up, and on what changes make-up later."""


@dataclass(frozen=True, slots=True)
class MakeUp:
    """An absent manager who accrues as if eligible, and what this absence has accrued so far."""

    manager: str
    weight: Fraction
    absence: Absence
    turns: Fraction = NOTHING
    value: Fraction = NOTHING


def accruals(
    eligible: Mapping[str, Fraction], away: Sequence[MakeUp], value: Fraction, mean: Fraction
) -> list[LedgerPosting]:
    """Return one order's accruals, which add up to 1 turn and ``value``.

    ``eligible``: weights by name, not empty. ``mean``: the mean expected value, which limits make-up.
    What the absent may not accrue any more goes to the eligible.
    """
    total = sum(eligible.values(), NOTHING) + sum((one.weight for one in away), NOTHING)
    limit = Fraction(round_money(MAKE_UP_ORDERS * mean))
    postings = [
        LedgerPosting(
            one.manager,
            PostingKind.MAKE_UP,
            min(one.weight / total, max(MAKE_UP_ORDERS - one.turns, NOTHING)),
            min(value * one.weight / total, max(limit - one.value, NOTHING)),
            one.absence,
        )
        for one in away
    ]
    turns_left = ONE_TURN - sum((posting.turns for posting in postings), NOTHING)
    value_left = value - sum((posting.value for posting in postings), NOTHING)
    here = sum(eligible.values(), NOTHING)
    postings += [
        LedgerPosting(name, PostingKind.ACCRUAL, turns_left * weight / here, value_left * weight / here)
        for name, weight in eligible.items()
    ]
    return [posting for posting in postings if posting.turns or posting.value]


def charge(winner: str, value: Fraction) -> LedgerPosting:
    """Return the posting that charges the winner of an order."""
    return LedgerPosting(winner, PostingKind.CHARGE, -ONE_TURN, -value)


def by_hand(
    winner: str, eligible: Mapping[str, Fraction], away: Sequence[MakeUp], value: Fraction, mean: Fraction
) -> list[LedgerPosting]:
    """Return the postings of a charged pick by hand.

    A winner who was not eligible pays without accruing; if nobody was eligible, the winner alone accrues.
    """
    others = [one for one in away if one.manager != winner]
    return [*accruals(eligible or {winner: ONE_TURN}, others, value, mean), charge(winner, value)]


def reversal(postings: Iterable[LedgerPosting]) -> list[LedgerPosting]:
    """Return the postings that take these back, to the digit."""
    return [
        replace(posting, kind=PostingKind.REVERSAL, turns=-posting.turns, value=-posting.value)
        for posting in postings
    ]


def reassignment(old: str, new: str, value: Fraction) -> list[LedgerPosting]:
    """Return the postings for a charged order that changes hands: the old manager is paid back by the new."""
    return [
        LedgerPosting(old, PostingKind.REASSIGNMENT, ONE_TURN, value),
        LedgerPosting(new, PostingKind.REASSIGNMENT, -ONE_TURN, -value),
    ]


def leaver(name: str, account: Account, others: Mapping[str, Fraction]) -> list[LedgerPosting]:
    """Return the postings that spread a leaver's balance over the others by weight; none without others."""
    if not others or not (account.turns or account.value):
        return []
    total = sum(others.values(), NOTHING)
    return [
        LedgerPosting(name, PostingKind.LEAVER, -account.turns, -account.value),
        *(
            LedgerPosting(
                other, PostingKind.LEAVER, account.turns * weight / total, account.value * weight / total
            )
            for other, weight in others.items()
        ),
    ]


def post(accounts: Mapping[str, Account], postings: Iterable[LedgerPosting]) -> dict[str, Account]:
    """Return the accounts after these postings."""
    after = dict(accounts)
    for posting in postings:
        account = after.get(posting.manager, Account())
        after[posting.manager] = replace(
            account, turns=account.turns + posting.turns, value=account.value + posting.value
        )
    return after


def last_winner(accounts: Mapping[str, Account]) -> str | None:
    """Return the manager of the last charged order, or None."""
    charged = [
        (account.last_charged, name) for name, account in accounts.items() if account.last_charged is not None
    ]
    return max(charged)[1] if charged else None
