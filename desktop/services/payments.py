"""Money for orders: payments and refunds."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from desktop.storage.operations import operation
from desktop.storage.store import Work


@operation
def record_payment(work: Work, *, order: UUID, day: date, amount: Decimal, note: str = "") -> None:
    """A payment (above 0). When collections reach the order's amount, its stage becomes ``paid``."""
    raise NotImplementedError


@operation
def record_refund(work: Work, *, order: UUID, day: date, amount: Decimal, note: str = "") -> None:
    """Money back (``amount`` above 0, at most what was paid so far)."""
    raise NotImplementedError
