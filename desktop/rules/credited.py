"""A payment with its credit, and how its shares, margin and net amount are found."""

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from desktop.rules.client_orders import OrderPlace
from desktop.rules.facts import Order, Payment
from desktop.rules.money import ZERO, split_money, times, to_minor_units
from desktop.rules.reversal import ReversedPart


@dataclass(frozen=True, slots=True)
class CreditTerms:
    """The office's settings that credit rests on.

    ``first_orders`` is the number of orders for which a client is new; after ``new_again_after`` months
    without a payment it is new again.
    """

    margin_rate: Fraction = Fraction(0)
    """The office's usual margin rate."""
    service_margin_rates: tuple[tuple[str, Fraction], ...] = ()
    """The usual margin rates of services that have their own."""
    vat_rate: Fraction = Fraction(0)
    first_orders: int = 1
    new_again_after: int | None = None

    def usual_margin_rate(self, service: str | None) -> Fraction:
        """Return the usual margin rate of a service, else the office's."""
        return next((rate for name, rate in self.service_margin_rates if name == service), self.margin_rate)


@dataclass(frozen=True, slots=True)
class CreditedAmount:
    """An amount and its parts per manager, the leader first; without managers it is the office's alone."""

    amount: Decimal = ZERO
    parts: Mapping[str, Decimal] = field(default_factory=dict)

    def minus(self, other: "CreditedAmount") -> "CreditedAmount":
        """Return the difference of two amounts, part by part."""
        return self.plus(CreditedAmount(-other.amount, {name: -part for name, part in other.parts.items()}))

    def plus(self, other: "CreditedAmount") -> "CreditedAmount":
        """Return the sum of two amounts, part by part."""
        names = dict.fromkeys((*self.parts, *other.parts))
        parts = {name: self.parts.get(name, ZERO) + other.parts.get(name, ZERO) for name in names}
        return CreditedAmount(self.amount + other.amount, parts)

    def without(self, managers: Container[str]) -> "CreditedAmount":
        """Return the amount without the parts of some managers, which become the office's."""
        kept = {name: part for name, part in self.parts.items() if name not in managers}
        return CreditedAmount(self.amount, kept)


@dataclass(frozen=True, slots=True)
class CreditedAmounts:
    """A payment's own amount, its margin and its net amount, each with its parts per manager."""

    revenue: CreditedAmount = CreditedAmount()
    margin: CreditedAmount = CreditedAmount()
    net: CreditedAmount = CreditedAmount()

    def credit(self, of: str) -> CreditedAmount:
        """Return the ``revenue``, ``margin`` or ``net`` amount; other names raise ValueError."""
        for name, amount in (("revenue", self.revenue), ("margin", self.margin), ("net", self.net)):
            if name == of:
                return amount
        raise ValueError(f"a payment has no amount called {of!r}")

    def minus(self, other: "CreditedAmounts") -> "CreditedAmounts":
        """Return the difference, amount by amount."""
        return CreditedAmounts(
            self.revenue.minus(other.revenue), self.margin.minus(other.margin), self.net.minus(other.net)
        )

    def plus(self, other: "CreditedAmounts") -> "CreditedAmounts":
        """Return the sum, amount by amount."""
        return CreditedAmounts(
            self.revenue.plus(other.revenue), self.margin.plus(other.margin), self.net.plus(other.net)
        )

    def without(self, managers: Container[str]) -> "CreditedAmounts":
        """Return the amounts without the parts of some managers, which become the office's."""
        return CreditedAmounts(
            self.revenue.without(managers), self.margin.without(managers), self.net.without(managers)
        )


@dataclass(frozen=True, slots=True)
class CreditedReversal:
    """A part of a refund, credited as the payment that it takes back was.

    ``part`` and ``place`` are None for what was refunded beyond the payments.
    """

    part: ReversedPart | None
    place: OrderPlace | None
    amounts: CreditedAmounts

    def is_new(self, first_orders: int) -> bool:
        """Tell whether the payment taken back was for one of the client's first ``first_orders`` orders."""
        return self.place is not None and self.place.is_among_first(first_orders)


@dataclass(frozen=True, slots=True)
class Credited:
    """A payment or refund with its credit.

    ``place`` is the order's place among its client's orders (None: nothing was paid before the refund).
    """

    payment: Payment
    order: Order
    place: OrderPlace | None
    amounts: CreditedAmounts
    reverses: tuple[CreditedReversal, ...] = ()
    """Of a refund: its parts, each credited as the payment that it takes back was."""
    of_leavers: Mapping[str, Decimal] = field(default_factory=dict)
    """Of a refund: revenue parts of managers who left before its month; they are the office's."""

    @property
    def nth(self) -> int | None:
        """The order's place among its client's paid orders, from 1."""
        return self.place.nth if self.place else None

    @property
    def revenue_parts(self) -> Mapping[str, Decimal]:
        """The payment's parts per manager."""
        return self.amounts.revenue.parts

    def is_new(self, first_orders: int) -> bool:
        """Tell whether the payment is for one of the client's first ``first_orders`` orders."""
        return self.place is not None and self.place.is_among_first(first_orders)

    def is_new_within(self, months: int) -> bool:
        """Tell whether the payment lies within so many months from the client's first payment."""
        return self.place is not None and self.place.is_within(months, self.payment.date)

    def credit(self, of: str) -> CreditedAmount:
        """Return the ``revenue``, ``margin`` or ``net`` amount with its parts."""
        return self.amounts.credit(of)

    def amount(self, of: str) -> Decimal:
        """Return the payment's ``revenue``, ``margin`` or ``net`` amount."""
        return self.credit(of).amount

    def part(self, employee: str, of: str = "revenue") -> Decimal:
        """Return what is credited to the employee as manager of the ``revenue``, ``margin`` or ``net``."""
        return self.credit(of).parts.get(employee, ZERO)


def shares_on(order: Order, day: date) -> Mapping[str, Fraction]:
    """Return the shares that credit a payment of that day; the first set holds from the start."""
    return _shares(order, lambda since: since.date() <= day)


def shares_at(order: Order, moment: datetime) -> Mapping[str, Fraction]:
    """Return the shares that hold at a moment; the first set holds from the start."""
    return _shares(order, lambda since: since <= moment)


def _shares(order: Order, holds: Callable[[datetime], bool]) -> Mapping[str, Fraction]:
    holding: Mapping[str, Fraction] = order.shares[0].parts if order.shares else {}
    for shares in order.shares[1:]:
        if shares.since is None or holds(shares.since):
            holding = shares.parts
    return holding


def split_by_shares(amount: Decimal, shares: Mapping[str, Fraction]) -> dict[str, Decimal]:
    """Divide an amount among managers to the minor unit, by largest remainder, the leader first."""
    if len(shares) == 1:
        return dict.fromkeys(shares, amount)
    if not shares:
        return {}
    return dict(zip(shares, split_money(amount, list(shares.values())), strict=True))


def margin_of(amount: Decimal, order: Order, terms: CreditTerms) -> Decimal:
    """Return the margin of a payment.

    An order without a known cost has the usual margin rate of its service, else the office's rate.
    """
    if has_cost(order):
        assert order.amount is not None
        assert order.cost is not None
        return times(amount, _part_of(order.amount - order.cost, order.amount))
    return times(amount, terms.usual_margin_rate(order.service))


def has_cost(order: Order) -> bool:
    """Tell whether the order's own margin is known: it has an amount and a cost."""
    return bool(order.amount) and order.cost is not None


def net_of(amount: Decimal, order: Order, vat_rate: Fraction) -> Decimal:
    """Return a payment without the order's pass-through part and without VAT."""
    if not vat_rate and not order.pass_through:  # nearly always
        return amount
    own = Fraction(1)
    if order.amount and order.pass_through:
        own = _part_of(order.amount - order.pass_through, order.amount)
    return times(amount, own / (1 + vat_rate))


def _part_of(part: Decimal, whole: Decimal) -> Fraction:
    return Fraction(to_minor_units(part), to_minor_units(whole))


def completion_day(amount: Decimal | None, payments: Iterable[tuple[date, Decimal]]) -> date | None:
    """Return the day of the payment that completes an order's amount, None while it is not complete.

    ``payments`` are the order's days and amounts in order of time, refunds below 0. An order without an
    amount is complete with its first payment.
    """
    came = ZERO
    for day, paid in payments:
        came += paid
        if paid > 0 and (not amount or came >= amount):
            return day
    return None
