"""Convert explanations to plain data for the database, and back."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

from desktop.rules.explanation import (
    Candidate,
    Explanation,
    Obstacle,
    ObstacleKind,
    OtherBalance,
    PassedStep,
    Rule,
)
from desktop.rules.money import exact_fraction


def to_data(explanation: Explanation) -> dict[str, Any]:
    """Return text, whole numbers, lists and dictionaries; exact amounts as ``n/d``, moments as ISO."""
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
    if isinstance(value, (Explanation, Candidate, Obstacle, OtherBalance, PassedStep)):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    return value


def from_data(data: Mapping[str, Any]) -> Explanation:
    values = dict(data)
    values["rule"] = Rule(values["rule"])
    values["candidates"] = tuple(_candidate(one) for one in values["candidates"])
    values["others"] = tuple(_other(one) for one in values["others"])
    values["passed"] = tuple(
        PassedStep(**{**one, "until": _moment(one["until"])}) for one in values["passed"]
    )
    values["since"] = _moment(values["since"])
    values["until"] = _moment(values["until"])
    if values["expected_value"] is not None:
        values["expected_value"] = Decimal(values["expected_value"])
    if values["mean_value"] is not None:
        values["mean_value"] = exact_fraction(values["mean_value"])
    return Explanation(**values)


_EXACT = ("open_effort", "weight", "turns", "value", "turns_due", "value_due", "turns_after", "value_after")


def _candidate(data: Mapping[str, Any]) -> Candidate:
    values = dict(data)
    values.update({name: exact_fraction(values[name]) for name in _EXACT})
    values["score"] = None if values["score"] is None else exact_fraction(values["score"])
    hindered = values["obstacle"]
    if hindered is not None:
        kind, until = ObstacleKind(hindered["kind"]), _moment(hindered["until"])
        values["obstacle"] = Obstacle(kind, hindered["absence"], until)
    return Candidate(**values)


def _other(data: Mapping[str, Any]) -> OtherBalance:
    exact = {key: exact_fraction(value) for key, value in data.items() if key != "manager"}
    return OtherBalance(data["manager"], **exact)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
