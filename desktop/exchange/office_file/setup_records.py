"""The contents of a setup file as frozen records: one class per table, fields named as the file's keys.

A field whose key is a Python keyword carries the key in its metadata. A table of ``OfficeFile`` is None if
the file lacks it.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction

from desktop.rules.facts import Segment
from desktop.rules.months import Month
from desktop.rules.office import AbsencePay, Half, OrderNumbers, Policy, Role
from desktop.rules.pay.components.adjustments import DeductionGround
from desktop.rules.pay.components.component import Component

FROM = {"key": "from"}


@dataclass(frozen=True, slots=True)
class TaxBracketEntry:
    """The rate on the part of a year's accrued that begins at ``start``."""

    start: Decimal = field(metadata=FROM)
    rate: Fraction


@dataclass(frozen=True, slots=True)
class OfficePart:
    """The office's own settings: hours, rates, days of care."""

    name: str
    country: str = "RU"
    language: str = "ru"
    currency: str = "RUB"
    opens: time = time(9)
    closes: time = time(18)
    half_day: time = time(13)
    numbers: OrderNumbers = OrderNumbers.FOREVER
    first_orders: int = 1
    new_again_after: int | None = None
    vat_rate: Fraction = Fraction(0)
    margin_rate: Fraction = Fraction(0)
    break_even: Decimal = Decimal("0.00")
    tax_rate: Fraction = Fraction(0)
    tax_brackets: tuple[TaxBracketEntry, ...] = ()
    tax_round: Decimal = Decimal("0.01")
    minimum_wage: Decimal | None = None
    advance_day: int | None = None
    silence_days: int = 45
    neglect_days: int | None = None
    aftercare_days: int = 3
    later_days: int = 90


@dataclass(frozen=True, slots=True)
class ReservedEntry:
    """Orders of a service and/or from an expected value on that go to one employee."""

    employee: str
    service: str | None = None
    from_value: Decimal | None = None


@dataclass(frozen=True, slots=True)
class DistributionPart:
    """How incoming orders are dealt."""

    policy: Policy = Policy.FAIR
    protection_days: int = 90
    substitute_share: Fraction = Fraction(1, 2)
    stale_days: int = 14
    handover_after: int | None = None
    confirm_minutes: int | None = None
    buffer_days: int = 0
    reserved: tuple[ReservedEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class SchemeSpan:
    """The scheme that pays an employee from a month on; ``since`` None: from the start."""

    scheme: str
    since: Month | None = field(default=None, metadata=FROM)


@dataclass(frozen=True, slots=True)
class EmployeeEntry:
    """An employee; ``scheme`` tells by which scheme from which month on."""

    name: str
    role: Role
    hired: date
    left: date | None = None
    takes_incoming: bool = False
    weight: Fraction = Fraction(1)
    cap: int | None = None
    services: tuple[str, ...] = ()
    hunts: bool = False
    department: str | None = None
    scheme: tuple[SchemeSpan, ...] = ()
    birthday: date | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class AbsenceEntry:
    """An employee's absence from ``start`` up to, but not including, ``end``."""

    employee: str
    start: datetime = field(metadata=FROM)
    end: datetime = field(metadata={"key": "to"})
    kind: str
    substitute: str | None = None


@dataclass(frozen=True, slots=True)
class AbsenceKindEntry:
    """A kind of absence: how it is paid, whether it lowers the plan, whether missed turns are made up for."""

    name: str
    paid: AbsencePay
    excuses: bool
    make_up: bool


@dataclass(frozen=True, slots=True)
class DutyEntry:
    """A half-day of duty: every ``weekday`` (1 = Monday), or on one ``day``."""

    employee: str
    half: Half
    weekday: int | None = None
    day: date | None = field(default=None, metadata={"key": "date"})


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day that differs from the country's calendar."""

    day: date = field(metadata={"key": "date"})
    working: bool


@dataclass(frozen=True, slots=True)
class NormEntry:
    """The norm of calls for clients of a segment.

    ``calls`` a day with 0, 1, 2 … meetings held that day, such as ``[80, 15, 0]``; the last number holds for
    more meetings. A segment without an entry has the usual norm.
    """

    segment: Segment
    calls: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ServiceEntry:
    """A service that the office sells; values that it lacks are the office's."""

    name: str
    expected_value: Decimal | None = None
    margin_rate: Fraction | None = None
    effort: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """A month's target; ``employee`` None: the office's plan."""

    month: Month
    metric: str
    target: Fraction
    employee: str | None = None


@dataclass(frozen=True, slots=True)
class SchemeEntry:
    """A pay scheme as it holds from a month on."""

    name: str
    since: Month = field(metadata=FROM)
    components: tuple[Component, ...] = ()


@dataclass(frozen=True, slots=True)
class AdjustmentEntry:
    """A bonus, deduction or advance entered by hand; the amount is positive as written."""

    month: Month
    employee: str
    kind: str
    amount: Decimal
    reason: str
    ground: DeductionGround | None = None
    day: date | None = field(default=None, metadata={"key": "date"})


@dataclass(frozen=True, slots=True)
class ReasonEntry:
    """Why a plan was missed; ``metric`` None: all; ``accepted`` None: not judged yet."""

    month: Month
    employee: str
    text: str
    metric: str | None = None
    accepted: bool | None = None


@dataclass(frozen=True, slots=True)
class AccountEntry:
    """A bank account of the office."""

    name: str
    inn: str
    account: str
    bank: str
    bic: str
    correspondent: str
    kpp: str | None = None


@dataclass(frozen=True, slots=True)
class MailPart:
    """The mailbox that letters are fetched from; ``handled`` is the folder of handled letters."""

    server: str
    user: str
    port: int = 993
    folder: str = "INBOX"
    handled: str | None = None


@dataclass(frozen=True, slots=True)
class EarnedBeforeEntry:
    """An employee's earnings of a month before the office's first pay month."""

    month: Month
    employee: str
    accrued: Decimal
    tax: Decimal = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """A whole setup file."""

    office: OfficePart | None = None
    distribution: DistributionPart | None = None
    mail: MailPart | None = None
    accounts: tuple[AccountEntry, ...] | None = None
    absence_kinds: tuple[AbsenceKindEntry, ...] | None = None
    services: tuple[ServiceEntry, ...] | None = None
    calendar: tuple[CalendarDay, ...] | None = None
    norms: tuple[NormEntry, ...] | None = None
    schemes: tuple[SchemeEntry, ...] | None = None
    employees: tuple[EmployeeEntry, ...] | None = None
    absences: tuple[AbsenceEntry, ...] | None = None
    duties: tuple[DutyEntry, ...] | None = None
    earned_before: tuple[EarnedBeforeEntry, ...] | None = None
    plans: tuple[PlanEntry, ...] | None = None
    adjustments: tuple[AdjustmentEntry, ...] | None = None
    reasons: tuple[ReasonEntry, ...] | None = None
    source: str = field(default="OFFICE.toml", compare=False, metadata={"key": ""})
    """The file's name, for errors; not written."""


@dataclass(frozen=True, slots=True)
class SchemeDraft:
    """Schemes to try out on past months, and the employees who would change to them."""

    schemes: tuple[SchemeEntry, ...]
    changes: tuple[tuple[str, tuple[SchemeSpan, ...]], ...] = ()


BUILT_IN_KINDS = (
    AbsenceKindEntry("vacation", AbsencePay.PAID, excuses=True, make_up=False),
    AbsenceKindEntry("sick", AbsencePay.PAID, excuses=True, make_up=False),
    AbsenceKindEntry("errand", AbsencePay.PAID, excuses=True, make_up=True),
    AbsenceKindEntry("calls", AbsencePay.PAID, excuses=False, make_up=True),
    AbsenceKindEntry("meeting", AbsencePay.PAID, excuses=False, make_up=True),
    AbsenceKindEntry("unpaid", AbsencePay.UNPAID, excuses=True, make_up=False),
    AbsenceKindEntry("unexcused", AbsencePay.UNPAID, excuses=False, make_up=False),
)
"""The kinds that every office has; a file's table changes them and adds to them."""


def with_built_in_kinds(kinds: tuple[AbsenceKindEntry, ...]) -> tuple[AbsenceKindEntry, ...]:
    """Return the file's kinds, after the built-in ones that it does not name."""
    named = {kind.name for kind in kinds}
    return tuple(kind for kind in BUILT_IN_KINDS if kind.name not in named) + kinds
