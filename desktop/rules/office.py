"""The office as the rules see it: settings, people, absences, duties, services.

Employees are named by their name, which is unique in an office. Moments are naive local time.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class Role(StrEnum):
    OWNER = "owner"
    OFFICE_MANAGER = "office_manager"
    MANAGER = "manager"


class Policy(StrEnum):
    FAIR = "fair"
    TURN = "turn"
    LOAD = "load"
    DUTY = "duty"
    VALUE = "value"


class Half(StrEnum):
    MORNING = "morning"
    AFTERNOON = "afternoon"


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

    def employed_on(self, day: date) -> bool:
        return self.hired <= day and (self.left is None or day <= self.left)


@dataclass(frozen=True, slots=True)
class AbsenceKind:
    name: str
    paid: bool
    excuses: bool
    make_up: bool


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
    """Who takes what comes in during a half-day: every ``weekday`` (1 = Monday) or on one ``day``."""

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
    """Orders of ``service`` and/or from ``from_value`` roubles on are for ``employee``."""

    employee: str
    service: str | None = None
    from_value: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """The office's settings that rules rest on; rates are exact fractions of 1."""

    country: str = "RU"
    opens: time = time(9)
    closes: time = time(18)
    half_day: time = time(13)
    first_orders: int = 1
    margin_rate: Fraction = Fraction(0)
    break_even: Decimal = Decimal("0.00")
    tax_rate: Fraction = Fraction(0)
    policy: Policy = Policy.FAIR
    protection_days: int = 90
    substitute_share: Fraction = Fraction(1, 2)
    stale_days: int = 14
    handover_after: int | None = None
    reserved: tuple[Reservation, ...] = field(default=())
