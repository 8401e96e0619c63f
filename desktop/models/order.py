"""Orders: the request, its stages, who is credited; payments and contacts."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.models.base import Base
from desktop.models.client import Client
from desktop.models.employee import Employee
from desktop.models.office import Service
from desktop.rules.care.steps import ContactResult
from desktop.rules.explanation import Rule
from desktop.rules.facts import ContactKind, Source, Stage
from desktop.rules.order_numbers import running_number


def _number(context: DefaultExecutionContext) -> Any:
    parameters: dict[str, Any] = context.get_current_parameters()  # type: ignore[no-untyped-call]
    return parameters["number"]


def _running_number(context: DefaultExecutionContext) -> int | None:
    parameters: dict[str, Any] = context.get_current_parameters()  # type: ignore[no-untyped-call]
    return running_number(parameters.get("bare_number") or parameters["number"])


class Order(Base):
    """A request that may lead to money."""

    __tablename__ = "order_"
    __table_args__ = (
        Index("ix_order__leader_id_stage", "leader_id", "stage"),
        Index("ix_order__assigned_at", "assigned_at"),
        Index("ix_order__leader_id_due", "leader_id", "due"),
        Index("ix_order__leader_id_delivered", "leader_id", "delivered"),
        Index("ix_order__imported", "client_id", sqlite_where=text("imported = 1")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    number: Mapped[str] = mapped_column(unique=True)
    bare_number: Mapped[str] = mapped_column(index=True, default=_number)
    """As a workbook or a payment writes the number: ``5`` where ``number`` is ``5/2026``."""
    running_number: Mapped[int | None] = mapped_column(index=True, default=_running_number)
    """The bare number, if it is a running number of the office: the largest one is found at once."""
    intake_key: Mapped[str | None] = mapped_column(unique=True)
    """The letter's Message-ID or the desk's visit id, so that no order is taken in twice."""
    received: Mapped[datetime] = mapped_column(index=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    service_id: Mapped[int | None] = mapped_column(ForeignKey("service.id"))
    subject: Mapped[str] = mapped_column(default="")
    """A few words on what the client wants."""
    text: Mapped[str] = mapped_column(default="")
    amount: Mapped[Decimal | None] = mapped_column(active_history=True)
    cost: Mapped[Decimal | None]
    pass_through: Mapped[Decimal | None]
    """The part of the amount that only passes through: media, subcontract."""
    estimated: Mapped[bool] = mapped_column(default=True)
    due: Mapped[date | None]
    delivered: Mapped[date | None]
    """The day on which the order was handed over to the client."""
    expected_value: Mapped[Fraction | None] = mapped_column(active_history=True)
    """Fixed at intake, in the office's currency; what was paid, once the order is paid in full."""
    dealable_from: Mapped[datetime | None]
    """The moment from which it can be dealt again or at last: its question was answered, its assignment was
    taken back or declined. None: its arrival."""
    source: Mapped[Source]
    stage: Mapped[Stage] = mapped_column(index=True, active_history=True)
    rating: Mapped[int | None]
    imported: Mapped[bool] = mapped_column(default=False)
    """Whether the order is history from a workbook, credited as written there."""
    rule: Mapped[Rule | None]
    """The rule that assigned the order; None while it waits."""
    leader_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))
    assigned_at: Mapped[datetime | None]
    question_client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"), index=True)
    """The client of an uncertain match, until the desk answers whether it is the same client."""
    version: Mapped[int] = mapped_column(default=1)

    client: Mapped[Client] = relationship(foreign_keys=[client_id])
    service: Mapped[Service | None] = relationship()
    leader: Mapped[Employee | None] = relationship()
    stages: Mapped[list["StageChange"]] = relationship(
        cascade="all, delete-orphan", order_by="(StageChange.at, StageChange.id)"
    )
    shares: Mapped[list["Share"]] = relationship(
        cascade="all, delete-orphan", order_by="(Share.since, Share.place)"
    )
    payments: Mapped[list["Payment"]] = relationship(back_populates="order")


class StageChange(Base):
    __tablename__ = "stage_change"
    __table_args__ = (Index("ix_stage_change_at_order_id", "at", "order_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("order_.id"), index=True)
    at: Mapped[datetime]
    stage: Mapped[Stage]
    actor: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))


class Share(Base):
    """One manager's part of an order's payments from ``since`` on; the manager at place 0 leads the order.

    The parts of one ``since`` add up to 1. The first set is dated with the assignment and holds from the
    order's start.
    """

    __tablename__ = "share"

    order_id: Mapped[UUID] = mapped_column(ForeignKey("order_.id"), primary_key=True)
    since: Mapped[datetime] = mapped_column(primary_key=True, index=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    part: Mapped[Fraction]

    employee: Mapped[Employee] = relationship()


class ShareAgreement(Base):
    """Other credit shares for an order, proposed with a reason and in force once everybody agreed."""

    __tablename__ = "share_agreement"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("order_.id"), index=True)
    parts: Mapped[list[Any]]
    """``[employee id, part]`` of each manager, the leader first; parts are exact fractions as text."""
    waits_for: Mapped[list[Any]]
    """Ids of the managers who have not agreed yet; empty: in force."""
    reason: Mapped[str]
    proposed: Mapped[datetime]
    actor: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))


class WorkItem(Base):
    """Work that an employee did on an order, in units of that kind of work."""

    __tablename__ = "work_item"
    __table_args__ = (Index("ix_work_item_day", "day"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("order_.id"), index=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"), index=True)
    day: Mapped[date]
    kind: Mapped[str]
    units: Mapped[Fraction]
    entered: Mapped[datetime]
    actor: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))

    order: Mapped[Order] = relationship()
    employee: Mapped[Employee] = relationship(foreign_keys=[employee_id])


class Payment(Base):
    """Money for an order; negative: a refund. ``number`` is the office's running number of payments."""

    __tablename__ = "payment"
    __table_args__ = (Index("ix_payment_day", "day"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    number: Mapped[int] = mapped_column(unique=True)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("order_.id"), index=True)
    day: Mapped[date]
    amount: Mapped[Decimal]
    note: Mapped[str] = mapped_column(default="")
    entered: Mapped[datetime]
    actor: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))

    order: Mapped[Order] = relationship(back_populates="payments")


class Contact(Base):
    """One event in the contact history of a client."""

    __tablename__ = "contact"
    __table_args__ = (
        Index("ix_contact_client_id_at", "client_id", "at"),
        Index("ix_contact_at_client_id", "at", "client_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    at: Mapped[datetime]
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    order_id: Mapped[UUID | None] = mapped_column(ForeignKey("order_.id"), index=True)
    employee_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))
    kind: Mapped[ContactKind]
    result: Mapped[ContactResult | None]
    text: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)

    employee: Mapped[Employee | None] = relationship()
