"""Percent of what was collected: the parts of each payment with the rates that they are paid at."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.credit import Credited
from desktop.rules.money import ZERO, round_money
from desktop.rules.office import Employee
from desktop.rules.pay.basis import MonthBasis
from desktop.rules.pay.components import Percent, Tier
from desktop.rules.pay.lines import PayLine, multiplied
from desktop.rules.pay.salary import ramp_value


@dataclass(frozen=True, slots=True)
class PaidPart:
    """A part of a payment, in roubles, and the rate that it is paid at."""

    payment: Credited
    rate: Fraction
    basis: Decimal


def percent_lines(month: MonthBasis, employee: Employee, percent: Percent, key: str) -> list[PayLine]:
    """One line per order and rate, in order of time."""
    ratio = month.attainment(employee, percent.metric).ratio if percent.tiers else None
    details = {
        **scope(percent),
        **({"metric": percent.metric, "attainment": str(ratio)} if ratio is not None else {}),
    }
    parts = paid_parts(month, employee, percent)
    return order_lines(month, key, ((part, part.payment.payment.date, details) for part in parts))


def scope(percent: Percent) -> dict[str, Any]:
    """What of the collections a component pays for, as figures of a title."""
    return {"of": percent.of, "clients": percent.clients, "credit": percent.credit}


def order_lines(
    month: MonthBasis, key: str, parts: Iterable[tuple[PaidPart, date, dict[str, Any]]]
) -> list[PayLine]:
    """The parts added up per order and rate; a line's date is that of its latest part."""
    basis: dict[tuple[str, int, int], Decimal] = {}
    latest: dict[tuple[str, int, int], tuple[PaidPart, date, dict[str, Any]]] = {}
    for part, day, details in parts:
        place = part.payment.order.number, part.rate.numerator, part.rate.denominator
        basis[place] = basis.get(place, ZERO) + part.basis
        latest[place] = part, day, details
    return [
        multiplied(Percent.kind, key, basis[place], part.rate, _about(month, part, details), (place[0],), day)
        for place, (part, day, details) in latest.items()
    ]


def _about(month: MonthBasis, part: PaidPart, details: dict[str, Any]) -> dict[str, Any]:
    client = month.client_name(part.payment.order.client)
    return {"nth": part.payment.nth, "client": client, **details}


def paid_parts(month: MonthBasis, employee: Employee, percent: Percent) -> Iterator[PaidPart]:
    """Every payment of the month that the component pays for, part by part; refunds are not here."""
    tiers = rates_in_force(month, employee, percent)
    bounds = _bounds(month, employee, percent, tiers)
    position = ZERO
    for payment in _candidates(month, employee, percent):
        if payment.payment.amount < 0 or not matches(month, percent, payment):
            continue
        basis = credited_basis(month, employee, percent, payment)
        for tier, part in _cut(bounds, position, basis):
            yield PaidPart(payment, tier.value, part)
        position += basis


def matches(month: MonthBasis, percent: Percent, payment: Credited) -> bool:
    """Is the payment of the clients and the service that the component pays for?"""
    if percent.service is not None and payment.order.service != percent.service:
        return False
    if percent.clients == "all":
        return True
    limit = month.terms.first_orders if percent.first_orders is None else percent.first_orders
    return payment.is_new(limit) == (percent.clients == "new")


def credited_basis(month: MonthBasis, employee: Employee, percent: Percent, payment: Credited) -> Decimal:
    if percent.credit == "finder":
        return month.book.found_part(payment, employee.name, percent.of)
    return payment.part(employee.name, percent.of)


def rates_in_force(month: MonthBasis, employee: Employee, percent: Percent) -> tuple[Tier, ...]:
    """The rates of the month: one for everything, or those of marginal tiers with their bounds."""
    ramped = ramp_value(percent.ramp, month.service_month(employee))
    if ramped is not None:
        return (Tier(Fraction(0), ramped),)
    if not percent.tiers:
        return (Tier(Fraction(0), percent.first_rate),)
    ratio = month.attainment(employee, percent.metric).ratio
    if ratio is None:
        return percent.tiers[:1]
    if percent.mode == "marginal":
        return percent.tiers
    reached = [tier for tier in percent.tiers if tier.start <= ratio]
    return (reached[-1] if reached else percent.tiers[0],)


def _bounds(
    month: MonthBasis, employee: Employee, percent: Percent, tiers: tuple[Tier, ...]
) -> list[tuple[Decimal, Tier]]:
    """The rouble, to the kopeck, from which each tier holds."""
    if len(tiers) == 1:
        return [(ZERO, tiers[0])]
    plan = month.attainment(employee, percent.metric).plan or Fraction(0)
    return [(round_money(tier.start * plan), tier) for tier in tiers]


def _candidates(month: MonthBasis, employee: Employee, percent: Percent) -> list[Credited]:
    payments = month.found if percent.credit == "finder" else month.managed
    return payments.get(employee.name, [])


def _cut(
    bounds: list[tuple[Decimal, Tier]], position: Decimal, basis: Decimal
) -> Iterator[tuple[Tier, Decimal]]:
    """The parts of [position, position + basis] in each tier; a negative margin goes back down the tiers."""
    low, high = min(position, position + basis), max(position, position + basis)
    for place, (start, tier) in enumerate(bounds):
        begin = low if place == 0 else max(low, start)
        end = high if place + 1 == len(bounds) else min(high, bounds[place + 1][0])
        if end > begin:
            yield tier, (end - begin if basis > 0 else begin - end)
