"""The office's settings: its own row, services, reserved orders, calendar corrections, norms of calls."""

from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base
from desktop.rules.facts import Segment
from desktop.rules.office import Policy


class OfficeSettings(Base):
    """One row: the settings of the office."""

    __tablename__ = "office"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=1)
    name: Mapped[str]
    country: Mapped[str] = mapped_column(default="RU")
    language: Mapped[str] = mapped_column(default="ru")
    currency: Mapped[str] = mapped_column(default="RUB")
    opens: Mapped[time]
    closes: Mapped[time]
    half_day: Mapped[time]
    first_orders: Mapped[int] = mapped_column(default=1)
    margin_rate: Mapped[Fraction]
    break_even: Mapped[Decimal]
    tax_rate: Mapped[Fraction]
    policy: Mapped[Policy] = mapped_column(default=Policy.FAIR)
    protection_days: Mapped[int] = mapped_column(default=90)
    substitute_share: Mapped[Fraction]
    stale_days: Mapped[int] = mapped_column(default=14)
    silence_days: Mapped[int] = mapped_column(default=45)
    handover_after: Mapped[int | None]
    version: Mapped[int] = mapped_column(default=1)


class Reservation(Base):
    """Orders reserved for one employee, by service and/or expected value."""

    __tablename__ = "reservation"

    id: Mapped[int] = mapped_column(primary_key=True)
    employee_id: Mapped[int] = mapped_column(ForeignKey("employee.id"))
    service_id: Mapped[int | None] = mapped_column(ForeignKey("service.id"))
    from_value: Mapped[Decimal | None]


class CalendarEntry(Base):
    """A day that differs from the country's calendar: a working Saturday, a closed day."""

    __tablename__ = "calendar_entry"

    day: Mapped[date] = mapped_column(primary_key=True)
    working: Mapped[bool]
    version: Mapped[int] = mapped_column(default=1)


class NormOfCalls(Base):
    """Calls a day for a segment with 0, 1, 2 … meetings; a segment without a row has the usual norm."""

    __tablename__ = "norm_of_calls"

    segment: Mapped[Segment] = mapped_column(primary_key=True)
    calls: Mapped[list[Any]]
    version: Mapped[int] = mapped_column(default=1)


class Service(Base):
    """What the office sells."""

    __tablename__ = "service"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    expected_value: Mapped[Decimal | None]
    margin_rate: Mapped[Fraction | None]
    effort: Mapped[Fraction]
    version: Mapped[int] = mapped_column(default=1)
