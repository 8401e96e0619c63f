"""Dealing orders out: by the rules, by hand, and putting right what went wrong. All in one ledger."""

from desktop.services.dealing.assigning import assign_order
from desktop.services.dealing.corrections import reassign_order, reject_order, undo_assignment
from desktop.services.dealing.dealing_out import deal_all, deal_orders
from desktop.services.dealing.declining import (
    confirm_order,
    decline_order,
    decline_overdue,
    excuse_decline,
    has_overdue,
)
from desktop.services.dealing.ledger_period import LedgerPeriod, PeriodRow, WeekBalance, ledger_period
from desktop.services.dealing.ledger_postings import (
    Entry,
    LedgerEntry,
    LedgerMark,
    LedgerPage,
    ledger_postings,
)
from desktop.services.dealing.ledger_rows import LedgerRow, ledger
from desktop.services.dealing.objections import (
    ObjectionRow,
    answer_objection,
    list_objections,
    object_to_assignment,
)
from desktop.services.dealing.revaluing import revalue_order
from desktop.services.dealing.simulating import simulate

__all__ = [
    "Entry", "LedgerEntry", "LedgerMark", "LedgerPage", "LedgerPeriod", "LedgerRow", "ObjectionRow",
    "PeriodRow", "WeekBalance", "answer_objection", "assign_order", "confirm_order", "deal_all",
    "deal_orders", "decline_order", "decline_overdue", "excuse_decline", "has_overdue", "ledger",
    "ledger_period", "ledger_postings", "list_objections", "object_to_assignment", "reassign_order",
    "reject_order", "revalue_order", "simulate", "undo_assignment",
]  # fmt: skip
