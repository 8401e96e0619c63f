"""The ledger of turns as a page for everybody."""
