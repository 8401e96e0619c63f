"""Plan and fact: what happened per metric, the plan reduced by absences, attainment, what a day needs."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from desktop.rules.credit import CreditBook, Credited, shares_on
from desktop.rules.facts import ContactKind, Facts, Order, Stage
from desktop.rules.metrics import SERVICE, SERVICE_REVENUE
from desktop.rules.months import Month
from desktop.rules.progress import StageDates, was_moved

_OF_CONTACT = {
    ContactKind.CALL_OUT: "calls",
    ContactKind.MEETING_OFFICE: "meetings",
    ContactKind.MEETING_CLIENT: "meetings",
}
_OF_STAGE = {Stage.PROPOSAL: "proposals", Stage.INVOICE: "invoices"}

Totals = Mapping[tuple[str | None, str], Fraction]
"""Facts by employee (None: the whole office) and metric; what did not happen is left out."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that counts: a part of an order, roubles, or 1. ``employee`` None: nobody's in particular."""

    day: date
    employee: str | None
    metric: str
    amount: Fraction


def deeds_between(facts: Facts, book: CreditBook, first: date, last: date) -> list[Deed]:
    """Everything that counts from ``first`` to ``last``, both included, in order of day."""
    span = _Span(first, last)
    found = [
        *_contacts(facts, span),
        *_orders(facts, span),
        *_stages(facts, span),
        *_money(book, span),
        *_first_payments(book, span),
    ]
    return sorted(found, key=lambda deed: deed.day)


def deeds_of(facts: Facts, book: CreditBook, first: date, last: date, metric: str) -> Iterator[Deed]:
    """What counts for one metric from ``first`` to ``last``, both included, in no order."""
    span = _Span(first, last)
    match metric.partition(":")[0]:
        case "calls" | "meetings":
            found = _contacts(facts, span)
        case "orders":
            found = _orders(facts, span)
        case "proposals" | "invoices":
            found = _stages(facts, span)
        case "new_clients" | "service":
            found = _first_payments(book, span)
        case _:
            found = _money(book, span)
    return (deed for deed in found if deed.metric == metric)


def totals(deeds: Iterable[Deed]) -> dict[tuple[str | None, str], Fraction]:
    """Sums per employee and metric, and per metric for the office (employee None)."""
    sums: dict[tuple[str | None, str], Fraction] = defaultdict(Fraction)
    for deed in deeds:
        sums[None, deed.metric] += deed.amount
        if deed.employee is not None:
            sums[deed.employee, deed.metric] += deed.amount
    return dict(sums)


def month_totals(facts: Facts, book: CreditBook, month: Month) -> dict[tuple[str | None, str], Fraction]:
    return totals(deeds_between(facts, book, month.first, month.last))


def reduced(target: Fraction, available: Fraction, working: int) -> Fraction:
    """A month's plan × available ÷ working days; 0 in a month without working days."""
    return target * available / working if working else Fraction(0)


def attainment(fact: Fraction, plan: Fraction | None) -> Fraction | None:
    """fact ÷ plan, exact; None without a plan above 0."""
    return fact / plan if plan is not None and plan > 0 else None


def forecast(fact: Fraction, elapsed: int, working: int) -> Fraction | None:
    """fact of the elapsed working days ÷ their number × the month's; None before the first of them."""
    if elapsed >= working:
        return fact
    return fact / elapsed * working if elapsed else None


def due_today(plan: Fraction | None, fact_before: Fraction, days_left: Fraction) -> Fraction | None:
    """What is left of the month's plan ÷ the working days left, today among them; never below 0."""
    if plan is None or days_left <= 0:
        return None
    return max(Fraction(0), plan - fact_before) / days_left


@dataclass(frozen=True, slots=True)
class _Span:
    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def _contacts(facts: Facts, span: _Span) -> Iterator[Deed]:
    start = bisect_left(facts.contacts, datetime.combine(span.first, time()), key=lambda contact: contact.at)
    end = datetime.combine(span.last, time()) + timedelta(days=1)
    for contact in facts.contacts[start:]:
        if contact.at >= end:
            return
        metric = _OF_CONTACT.get(contact.kind)
        if metric is not None:
            yield Deed(contact.at.date(), contact.manager, metric, Fraction(1))


def _orders(facts: Facts, span: _Span) -> Iterator[Deed]:
    for order in facts.orders:
        assigned = None if order.imported else order.assigned
        day = (assigned or order.received).date()
        if day in span and order.stage is not Stage.SPAM:
            yield from _by_share(order, day, "orders")


def _stages(facts: Facts, span: _Span) -> Iterator[Deed]:
    reached = StageDates(facts)
    for order in facts.orders:
        if order.stage is Stage.SPAM or not was_moved(order, span.first, span.last):
            continue
        days = reached.days(order)
        for stage, metric in _OF_STAGE.items():
            if stage in days and days[stage] in span:
                yield from _by_share(order, days[stage], metric)


def _money(book: CreditBook, span: _Span) -> Iterator[Deed]:
    for credited in book.between(span.first, span.last):
        yield from _parts(credited, "revenue", "revenue")
        yield from _parts(credited, "margin", "margin")
        if credited.order.service is not None:
            yield from _parts(credited, "revenue", SERVICE_REVENUE + credited.order.service)


def _parts(credited: Credited, of: str, metric: str) -> Iterator[Deed]:
    day = credited.payment.date
    parts = credited.margin_parts if of == "margin" else credited.revenue_parts
    for employee, amount in parts.items():
        yield Deed(day, employee, metric, Fraction(amount))
    if not parts:
        yield Deed(day, None, metric, Fraction(credited.amount(of)))


def _first_payments(book: CreditBook, span: _Span) -> Iterator[Deed]:
    """New clients, and paid orders per service: both count on the day of an order's first payment."""
    seen: set[str] = set()
    for credited in book.between(span.first, span.last):
        order, day = credited.order, credited.payment.date
        if order.number in seen or credited.payment.amount <= 0 or book.first_paid(order.number) != day:
            continue
        seen.add(order.number)
        if credited.nth == 1:
            yield from _by_share(order, day, "new_clients")
        if order.service is not None:
            yield from _by_share(order, day, SERVICE + order.service)


def _by_share(order: Order, day: date, metric: str) -> Iterator[Deed]:
    """One order on that day, by the credit shares that hold then; of nobody while it waits."""
    shares = shares_on(order, day)
    for employee, part in shares.items():
        yield Deed(day, employee, metric, part)
    if not shares:
        yield Deed(day, None, metric, Fraction(1))
