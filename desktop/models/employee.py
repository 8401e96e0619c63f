"""Employees, the services and schemes of each, absences, duties."""

from datetime import date, datetime
from fractions import Fraction
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.models.base import Base
from desktop.models.office import Service
from desktop.rules.months import Month
from desktop.rules.office import AbsencePay, Half, Role


class Employee(Base):
    """An employee of the office; signs in under ``name``, which is unique."""

    __tablename__ = "employee"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[Role]
    hired: Mapped[date]
    left: Mapped[date | None]
    takes_incoming: Mapped[bool]
    weight: Mapped[Fraction]
    cap: Mapped[int | None]
    hunts: Mapped[bool] = mapped_column(default=False)
    department: Mapped[str | None]
    birthday: Mapped[date | None]
    email: Mapped[str | None]
    version: Mapped[int] = mapped_column(default=1)

    services: Mapped[list["EmployeeService"]] = relationship(cascade="all, delete-orphan")
    schemes: Mapped[list["EmployeeScheme"]] = relationship(
        cascade="all, delete-orphan", order_by="EmployeeScheme.from_month"
    )


class EmployeeService(Base):
    """A service that an employee is restricted to; an employee without rows does all services."""

    __tablename__ = "employee_service"

    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"), primary_key=True)
    service_id: Mapped[int] = mapped_column(ForeignKey("service.id"), primary_key=True)

    service: Mapped[Service] = relationship()


class EmployeeEarlierTerms(Base):
    """The terms of an employee that decided about incoming orders until they were changed at ``until``."""

    __tablename__ = "employee_earlier_terms"
    __table_args__ = (UniqueConstraint("employee_id", "until"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    until: Mapped[datetime]
    takes_incoming: Mapped[bool]
    weight: Mapped[Fraction]
    cap: Mapped[int | None]
    services: Mapped[list[Any]]
    """Names of the services that the employee was restricted to."""


class EmployeeScheme(Base):
    """The scheme that pays an employee from a month on; ``from_month`` None: from the start."""

    __tablename__ = "employee_scheme"
    __table_args__ = (UniqueConstraint("employee_id", "from_month"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    from_month: Mapped[Month | None]
    scheme: Mapped[str]


class AbsenceKind(Base):
    """A kind of absence.

    ``paid``: how the days are paid; ``excuses``: they lower the plan; ``make_up``: missed
    turns are made up for.
    """

    __tablename__ = "absence_kind"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    paid: Mapped[AbsencePay]
    excuses: Mapped[bool]
    make_up: Mapped[bool]
    version: Mapped[int] = mapped_column(default=1)


class Absence(Base):
    """An employee's absence from ``start`` up to, but not including, ``end``."""

    __tablename__ = "absence"

    id: Mapped[int] = mapped_column(primary_key=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"), index=True)
    start: Mapped[datetime]
    end: Mapped[datetime]
    kind_id: Mapped[int] = mapped_column(ForeignKey("absence_kind.id"))
    substitute_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))
    version: Mapped[int] = mapped_column(default=1)

    employee: Mapped[Employee] = relationship(foreign_keys=[employee_id])
    substitute: Mapped[Employee | None] = relationship(foreign_keys=[substitute_id])
    kind: Mapped[AbsenceKind] = relationship()


class Duty(Base):
    """A half-day on which one manager gets the incoming orders.

    Either every ``weekday`` (1 = Monday) or on one ``day``.
    """

    __tablename__ = "duty"

    id: Mapped[int] = mapped_column(primary_key=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    half: Mapped[Half]
    weekday: Mapped[int | None]
    day: Mapped[date | None]
    version: Mapped[int] = mapped_column(default=1)

    employee: Mapped[Employee] = relationship()
