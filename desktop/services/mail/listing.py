"""The letters that are no orders, newest first."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from desktop.models import Letter
from desktop.rules.letters import LetterKind, NoOrderReason
from desktop.services.access import Right, read_as
from desktop.storage.operations import Store

MOST = 200


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter that was set aside, and why."""

    id: UUID
    written: datetime
    sender: str
    sender_name: str
    subject: str
    text: str
    reason: str


def list_set_aside(store: Store, viewer: int | None, *, most: int = MOST) -> list[LetterRow]:
    """Return the latest letters that were set aside."""
    chosen = (
        select(Letter).where(Letter.kind == LetterKind.NO_ORDER).order_by(Letter.written.desc()).limit(most)
    )
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        return [
            LetterRow(
                row.id, row.written, row.sender, row.sender_name, row.subject, row.text,
                NoOrderReason(row.reason or NoOrderReason.BY_HAND).value,
            )
            for row in session.scalars(chosen)
        ]  # fmt: skip
