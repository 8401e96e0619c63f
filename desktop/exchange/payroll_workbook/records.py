"""What the payroll workbook shows, as frozen records; amounts are Decimal roubles."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Protocol

from desktop.rules.months import Month
from desktop.rules.pay.lines import PayLine, PayStatement


class Words(Protocol):
    """Texts in the reader's language: ``words("salary")``, ``words("line", line)`` for a line's title."""

    def __call__(self, key: str, line: PayLine | None = None, /) -> str: ...


@dataclass(frozen=True, slots=True)
class PaidOrder:
    """A payment of the month; ``nth`` is the order's place among its client's paid orders."""

    day: date
    order: str
    client: str
    nth: int | None
    new_client: bool
    amount: Decimal
    credits: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class PlanFact:
    """The plan is the reduced one; None: there is none."""

    employee: str
    metric: str
    plan: Fraction | None
    fact: Fraction


@dataclass(frozen=True, slots=True)
class PayrollBook:
    month: Month
    statements: tuple[PayStatement, ...]
    payments: tuple[PaidOrder, ...]
    plans: tuple[PlanFact, ...]
    """Revenue first, then metric by metric."""
