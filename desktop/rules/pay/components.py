"""The components that a scheme is put together from, as frozen records.

Amounts are Decimal roubles; rates, factors and tier bounds are exact fractions.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class RampStep:
    """Holds for ``months`` service months, then the next step does."""

    months: int
    value: Fraction


@dataclass(frozen=True, slots=True)
class Tier:
    """``value`` holds from ``start`` on; of a bonus with ``of_salary`` it is a part of the salary."""

    start: Fraction
    value: Fraction


@dataclass(frozen=True, slots=True)
class Salary:
    kind: ClassVar[str] = "salary"
    amount: Decimal
    ramp: tuple[RampStep, ...] = ()


@dataclass(frozen=True, slots=True)
class Percent:
    """Has a ``rate`` or ``tiers``. ``first_orders`` None: the office's."""

    kind: ClassVar[str] = "percent"
    rate: Fraction | None = None
    tiers: tuple[Tier, ...] = ()
    of: str = "revenue"
    clients: str = "all"
    first_orders: int | None = None
    service: str | None = None
    credit: str = "manager"
    ramp: tuple[RampStep, ...] = ()
    metric: str = "revenue"
    mode: str = "whole"

    @property
    def first_rate(self) -> Fraction:
        """What holds without a plan."""
        return self.tiers[0].value if self.rate is None else self.rate


@dataclass(frozen=True, slots=True)
class Piece:
    kind: ClassVar[str] = "piece"
    metric: str
    amount: Decimal
    above: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Pool:
    """``above`` None: the office's break-even. Who has an equal record is in the same pool."""

    kind: ClassVar[str] = "pool"
    rate: Fraction
    share: str
    of: str = "revenue"
    above: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Quality:
    kind: ClassVar[str] = "quality"
    factors: tuple[Tier, ...]


@dataclass(frozen=True, slots=True)
class Bonus:
    """The tiers are roubles, or parts of the salary where ``of_salary``."""

    kind: ClassVar[str] = "bonus"
    metric: str
    tiers: tuple[Tier, ...]
    of_salary: bool = False


@dataclass(frozen=True, slots=True)
class Penalty:
    kind: ClassVar[str] = "penalty"
    metric: str
    below: Fraction
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Minimum:
    kind: ClassVar[str] = "minimum"
    amount: Decimal


Component = Salary | Percent | Piece | Pool | Quality | Bonus | Penalty | Minimum

KINDS = ("salary", "percent", "piece", "pool", "quality", "bonus", "penalty", "minimum")
"""In the order in which a month is computed."""
