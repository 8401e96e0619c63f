"""The types of a component's fields: how each is read from a table and written back.

Numbers stay exact: amounts are Decimal in the office's currency, all other numbers are fractions.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

from desktop.rules.metrics import find_sum, is_metric, service_of_metric
from desktop.rules.pay.components.component_table import ComponentTable

LARGEST = Decimal(10) ** 12
MOST_PLACES = 9
"""Limits of a scheme's numbers: no office comes near, and all of them stay exact as Decimal."""


@dataclass(frozen=True, slots=True)
class RampStep:
    """A step of a ramp: ``value`` holds for ``months`` service months, then the next step does."""

    months: int
    value: Fraction


@dataclass(frozen=True, slots=True)
class Tier:
    """A tier: ``value`` holds from ``start`` on; ``key`` says what it is: rate, factor, amount, of_salary."""

    start: Fraction
    value: Fraction
    key: str = "rate"


class FieldType(ABC):
    """A type of a component's field: which values it may hold."""

    @abstractmethod
    def read(self, table: ComponentTable, key: str) -> Any:
        """Return the field's value. Raises ComponentError."""

    def write(self, value: Any) -> Any:
        """Return the value as the setup file holds it: numbers as int or Decimal."""
        return value

    def services(self, value: Any) -> set[str]:
        """Return the names of services that the value refers to."""
        return set()


@dataclass(frozen=True)
class NumberField(FieldType):
    """A number of 0 or more."""

    def read(self, table: ComponentTable, key: str) -> Fraction:
        value = table.take(key)
        if table.stored and isinstance(value, str):
            try:
                value = Decimal(value)
            except InvalidOperation:
                raise table.error(key, "wrong_type", expected="number") from None
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise table.error(key, "wrong_type", expected="number")
        value = Decimal(value)
        if not value.is_finite():
            raise table.error(key, "wrong_type", expected="number")
        if value < 0:
            raise table.error(key, "below_zero", value=value)
        if value >= LARGEST:
            raise table.error(key, "number_too_large", largest=LARGEST)
        if value and int(value.as_tuple().exponent) < -MOST_PLACES:
            raise table.error(key, "too_many_digits", value=value)
        return Fraction(value)

    def write(self, value: Decimal | Fraction | int) -> int | Decimal:
        exact = Fraction(value)
        return exact.numerator if exact.denominator == 1 else exact_decimal(exact)


@dataclass(frozen=True)
class WholeField(NumberField):
    """A whole number of 1 or more."""

    def read(self, table: ComponentTable, key: str) -> int:  # type: ignore[override]  # narrower than a number
        value = NumberField.read(self, table, key)
        if value.denominator != 1 or value < 1:
            raise table.error(key, "not_whole")
        return value.numerator


@dataclass(frozen=True)
class RateField(NumberField):
    """A part of 1."""

    def read(self, table: ComponentTable, key: str) -> Fraction:
        value = NumberField.read(self, table, key)
        if value > 1:
            raise table.error(key, "above_one", value=exact_decimal(value))
        return value


@dataclass(frozen=True)
class MoneyField(NumberField):
    """An amount in the office's currency, with at most two digits after the point."""

    def read(self, table: ComponentTable, key: str) -> Decimal:  # type: ignore[override]  # an amount is a Decimal
        value = NumberField.read(self, table, key)
        if (value * 100).denominator != 1:
            raise table.error(key, "too_many_digits", value=exact_decimal(value))
        return exact_decimal(value).quantize(Decimal("0.01"))


@dataclass(frozen=True)
class ChoiceField(FieldType):
    """One of a few words."""

    allowed: tuple[str, ...]

    def read(self, table: ComponentTable, key: str) -> str:
        value = table.text(key)
        if value not in self.allowed:
            raise table.error(key, "unknown_value", value=value, allowed=", ".join(self.allowed))
        return value


@dataclass(frozen=True)
class ChoicesField(FieldType):
    """One or more of a few words, each once; kept in the order in which they are declared."""

    allowed: tuple[str, ...]

    def read(self, table: ComponentTable, key: str) -> tuple[str, ...]:
        value = table.take(key)
        if not isinstance(value, list) or not value or not all(isinstance(word, str) for word in value):
            raise table.error(key, "wrong_type", expected="list")
        for word in value:
            if word not in self.allowed:
                raise table.error(key, "unknown_value", value=word, allowed=", ".join(self.allowed))
        return tuple(word for word in self.allowed if word in value)

    def write(self, value: tuple[str, ...]) -> list[str]:
        return list(value)


@dataclass(frozen=True)
class YesNoField(FieldType):
    """Yes or no."""

    def read(self, table: ComponentTable, key: str) -> bool:
        value = table.take(key)
        if not isinstance(value, bool):
            raise table.error(key, "wrong_type", expected="boolean")
        return value


@dataclass(frozen=True)
class NameField(FieldType):
    """A name of the office's own, such as a department."""

    def read(self, table: ComponentTable, key: str) -> str:
        return table.text(key)


@dataclass(frozen=True)
class ServiceField(FieldType):
    """The name of a service of the office."""

    def read(self, table: ComponentTable, key: str) -> str:
        return table.text(key)

    def services(self, value: str | None) -> set[str]:
        return set() if value is None else {value}


@dataclass(frozen=True)
class MetricField(FieldType):
    """The name of a metric. ``summable``: neither a ratio nor a stock."""

    summable: bool = False

    def read(self, table: ComponentTable, key: str) -> str:
        value = table.text(key)
        if not is_metric(value):
            raise table.error(key, "unknown_metric", value=value)
        if self.summable and find_sum(value) is None:
            raise table.error(key, "metric_not_summable", value=value)
        return value

    def services(self, value: str) -> set[str]:
        service = service_of_metric(value)
        return set() if service is None else {service}


@dataclass(frozen=True)
class RampField(FieldType):
    """The steps of a ramp: ``{months, …}``, the value under ``key``."""

    key: str
    value: NumberField

    def read(self, table: ComponentTable, key: str) -> tuple[RampStep, ...]:
        steps = []
        for row in table.rows(key):
            row.refuse_unknown(("months", self.key))
            value = Fraction(self.value.read(row, self.key))
            steps.append(RampStep(WholeField().read(row, "months"), value))
        return tuple(steps)

    def write(self, value: tuple[RampStep, ...]) -> list[dict[str, Any]]:
        return [{"months": step.months, self.key: self.value.write(step.value)} for step in value]


@dataclass(frozen=True)
class TiersField(FieldType):
    """Rising tiers ``{from, …}``. All of them give their value under one and the same of the keys of
    ``values``; ``starts_at_zero``: the first tier must begin at 0, so that no gap is left."""

    values: Mapping[str, NumberField] = field(hash=False)
    starts_at_zero: bool = False

    def read(self, table: ComponentTable, key: str) -> tuple[Tier, ...]:
        tiers: list[Tier] = []
        for row in table.rows(key):
            row.refuse_unknown(("from", *self.values))
            start = NumberField().read(row, "from")
            given = [name for name in self.values if name in row] or [next(iter(self.values))]
            tier = Tier(start, Fraction(self.values[given[0]].read(row, given[0])), given[0])
            if len(given) > 1 or (tiers and tier.key != tiers[0].key):
                raise table.error(key, "amount_or_of_salary")
            if tiers and tier.start <= tiers[-1].start:
                raise row.error("from", "not_ascending", value=exact_decimal(tier.start))
            tiers.append(tier)
        if self.starts_at_zero and tiers[0].start != 0:
            raise table.error(key, "first_not_zero")
        return tuple(tiers)

    def write(self, value: tuple[Tier, ...]) -> list[dict[str, Any]]:
        return [
            {"from": NumberField().write(tier.start), tier.key: self.values[tier.key].write(tier.value)}
            for tier in value
        ]


def exact_decimal(value: Fraction) -> Decimal:
    """Return the fraction as a Decimal: exact, for all numbers of a scheme were read from decimal digits."""
    return (Decimal(value.numerator) / Decimal(value.denominator)).normalize() + 0
