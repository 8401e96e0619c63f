"""Money: amounts in the office's currency with two digits, exact rounding, and splits that add up.

Amounts are Decimal. The minor unit is a hundredth of the currency (a kopeck, a cent). Rounding is half away
from zero (Decimal's ROUND_HALF_UP, Excel's ROUND) everywhere.
"""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

MINOR_UNIT = Decimal("0.01")
ZERO = Decimal("0.00")
MOST_DIGITS = 16
"""Largest number of digits before the decimal point: more cannot be stored as minor units."""
_EXACT = re.compile(r"-?[0-9]{1,4000}(/[0-9]{1,4000})?")


def exact_fraction(text: str) -> Fraction:
    """Parse a fraction written by ``str`` (``n/d`` or ``n``).

    Anything else raises ValueError: Python's own parser would fill the memory for ``1e999999999``.
    """
    if not _EXACT.fullmatch(text):
        raise ValueError(f"{text[:40]!r} is no exact fraction")
    return Fraction(text)


def to_minor_units(amount: Decimal) -> int:
    """Return an amount as a whole number of minor units.

    Raises ValueError for more than two digits after the point and for more digits than can be stored.
    """
    if not amount.is_finite() or amount.adjusted() >= MOST_DIGITS:
        raise ValueError(f"{str(amount)[:40]} is no amount")
    scaled = amount * 100
    if scaled != scaled.to_integral_value():
        raise ValueError(f"{amount} has more than two digits after the point")
    return int(scaled)


def from_minor_units(units: int) -> Decimal:
    """Return an amount with exactly two digits."""
    return Decimal(units).scaleb(-2)


def round_fraction(value: Fraction) -> int:
    """Return the nearest whole number, halves away from zero."""
    return _nearest(value.numerator, value.denominator)


def _nearest(numerator: int, denominator: int) -> int:
    whole = (abs(numerator) * 2 + denominator) // (2 * denominator)
    return whole if numerator >= 0 else -whole


def round_money(value: Fraction | Decimal | int) -> Decimal:
    """Round an amount to the minor unit, halves away from zero."""
    if isinstance(value, Decimal):
        return value.quantize(MINOR_UNIT, rounding=ROUND_HALF_UP)
    return from_minor_units(round_fraction(Fraction(value) * 100))


def times(amount: Decimal, factor: Fraction) -> Decimal:
    """Return ``amount × factor``, rounded to the minor unit."""
    numerator, denominator = amount.as_integer_ratio()
    return from_minor_units(_nearest(numerator * factor.numerator * 100, denominator * factor.denominator))


def split_minor_units(units: int, weights: Sequence[Fraction]) -> list[int]:
    """Divide whole minor units by weights, by largest remainder; the parts add up exactly.

    Equal remainders go to the earlier place, so callers put the preferred receiver first. A negative amount
    (a refund) is split as its mirror image. Raises ValueError where no weight is above 0.
    """
    total = sum(weights, Fraction(0))
    if total <= 0 or any(weight < 0 for weight in weights):
        raise ValueError("shares must be positive")
    sign = -1 if units < 0 else 1
    exact = [abs(units) * weight / total for weight in weights]
    parts = [value.numerator // value.denominator for value in exact]
    left = abs(units) - sum(parts)
    by_remainder = sorted(range(len(parts)), key=lambda place: (parts[place] - exact[place], place))
    for place in by_remainder[:left]:
        parts[place] += 1
    return [sign * part for part in parts]


def split_money(amount: Decimal, weights: Sequence[Fraction]) -> list[Decimal]:
    """Divide an amount by weights to the minor unit, as ``split_minor_units`` does."""
    return [from_minor_units(part) for part in split_minor_units(to_minor_units(amount), weights)]
