"""Dealing orders out: by the rules, by hand, and putting right what went wrong. All in one ledger."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from desktop.storage.operations import Act, operation
from desktop.storage.store import Store, Work


@dataclass(frozen=True, slots=True)
class LedgerRow:
    manager: str
    turns: Fraction
    """Exact balance in orders: plus is owed to the manager."""
    value: Fraction
    """Exact balance in roubles of expected value."""
    charged: int
    uncharged: int
    by_hand: int
    present: bool


def ledger(store: Store, now: datetime) -> list[LedgerRow]:
    raise NotImplementedError


@operation
def deal_orders(work: Work, *, at_most: int = 25) -> list[str]:
    """Deal the oldest waiting orders that can be dealt, each at its own moment; returns their numbers."""
    raise NotImplementedError


def deal_all(store: Store, act: Act) -> list[str]:
    """``deal_orders`` until nothing more can be dealt, in several units of work."""
    raise NotImplementedError


@operation
def assign_order(
    work: Work, *, order: UUID, manager: str | None = None, reason: str = "", charged: bool = True
) -> str:
    """Assign a waiting order as the rules say (``manager`` None), or by hand with a reason; returns the
    manager's name. An order that somebody assigned meanwhile is an AlreadyAssigned."""
    raise NotImplementedError


@operation
def reassign_order(work: Work, *, order: UUID, manager: str, reason: str) -> None:
    """Move the lead, and the credit of payments from now on."""
    raise NotImplementedError


@operation
def reject_order(work: Work, *, order: UUID, why: str) -> None:
    """Not an order: ``spam``, ``duplicate`` or ``mistake``; its postings are reversed to the digit."""
    raise NotImplementedError


@operation
def undo_assignment(work: Work, *, order: UUID) -> None:
    """Take the last assignment back: the order waits again, the postings are reversed."""
    raise NotImplementedError


@operation
def change_stage(work: Work, *, order: UUID, stage: str, version: int | None = None) -> None:
    raise NotImplementedError


@operation
def edit_order(
    work: Work, *, order: UUID, version: int, amount: Decimal | None, cost: Decimal | None,
    service: str | None, subject: str, rating: int | None,
) -> None:  # fmt: skip
    raise NotImplementedError
