"""The rows of the ledger in words."""

from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate
from desktop.services.dealing import Entry, LedgerEntry

ENTRIES = {
    Entry.SHARE: QT_TRANSLATE_NOOP("Ledger", "share"),
    Entry.ORDER: QT_TRANSLATE_NOOP("Ledger", "order"),
    Entry.ORDER_AND_SHARE: QT_TRANSLATE_NOOP("Ledger", "order and share"),
    Entry.MAKE_UP: QT_TRANSLATE_NOOP("Ledger", "share while away"),
    Entry.REVERSAL: QT_TRANSLATE_NOOP("Ledger", "entries taken back"),
    Entry.REASSIGNMENT: QT_TRANSLATE_NOOP("Ledger", "passed to another"),
    Entry.LEAVER: QT_TRANSLATE_NOOP("Ledger", "balance of a leaver"),
    Entry.PAID: QT_TRANSLATE_NOOP("Ledger", "paid, re-valued"),
}


def entry_words(entry: LedgerEntry, manager: str) -> str:
    """Return what a row of a manager's ledger is for: ``доля, заказ — Борис``, ``вручную — Глеб``."""
    what = translate("Ledger", ENTRIES[entry.entry])
    dealt = entry.entry in (Entry.SHARE, Entry.ORDER, Entry.ORDER_AND_SHARE, Entry.MAKE_UP)
    if dealt and entry.declined:
        what = fill(translate("Ledger", "%1, given back"), what)
    if dealt and entry.by_hand:
        what = fill(translate("Ledger", "%1, by hand"), what)
    if entry.winner and entry.winner != manager:
        return fill(translate("Ledger", "%1; order: %2"), what, entry.winner)
    return what
