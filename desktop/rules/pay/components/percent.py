"""The percentage of what was collected: the parts of each payment with the rates that they are paid at."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, ClassVar

from desktop.rules.credited import Credited
from desktop.rules.money import round_money
from desktop.rules.pay.components.component import Component, OnlyWith
from desktop.rules.pay.components.component_table import ComponentError
from desktop.rules.pay.components.field_types import (
    ChoiceField,
    MetricField,
    RampField,
    RampStep,
    RateField,
    ServiceField,
    Tier,
    TiersField,
    WholeField,
)
from desktop.rules.pay.components.ramp import ramp_value
from desktop.rules.pay.employee_month import EmployeeMonth
from desktop.rules.pay.pay_facts import MonthFacts
from desktop.rules.pay.statement import PayLine

METRIC_OF = {"revenue": "revenue", "margin": "margin", "net": "net_revenue"}
"""The metric of what a percentage is of."""


@dataclass(frozen=True, slots=True)
class Percent(Component):
    """A ``rate``, or the rates of ``tiers``, of credited collections.

    New are clients with their ``first_orders`` (None: the office's), or in their ``first_months``.
    """

    kind: ClassVar[str] = "percent"
    alternatives: ClassVar[tuple[str, ...]] = ("rate", "tiers")
    rate: Annotated[Fraction | None, RateField()] = None
    tiers: Annotated[tuple[Tier, ...], TiersField({"rate": RateField()}, starts_at_zero=True)] = ()
    of: Annotated[str, ChoiceField(("revenue", "margin", "net"))] = "revenue"
    clients: Annotated[str, ChoiceField(("all", "new", "old"))] = "all"
    first_orders: Annotated[int | None, WholeField()] = None
    first_months: Annotated[int | None, WholeField()] = None
    service: Annotated[str | None, ServiceField()] = None
    credit: Annotated[str, ChoiceField(("manager", "finder"))] = "manager"
    ramp: Annotated[tuple[RampStep, ...], RampField("rate", RateField())] = ()
    metric: Annotated[str, MetricField(), OnlyWith("tiers")] = "revenue"
    mode: Annotated[str, ChoiceField(("whole", "marginal")), OnlyWith("tiers")] = "whole"

    def contradiction(self) -> ComponentError | None:
        """Marginal tiers must be by the metric that the percentage is of; there is one measure of new."""
        if self.first_orders is not None and self.first_months is not None:
            return ComponentError("first_months", "first_orders_or_first_months")
        if self.mode == "marginal" and self.metric != METRIC_OF[self.of]:
            return ComponentError("metric", "marginal_metric", metric=self.metric, of=self.of)
        return None

    def lines(self, month: EmployeeMonth, place: int) -> list[PayLine]:
        """Return one line per order and rate, in order of time."""
        ratio = month.tier_ratio(self.metric) if self.tiers else None
        details = {
            **self.scope_details(),
            **({"metric": self.metric, "attainment": str(ratio)} if ratio is not None else {}),
        }
        parts = paid_parts(month, self)
        entries = ((part, part.payment.payment.date, details) for part in parts)
        return lines_by_order(month.month, self.key(place), entries)

    def scope_details(self) -> dict[str, Any]:
        """Return which collections the component pays for, as details of a line."""
        return {"of": self.of, "clients": self.clients, "credit": self.credit}

    def matches(self, month: MonthFacts, payment: Credited) -> bool:
        """Return whether the payment is of the clients and the service that the component pays for."""
        if self.service is not None and payment.order.service != self.service:
            return False
        if self.clients == "all":
            return True
        return self._is_new(month, payment) == (self.clients == "new")

    def _is_new(self, month: MonthFacts, payment: Credited) -> bool:
        if self.first_months is not None:
            return payment.is_new_within(self.first_months)
        limit = month.terms.first_orders if self.first_orders is None else self.first_orders
        return payment.is_new(limit)

    def credited(self, month: MonthFacts, employee: str, payment: Credited) -> Decimal:
        """Return the part of the payment that the component pays the employee for."""
        if self.credit == "finder":
            return month.book.found_part(payment, employee, self.of)
        return payment.part(employee, self.of)

    def rates_in_force(self, month: EmployeeMonth) -> tuple[Tier, ...]:
        """Return the rates of the month: one for everything, or those of marginal tiers."""
        ramped = ramp_value(self.ramp, month.service_month)
        if ramped is not None:
            return (Tier(Fraction(0), ramped),)
        if self.rate is not None:
            return (Tier(Fraction(0), self.rate),)
        ratio = month.tier_ratio(self.metric)
        if ratio is None:
            return self.tiers[:1]
        if self.mode == "marginal" and month.attainment(self.metric).plan:
            return self.tiers
        reached = [tier for tier in self.tiers if tier.start <= ratio]
        return (reached[-1] if reached else self.tiers[0],)


@dataclass(frozen=True, slots=True)
class PaidPart:
    """A part of a payment and the rate that it is paid at. ``basis`` is in the office's currency and exact:
    a marginal limit may lie between two minor units."""

    payment: Credited
    rate: Fraction
    basis: Fraction


def lines_by_order(
    month: MonthFacts, key: str, parts: Iterable[tuple[PaidPart, date, dict[str, Any]]]
) -> list[PayLine]:
    """Add the parts up per order and rate; the date of a line is that of its latest part."""
    basis: dict[tuple[str, int, int], Fraction] = {}
    latest: dict[tuple[str, int, int], tuple[PaidPart, date, dict[str, Any]]] = {}
    for part, day, details in parts:
        place = part.payment.order.number, part.rate.numerator, part.rate.denominator
        basis[place] = basis.get(place, Fraction(0)) + part.basis
        latest[place] = part, day, details
    return [
        _percent_line(key, basis[place], part.rate, _line_details(month, part, details), place[0], day)
        for place, (part, day, details) in latest.items()
    ]


def _percent_line(
    key: str, basis: Fraction, rate: Fraction, details: dict[str, Any], order: str, day: date
) -> PayLine:
    """Return the line of an exact basis; a basis between two minor units is kept in the details."""
    shown = round_money(basis)
    if basis != Fraction(shown):
        details["exact_basis"] = str(basis)
    return PayLine(Percent.kind, key, shown, rate, round_money(basis * rate), (order,), day, details)


def _line_details(month: MonthFacts, part: PaidPart, details: dict[str, Any]) -> dict[str, Any]:
    client = month.client_name(part.payment.order.client)
    return {"nth": part.payment.nth, "client": client, **details}


def paid_parts(month: EmployeeMonth, percent: Percent) -> Iterator[PaidPart]:
    """Return every payment of the month that the component pays for, part by part, without refunds."""
    tiers = percent.rates_in_force(month)
    bounds = _bounds(month, percent, tiers)
    candidates = month.month.found if percent.credit == "finder" else month.month.managed
    position = Fraction(0)
    for payment in candidates.get(month.employee.name, []):
        if payment.payment.amount < 0 or not percent.matches(month.month, payment):
            continue
        basis = Fraction(percent.credited(month.month, month.employee.name, payment))
        for tier, part in _cut(bounds, position, basis):
            yield PaidPart(payment, tier.value, part)
        position += basis


def paid_parts_by_payment(month: EmployeeMonth, place: int) -> dict[str, list[PaidPart]]:
    """Return what the percentage at a place of the employee's scheme paid for, by payment; computed once."""

    def compute() -> dict[str, list[PaidPart]]:
        percent = month.scheme.components[place] if month.scheme else None
        by_payment: dict[str, list[PaidPart]] = {}
        for part in paid_parts(month, percent) if isinstance(percent, Percent) else ():
            by_payment.setdefault(part.payment.payment.key, []).append(part)
        return by_payment

    return month.month.once(("paid_parts", month.employee.name, place), compute)


def _bounds(month: EmployeeMonth, percent: Percent, tiers: tuple[Tier, ...]) -> list[tuple[Fraction, Tier]]:
    """Return the exact amount from which each tier holds."""
    if len(tiers) == 1:
        return [(Fraction(0), tiers[0])]
    plan = month.attainment(percent.metric).plan or Fraction(0)
    return [(tier.start * plan, tier) for tier in tiers]


def _cut(
    bounds: list[tuple[Fraction, Tier]], position: Fraction, basis: Fraction
) -> Iterator[tuple[Tier, Fraction]]:
    """Cut [position, position + basis] by tiers; a negative margin goes back down the tiers."""
    low, high = min(position, position + basis), max(position, position + basis)
    for place, (start, tier) in enumerate(bounds):
        begin = low if place == 0 else max(low, start)
        end = high if place + 1 == len(bounds) else min(high, bounds[place + 1][0])
        if end > begin:
            yield tier, (end - begin if basis > 0 else begin - end)


def mixes_first_orders(components: Iterable[Component], office_first_orders: int) -> bool:
    """Return whether the ``new`` and ``old`` parts of a scheme disagree on who is new: then an order is paid
    twice or never."""
    limits = {
        (part.first_months, office_first_orders if part.first_orders is None else part.first_orders)
        for part in components
        if isinstance(part, Percent) and part.clients != "all"
    }
    return len(limits) > 1
