"""The office as the rules see it: settings, people, absences, duties, services.

Employees are named by their name, which is unique in an office. Moments are naive local time.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class Role(StrEnum):
    OWNER = "owner"
    OFFICE_MANAGER = "office_manager"
    MANAGER = "manager"
    ACCOUNTANT = "accountant"

    @property
    def leads_orders(self) -> bool:
        """Whether employees of this role may be given orders by hand or as a client's manager."""
        return self in (Role.OWNER, Role.MANAGER)


class Policy(StrEnum):
    FAIR = "fair"
    TURN = "turn"
    LOAD = "load"
    DUTY = "duty"
    VALUE = "value"


class Half(StrEnum):
    MORNING = "morning"
    AFTERNOON = "afternoon"


class OrderNumbers(StrEnum):
    """Whether order numbers run on for ever or start anew each year."""

    FOREVER = "forever"
    YEARLY = "yearly"


class AbsencePay(StrEnum):
    """How the days of an absence are paid: as worked days, not at all, or by average earnings."""

    PAID = "paid"
    UNPAID = "unpaid"
    AVERAGE = "average"


@dataclass(frozen=True, slots=True)
class DealingTerms:
    """The terms that decide which incoming orders an employee may get, and how many."""

    takes_incoming: bool
    weight: Fraction
    cap: int | None
    services: frozenset[str]


@dataclass(frozen=True, slots=True)
class EarlierTerms:
    """The terms that held until a change at the moment ``until``."""

    until: datetime
    terms: DealingTerms


@dataclass(frozen=True, slots=True)
class Employee:
    """``hired`` to ``left`` are both employed days; ``left`` None: still here."""

    name: str
    role: Role
    hired: date
    left: date | None = None
    takes_incoming: bool = True
    weight: Fraction = Fraction(1)
    cap: int | None = None
    services: frozenset[str] = frozenset()
    """Does only these services; empty: all."""
    hunts: bool = False
    department: str | None = None
    earlier: tuple[EarlierTerms, ...] = ()
    """Terms of the past, by ``until``; before its first change a value has held from ever."""

    def as_of(self, moment: datetime) -> "Employee":
        """Return the employee with the terms that held at a moment."""
        for change in self.earlier:
            if moment < change.until:
                terms = change.terms
                return replace(
                    self, takes_incoming=terms.takes_incoming, weight=terms.weight, cap=terms.cap,
                    services=terms.services,
                )  # fmt: skip
        return self

    def employed_on(self, day: date) -> bool:
        return self.hired <= day and (self.left is None or day <= self.left)


VACATION = "vacation"
"""Name of the kind of absence before which nobody gets a new client (``buffer_days``)."""


@dataclass(frozen=True, slots=True)
class AbsenceKind:
    name: str
    paid: bool
    excuses: bool
    make_up: bool
    average: bool = False
    """Its days are paid by average earnings; ``paid`` is False then."""

    @property
    def costs_half_days(self) -> bool:
        """Whether such an absence can cost half-days; somebody who makes calls or meets a client works."""
        return self.excuses or not self.paid


@dataclass(frozen=True, slots=True)
class Absence:
    """Away in [start, end)."""

    employee: str
    start: datetime
    end: datetime
    kind: AbsenceKind
    substitute: str | None = None

    def covers(self, moment: datetime) -> bool:
        return self.start <= moment < self.end


@dataclass(frozen=True, slots=True)
class Duty:
    """An employee's duty during a half-day: on every ``weekday`` (1 = Monday) or on one ``day``."""

    employee: str
    half: Half
    weekday: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Service:
    name: str
    expected_value: Decimal | None = None
    margin_rate: Fraction | None = None
    effort: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class Reservation:
    """Orders of ``service`` and/or from ``from_value`` on (in the office's currency) are for ``employee``."""

    employee: str
    service: str | None = None
    from_value: Decimal | None = None


@dataclass(frozen=True, slots=True)
class TaxBracket:
    """``rate`` taxes the part of the calendar year's accrued from ``start`` to the next bracket's start."""

    start: Decimal
    rate: Fraction


@dataclass(frozen=True, slots=True)
class Settings:
    """The office's settings that rules rest on; rates are exact fractions of 1."""

    country: str = "RU"
    opens: time = time(9)
    closes: time = time(18)
    half_day: time = time(13)
    numbers: OrderNumbers = OrderNumbers.FOREVER
    first_orders: int = 1
    new_again_after: int | None = None
    """Months without a payment after which a client counts as new again."""
    vat_rate: Fraction = Fraction(0)
    margin_rate: Fraction = Fraction(0)
    break_even: Decimal = Decimal("0.00")
    tax_rate: Fraction = Fraction(0)
    tax_brackets: tuple[TaxBracket, ...] = ()
    """In place of ``tax_rate``, ascending; empty: none."""
    tax_round: Decimal = Decimal("0.01")
    minimum_wage: Decimal | None = None
    advance_day: int | None = None
    neglect_days: int | None = None
    aftercare_days: int = 3
    later_days: int = 90
    policy: Policy = Policy.FAIR
    protection_days: int = 90
    substitute_share: Fraction = Fraction(1, 2)
    stale_days: int = 14
    handover_after: int | None = None
    confirm_minutes: int | None = None
    buffer_days: int = 0
    reserved: tuple[Reservation, ...] = field(default=())
