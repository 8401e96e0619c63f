"""Planned steps: what somebody is to do next for a client, and on which day."""

from datetime import date, datetime, time
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.models.base import Base
from desktop.models.client import Client
from desktop.models.employee import Employee
from desktop.models.order import Order
from desktop.rules.care.steps import StepKind, StepState


class PlannedStep(Base):
    """A call, meeting, letter or task that an employee promised or that was put off to a day."""

    __tablename__ = "planned_step"
    __table_args__ = (
        Index("ix_planned_step_employee_id_state_day", "employee_id", "state", "day"),
        Index("ix_planned_step_client_id_cause", "client_id", "cause"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    kind: Mapped[StepKind]
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    order_id: Mapped[UUID | None] = mapped_column(ForeignKey("order_.id"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    day: Mapped[date]
    time: Mapped[time | None]
    text: Mapped[str] = mapped_column(default="")
    cause: Mapped[str] = mapped_column(default="")
    """The reminder that this step answers, such as ``birthday:2026``; empty for one that a person made."""
    state: Mapped[StepState] = mapped_column(default=StepState.OPEN)
    attempts: Mapped[int] = mapped_column(default=0)
    """How often nobody answered."""
    why: Mapped[str] = mapped_column(default="")
    """Why it was dropped."""
    planned: Mapped[datetime]
    closed: Mapped[datetime | None]
    actor: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))
    version: Mapped[int] = mapped_column(default=1)

    client: Mapped[Client] = relationship()
    order: Mapped[Order | None] = relationship()
    employee: Mapped[Employee] = relationship(foreign_keys=[employee_id])
