"""The office's settings: its own row, services, reserved orders, calendar corrections, norms of calls."""

from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base
from desktop.rules.facts import Segment
from desktop.rules.office import OrderNumbers, Policy


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
    numbers: Mapped[OrderNumbers] = mapped_column(default=OrderNumbers.FOREVER)
    first_orders: Mapped[int] = mapped_column(default=1)
    new_again_after: Mapped[int | None]
    vat_rate: Mapped[Fraction] = mapped_column(default=Fraction(0))
    margin_rate: Mapped[Fraction]
    break_even: Mapped[Decimal]
    tax_rate: Mapped[Fraction]
    tax_brackets: Mapped[list[Any]] = mapped_column(default=list)
    """Each ``{"start": amount, "rate": fraction}`` as text."""
    tax_round: Mapped[Decimal] = mapped_column(default=Decimal("0.01"))
    minimum_wage: Mapped[Decimal | None]
    advance_day: Mapped[int | None]
    policy: Mapped[Policy] = mapped_column(default=Policy.FAIR)
    protection_days: Mapped[int] = mapped_column(default=90)
    substitute_share: Mapped[Fraction]
    stale_days: Mapped[int] = mapped_column(default=14)
    handover_after: Mapped[int | None]
    confirm_minutes: Mapped[int | None]
    buffer_days: Mapped[int] = mapped_column(default=0)
    silence_days: Mapped[int] = mapped_column(default=45)
    neglect_days: Mapped[int | None]
    aftercare_days: Mapped[int] = mapped_column(default=3)
    later_days: Mapped[int] = mapped_column(default=90)
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
    """A service that the office sells."""

    __tablename__ = "service"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    expected_value: Mapped[Decimal | None]
    margin_rate: Mapped[Fraction | None]
    effort: Mapped[Fraction]
    version: Mapped[int] = mapped_column(default=1)


class BankAccount(Base):
    """A bank account of the office: its statements are imported, and clients pay to it."""

    __tablename__ = "bank_account"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    inn: Mapped[str]
    kpp: Mapped[str | None]
    account: Mapped[str] = mapped_column(unique=True)
    bank: Mapped[str]
    bic: Mapped[str]
    correspondent: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)


class Mailbox(Base):
    """One row: the mailbox that letters are fetched from. Its password is in each user's keyring."""

    __tablename__ = "mailbox"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=1)
    server: Mapped[str]
    port: Mapped[int]
    user: Mapped[str]
    folder: Mapped[str]
    handled: Mapped[str | None]
    """The folder that handled letters are moved to; None: they stay."""
    version: Mapped[int] = mapped_column(default=1)
