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
from desktop.rules.office import Employee, Role, Service
from desktop.rules.pay.month_lines import PayBook
from desktop.rules.pay.pay_facts import Adjustment, Attainment, MissReason, PayFacts, PayTerms, Scheme
from desktop.rules.pay.scheme import parse_component
from desktop.rules.pay.statement import PayLine

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
    services: Mapping[str, Service] = field(default_factory=dict)
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

    def basis(self) -> PayFacts:
        book = CreditBook(
            Facts(tuple(self.orders), tuple(self.payments), responsibilities=tuple(self.responsibilities)),
            self.credit_terms(),
        )
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
            attainment=self.attainment,
            scheme=lambda month, name: schemes.get(name) if month >= Month(2026, 1) else None,
            reasons=tuple(self.reasons),
            adjustments=tuple(self.adjustments),
        )

    def credit_terms(self) -> CreditTerms:
        rates = ((name, service.margin_rate) for name, service in self.services.items())
        return CreditTerms(Fraction(3, 10), tuple((name, rate) for name, rate in rates if rate is not None))

    def attainment(self, month: Month, employee: str, metric: str) -> Attainment:
        """Return plan and fact; a fact that was not set is the sum of credited payments."""
        fact = self.facts.get((employee, metric))
        if fact is None:
            book = CreditBook(Facts(tuple(self.orders), tuple(self.payments)), self.credit_terms())
            paid = (payment.part(employee, metric) for payment in book.between(month.first, month.last))
            fact = Fraction(sum(paid))
        return Attainment(self.plans.get((employee, metric)), fact)

    def book(self) -> PayBook:
        return PayBook(self.basis())

    def lines(self, employee: str = "Анна", month: Month = OCTOBER) -> tuple[PayLine, ...]:
        basis = self.basis()
        return PayBook(basis).lines(month, basis.by_name[employee])

    def amounts(self, employee: str = "Анна", month: Month = OCTOBER) -> list[str]:
        return [str(line.amount) for line in self.lines(employee, month)]


def percent(rate: str, **fields: Any) -> dict[str, Any]:
    return {"kind": "percent", "rate": Decimal(rate), **fields}


def tiers(*steps: tuple[str, str], key: str = "rate") -> list[dict[str, Any]]:
    return [{"from": Decimal(start), key: Decimal(value)} for start, value in steps]
