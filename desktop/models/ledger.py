"""The turn ledger: decisions, their postings in turns and in expected value, and the balances."""

from datetime import datetime
from fractions import Fraction
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.models.base import Base
from desktop.models.employee import Employee
from desktop.rules.explanation import Rule
from desktop.rules.ledger import PostingKind


class Assignment(Base):
    """A recorded decision on the manager who leads an order. ``sequence`` counts the office's decisions."""

    __tablename__ = "assignment"
    __table_args__ = (
        Index("ix_assignment_employee_id_sequence", "employee_id", "sequence"),
        Index("ix_assignment_counted", "by_hand", "charged", "employee_id", "declined_at", "reversed_at"),
        Index("ix_assignment_reassigns", "reversed_at", sqlite_where=text("reassigns = 1")),
        Index("ix_assignment_reversed_at", "reversed_at", sqlite_where=text("reversed_at IS NOT NULL")),
        Index("ix_assignment_declined_at", "declined_at", sqlite_where=text("declined_at IS NOT NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    sequence: Mapped[int] = mapped_column(unique=True)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("order_.id"), index=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    moment: Mapped[datetime] = mapped_column(index=True)
    """When the order was dealt, in the replayed time of dealing out."""
    rule: Mapped[Rule]
    charged: Mapped[bool] = mapped_column(active_history=True)
    value: Mapped[Fraction] = mapped_column(active_history=True)
    """Value charged, in the office's currency: what was expected; once paid in full, what was paid."""
    by_hand: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(default="")
    actor: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))
    made_at: Mapped[datetime]
    """When the decision was recorded; ``moment`` may lie before it."""
    reassigns: Mapped[bool] = mapped_column(default=False, active_history=True)
    """It moves the decision before it to another manager, and is no dealing of its own."""
    paid_value: Mapped[Fraction | None]
    """What the order was re-valued to when it was paid in full; None: it was not."""
    confirmed_at: Mapped[datetime | None]
    declined_at: Mapped[datetime | None]
    """When the manager gave the order back, or had not confirmed it in time."""
    decline_reason: Mapped[str] = mapped_column(default="")
    excused_at: Mapped[datetime | None]
    """When the decline was excused, so that it cost no turn."""
    excuse_reason: Mapped[str] = mapped_column(default="")
    reversed_at: Mapped[datetime | None] = mapped_column(active_history=True)
    """Set when the order was no order after all, or the decision was undone."""
    explanation: Mapped[dict[str, Any]]
    """The last column: a row's other values are read without it."""

    employee: Mapped[Employee] = relationship(foreign_keys=[employee_id])
    postings: Mapped[list["Posting"]] = relationship(order_by="Posting.id")


class Posting(Base):
    """One entry in both ledgers for one manager."""

    __tablename__ = "posting"
    __table_args__ = (Index("ix_posting_employee_id_at", "employee_id", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    """When it took effect: a dealing's moment, which may lie before its recording; else the recording."""
    assignment_id: Mapped[UUID | None] = mapped_column(ForeignKey("assignment.id"), index=True)
    """None: not an order's posting (a leaver's balance spread over the others)."""
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    kind: Mapped[PostingKind]
    turns: Mapped[Fraction]
    value: Mapped[Fraction]
    absence_id: Mapped[int | None] = mapped_column(ForeignKey("absence.id"), index=True)
    """The absence that a ``make_up`` posting makes up for."""


class Objection(Base):
    """What a manager says against an assignment, and the owner's answer; neither is ever changed."""

    __tablename__ = "objection"
    __table_args__ = (
        Index("ix_objection_unanswered", "answered_at", sqlite_where=text("answered_at IS NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assignment_id: Mapped[UUID] = mapped_column(ForeignKey("assignment.id"), index=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    at: Mapped[datetime] = mapped_column(index=True)
    reason: Mapped[str]
    answer: Mapped[str] = mapped_column(default="")
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))
    answered_at: Mapped[datetime | None]

    assignment: Mapped[Assignment] = relationship()


class Account(Base):
    """A manager's balances: the sum of their postings, kept so that reading them is quick."""

    __tablename__ = "account"

    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"), primary_key=True)
    turns: Mapped[Fraction]
    value: Mapped[Fraction]
    last_charged: Mapped[int | None]
    """Sequence of the last charged decision this manager won; None: never had one."""

    employee: Mapped[Employee] = relationship()


class MadeUp(Base):
    """What an absence was made up for so far: the sum of its postings, kept so that reading it is quick."""

    __tablename__ = "made_up"

    absence_id: Mapped[int] = mapped_column(ForeignKey("absence.id"), primary_key=True)
    turns: Mapped[Fraction]
    value: Mapped[Fraction]
