"""Reading one table of a scheme key by key, with errors that name the key."""

from collections.abc import Callable, Container, Mapping
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

from desktop.rules.metrics import is_metric
from desktop.rules.pay.components import RampStep, Tier

LARGEST = Decimal(10) ** 12
MOST_PLACES = 9
"""Bounds of a scheme's numbers: no office comes near, and all of them stay exact as Decimal."""


class ComponentError(ValueError):
    """A component that is not one: the offending ``key``, a ``code`` and its ``details``."""

    def __init__(self, key: str, code: str, **details: Any) -> None:
        self.key = key
        self.code = code
        self.details = details
        super().__init__(f"{key}: {code} {details}" if details else f"{key}: {code}")


class Fields:
    """One table's keys, taken one by one; what is left over in the end is unknown."""

    def __init__(self, plain: Mapping[str, Any], stored: bool, inside: str = "") -> None:
        self._left = dict(plain)
        self._stored = stored
        self._inside = inside

    def __contains__(self, key: str) -> bool:
        return key in self._left

    def named(self, key: str) -> str:
        return f"{self._inside}.{key}" if self._inside else key

    def error(self, key: str, code: str, **figures: Any) -> ComponentError:
        return ComponentError(self.named(key), code, **figures)

    def take(self, key: str) -> Any:
        if key not in self._left:
            raise self.error(key, "missing_key")
        return self._left.pop(key)

    def refuse_all_but(self, known: Container[str]) -> None:
        for key in self._left:
            if key not in known:
                raise self.error(str(key), "unknown_key")

    def end(self) -> None:
        for key in self._left:
            raise self.error(str(key), "unknown_key")

    def text(self, key: str) -> str:
        value = self.take(key)
        if not isinstance(value, str) or not value:
            raise self.error(key, "wrong_type", expected="text")
        return value

    def choice(self, key: str, allowed: tuple[str, ...], default: str | None = None) -> str:
        if default is not None and key not in self:
            return default
        value = self.text(key)
        if value not in allowed:
            raise self.error(key, "unknown_value", value=value, allowed=", ".join(allowed))
        return value

    def number(self, key: str) -> Fraction:
        """A number of 0 or more."""
        value = self.take(key)
        if self._stored and isinstance(value, str):
            try:
                value = Decimal(value)
            except InvalidOperation:
                raise self.error(key, "wrong_type", expected="number") from None
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise self.error(key, "wrong_type", expected="number")
        value = Decimal(value)
        if not value.is_finite():
            raise self.error(key, "wrong_type", expected="number")
        if value < 0:
            raise self.error(key, "below_zero", value=value)
        if value >= LARGEST:
            raise self.error(key, "number_too_large", largest=LARGEST)
        if value and int(value.as_tuple().exponent) < -MOST_PLACES:
            raise self.error(key, "too_many_digits", value=value)
        return Fraction(value)

    def whole(self, key: str) -> int:
        """A whole number of 1 or more."""
        value = self.number(key)
        if value.denominator != 1 or value < 1:
            raise self.error(key, "not_whole")
        return value.numerator

    def rate(self, key: str) -> Fraction:
        value = self.number(key)
        if value > 1:
            raise self.error(key, "above_one", value=exact_decimal(value))
        return value

    def money(self, key: str) -> Decimal:
        value = self.number(key)
        if (value * 100).denominator != 1:
            raise self.error(key, "too_many_digits", value=exact_decimal(value))
        return exact_decimal(value).quantize(Decimal("0.01"))

    def amount(self, key: str) -> Fraction:
        return Fraction(self.money(key))

    def metric(self, default: str | None = None) -> str:
        if default is not None and "metric" not in self:
            return default
        value = self.text("metric")
        if not is_metric(value):
            raise self.error("metric", "unknown_metric", value=value)
        return value

    def tables(self, key: str) -> "list[Fields]":
        value = self.take(key)
        if not isinstance(value, list) or not value or not all(isinstance(row, Mapping) for row in value):
            raise self.error(key, "wrong_type", expected="list")
        return [Fields(row, self._stored, self.named(key)) for row in value]

    def ramp(self, key: str, read: str) -> tuple[RampStep, ...]:
        if "ramp" not in self:
            return ()
        steps = []
        for row in self.tables("ramp"):
            value = row.amount(key) if read == "amount" else row.rate(key)
            steps.append(RampStep(row.whole("months"), value))
            row.end()
        return tuple(steps)

    def tiers(self, key: str, value: "Callable[[Fields], Fraction]") -> tuple[Tier, ...]:
        tiers: list[Tier] = []
        for row in self.tables(key):
            tier = Tier(row.number("from"), value(row))
            row.end()
            if tiers and tier.start <= tiers[-1].start:
                raise row.error("from", "not_ascending", value=exact_decimal(tier.start))
            tiers.append(tier)
        return tuple(tiers)


def exact_decimal(value: Fraction) -> Decimal:
    """Exact: all numbers of a scheme were read from decimal digits."""
    return (Decimal(value.numerator) / Decimal(value.denominator)).normalize() + 0
