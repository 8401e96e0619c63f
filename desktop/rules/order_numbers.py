"""Tell orders apart whose numbers run on for ever, or start anew each year."""

from datetime import datetime

from desktop.rules.office import OrderNumbers

LONGEST = 9
"""Longer rows of digits are not running numbers of the office."""


def running_number(bare: str) -> int | None:
    """Return a bare number as a whole number, or None if it is none of the office's running numbers."""
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) <= LONGEST else None


def numbered_year(received: datetime, numbering: OrderNumbers) -> int | None:
    """Return the year to which a bare number belongs; None if it belongs to all years."""
    return received.year if numbering is OrderNumbers.YEARLY else None


def qualified_number(bare: str, received: datetime) -> str:
    """Return what an order is called whose bare number an order of another year has: ``5/2026``."""
    return f"{bare}/{received.year}"
