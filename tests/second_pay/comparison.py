"""Compares the two calculations of pay on a plain office."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from desktop.rules.credit import CreditBook
from desktop.rules.credited import CreditTerms
from desktop.rules.facts import Facts, Order, Payment, Responsibility, Shares
from desktop.rules.months import Month
from desktop.rules.office import Employee, Role, TaxBracket
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
from desktop.rules.pay.statement import PayStatement
from desktop.rules.pay.tax import TaxTerms
from tests.second_pay.plain_office import MONTHS, PlainOffice, PlainPayment, random_office
from tests.second_pay.slow_pay import Amounts, SlowPay, SlowStatement

CARRY_OVER = "carry_over"


def differences(seed: int) -> Iterator[str]:
    """Yield what the two calculations disagree on in a random office, with no, one and two months closed."""
    office = random_office(seed)
    for closed in range(len(MONTHS)):
        slow, run = SlowPay(office, closed), program_run(office, closed)
        for month in MONTHS:
            for name, statement in run.statements(month).items():
                expected = slow.statements[month, name]
                if figures(statement) != slow_figures(expected):
                    yield (
                        f"seed {seed}, {closed} closed, {month} {name}:\n"
                        f"  {figures(statement)}\n  {slow_figures(expected)}"
                    )


def figures(statement: PayStatement) -> tuple[Amounts, tuple[Decimal, ...]]:
    """Return the program's statement as sums by kind and order, and its totals."""
    amounts: Amounts = {}
    for line in statement.lines:
        if line.component != CARRY_OVER:
            place = line.component, line.orders[0] if line.orders else ""
            amounts[place] = amounts.get(place, Decimal(0)) + line.amount
    totals = (
        statement.accrued, statement.tax, statement.advance, statement.carry_over, statement.advance_left
    )  # fmt: skip
    return {place: amount for place, amount in amounts.items() if amount}, totals


def slow_figures(statement: SlowStatement) -> tuple[Amounts, tuple[Decimal, ...]]:
    """Return the slow statement in the same form."""
    totals = (
        statement.accrued, statement.tax, statement.advance, statement.carry_over, statement.advance_left
    )  # fmt: skip
    return {place: amount for place, amount in statement.amounts.items() if amount}, totals


def program_run(office: PlainOffice, closed: int) -> PayRun:
    """Return the program's statements; closed months were stored before the late payments were known."""
    then = PayRun(program_facts(office, [one for one in office.payments if not one.late]), {}, MONTHS[0])
    stored = {month: then.statements(month) for month in MONTHS[:closed]}
    return PayRun(program_facts(office, office.payments), stored, MONTHS[0])


def program_facts(office: PlainOffice, payments: list[PlainPayment]) -> PayFacts:
    """Return the office as the program's rules see it."""
    terms = office.terms
    book = CreditBook(
        Facts(
            orders=tuple(_order(office, number) for number in range(len(office.orders))),
            payments=tuple(Payment(f"{one.number:06d}", one.order, one.day, one.amount) for one in payments),
            responsibilities=tuple(
                Responsibility(client, name, datetime(2020, 1, 1), None)
                for client, name in office.responsible.items()
            ),
            left={one.name: one.left for one in office.people if one.left is not None},
        ),
        CreditTerms(
            margin_rate=terms["margin_rate"], vat_rate=terms["vat_rate"], first_orders=terms["first_orders"]
        ),
    )
    pay_terms = PayTerms(
        country=terms["country"],
        first_orders=terms["first_orders"],
        break_even=terms["break_even"],
        tax=TaxTerms(
            terms["tax_rate"],
            tuple(TaxBracket(start, rate) for start, rate in terms["tax_brackets"]),
            terms["tax_round"],
        ),
        weights={one.name: one.weight for one in office.people},
        departments={one.name: one.department for one in office.people if one.department is not None},
    )
    schemes = {
        one.name: Scheme("scheme", tuple(parse_component(part) for part in one.scheme))
        for one in office.people
    }

    def attainment(month: Month, name: str, metric: str) -> Attainment:
        if metric == "revenue":
            credited = (payment.part(name) for payment in book.between(month.first, month.last))
            fact = Fraction(sum(credited, Decimal(0)))
        else:
            fact = office.counts[month, name, metric]
        target = office.plans.get((month, name, metric))
        if target is None:
            return Attainment(None, fact)
        plan = target * office.available_days[month, name] / office.working_days[month]
        return Attainment(plan, fact, on_leave=target > 0 and plan == 0)

    def paid_days_until(day: date, name: str) -> Fraction:
        raise AssertionError("only advances ask for it")

    return PayFacts(
        employees=tuple(
            Employee(one.name, Role.MANAGER, one.hired, one.left, weight=one.weight) for one in office.people
        ),
        terms=lambda month: pay_terms,
        book=lambda month: book,
        working_days=lambda month: office.working_days.get(month, 21),
        paid_days=lambda month, name: office.paid_days[month, name],
        available_days=lambda month, name: office.available_days[month, name],
        paid_days_until=paid_days_until,
        attainment=attainment,
        scheme=lambda month, name: schemes[name] if month >= MONTHS[0] else None,
        leaves=lambda month, name: tuple(Leave(*one) for one in office.leaves.get((month, name), [])),
        earned_before={
            place: Earned(accrued, accrued, tax) for place, (accrued, tax) in office.earned_before.items()
        },
        reasons=tuple(MissReason(*one) for one in office.reasons),
        adjustments=tuple(
            Adjustment(month, name, kind, amount, "by hand")
            for month, name, kind, amount in office.adjustments
        ),
    )


def _order(office: PlainOffice, place: int) -> Order:
    order = office.orders[place]
    return Order(
        number=order.number,
        received=order.received,
        client=order.client,
        service=order.service,
        amount=order.amount,
        cost=order.cost,
        pass_through=order.pass_through,
        rating=order.rating,
        shares=tuple(
            Shares(None if since is None else datetime.combine(since, datetime.min.time()), parts)
            for since, parts in order.shares
        ),
    )
