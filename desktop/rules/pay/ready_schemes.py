"""Six pay schemes to start from: each a few components whose figures an owner fills in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

Figures = Mapping[str, Any]
Plain = list[dict[str, Any]]
"""Components as plain tables, as a scheme of the setup file has them."""


@dataclass(frozen=True, slots=True)
class ReadyScheme:
    """``figures`` are the amounts (Decimal), rates (Fraction) and counts (int) that it begins with."""

    key: str
    figures: Figures
    made: Callable[[Figures], Plain]

    def components(self, figures: Figures) -> Plain:
        """Return the scheme's components with these figures."""
        return self.made(figures)


def _front_desk(of: Figures) -> Plain:
    return [_salary(of["salary"]), {"kind": "pool", "rate": of["pool"]}]


def _hunter(of: Figures) -> Plain:
    first = {"first_orders": of["orders"]}
    return [
        _salary(of["salary"]),
        {"kind": "percent", "rate": of["new"], "clients": "new", **first},
        {"kind": "percent", "rate": of["old"], "clients": "old", **first},
        {"kind": "percent", "rate": of["margin"], "of": "margin", "clients": "new", **first},
    ]


def _keeper(of: Figures) -> Plain:
    return [
        _salary(of["salary"]),
        {"kind": "percent", "rate": of["old"], "clients": "old"},
        {"kind": "pool", "rate": of["pool"]},
    ]


def _combined(of: Figures) -> Plain:
    tiers = [{"from": 1, "amount": of["bonus"]}]
    return [
        _salary(of["salary"]),
        {"kind": "percent", "rate": of["percent"]},
        {"kind": "bonus", "metric": "revenue", "tiers": tiers},
    ]


def _designer(of: Figures) -> Plain:
    return [
        _salary(of["salary"]),
        {"kind": "piece", "metric": f"work:{of['work']}", "amount": of["piece"]},
    ]


def _newcomer(of: Figures) -> Plain:
    """A full salary that gives way to a percentage after the first months."""
    months = of["months"]
    return [
        {**_salary(of["salary"]), "ramp": [{"months": months, "amount": of["first_salary"]}]},
        {"kind": "percent", "rate": of["percent"], "ramp": [{"months": months, "rate": of["first_percent"]}]},
    ]


def _salary(amount: Decimal) -> dict[str, Any]:
    return {"kind": "salary", "amount": amount}


READY_SCHEMES = (
    ReadyScheme("front_desk", {"salary": Decimal(50_000), "pool": Fraction(2, 100)}, _front_desk),
    ReadyScheme(
        "hunter",
        {
            "salary": Decimal(20_000), "new": Fraction(10, 100), "old": Fraction(3, 100),
            "margin": Fraction(90, 100), "orders": 5,
        },
        _hunter,
    ),
    ReadyScheme(
        "keeper",
        {"salary": Decimal(40_000), "old": Fraction(5, 100), "pool": Fraction(2, 100)},
        _keeper,
    ),
    ReadyScheme(
        "combined",
        {"salary": Decimal(40_000), "percent": Fraction(5, 100), "bonus": Decimal(10_000)},
        _combined,
    ),
    ReadyScheme("designer", {"salary": Decimal(30_000), "piece": Decimal(500), "work": ""}, _designer),
    ReadyScheme(
        "newcomer",
        {
            "first_salary": Decimal(45_000), "months": 3, "salary": Decimal(25_000),
            "first_percent": Fraction(1, 100), "percent": Fraction(7, 100),
        },
        _newcomer,
    ),
)  # fmt: skip
