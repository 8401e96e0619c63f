"""An office as plain data, and random ones to compare two calculations of pay on."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any

from desktop.rules.months import Month

MONTHS = (Month(2026, 8), Month(2026, 9), Month(2026, 10))
NAMES = ("Анна", "Борис", "Вера", "Глеб")
CLIENTS = ("A", "B", "C")
METRICS = ("calls", "meetings")
Table = dict[str, Any]


@dataclass
class PlainPerson:
    """An employee; ``weight`` and ``department`` count for pools."""

    name: str
    hired: date
    left: date | None
    weight: Fraction
    department: str | None
    scheme: list[Table]


@dataclass
class PlainOrder:
    """An order; ``shares`` are (day from which they hold, parts by name), the first from the start."""

    number: str
    client: str
    received: datetime
    amount: Decimal
    cost: Decimal | None
    pass_through: Decimal | None
    service: str | None
    rating: int | None
    shares: list[tuple[date | None, dict[str, Fraction]]]


@dataclass
class PlainPayment:
    """A payment, or a refund below 0; ``late``: entered after its month was closed."""

    number: int
    order: str
    day: date
    amount: Decimal
    late: bool = False


@dataclass
class PlainOffice:
    """Everything that pay is computed from, by month and name where it differs."""

    people: list[PlainPerson]
    orders: list[PlainOrder]
    payments: list[PlainPayment]
    responsible: dict[str, str]
    working_days: dict[Month, int]
    paid_days: dict[tuple[Month, str], Fraction]
    available_days: dict[tuple[Month, str], Fraction]
    plans: dict[tuple[Month, str, str], Fraction]
    counts: dict[tuple[Month, str, str], Fraction]
    reasons: list[tuple[Month, str, str | None, bool]]
    adjustments: list[tuple[Month, str, str, Decimal]]
    leaves: dict[tuple[Month, str], list[tuple[date, int]]]
    earned_before: dict[tuple[Month, str], tuple[Decimal, Decimal]]
    terms: Table = field(default_factory=dict)


def random_office(seed: int) -> PlainOffice:
    """Return an office that is the same for the same seed."""
    dice = Random(seed)
    working = {month: dice.randint(19, 23) for month in MONTHS}
    people = [_person(dice, name) for name in NAMES[: dice.randint(2, 4)]]
    names = [one.name for one in people]
    orders = [_order(dice, number, names) for number in range(1, dice.randint(4, 10))]
    off = {(month, name): Fraction(dice.choice([0, 0, 0, 1, 5, 44]), 2) for month in MONTHS for name in names}
    away = {place: min(days, Fraction(working[place[0]])) for place, days in off.items()}
    paid = {place: working[place[0]] - days for place, days in away.items()}
    return PlainOffice(
        people=people,
        orders=orders,
        payments=_payments(dice, orders),
        responsible={client: dice.choice(names) for client in CLIENTS},
        working_days=working,
        paid_days=paid,
        available_days=dict(paid),
        plans=_plans(dice, names),
        counts={
            (month, name, metric): Fraction(dice.randint(0, 12), dice.choice([1, 2]))
            for month in MONTHS
            for name in names
            for metric in METRICS
        },
        reasons=[
            (month, dice.choice(names), dice.choice([None, "calls"]), dice.choice([True, False]))
            for month in MONTHS
        ],
        adjustments=[
            (dice.choice(MONTHS), dice.choice(names), dice.choice(["bonus", "deduction", "advance"]),
             _money(dice, 9_000_000))
            for _ in range(dice.randint(0, 5))
        ],
        leaves={
            (month, name): [(month.first, dice.randint(1, 14))]
            for month in MONTHS
            for name in names
            if dice.random() < 0.15
        },
        earned_before={
            (Month(2026, number), name): (_money(dice, 9_000_000), _money(dice, 1_000_000))
            for number in range(1, 8)
            for name in names
            if dice.random() < 0.5
        },
        terms=_terms(dice),
    )  # fmt: skip


def _money(dice: Random, most: int) -> Decimal:
    return Decimal(dice.randint(1, most)).scaleb(-2)


def _rate(dice: Random) -> Decimal:
    return Decimal(dice.randint(1, 250)).scaleb(-3)


def _person(dice: Random, name: str) -> PlainPerson:
    hired = date(2026, dice.randint(5, 10), dice.randint(1, 28))
    left = date(2026, dice.randint(8, 11), dice.randint(1, 28)) if dice.random() < 0.3 else None
    return PlainPerson(
        name=name,
        hired=hired,
        left=None if left is None or left < hired else left,
        weight=Fraction(dice.randint(1, 3)),
        department=dice.choice([None, "Цех", "Зал"]),
        scheme=[part for part in _components(dice) if dice.random() < 0.7],
    )


def _components(dice: Random) -> list[Table]:
    metric = dice.choice(METRICS)
    tiers = [
        {"from": 0, "rate": _rate(dice)},
        {"from": dice.choice([Decimal("0.7"), 1]), "rate": _rate(dice)},
    ]
    of = dice.choice(["revenue", "margin", "net"])
    new: Table = dice.choice([{}, {"first_orders": dice.randint(1, 3)}, {"first_months": dice.randint(1, 3)}])
    parts: list[Table] = [
        {"kind": "salary", "amount": 40000, "ramp": [{"months": dice.randint(1, 3), "amount": 60000}]},
        {"kind": "percent", "rate": _rate(dice), "clients": "new", "of": of, **new},
        {"kind": "percent", "rate": _rate(dice), "clients": "old", "of": of, **new},
        {"kind": "percent", "tiers": tiers, "mode": dice.choice(["whole", "marginal"])},
        {"kind": "percent", "rate": _rate(dice), "credit": "finder"},
        {"kind": "percent", "rate": _rate(dice), "service": "Печать",
         "ramp": [{"months": 2, "rate": _rate(dice)}]},
        {"kind": "piece", "metric": metric, "amount": _money(dice, 50_000), "above": dice.randint(0, 5)},
        {"kind": "pool", "rate": Decimal("0.03"), "above": 1000},
        {"kind": "pool", "rate": Decimal("0.02"), "share": dice.choice(["equal", "weight", "revenue"])},
        {"kind": "pool", "rate": Decimal("0.05"), "above": 0, "department": "Цех", "of": "net"},
        {"kind": "quality", "factors": [{"from": 1, "factor": Decimal("0.8")}, {"from": 4, "factor": 2}],
         "of": dice.choice([["percent"], ["percent", "piece"], ["pool", "bonus"]])},
        {"kind": "bonus", "metric": "calls", "prorate": dice.random() < 0.5,
         "tiers": [{"from": Decimal("0.5"), "amount": 1000}, {"from": 1, "amount": 5000}]},
        {"kind": "bonus", "metric": "revenue", "tiers": [{"from": 1, "of_salary": Decimal("0.25")}]},
        {"kind": "penalty", "metric": "calls", "below": Decimal("0.9"), "amount": 3000,
         "limit": dice.choice(["variable", "none"])},
        {"kind": "penalty", "metric": "meetings", "below": 1, "amount": 2000},
        {"kind": "minimum", "amount": dice.choice([20000, 70000])},
    ]  # fmt: skip
    dice.shuffle(parts)
    return parts


def _order(dice: Random, number: int, names: list[str]) -> PlainOrder:
    amount = _money(dice, 20_000_000)
    people = dice.sample(names, dice.randint(1, 2))
    part = Fraction(dice.randint(1, 9), 10)
    shares: list[tuple[date | None, dict[str, Fraction]]] = [
        (None, {people[0]: Fraction(1)} if len(people) == 1 else {people[0]: part, people[1]: 1 - part})
    ]
    if dice.random() < 0.4:
        shares.append((date(2026, 9, dice.randint(1, 28)), {dice.choice(names): Fraction(1)}))
    return PlainOrder(
        number=f"{number:02d}",
        client=dice.choice(CLIENTS),
        received=datetime(2026, dice.randint(5, 8), dice.randint(1, 28), 9, number),
        amount=amount,
        cost=dice.choice([None, (amount / 3).quantize(Decimal("0.01"))]),
        pass_through=dice.choice([None, (amount / 7).quantize(Decimal("0.01"))]),
        service=dice.choice([None, "Печать"]),
        rating=dice.choice([None, 1, 3, 5]),
        shares=shares,
    )


def _payments(dice: Random, orders: list[PlainOrder]) -> list[PlainPayment]:
    payments: list[PlainPayment] = []
    for order in orders:
        came: list[tuple[date, Decimal]] = []
        for _ in range(dice.randint(0, 3)):
            came.append((date(2026, dice.randint(6, 10), dice.randint(1, 28)), _money(dice, 9_000_000)))
        if came and dice.random() < 0.4:
            came.append((date(2026, 10, 28), -came[0][1] / dice.choice([1, 2, 3])))
        for day, amount in came:
            late = day.month in (8, 9) and dice.random() < 0.25
            money = amount.quantize(Decimal("0.01"))
            payments.append(PlainPayment(len(payments) + 1, order.number, day, money, late))
    return payments


def _plans(dice: Random, names: list[str]) -> dict[tuple[Month, str, str], Fraction]:
    return {
        (month, name, metric): Fraction(dice.randint(1, 100_000), dice.choice([1, 3, 7]))
        if metric == "revenue"
        else Fraction(dice.randint(0, 12))
        for month in MONTHS
        for name in names
        for metric in (*METRICS, "revenue")
        if dice.random() < 0.8
    }


def _terms(dice: Random) -> Table:
    brackets = [(Decimal(0), Fraction(13, 100)), (Decimal(150000), Fraction(3, 20))]
    return {
        "country": dice.choice(["RU", "AL"]),
        "first_orders": dice.randint(1, 2),
        "break_even": _money(dice, 3_000_000),
        "tax_rate": Fraction(dice.choice([0, 13]), 100),
        "tax_brackets": dice.choice([[], brackets]),
        "tax_round": dice.choice([Decimal("0.01"), Decimal(1)]),
        "vat_rate": dice.choice([Fraction(0), Fraction(1, 5)]),
        "margin_rate": Fraction(3, 10),
    }
