"""The journal of operations, and the version that gates who may open the file."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base


class Operation(Base):
    """One write, stored in the same transaction as its effect."""

    __tablename__ = "operation"

    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[UUID] = mapped_column(unique=True)
    name: Mapped[str]
    actor: Mapped[int | None]
    """The employee's id; not a reference, so that the journal keeps entries of employees who were removed."""
    at: Mapped[datetime] = mapped_column(index=True)
    """The moment that the operation took for now."""
    arguments: Mapped[dict[str, Any]]
    result: Mapped[Any] = mapped_column(JSON, nullable=True)
    touched: Mapped[list[Any]]
    """What changed, as ``[kind, key]`` pairs, so that other PCs refresh only that."""
    pc: Mapped[str]


class UndoRecord(Base):
    """The rows that an operation changed, with their values before and after, kept for some days."""

    __tablename__ = "undo_record"

    sequence: Mapped[int] = mapped_column(
        ForeignKey("operation.sequence"), primary_key=True, autoincrement=False
    )
    rows: Mapped[bytes | None] = mapped_column(deferred=True)
    """Compressed JSON; None: too many rows to take the operation back."""
    undone: Mapped[bool] = mapped_column(default=False)
    """Whether the operation was taken back."""


class Gate(Base):
    """One row: the lowest version of the program that may write to this office, where it moved to and came
    from."""

    __tablename__ = "gate"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=1)
    office_id: Mapped[UUID]
    lowest_version: Mapped[str]
    written_by: Mapped[str]
    moved_to: Mapped[str | None]
    """The place that the office moved to; None if it is still here."""
    moved_from: Mapped[str | None]
    """The place that the office moved from; None if it never moved."""
    moved_into: Mapped[str | None]
    """The place that it moved into: a copy, such as a backup, lies elsewhere."""
