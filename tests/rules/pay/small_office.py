"""A small office whose pay the tests compute; everything that a test does not mention is plain."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.credit import CreditBook
from desktop.rules.credited import CreditTerms
from desktop.rules.facts import Facts, Order, Payment, Responsibility, Shares
from desktop.rules.months import Month
from desktop.rules.office import Employee, Role
from desktop.rules.pay.corrections import StoredStatements
from desktop.rules.pay.month_lines import PayBook, month_notices
from desktop.rules.pay.pay_facts import (
    Adjustment,
    Attainment,
    Earned,
    Leave,
    MissReason,
    PayFacts,
    PayTerms,
    Scheme,
)
from desktop.rules.pay.pay_run import PayRun
from desktop.rules.pay.scheme import parse_component
from desktop.rules.pay.statement import PayLine, PayNotice

OCTOBER = Month(2026, 10)


def person(name: str, hired: date = date(2026, 9, 10), **fields: Any) -> Employee:
    return Employee(name, Role.MANAGER, hired, **fields)


@dataclass
class SmallOffice:
    """The facts of an office, set by name; ``lines`` and ``amounts`` compute the pay of an employee."""

    employees: list[Employee] = field(default_factory=lambda: [person("Анна")])
    schemes: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    orders: list[Order] = field(default_factory=list)
    payments: list[Payment] = field(default_factory=list)
    responsibilities: list[Responsibility] = field(default_factory=list)
    plans: dict[tuple[str, str], Fraction] = field(default_factory=dict)
    facts: dict[tuple[str, str], Fraction] = field(default_factory=dict)
    reasons: list[MissReason] = field(default_factory=list)
    adjustments: list[Adjustment] = field(default_factory=list)
    paid_days: dict[str, Fraction] = field(default_factory=dict)
    terms: PayTerms = field(default_factory=PayTerms)
    credit_terms: CreditTerms = field(default_factory=lambda: CreditTerms(margin_rate=Fraction(3, 10)))
    available_days: dict[str, Fraction] = field(default_factory=dict)
    paid_days_of_half: dict[str, Fraction] = field(default_factory=dict)
    leaves: dict[tuple[Month, str], list[Leave]] = field(default_factory=dict)
    earned_before: dict[tuple[Month, str], Earned] = field(default_factory=dict)
    on_leave: set[tuple[Month, str]] = field(default_factory=set)
    working_days: int = 22

    def scheme(self, employee: str, *components: dict[str, Any]) -> "SmallOffice":
        self.schemes[employee] = list(components)
        return self

    def order(self, number: str, client: str, *shares: str, **fields: Any) -> "SmallOffice":
        """Add an order that these managers share equally; the first one leads it."""
        parts = {name: Fraction(1, len(shares)) for name in shares}
        received = datetime(2026, 1, 1, 9, len(self.orders) % 60)
        credit = (Shares(None, parts),) if parts else ()
        self.orders.append(Order(number, received, client, shares=credit, **fields))
        return self

    def reassign(self, number: str, since: datetime, manager: str) -> "SmallOffice":
        place = next(at for at, order in enumerate(self.orders) if order.number == number)
        shares = (*self.orders[place].shares, Shares(since, {manager: Fraction(1)}))
        self.orders[place] = replace(self.orders[place], shares=shares)
        return self

    def pay(self, number: str, day: date, amount: str) -> "SmallOffice":
        self.payments.append(Payment(f"{len(self.payments):06d}", number, day, Decimal(amount)))
        return self

    def old_orders(self, client: str, count: int, manager: str = "Анна") -> "SmallOffice":
        """Add orders of the client that were paid long before anybody was paid by a scheme."""
        for place in range(count):
            number = f"{client}-{place}"
            self.order(number, client, manager).pay(number, date(2020, 1, 1 + place), "1.00")
        return self

    def happened(self) -> Facts:
        return Facts(
            tuple(self.orders),
            tuple(self.payments),
            responsibilities=tuple(self.responsibilities),
            left={one.name: one.left for one in self.employees if one.left is not None},
        )

    def credit_book(self) -> CreditBook:
        return CreditBook(self.happened(), self.credit_terms)

    def basis(self) -> PayFacts:
        book = self.credit_book()
        schemes = {
            name: Scheme("active", tuple(parse_component(part) for part in parts))
            for name, parts in self.schemes.items()
        }
        return PayFacts(
            employees=tuple(self.employees),
            terms=lambda month: self.terms,
            book=lambda month: book,
            working_days=lambda month: self.working_days,
            paid_days=lambda month, name: self.paid_days.get(name, Fraction(self.working_days)),
            available_days=lambda month, name: self.available_days.get(name, Fraction(self.working_days)),
            paid_days_until=lambda day, name: self.paid_days_of_half.get(name, Fraction(11)),
            attainment=self.attainment,
            scheme=lambda month, name: schemes.get(name) if month >= Month(2026, 1) else None,
            leaves=lambda month, name: tuple(self.leaves.get((month, name), ())),
            earned_before=self.earned_before,
            reasons=tuple(self.reasons),
            adjustments=tuple(self.adjustments),
        )

    def attainment(self, month: Month, employee: str, metric: str) -> Attainment:
        """Return plan and fact; a fact that was not set is the sum of credited payments."""
        fact = self.facts.get((employee, metric))
        if fact is None:
            of = "net" if metric == "net_revenue" else metric
            payments = self.credit_book().between(month.first, month.last)
            fact = sum((Fraction(payment.part(employee, of)) for payment in payments), Fraction(0))
        plan = self.plans.get((employee, metric))
        if plan is not None and (month, employee) in self.on_leave:
            return Attainment(Fraction(0), fact, on_leave=True)
        return Attainment(plan, fact)

    def book(self) -> PayBook:
        return PayBook(self.basis())

    def lines(self, employee: str = "Анна", month: Month = OCTOBER) -> tuple[PayLine, ...]:
        basis = self.basis()
        return PayBook(basis).lines(month, basis.by_name[employee])

    def run(self, closed: Mapping[Month, StoredStatements] | None = None) -> PayRun:
        return PayRun(self.basis(), closed or {}, OCTOBER)

    def notices(self, employee: str = "Анна", month: Month = OCTOBER) -> list[PayNotice]:
        run = self.run()
        statement = run.statements(month)[employee]
        return list(month_notices(run.book, month, run.book.facts.by_name[employee], statement))

    def amounts(self, employee: str = "Анна", month: Month = OCTOBER) -> list[str]:
        return [str(line.amount) for line in self.lines(employee, month)]


def percent(rate: str, **fields: Any) -> dict[str, Any]:
    return {"kind": "percent", "rate": Decimal(rate), **fields}


def tiers(*steps: tuple[str, str], key: str = "rate") -> list[dict[str, Any]]:
    return [{"from": Decimal(start), key: Decimal(value)} for start, value in steps]
