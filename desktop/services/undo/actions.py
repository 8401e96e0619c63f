"""Lists what people did today, for the page on which it can be taken back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Operation, UndoRecord
from desktop.rules.errors import DolyaError, Refused
from desktop.services.access import Right, read_as
from desktop.services.access.names import employee_names
from desktop.services.undo.about import about
from desktop.storage.operations import UNDO_REFUSALS, Store


@dataclass(frozen=True, slots=True)
class OwnAction:
    """One operation of today; ``undone``: it is taken back, ``refusal``: why it can never be."""

    id: UUID
    name: str
    actor: int | None
    by: str
    at: datetime
    client: str
    order: str
    arguments: Mapping[str, Any]
    undone: bool
    refusal: DolyaError | None


def list_actions(
    store: Store, viewer: int | None, now: datetime, *, everybody: bool = False
) -> list[OwnAction]:
    """Return the viewer's operations of today that changed something, the latest first.

    With ``everybody`` those of all employees: Refused unless the viewer is the owner.
    """
    with read_as(store, viewer, Right.UNDO_ALL if everybody else Right.UNDO_OWN) as session:
        query = operations_of_today(now)
        if not everybody:
            query = query.where(Operation.actor == viewer)
        names = employee_names(session)
        return [_action(session, row[0], row[1], row[2], names) for row in session.execute(query)]


def operations_of_today(now: datetime) -> Any:
    """Return the query for today's operations that changed something, the latest first: each with its
    record, which is missing if it can never be taken back."""
    midnight = datetime.combine(now.date(), time())
    return (
        select(Operation, UndoRecord, UndoRecord.rows.is_(None))
        .outerjoin(UndoRecord, UndoRecord.sequence == Operation.sequence)
        .where(Operation.at >= midnight, Operation.at < midnight + timedelta(days=1))
        .where(UndoRecord.sequence.is_not(None) | Operation.name.in_(UNDO_REFUSALS))
        .order_by(Operation.sequence.desc())
    )


def lasting(operation: str) -> DolyaError | None:
    """Return why no operation of this name is ever taken back, or None."""
    return Refused(UNDO_REFUSALS[operation]) if operation in UNDO_REFUSALS else None


def refusal_of(operation: Operation, record: UndoRecord | None, without_rows: bool) -> DolyaError | None:
    """Return why an operation can never be taken back, or None."""
    final = lasting(operation.name)
    if final is not None:
        return final
    if record is None:
        return Refused("undo_changed_nothing")
    return Refused("undo_too_large") if without_rows else None


def _action(
    session: Session, operation: Operation, record: UndoRecord | None, without_rows: bool,
    names: Mapping[int | None, str],
) -> OwnAction:  # fmt: skip
    found = about(session, operation)
    return OwnAction(
        id=operation.id, name=operation.name, actor=operation.actor, by=names.get(operation.actor, ""),
        at=operation.at, client=found.client, order=found.order, arguments=found.arguments,
        undone=record is not None and record.undone,
        refusal=refusal_of(operation, record, without_rows),
    )  # fmt: skip
