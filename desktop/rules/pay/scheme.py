"""Schemes as plain dictionaries, as in the setup file, and back."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.metrics import service_of_metric
from desktop.rules.pay.components import (
    KINDS,
    Bonus,
    Component,
    Minimum,
    Penalty,
    Percent,
    Piece,
    Pool,
    Quality,
    Salary,
)
from desktop.rules.pay.fields import ComponentError, Fields, exact_decimal

__all__ = [
    "Component", "ComponentError", "component_as_setup", "component_as_stored", "mixes_first_orders",
    "parse_component", "parse_scheme", "services_named",
]  # fmt: skip


def parse_component(plain: Mapping[str, Any], *, stored: bool = False) -> Component:
    """A component from a table of the setup file (numbers are int or Decimal; ``stored``: text, too)."""
    fields = Fields(plain, stored)
    kind = fields.choice("kind", KINDS)
    made, parse = _PARSERS[kind]
    fields.refuse_all_but(made.__dataclass_fields__)  # first, for a misspelled key is not a missing one
    component = parse(fields)
    fields.end()
    return component


def parse_scheme(plain: Iterable[Mapping[str, Any]]) -> tuple[Component, ...]:
    """A scheme's components as they are stored."""
    return tuple(parse_component(part, stored=True) for part in plain)


def component_as_setup(component: Component) -> dict[str, Any]:
    """The table of the setup file: numbers are int or Decimal, defaults are left out."""
    plain: dict[str, Any] = {"kind": component.kind}
    for name in component.__dataclass_fields__:
        value = getattr(component, name)
        default = component.__dataclass_fields__[name].default
        if name == "of_salary" or value == default:
            continue
        plain[name] = _plain_value(component, name, value)
    return plain


def component_as_stored(component: Component) -> dict[str, Any]:
    """As in the setup file, numbers as text: what the database and a stored statement hold."""
    stored: dict[str, Any] = _as_text(component_as_setup(component))
    return stored


def services_named(component: Component) -> set[str]:
    """The services that a component speaks of; they must exist in the office."""
    named = getattr(component, "service", None), service_of_metric(getattr(component, "metric", ""))
    return {service for service in named if service is not None}


def mixes_first_orders(components: Iterable[Component], office_first_orders: int) -> bool:
    """Do the ``new`` and ``old`` parts disagree on who is new? Then an order is paid twice or never."""
    limits = {
        office_first_orders if part.first_orders is None else part.first_orders
        for part in components
        if isinstance(part, Percent) and part.clients != "all"
    }
    return len(limits) > 1


def _salary(fields: Fields) -> Salary:
    return Salary(fields.money("amount"), fields.ramp("amount", "amount"))


def _percent(fields: Fields) -> Percent:
    if ("rate" in fields) == ("tiers" in fields):
        raise fields.error("rate", "rate_or_tiers")
    rate = fields.rate("rate") if "rate" in fields else None
    tiers = fields.tiers("tiers", lambda row: row.rate("rate")) if rate is None else ()
    if rate is not None and ("metric" in fields or "mode" in fields):
        raise fields.error("metric" if "metric" in fields else "mode", "only_with_tiers")
    percent = Percent(
        rate=rate,
        tiers=tiers,
        of=fields.choice("of", ("revenue", "margin"), "revenue"),
        clients=fields.choice("clients", ("all", "new", "old"), "all"),
        first_orders=fields.whole("first_orders") if "first_orders" in fields else None,
        service=fields.text("service") if "service" in fields else None,
        credit=fields.choice("credit", ("manager", "finder"), "manager"),
        ramp=fields.ramp("rate", "rate"),
        metric=fields.metric("revenue"),
        mode=fields.choice("mode", ("whole", "marginal"), "whole"),
    )
    if tiers and tiers[0].start != 0:
        raise fields.error("tiers", "first_not_zero")
    if percent.mode == "marginal" and percent.metric != percent.of:
        raise fields.error("metric", "marginal_metric", metric=percent.metric, of=percent.of)
    return percent


def _piece(fields: Fields) -> Piece:
    above = fields.number("above") if "above" in fields else Fraction(0)
    return Piece(fields.metric(), fields.money("amount"), above)


def _pool(fields: Fields) -> Pool:
    return Pool(
        rate=fields.rate("rate"),
        share=fields.choice("share", ("equal", "days", "weight", "revenue"), "equal"),
        of=fields.choice("of", ("revenue", "margin"), "revenue"),
        above=fields.money("above") if "above" in fields else None,
    )


def _quality(fields: Fields) -> Quality:
    return Quality(fields.tiers("factors", lambda row: row.number("factor")))


def _bonus(fields: Fields) -> Bonus:
    metric = fields.metric()
    kinds: set[str] = set()

    def value(row: Fields) -> Fraction:
        key = "of_salary" if "of_salary" in row else "amount"
        kinds.add(key)
        return row.number(key) if key == "of_salary" else row.amount(key)

    tiers = fields.tiers("tiers", value)
    if len(kinds) > 1:
        raise fields.error("tiers", "amount_or_of_salary")
    return Bonus(metric, tiers, of_salary="of_salary" in kinds)


def _penalty(fields: Fields) -> Penalty:
    return Penalty(fields.metric(), fields.number("below"), fields.money("amount"))


def _minimum(fields: Fields) -> Minimum:
    return Minimum(fields.money("amount"))


_PARSERS: dict[str, tuple[type[Component], Callable[[Fields], Component]]] = {
    "salary": (Salary, _salary),
    "percent": (Percent, _percent),
    "piece": (Piece, _piece),
    "pool": (Pool, _pool),
    "quality": (Quality, _quality),
    "bonus": (Bonus, _bonus),
    "penalty": (Penalty, _penalty),
    "minimum": (Minimum, _minimum),
}


def _plain_value(component: Component, name: str, value: Any) -> Any:
    if name == "ramp":
        key = "amount" if isinstance(component, Salary) else "rate"
        return [{"months": step.months, key: _number(step.value)} for step in value]
    if name == "factors":
        return [{"from": _number(tier.start), "factor": _number(tier.value)} for tier in value]
    if name == "tiers":
        key = "rate" if isinstance(component, Percent) else "amount"
        if isinstance(component, Bonus) and component.of_salary:
            key = "of_salary"
        return [{"from": _number(tier.start), key: _number(tier.value)} for tier in value]
    return _number(value) if isinstance(value, Decimal | Fraction) else value


def _number(value: Decimal | Fraction) -> int | Decimal:
    exact = Fraction(value)
    return exact.numerator if exact.denominator == 1 else exact_decimal(exact)


def _as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _as_text(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_as_text(part) for part in value]
    return f"{value:f}" if isinstance(value, Decimal) else value if isinstance(value, str) else str(value)
