"""Records of the payroll workbook; amounts are Decimal in the office's currency."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Protocol

from desktop.rules.months import Month
from desktop.rules.pay.statement import PayLine, PayStatement


class WorkbookWords(Protocol):
    """Returns texts in the reader's language: ``words("salary")``, a line's title ``words("line", line)``."""

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
    """Plan and fact of one employee's metric. The plan is the reduced one; None: there is none."""

    employee: str
    metric: str
    plan: Fraction | None
    fact: Fraction


@dataclass(frozen=True, slots=True)
class PayrollBook:
    """Everything that the workbook shows of a month."""

    month: Month
    statements: tuple[PayStatement, ...]
    payments: tuple[PaidOrder, ...]
    plans: tuple[PlanFact, ...]
    """Revenue first, then metric by metric."""
