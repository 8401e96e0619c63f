"""Plans, schemes and what was paid."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.models.base import Base
from desktop.models.employee import Employee
from desktop.rules.months import Month
from desktop.rules.pay.components.adjustments import DeductionGround


class PlanTarget(Base):
    """A month's plan of one metric; ``employee_id`` None: the office's."""

    __tablename__ = "plan_target"
    __table_args__ = (UniqueConstraint("month", "employee_id", "metric"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[Month] = mapped_column(index=True)
    employee_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))
    metric: Mapped[str]
    target: Mapped[Fraction]


class MissReason(Base):
    """Why a plan was missed. ``metric`` None: all; ``accepted`` None: not judged yet."""

    __tablename__ = "miss_reason"

    id: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[Month] = mapped_column(index=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    metric: Mapped[str | None]
    text: Mapped[str]
    accepted: Mapped[bool | None]
    actor: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))

    employee: Mapped[Employee] = relationship(foreign_keys=[employee_id])


class SchemeVersion(Base):
    """A scheme as it holds from a month on; ``components`` as in the setup file (numbers as text)."""

    __tablename__ = "scheme_version"
    __table_args__ = (UniqueConstraint("name", "from_month"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    from_month: Mapped[Month]
    components: Mapped[list[Any]]
    version: Mapped[int] = mapped_column(default=1)


class EarnedBefore(Base):
    """An employee's earnings of a month before the office's first pay month."""

    __tablename__ = "earned_before"
    __table_args__ = (UniqueConstraint("month", "employee_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[Month]
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    accrued: Mapped[Decimal]
    tax: Mapped[Decimal]
    version: Mapped[int] = mapped_column(default=1)


class Adjustment(Base):
    """A bonus, deduction or advance entered by hand; ``amount`` is positive as written."""

    __tablename__ = "adjustment"

    id: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[Month] = mapped_column(index=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    kind: Mapped[str]
    amount: Mapped[Decimal]
    reason: Mapped[str]
    ground: Mapped[DeductionGround | None]
    day: Mapped[date | None]
    actor: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))

    employee: Mapped[Employee] = relationship(foreign_keys=[employee_id])


class ClosedMonth(Base):
    """A month whose statements are stored; a reopened month has no row (the journal tells)."""

    __tablename__ = "closed_month"

    month: Mapped[Month] = mapped_column(primary_key=True)
    closed_at: Mapped[datetime]
    actor: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))
    digest: Mapped[str]
    """SHA-256 over the stored statements: ``dolya check`` sees when one was changed."""
    terms: Mapped[dict[str, Any]]
    """The office's settings that the month was closed with: what is set later holds for later months."""

    statements: Mapped[list["Statement"]] = relationship(cascade="all, delete-orphan")


class Statement(Base):
    """One employee's stored pay for one closed month."""

    __tablename__ = "statement"
    __table_args__ = (UniqueConstraint("month", "employee_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[Month] = mapped_column(ForeignKey("closed_month.month"))
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    scheme: Mapped[str | None]
    """The scheme that the statement names; None for an employee who was not employed and is paid nothing."""
    paid_by: Mapped[str | None]
    """The scheme that would have paid any credit of the month, also of an employee who had left."""
    components: Mapped[list[Any]]
    """The version of the scheme ``paid_by`` in the month: corrections are computed with it."""
    accrued: Mapped[Decimal]
    tax: Mapped[Decimal]
    tax_rate: Mapped[Fraction | None]
    """None: the tax was computed by brackets."""
    advance: Mapped[Decimal]
    payable: Mapped[Decimal]
    carry_over: Mapped[Decimal]
    """What the next month begins with, 0 or less."""
    advance_left: Mapped[Decimal]
    """The part of the advances beyond what was payable: an advance of the next month."""

    employee: Mapped[Employee] = relationship()
    lines: Mapped[list["StatementLine"]] = relationship(
        cascade="all, delete-orphan", order_by="StatementLine.place"
    )


class StatementLine(Base):
    """One amount of a stored statement."""

    __tablename__ = "statement_line"

    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    component: Mapped[str]
    key: Mapped[str]
    basis: Mapped[Decimal | None]
    rate: Mapped[Fraction | None]
    amount: Mapped[Decimal]
    orders: Mapped[list[Any]]
    day: Mapped[date | None]
    details: Mapped[dict[str, Any]]
