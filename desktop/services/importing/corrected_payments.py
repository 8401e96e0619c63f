"""What payments were before somebody corrected or removed them, from the journal."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Operation
from desktop.services.money.payment_corrections import correct_payment, remove_payment
from desktop.services.undo.taking_back import undo_operation
from desktop.storage.database.codec import decode

_CORRECTIONS = frozenset({correct_payment.__name__, remove_payment.__name__})


def corrected_payments(session: Session) -> list[tuple[UUID, date, Decimal]]:
    """Return order, day and amount of each payment that was corrected or removed, as first recorded.

    Corrections that were taken back do not count.
    """
    names = _CORRECTIONS | {undo_operation.__name__}
    entries = session.execute(
        select(Operation.id, Operation.name, Operation.arguments)
        .where(Operation.name.in_(names))
        .order_by(Operation.sequence)
    ).all()
    arguments: dict[UUID, Mapping[str, Any]] = {entry.id: decode(entry.arguments) for entry in entries}
    standing = _standing([(entry.id, entry.name) for entry in entries], arguments)
    found: dict[UUID, tuple[UUID, date, Decimal]] = {}
    for entry in entries:
        if entry.name in _CORRECTIONS and entry.id in standing:
            given = arguments[entry.id]
            first = given["order"], given["seen"]["day"], given["seen"]["amount"]
            found.setdefault(given["payment"], first)
    return list(found.values())


def _standing(entries: list[tuple[UUID, str]], arguments: Mapping[UUID, Mapping[str, Any]]) -> set[UUID]:
    """Return the entries that nobody took back, or that were done again by taking that back too."""
    standing: set[UUID] = set()
    for key, name in entries:
        standing.add(key)
        if name in _CORRECTIONS:
            continue
        taken_back = arguments[key]["operation"]
        while taken_back is not None and taken_back in arguments:
            standing ^= {taken_back}
            taken_back = arguments[taken_back].get("operation")
    return standing
