"""The facts that pay is computed from: people, days, plan, payments, schemes, the office's settings."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from desktop.rules.credit import CreditBook
from desktop.rules.credited import Credited
from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.tax import TaxTerms

if TYPE_CHECKING:  # components are computed from these facts, so they import this module
    from desktop.rules.pay.components.component import Component

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Attainment:
    """Plan (reduced by availability; None: there is none) and fact of one metric in one month."""

    plan: Fraction | None
    fact: Fraction
    on_leave: bool = False
    """Whether availability reduced the plan to 0."""

    @property
    def ratio(self) -> Fraction | None:
        """Fact ÷ plan, exact; None without a plan above 0."""
        return self.fact / self.plan if self.plan is not None and self.plan > 0 else None

    def details(self, metric: str, thresholds: Iterable[Fraction]) -> dict[str, Any]:
        """Return the attainment as details of a line, with the next threshold and what is missing to it."""
        if self.plan is None or self.ratio is None:
            return {"metric": metric, "no_plan": True}
        details = {"metric": metric, "attainment": str(self.ratio)}
        following = min((start for start in thresholds if start > self.ratio), default=None)
        if following is not None:
            details["next_threshold"] = str(following)
            details["missing"] = str(following * self.plan - self.fact)
        return details


@dataclass(frozen=True, slots=True)
class Scheme:
    """The version of a scheme that pays an employee in a month."""

    name: str
    components: "tuple[Component, ...]"


@dataclass(frozen=True, slots=True)
class PayTerms:
    """The office's settings that pay rests on. They are stored with a month when it is closed."""

    country: str = "RU"
    first_orders: int = 1
    break_even: Decimal = ZERO
    tax: TaxTerms = field(default_factory=TaxTerms)
    minimum_wage: Decimal | None = None
    weights: Mapping[str, Fraction] = field(default_factory=dict)
    departments: Mapping[str, str] = field(default_factory=dict)
    """The department of each employee who belongs to one."""


@dataclass(frozen=True, slots=True)
class MissReason:
    """A reason why a plan was missed. ``metric`` None: all metrics; ``accepted`` None: not judged yet."""

    month: Month
    employee: str
    metric: str | None
    accepted: bool | None


@dataclass(frozen=True, slots=True)
class Leave:
    """Days of one absence in a month that are paid by average pay: calendar days without public holidays."""

    first: date
    """The day on which the absence begins, in this month or before."""
    days: int


@dataclass(frozen=True, slots=True)
class Earned:
    """What an employee earned in a month, in the office's currency: accrued without leave lines, all that
    was accrued, and the tax."""

    without_leave: Decimal
    accrued: Decimal
    tax: Decimal


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A ``bonus``, ``deduction`` or ``advance`` entered by hand; the amount is positive as written."""

    month: Month
    employee: str
    kind: str
    amount: Decimal
    reason: str
    day: date | None = None
    ground: str | None = None
    """Why something may be deducted; only of deductions."""


@dataclass(frozen=True)
class PayFacts:
    """Everything that pay is computed from; the functions answer for any month, past ones too."""

    employees: tuple[Employee, ...]
    terms: Callable[[Month], PayTerms]
    book: Callable[[Month], CreditBook]
    working_days: Callable[[Month], int]
    paid_days: Callable[[Month, str], Fraction]
    attainment: Callable[[Month, str, str], Attainment]
    scheme: Callable[[Month, str], Scheme | None]
    available_days: Callable[[Month, str], Fraction]
    paid_days_until: Callable[[date, str], Fraction]
    """Paid days from the first of a month to a day."""
    leaves: Callable[[Month, str], tuple[Leave, ...]] = lambda month, employee: ()
    earned_before: Mapping[tuple[Month, str], Earned] = field(default_factory=dict)
    """What was earned before the office paid by schemes."""
    reasons: tuple[MissReason, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    client_names: Callable[[Month], Mapping[str, str]] = lambda month: {}
    """The names of the clients who paid in a month, by the key of the client."""

    @cached_property
    def by_name(self) -> Mapping[str, Employee]:
        """The employees by name."""
        return {employee.name: employee for employee in self.employees}

    @cached_property
    def by_service(self) -> tuple[Employee, ...]:
        """The employees, the longest served first."""
        return tuple(sorted(self.employees, key=lambda employee: (employee.hired, employee.name)))

    def adjustments_of(self, month: Month, employee: str) -> tuple[Adjustment, ...]:
        """Return what was entered by hand for an employee and a month."""
        return self._adjustments.get((month, employee), ())

    @cached_property
    def _adjustments(self) -> Mapping[tuple[Month, str], tuple[Adjustment, ...]]:
        grouped: dict[tuple[Month, str], tuple[Adjustment, ...]] = {}
        for entry in self.adjustments:
            place = entry.month, entry.employee
            grouped[place] = (*grouped.get(place, ()), entry)
        return grouped


EarnedIn = Callable[[Month, str], Earned | None]
"""What an employee earned in a month; None: there is no statement of it."""


class MonthFacts:
    """The facts of one month; its payments are sorted by who is credited with them."""

    def __init__(
        self, facts: PayFacts, month: Month, other: "Callable[[Month], MonthFacts]", earned: EarnedIn
    ) -> None:
        self.facts = facts
        self.month = month
        self.other = other
        """Returns the facts of another month."""
        self.earned = earned
        """Returns what an employee earned in an earlier month; None: there is no statement of it."""
        self.terms = facts.terms(month)
        self.book = facts.book(month)
        self.working_days = facts.working_days(month)
        self.payments = tuple(self.book.between(month.first, month.last))
        self._computed: dict[Hashable, object] = {}

    @cached_property
    def managed(self) -> Mapping[str, list[Credited]]:
        """Payments and refunds by the managers credited with them."""
        managed: dict[str, list[Credited]] = defaultdict(list)
        for payment in self.payments:
            for employee in payment.revenue_parts:
                managed[employee].append(payment)
        return managed

    @cached_property
    def found(self) -> Mapping[str, list[Credited]]:
        """Payments and refunds by the finder of their client."""
        found: dict[str, list[Credited]] = defaultdict(list)
        for payment in self.payments:
            finder = self.book.finder(payment.order.client, payment.payment.date)
            if finder is not None:
                found[finder].append(payment)
        return found

    def employed(self, employee: Employee) -> bool:
        """Return whether the employee has an employed day in the month."""
        left = employee.left or date.max
        return employee.hired <= self.month.last and left >= self.month.first

    def paid_days(self, employee: str) -> Fraction:
        """Return the days of the month that an employee is paid for."""
        return self.facts.paid_days(self.month, employee)

    def available_days(self, employee: str) -> Fraction:
        """Return the days of the month on which an employee was available."""
        return self.facts.available_days(self.month, employee)

    def attainment(self, employee: Employee, metric: str) -> Attainment:
        """Return an employee's plan and fact of a metric."""
        return self.facts.attainment(self.month, employee.name, metric)

    def scheme(self, employee: str) -> Scheme | None:
        """Return the scheme version that pays an employee."""
        return self.facts.scheme(self.month, employee)

    def client_name(self, client: str) -> str:
        """Return the name of a client, else its key."""
        return self.facts.client_names(self.month).get(client, client)

    def once(self, key: Hashable, compute: Callable[[], T]) -> T:
        """Return what ``compute`` returned for this key when it was first asked."""
        if key not in self._computed:
            self._computed[key] = compute()
        return cast(T, self._computed[key])
