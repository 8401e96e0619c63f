"""What pay rests on: people, days, plan and fact, payments, schemes, terms of the office."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any

from desktop.rules.credit import CreditBook, Credited
from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.components import Component


@dataclass(frozen=True, slots=True)
class Attainment:
    """Plan (reduced by availability; None: there is none) and fact of one metric in one month."""

    plan: Fraction | None
    fact: Fraction

    @property
    def ratio(self) -> Fraction | None:
        """Fact ÷ plan, exact; None without a plan above 0."""
        return self.fact / self.plan if self.plan is not None and self.plan > 0 else None

    def figures(self, metric: str) -> dict[str, Any]:
        """What a line's title says of it."""
        if self.ratio is None:
            return {"metric": metric, "no_plan": True}
        return {"metric": metric, "attainment": str(self.ratio)}


@dataclass(frozen=True, slots=True)
class Scheme:
    """The version of a scheme that holds for somebody in a month."""

    name: str
    components: tuple[Component, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """The office's settings as they hold for a month: a closed one keeps its own."""

    first_orders: int = 1
    break_even: Decimal = ZERO
    tax_rate: Fraction = Fraction(0)
    weights: Mapping[str, Fraction] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MissReason:
    """Why a plan was missed. ``metric`` None: all of them; ``accepted`` None: not judged yet."""

    month: Month
    employee: str
    metric: str | None
    accepted: bool | None


@dataclass(frozen=True, slots=True)
class Adjustment:
    """``kind`` is ``bonus``, ``deduction`` or ``advance``; the amount is positive as written."""

    month: Month
    employee: str
    kind: str
    amount: Decimal
    reason: str
    day: date | None = None


@dataclass(frozen=True)
class PayBasis:
    """Everything that pay rests on; the functions answer for any month, past ones too."""

    employees: tuple[Employee, ...]
    terms: Callable[[Month], Terms]
    book: Callable[[Month], CreditBook]
    working_days: Callable[[Month], int]
    paid_days: Callable[[Month, str], Fraction]
    attainment: Callable[[Month, str, str], Attainment]
    scheme: Callable[[Month, str], Scheme | None]
    reasons: tuple[MissReason, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    client_names: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def by_name(self) -> Mapping[str, Employee]:
        return {employee.name: employee for employee in self.employees}


class MonthBasis:
    """A month of the basis, its payments sorted by who is credited."""

    def __init__(self, basis: PayBasis, month: Month) -> None:
        self.basis = basis
        self.month = month
        self.terms = basis.terms(month)
        self.book = basis.book(month)
        self.working_days = basis.working_days(month)
        self.payments = tuple(self.book.between(month.first, month.last))

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
        """Has the employee an employed day in the month?"""
        left = employee.left or date.max
        return employee.hired <= self.month.last and left >= self.month.first

    def paid_part(self, employee: Employee) -> Fraction:
        """Paid days ÷ working days of the month."""
        if self.working_days == 0:
            return Fraction(0)
        return self.basis.paid_days(self.month, employee.name) / self.working_days

    def day_figures(self, employee: Employee) -> dict[str, Any]:
        """What a line's title says of the days paid."""
        paid = self.basis.paid_days(self.month, employee.name)
        return {"paid_days": str(paid), "working_days": self.working_days}

    def service_month(self, employee: Employee) -> int:
        """The month of hire is 1."""
        return self.month.since(Month.of(employee.hired)) + 1

    def attainment(self, employee: Employee, metric: str) -> Attainment:
        return self.basis.attainment(self.month, employee.name, metric)

    def scheme(self, employee: str) -> Scheme | None:
        return self.basis.scheme(self.month, employee)

    def client_name(self, client: str) -> str:
        return self.basis.client_names.get(client, client)
