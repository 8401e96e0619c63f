"""Explanations as plain data, for the database and for ``--json``; and back."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

from desktop.rules.explanation import Explanation, Obstacle, ObstacleKind, Passed, Rule, Standing
from desktop.rules.money import exact_fraction


def to_data(explanation: Explanation) -> dict[str, Any]:
    """Text, whole numbers, lists and dictionaries; exact amounts as ``n/d``, moments as ISO."""
    data: dict[str, Any] = _plain(explanation)
    return data


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (Decimal, Fraction)):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, (Explanation, Standing, Obstacle, Passed)):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    return value


def from_data(data: Mapping[str, Any]) -> Explanation:
    values = dict(data)
    values["rule"] = Rule(values["rule"])
    values["standings"] = tuple(_standing(one) for one in values["standings"])
    values["passed"] = tuple(Passed(**{**one, "until": _moment(one["until"])}) for one in values["passed"])
    values["since"] = _moment(values["since"])
    values["until"] = _moment(values["until"])
    if values["expected_value"] is not None:
        values["expected_value"] = Decimal(values["expected_value"])
    if values["mean_value"] is not None:
        values["mean_value"] = exact_fraction(values["mean_value"])
    return Explanation(**values)


_EXACT = ("open_effort", "weight", "turns", "value", "turns_due", "value_due", "turns_after", "value_after")


def _standing(data: Mapping[str, Any]) -> Standing:
    values = dict(data)
    values.update({name: exact_fraction(values[name]) for name in _EXACT})
    values["score"] = None if values["score"] is None else exact_fraction(values["score"])
    hindered = values["obstacle"]
    if hindered is not None:
        kind, until = ObstacleKind(hindered["kind"]), _moment(hindered["until"])
        values["obstacle"] = Obstacle(kind, hindered["absence"], until)
    return Standing(**values)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
