"""A month's pay as frozen records: statements, their lines, and notices."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.money import ZERO, times


@dataclass(frozen=True, slots=True)
class PayLine:
    """One amount of a statement, in the office's currency.

    ``component`` is the kind, or ``leave``, ``adjustment``, ``correction``, ``carry_over``; ``key`` names
    the component within its scheme. With a ``rate``, the amount is basis × rate, rounded to the minor unit.
    ``details`` hold what the line's title says, as plain text and whole numbers (fractions as ``n/d``).
    """

    component: str
    key: str
    basis: Decimal | None
    rate: Fraction | None
    amount: Decimal
    orders: tuple[str, ...] = ()
    day: date | None = None
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PayStatement:
    """One employee's pay for one month, in the office's currency; accrued is the sum of the lines."""

    employee: str
    role: str
    scheme: str | None
    lines: tuple[PayLine, ...]
    accrued: Decimal
    tax: Decimal
    tax_rate: Fraction | None
    """None: the tax is computed by brackets."""
    advance: Decimal
    """The part of the advances that this month pays back."""
    payable: Decimal
    carry_over: Decimal
    """What the next month begins with, 0 or less."""
    advance_left: Decimal
    """The part of the advances beyond what was payable: an advance of the next month."""


@dataclass(frozen=True, slots=True)
class PayNotice:
    """Something to look at before a month is closed. ``kind`` is ``reason_awaits``, ``no_cost``,
    ``no_plan``, ``no_scheme``, ``refund_of_leaver``, ``below_minimum_wage`` or ``earlier_month_open``;
    ``blocks`` says whether it keeps the month open."""

    kind: str
    blocks: bool
    employee: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)


def multiplied(
    component: str, key: str, basis: Decimal, rate: Fraction, details: Mapping[str, Any],
    orders: tuple[str, ...] = (), day: date | None = None,
) -> PayLine:  # fmt: skip
    """Return a line of basis × rate."""
    return PayLine(component, key, basis, rate, times(basis, rate), orders, day, details)


def total(lines: Iterable[PayLine]) -> Decimal:
    """Return the sum of the lines' amounts."""
    return sum((line.amount for line in lines), ZERO)
