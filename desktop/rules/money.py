"""Money: Decimal roubles with two digits, rounding to the kopeck, and fair splits of kopecks.

Rounding is half away from zero (Decimal's ROUND_HALF_UP, Excel's ROUND) everywhere.
"""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

KOPECK = Decimal("0.01")
ZERO = Decimal("0.00")
MOST_DIGITS = 16
"""Before the point: more roubles than a database can hold as kopecks."""
_EXACT = re.compile(r"-?[0-9]{1,4000}(/[0-9]{1,4000})?")


def exact_fraction(text: str) -> Fraction:
    """Of ``n/d`` as ``str`` writes it, else a ValueError: of ``1e999999999`` Python would fill the memory."""
    if not _EXACT.fullmatch(text):
        raise ValueError(f"{text[:40]!r} is no exact fraction")
    return Fraction(text)


def to_kopecks(amount: Decimal) -> int:
    """Whole kopecks of an amount in roubles; more than two digits, or absurdly many, are a ValueError."""
    if not amount.is_finite() or amount.adjusted() >= MOST_DIGITS:
        raise ValueError(f"{str(amount)[:40]} is no amount")
    scaled = amount * 100
    if scaled != scaled.to_integral_value():
        raise ValueError(f"{amount} has more than two digits after the point")
    return int(scaled)


def from_kopecks(kopecks: int) -> Decimal:
    """Roubles with exactly two digits."""
    return Decimal(kopecks).scaleb(-2)


def round_fraction(value: Fraction) -> int:
    """The nearest whole number, halves away from zero."""
    return _nearest(value.numerator, value.denominator)


def _nearest(numerator: int, denominator: int) -> int:
    whole = (abs(numerator) * 2 + denominator) // (2 * denominator)
    return whole if numerator >= 0 else -whole


def round_money(value: Fraction | Decimal | int) -> Decimal:
    """Roubles rounded to the kopeck, halves away from zero."""
    if isinstance(value, Decimal):
        return value.quantize(KOPECK, rounding=ROUND_HALF_UP)
    return from_kopecks(round_fraction(Fraction(value) * 100))


def times(amount: Decimal, factor: Fraction) -> Decimal:
    """``amount × factor`` in roubles, rounded to the kopeck."""
    numerator, denominator = amount.as_integer_ratio()
    return from_kopecks(_nearest(numerator * factor.numerator * 100, denominator * factor.denominator))


def split_kopecks(kopecks: int, weights: Sequence[Fraction]) -> list[int]:
    """Divide whole kopecks by weights, by largest remainder; the parts add up exactly.

    Equal remainders go to the earlier place, so callers put who is to be preferred first.
    A negative amount (a refund) is split as its mirror image. No weights above 0: a ValueError.
    """
    total = sum(weights, Fraction(0))
    if total <= 0 or any(weight < 0 for weight in weights):
        raise ValueError("shares must be positive")
    sign = -1 if kopecks < 0 else 1
    exact = [abs(kopecks) * weight / total for weight in weights]
    parts = [value.numerator // value.denominator for value in exact]
    left = abs(kopecks) - sum(parts)
    by_remainder = sorted(range(len(parts)), key=lambda place: (parts[place] - exact[place], place))
    for place in by_remainder[:left]:
        parts[place] += 1
    return [sign * part for part in parts]


def split_money(amount: Decimal, weights: Sequence[Fraction]) -> list[Decimal]:
    """``split_kopecks`` in roubles."""
    return [from_kopecks(part) for part in split_kopecks(to_kopecks(amount), weights)]
