"""Dealing orders out: by the rules, by hand, and putting right what went wrong. All in one ledger."""

from desktop.services.dealing.assigning import assign_order, deal_all, deal_orders
from desktop.services.dealing.corrections import reassign_order, reject_order, undo_assignment
from desktop.services.dealing.ledger_rows import LedgerRow, ledger

__all__ = [
    "LedgerRow", "assign_order", "deal_all", "deal_orders", "ledger", "reassign_order", "reject_order",
    "undo_assignment",
]  # fmt: skip
