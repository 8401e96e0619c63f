"""The journal of operations as the database holds it: finding an entry, adding one, what changed since
one."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Operation
from desktop.rules.changes import Changed
from desktop.storage.database.codec import encode
from desktop.storage.operations.act import Act
from desktop.storage.operations.unit_of_work import UnitOfWork

_KINDS = frozenset(Changed)


@dataclass(frozen=True, slots=True)
class Changes:
    """The things that operations changed up to ``sequence``: ``(kind, key)`` pairs in order, each once."""

    sequence: int
    touched: tuple[tuple[Changed, str], ...]


def find_entry(session: Session, act: UUID) -> Operation | None:
    """Return the journal entry of an act, or None if it is not stored."""
    return session.scalar(select(Operation).where(Operation.id == act))


def last_sequence(session: Session) -> int:
    """Return the sequence of the latest operation, 0 before the first."""
    return session.scalar(select(func.max(Operation.sequence))) or 0


def add_entry(
    session: Session, name: str, act: Act, arguments: Any, result: Any, work: UnitOfWork, pc: str
) -> Operation:
    """Add the entry of an operation that has taken effect in this session; ``arguments`` are encoded."""
    entry = Operation(
        sequence=last_sequence(session) + 1, id=act.id, name=name, actor=act.actor, at=act.at,
        arguments=arguments, result=encode(result), pc=pc, touched=[list(pair) for pair in work.touched],
    )  # fmt: skip
    session.add(entry)
    session.flush()
    return entry


def changes_after(session: Session, sequence: int) -> Changes:
    """Return what was changed after the operation with this sequence.

    Kinds that only a newer program knows are left out: no screen of this one shows them.
    """
    rows = session.execute(
        select(Operation.sequence, Operation.touched)
        .where(Operation.sequence > sequence)
        .order_by(Operation.sequence)
    ).all()
    pairs = {(Changed(kind), key): None for _, touched in rows for kind, key in touched if kind in _KINDS}
    return Changes(max((row.sequence for row in rows), default=sequence), tuple(pairs))
