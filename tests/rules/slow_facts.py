"""A second calculation of credit and facts: plain, slow, and written from the rules, not from the program.

``python -m tests.rules.slow_facts 300`` compares it with the program over so many random offices.
"""

import sys
from calendar import monthrange
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from desktop.rules.credit import CreditBook
from desktop.rules.credited import CreditTerms
from desktop.rules.facts import (
    ContactKind,
    Facts,
    Order,
    Payment,
    Source,
    Stage,
)
from desktop.rules.metrics import METRICS, METRICS_ON_DEMAND, History, Period, period_totals
from tests.rules.random_facts import random_office

STEPS = (Stage.NEW, Stage.NEGOTIATION, Stage.PROPOSAL, Stage.INVOICE, Stage.PAID)
NAMES = (*METRICS, *METRICS_ON_DEMAND, "service:Сайт", "service_revenue:Сайт", "conversion:proposal",
         "conversion:paid", "work:макет")  # fmt: skip


def slow_facts(facts: Facts, terms: CreditTerms, period: Period) -> dict[tuple[str | None, str], Fraction]:
    """Return the facts of a period by employee (None: the office) and metric."""
    office = SlowOffice(facts, terms, period)
    found: dict[tuple[str | None, str], Fraction] = {}
    for metric in NAMES:
        kind = metric.partition(":")[0]
        if kind in ("average_order", "conversion", "rating"):
            parts, wholes = office.ratio(metric)
            for person, whole in wholes.items():
                if whole:
                    found[person, metric] = parts.get(person, Fraction(0)) / whole
        else:
            for person, amount in office.events(metric):
                found[person, metric] = found.get((person, metric), Fraction(0)) + amount
    return found


def split(units: int, weights: dict[str, Fraction]) -> dict[str, int]:
    """Divide minor units by largest remainder, the leader first."""
    sign = 1 if units >= 0 else -1
    exact = {name: abs(units) * weight for name, weight in weights.items()}
    parts = {name: int(value) for name, value in exact.items()}
    while weights and sum(parts.values()) < abs(units):
        best = max(weights, key=lambda name: exact[name] - parts[name])  # ties: the first
        parts[best] += 1
        exact[best] = Fraction(-1)
    return {name: sign * part for name, part in parts.items()}


def half_up(value: Fraction) -> int:
    """Round to a whole number, halves away from zero."""
    return int(abs(value) + Fraction(1, 2)) * (1 if value >= 0 else -1)


def after_months(day: date, months: int) -> date:
    """Return the first day after so many months from a day on."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    length = monthrange(year, month + 1)[1]
    if day.day <= length:
        return date(year, month + 1, day.day)
    return date(year, month + 1, length) + timedelta(days=1)


class SlowOffice:
    """The facts of an office, counted anew for every question."""

    def __init__(self, facts: Facts, terms: CreditTerms, period: Period) -> None:
        self.facts, self.terms, self.period = facts, terms, period
        self.orders = {order.number: order for order in facts.orders}

    def of_order(self, number: str) -> list[Payment]:
        own = [payment for payment in self.facts.payments if payment.order == number]
        return sorted(own, key=lambda payment: (payment.date, payment.key))

    def shares_of(self, order: Order, moment: datetime) -> dict[str, Fraction]:
        held: dict[str, Fraction] = {}
        for place, shares in enumerate(order.shares):
            if place == 0 or (shares.since is not None and shares.since <= moment):
                held = dict(shares.parts)
        return held

    def on_day(self, order: Order, day: date) -> dict[str, Fraction]:
        return self.shares_of(order, datetime(day.year, day.month, day.day, 23, 59, 59, 999_999))

    def figures(self, order: Order, units: int, shares: dict[str, Fraction]) -> dict[str, dict[str, int]]:
        """The revenue, margin and net of a payment, each with the office's whole and everybody's part."""
        if order.amount and order.cost is not None:
            rate = Fraction(order.amount - order.cost) / Fraction(order.amount)
        else:
            rate = dict(self.terms.service_margin_rates).get(order.service or "", self.terms.margin_rate)
        own = Fraction(1)
        if order.amount and order.pass_through is not None:
            own = Fraction(order.amount - order.pass_through) / Fraction(order.amount)
        net = half_up(units * own / (1 + self.terms.vat_rate))
        amounts = {"revenue": units, "margin": half_up(units * rate), "net": net}
        return {of: {"": amount, **split(amount, shares)} for of, amount in amounts.items()}

    def credits(self, payment: Payment) -> list[tuple[int | None, dict[str, dict[str, int]]]]:
        """The pieces of a payment or refund: the n of its order, and its credit."""
        order, units = self.orders[payment.order], int(payment.amount * 100)
        if units > 0:
            return [(self.nth(payment), self.figures(order, units, self.on_day(order, payment.date)))]
        taken: dict[str, int] = {}
        for refund in [one for one in self.of_order(order.number) if one.amount < 0]:
            left, pieces = -int(refund.amount * 100), []
            for paid in reversed(self.of_order(order.number)):
                free = int(paid.amount * 100) - taken.get(paid.key, 0)
                if paid.amount <= 0 or paid.date > refund.date or left == 0 or free == 0:
                    continue
                back, before = min(left, free), taken.get(paid.key, 0)
                shares = self.on_day(order, paid.date)
                old, new = (self.figures(order, done, shares) for done in (before, before + back))
                piece = {
                    of: {name: old[of].get(name, 0) - part for name, part in new[of].items()} for of in new
                }
                pieces.append((self.nth(paid), piece))
                taken[paid.key] = before + back
                left -= back
            if left:
                pieces.append((None, self.figures(order, -left, self.on_day(order, refund.date))))
            if refund.key == payment.key:
                return [(nth, self.without_leavers(piece, refund.date)) for nth, piece in pieces]
        raise AssertionError("a refund is one of its order's")

    def without_leavers(self, piece: dict[str, dict[str, int]], day: date) -> dict[str, dict[str, int]]:
        gone = {name for name, left in self.facts.left.items() if left < day.replace(day=1)}
        return {
            of: {name: part for name, part in parts.items() if name not in gone}
            for of, parts in piece.items()
        }

    def client_payments(self, client: str) -> list[Payment]:
        paid = [
            one for one in self.facts.payments if self.orders[one.order].client == client and one.amount > 0
        ]
        return sorted(paid, key=lambda one: (one.date, int(one.order), one.key))

    def nth(self, payment: Payment) -> int:
        client = self.orders[payment.order].client
        paid, stretch, before = self.client_payments(client), [], self.facts.orders_before.get(client, 0)
        for place, one in enumerate(paid):
            gap = self.terms.new_again_after
            if place and gap is not None and one.date >= after_months(paid[place - 1].date, gap):
                if payment in stretch:
                    break
                stretch, before = [], 0
            stretch.append(one)
        first: dict[str, date] = {}
        for one in stretch:
            first.setdefault(one.order, one.date)
        ranked = sorted(first, key=lambda number: (first[number], self.orders[number].received, int(number)))
        return before + ranked.index(payment.order) + 1

    def paid_on(self, number: str) -> date | None:
        came = Decimal(0)
        for payment in self.of_order(number):
            came += payment.amount
            amount = self.orders[number].amount
            if payment.amount > 0 and (not amount or came >= amount):
                return payment.date
        return None

    def reached(self, order: Order, wanted: Stage) -> datetime | None:
        """Return the first moment at which an order reached a stage or a later one."""
        later = STEPS[STEPS.index(wanted) :]
        at = next((change.at for change in order.stages if change.stage in later), None)
        if at is None or not order.imported:
            return at
        for change in order.stages:
            if change.at > order.received and change.stage is wanted:
                return change.at
        kind = {Stage.PROPOSAL: ContactKind.PROPOSAL, Stage.INVOICE: ContactKind.INVOICE}.get(wanted)
        logged = [contact.at for contact in self.facts.contacts
                  if contact.client == order.client and contact.kind is kind
                  and contact.at.date() >= order.received.date()]  # fmt: skip
        if not logged:
            return order.received
        next_ones = [other for other in self.facts.orders
                     if other.imported and other.client == order.client
                     and order.received.date() < other.received.date() <= min(logged).date()]  # fmt: skip
        return order.received if next_ones else min(logged)

    def parts_of(self, shares: dict[str, Fraction]) -> list[tuple[str | None, Fraction]]:
        return [(None, Fraction(1)), *shares.items()]

    def events(self, metric: str) -> list[tuple[str | None, Fraction]]:
        """Everything that counts for a sum or a stock, the office's whole under None."""
        kind, _, own = metric.partition(":")
        found: list[tuple[str | None, Fraction]] = []
        paying = [one for one in self.facts.payments if one.date in self.period]
        real = [order for order in self.facts.orders if order.stage is not Stage.SPAM]
        if kind in ("calls", "meetings", "cold_calls"):
            kinds = {ContactKind.CALL_OUT} if kind != "meetings" else {
                ContactKind.MEETING_OFFICE, ContactKind.MEETING_CLIENT,
            }  # fmt: skip
            for contact in self.facts.contacts:
                cold = kind != "cold_calls" or not self.had_paid(contact.client, contact.at.date())
                if contact.kind in kinds and contact.at.date() in self.period and cold:
                    found += [(name, Fraction(1)) for name in {None, contact.manager}]
        elif kind in ("proposals", "invoices"):
            for order in real:
                at = self.reached(order, Stage.PROPOSAL if kind == "proposals" else Stage.INVOICE)
                if at is not None and at.date() in self.period:
                    found += self.parts_of(self.shares_of(order, at))
        elif kind == "orders":
            for order in real:
                day = self.assigned(order)
                if day in self.period:
                    found += self.parts_of(self.on_day(order, day))
        elif kind == "new_clients":
            for client in {order.client for order in self.facts.orders}:
                paid = self.client_payments(client)
                if paid and not self.facts.orders_before.get(client) and paid[0].date in self.period:
                    ranked = [one for one in paid if one.date == paid[0].date]
                    first = min(ranked, key=lambda one: (self.orders[one.order].received, int(one.order)))
                    found += self.parts_of(self.on_day(self.orders[first.order], first.date))
        elif kind == "service":
            for order in self.facts.orders:
                day = self.paid_on(order.number)
                if order.service == own and day is not None and day in self.period:
                    found += self.parts_of(self.on_day(order, day))
        elif kind == "active_clients":
            for client in {order.client for order in self.facts.orders}:
                days = [(self.period.last - one.date).days for one in self.client_payments(client)]
                manager = self.responsible(client)
                if manager is not None and any(0 <= ago < 90 for ago in days):
                    found += [(None, Fraction(1)), (manager, Fraction(1))]
        elif kind == "work":
            for item in self.facts.work_items:
                if item.kind == own and item.day in self.period:
                    found += [(None, item.units), (item.employee, item.units)]
        else:
            of = {"margin": "margin", "new_margin": "margin", "net_revenue": "net"}.get(kind, "revenue")
            for payment in paying:
                if kind == "service_revenue" and self.orders[payment.order].service != own:
                    continue
                for nth, piece in self.credits(payment):
                    if kind.startswith("new_") and (nth is None or nth > self.terms.first_orders):
                        continue
                    found += [(name or None, Fraction(part, 100)) for name, part in piece[of].items()]
        return found

    def ratio(self, metric: str) -> tuple[dict[str | None, Fraction], dict[str | None, Fraction]]:
        """The sums above and below the line of a ratio, by person."""
        kind, _, own = metric.partition(":")
        above: dict[str | None, Fraction] = {}
        below: dict[str | None, Fraction] = {}

        def add(to: dict[str | None, Fraction], pairs: list[tuple[str | None, Fraction]]) -> None:
            for person, amount in pairs:
                to[person] = to.get(person, Fraction(0)) + amount

        if kind == "average_order":
            add(above, self.events("revenue"))
        for order in self.facts.orders:
            if kind == "average_order":
                day = self.paid_on(order.number)
                if day is not None and day in self.period:
                    add(below, self.parts_of(self.on_day(order, day)))
            elif kind == "rating" and order.rating is not None:
                paid = [one.date for one in self.of_order(order.number) if one.amount > 0]
                if paid and min(paid) in self.period:
                    leader = next(iter(self.on_day(order, self.period.last)), None)
                    add(above, [(name, Fraction(order.rating)) for name in {None, leader}])
                    add(below, [(name, Fraction(1)) for name in {None, leader}])
            elif kind == "conversion" and order.stage is not Stage.SPAM and order.source is not Source.OWN:
                day = self.assigned(order)
                if day in self.period and order.shares:
                    at = self.reached(order, Stage(own))
                    parts = self.parts_of(self.on_day(order, day))
                    add(below, parts)
                    if at is not None and at.date() <= self.period.last:
                        add(above, parts)
        return above, below

    def assigned(self, order: Order) -> date:
        return (order.received if order.imported or order.assigned is None else order.assigned).date()

    def had_paid(self, client: str, day: date) -> bool:
        days = [self.paid_on(order.number) for order in self.facts.orders if order.client == client]
        return bool(self.facts.orders_before.get(client)) or any(
            one is not None and one <= day for one in days
        )

    def responsible(self, client: str) -> str | None:
        for row in self.facts.responsibilities:
            over = row.until is not None and row.until.date() <= self.period.last
            if row.client == client and row.since.date() <= self.period.last and not over:
                return row.manager
        return None


def differences(seed: int) -> dict[tuple[str | None, str], tuple[Fraction, Fraction]]:
    """Return every fact of a random office in which the two calculations differ."""
    facts, terms, period = random_office(seed)
    ours = period_totals(History(facts, CreditBook(facts, terms)), period, NAMES)
    theirs = slow_facts(facts, terms, period)
    nothing = Fraction(0)
    return {
        place: (ours.get(place, nothing), theirs.get(place, nothing))
        for place in ours.keys() | theirs.keys()
        if ours.get(place, nothing) != theirs.get(place, nothing)
    }


def main(offices: int) -> int:
    """Compare so many random offices; return 1 if any fact differs."""
    different = {seed: found for seed in range(offices) if (found := differences(seed))}
    for seed, found in different.items():
        print(seed, found)
    print(f"{offices} offices, {len(different)} differ")
    return 1 if different else 0


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 300))
