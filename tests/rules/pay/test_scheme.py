"""Schemes from plain dictionaries and back."""

from decimal import Decimal as D
from fractions import Fraction as F
from typing import Any

import pytest

from desktop.rules.pay.components.bonus import Bonus
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.field_types import RampStep, Tier
from desktop.rules.pay.components.penalty import Penalty
from desktop.rules.pay.components.percent import Percent, mixes_first_orders
from desktop.rules.pay.components.piece import Piece
from desktop.rules.pay.components.pool import Pool
from desktop.rules.pay.components.quality import Quality
from desktop.rules.pay.components.salary import Salary
from desktop.rules.pay.scheme import (
    ComponentError,
    component_as_setup,
    component_as_stored,
    parse_component,
    parse_scheme,
    services_named,
)

EXAMPLES: list[tuple[dict[str, Any], Component]] = [
    (
        {"kind": "salary", "amount": 40000, "ramp": [{"months": 3, "amount": 60000}]},
        Salary(D("40000.00"), (RampStep(3, F(60000)),)),
    ),
    (
        {"kind": "percent", "rate": D("0.10"), "clients": "new", "first_orders": 5},
        Percent(F(1, 10), clients="new", first_orders=5),
    ),
    (
        {
            "kind": "percent",
            "tiers": [{"from": 0, "rate": D("0.03")}, {"from": D("1.0"), "rate": D("0.05")}],
            "mode": "marginal",
        },
        Percent(tiers=(Tier(F(0), F(3, 100)), Tier(F(1), F(1, 20))), mode="marginal"),
    ),
    (
        {"kind": "piece", "metric": "work:монтаж", "amount": 5},
        Piece("work:монтаж", D("5.00")),
    ),
    (
        {"kind": "quality", "factors": [{"from": 4, "factor": 2}], "of": ["pool", "percent"]},
        Quality((Tier(F(4), F(2), "factor"),), ("percent", "pool")),
    ),
    (
        {"kind": "percent", "rate": D("0.1"), "of": "net", "clients": "new", "first_months": 6},
        Percent(F(1, 10), of="net", clients="new", first_months=6),
    ),
    (
        {"kind": "penalty", "metric": "calls", "below": 1, "amount": 7, "limit": "none"},
        Penalty("calls", F(1), D("7.00"), "none"),
    ),
    (
        {"kind": "bonus", "metric": "calls", "tiers": [{"from": 1, "amount": 1}], "prorate": False},
        Bonus("calls", (Tier(F(1), F(1), "amount"),), prorate=False),
    ),
    (
        {"kind": "pool", "rate": D("0.02"), "above": 1000000, "share": "equal"},
        Pool(F(1, 50), "equal", above=D("1000000.00")),
    ),
    (
        {"kind": "bonus", "metric": "service:Печать", "tiers": [{"from": 1, "of_salary": D("0.5")}]},
        Bonus("service:Печать", (Tier(F(1), F(1, 2), "of_salary"),)),
    ),
]

MIXED = [{"from": 0, "amount": 1}, {"from": 1, "of_salary": 1}]


@pytest.mark.parametrize(("plain", "component"), EXAMPLES)
def test_a_component_is_read_and_written(plain: dict[str, Any], component: Component) -> None:
    assert parse_component(plain) == component
    assert parse_component(component_as_setup(component)) == component
    assert parse_scheme([component_as_stored(component)]) == (component,)


@pytest.mark.parametrize(
    ("plain", "key", "code"),
    [
        ({}, "kind", "missing_key"),
        ({"kind": "gift"}, "kind", "unknown_value"),
        ({"kind": "salary"}, "amount", "missing_key"),
        ({"kind": "salary", "amount": "1"}, "amount", "wrong_type"),
        ({"kind": "salary", "amount": True}, "amount", "wrong_type"),
        ({"kind": "salary", "amount": -1}, "amount", "below_zero"),
        ({"kind": "salary", "amount": D("1.005")}, "amount", "too_many_digits"),
        ({"kind": "salary", "amount": D("NaN")}, "amount", "wrong_type"),
        ({"kind": "salary", "amount": D("1e999999")}, "amount", "number_too_large"),
        ({"kind": "percent", "rate": D("1e-999999")}, "rate", "too_many_digits"),
        ({"kind": "salary", "amount": 1, "rate": 1}, "rate", "unknown_key"),
        ({"kind": "salary", "amount": 1, "ramp": [{"months": 0, "amount": 1}]}, "ramp.months", "not_whole"),
        ({"kind": "salary", "amount": 1, "ramp": 5}, "ramp", "wrong_type"),
        ({"kind": "percent", "rate": 10}, "rate", "above_one"),
        ({"kind": "percent"}, "rate", "rate_or_tiers"),
        ({"kind": "percent", "rate": 0, "mode": "whole"}, "mode", "only_with_tiers"),
        ({"kind": "percent", "tiers": [{"from": 1, "rate": 0}]}, "tiers", "first_not_zero"),
        (
            {"kind": "percent", "tiers": [{"from": 0, "rate": 0}, {"from": 0, "rate": 1}]},
            "tiers.from",
            "not_ascending",
        ),
        (
            {"kind": "percent", "tiers": [{"from": 0, "rate": 0}], "mode": "marginal", "metric": "calls"},
            "metric",
            "marginal_metric",
        ),
        ({"kind": "piece", "metric": "smiles", "amount": 1}, "metric", "unknown_metric"),
        ({"kind": "piece", "metric": "average_order", "amount": 1}, "metric", "metric_not_summable"),
        ({"kind": "piece", "metric": "active_clients", "amount": 1}, "metric", "metric_not_summable"),
        (
            {"kind": "percent", "rate": 0, "first_orders": 1, "first_months": 1},
            "first_months",
            "first_orders_or_first_months",
        ),
        ({"kind": "percent", "rate": 0, "of": "gross"}, "of", "unknown_value"),
        ({"kind": "pool", "rate": 0, "department": 1}, "department", "wrong_type"),
        ({"kind": "quality", "factors": [{"from": 1, "factor": 1}], "of": ["salary"]}, "of", "unknown_value"),
        ({"kind": "quality", "factors": [{"from": 1, "factor": 1}], "of": []}, "of", "wrong_type"),
        ({"kind": "bonus", "metric": "calls", "tiers": MIXED[:1], "prorate": 1}, "prorate", "wrong_type"),
        (
            {"kind": "penalty", "metric": "calls", "below": 1, "amount": 1, "limit": "salary"},
            "limit",
            "unknown_value",
        ),
        (
            {"kind": "bonus", "metric": "calls", "tiers": MIXED},
            "tiers",
            "amount_or_of_salary",
        ),
    ],
)  # fmt: skip
def test_what_is_no_component_is_refused_with_its_key(plain: dict[str, Any], key: str, code: str) -> None:
    with pytest.raises(ComponentError) as error:
        parse_component(plain)
    assert (error.value.key, error.value.code) == (key, code)


def test_new_and_old_parts_that_disagree_are_seen() -> None:
    new = Percent(F(1, 10), clients="new", first_orders=5)
    assert mixes_first_orders([new, Percent(F(3, 100), clients="old")], 1)
    assert not mixes_first_orders([new, Percent(F(3, 100), clients="old")], 5)


def test_services_that_must_exist_are_named() -> None:
    assert services_named(Percent(F(1), service="A", metric="service_revenue:B")) == {"A", "B"}
