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
"""What may accrue to an absent manager during one absence, in orders and in mean orders' value."""


class PostingKind(StrEnum):
    ACCRUAL = "accrual"
    CHARGE = "charge"
    MAKE_UP = "make_up"
    REVERSAL = "reversal"
    REASSIGNMENT = "reassignment"
    LEAVER = "leaver"


@dataclass(frozen=True, slots=True)
class Account:
    """A manager's balances; plus is owed to the manager. ``last_charged`` is the sequence of the last
    charged order that went to them; None: never had one."""

    turns: Fraction = NOTHING
    value: Fraction = NOTHING
    last_charged: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One posting in both ledgers; ``absence`` is the one that a ``make_up`` makes up for."""

    manager: str
    kind: PostingKind
    turns: Fraction
    value: Fraction
    absence: Absence | None = None


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
) -> list[Entry]:
    """One order's accruals, which add up to 1 turn and ``value``.

    ``eligible``: weights by name, not empty. ``mean``: the mean expected value, which limits make-up.
    What the absent may not accrue any more goes to the eligible.
    """
    total = sum(eligible.values(), NOTHING) + sum((one.weight for one in away), NOTHING)
    limit = Fraction(round_money(MAKE_UP_ORDERS * mean))
    entries = [
        Entry(
            one.manager,
            PostingKind.MAKE_UP,
            min(one.weight / total, max(MAKE_UP_ORDERS - one.turns, NOTHING)),
            min(value * one.weight / total, max(limit - one.value, NOTHING)),
            one.absence,
        )
        for one in away
    ]
    turns_left = ONE_TURN - sum((entry.turns for entry in entries), NOTHING)
    value_left = value - sum((entry.value for entry in entries), NOTHING)
    here = sum(eligible.values(), NOTHING)
    entries += [
        Entry(name, PostingKind.ACCRUAL, turns_left * weight / here, value_left * weight / here)
        for name, weight in eligible.items()
    ]
    return [entry for entry in entries if entry.turns or entry.value]


def charge(winner: str, value: Fraction) -> Entry:
    """What the winner of an order pays."""
    return Entry(winner, PostingKind.CHARGE, -ONE_TURN, -value)


def by_hand(
    winner: str, eligible: Mapping[str, Fraction], away: Sequence[MakeUp], value: Fraction, mean: Fraction
) -> list[Entry]:
    """Postings of a charged pick by hand: who was not eligible pays without accruing; nobody eligible:
    the winner is all who are."""
    others = [one for one in away if one.manager != winner]
    return [*accruals(eligible or {winner: ONE_TURN}, others, value, mean), charge(winner, value)]


def reversal(entries: Iterable[Entry]) -> list[Entry]:
    """What takes postings back, to the digit."""
    return [
        replace(entry, kind=PostingKind.REVERSAL, turns=-entry.turns, value=-entry.value) for entry in entries
    ]


def reassignment(old: str, new: str, value: Fraction) -> list[Entry]:
    """A charged order changes hands: the old manager gets it back, the new one pays it."""
    return [
        Entry(old, PostingKind.REASSIGNMENT, ONE_TURN, value),
        Entry(new, PostingKind.REASSIGNMENT, -ONE_TURN, -value),
    ]


def leaver(name: str, account: Account, others: Mapping[str, Fraction]) -> list[Entry]:
    """A leaver's balance spread over the others by weight; nobody else is there: it stays."""
    if not others or not (account.turns or account.value):
        return []
    total = sum(others.values(), NOTHING)
    return [
        Entry(name, PostingKind.LEAVER, -account.turns, -account.value),
        *(
            Entry(other, PostingKind.LEAVER, account.turns * weight / total, account.value * weight / total)
            for other, weight in others.items()
        ),
    ]


def post(accounts: Mapping[str, Account], entries: Iterable[Entry]) -> dict[str, Account]:
    """The accounts after these postings."""
    after = dict(accounts)
    for entry in entries:
        account = after.get(entry.manager, Account())
        after[entry.manager] = replace(
            account, turns=account.turns + entry.turns, value=account.value + entry.value
        )
    return after


def last_winner(accounts: Mapping[str, Account]) -> str | None:
    """To whom the last charged order went."""
    charged = [
        (account.last_charged, name) for name, account in accounts.items() if account.last_charged is not None
    ]
    return max(charged)[1] if charged else None
