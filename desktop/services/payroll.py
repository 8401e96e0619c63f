"""A month's pay: statements, closing and reopening, adjustments, replay of a draft scheme, Excel."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from desktop.rules.months import Month
from desktop.storage.operations import operation
from desktop.storage.store import Store, Work


@dataclass(frozen=True, slots=True)
class PayLine:
    """``component`` is the kind, or ``adjustment``, ``correction``, ``carry_over``. ``details`` hold the
    figures from which ``language.pay_lines`` makes the line's title (paid_days, working_days, nth,
    client, members, attainment, reason, awaiting, …)."""

    component: str
    key: str
    basis: Decimal | None
    rate: Fraction | None
    amount: Decimal
    orders: tuple[str, ...]
    day: date | None
    details: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PayStatement:
    employee: str
    role: str
    scheme: str | None
    lines: tuple[PayLine, ...]
    accrued: Decimal
    tax: Decimal
    tax_rate: Fraction
    advance: Decimal
    payable: Decimal
    carry_over: Decimal
    advance_left: Decimal


@dataclass(frozen=True, slots=True)
class PayNotice:
    """Something to look at before closing: ``kind`` such as ``reason_awaits``, ``no_cost``, ``no_plan``,
    ``no_scheme``, ``earlier_month_open``; ``blocks`` closing or only warns."""

    kind: str
    blocks: bool
    employee: str | None = None
    figures: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Payroll:
    month: Month
    working_days: int
    closed: bool
    statements: tuple[PayStatement, ...]
    total: Decimal
    """Sum of payable."""
    notices: tuple[PayNotice, ...]


@dataclass(frozen=True, slots=True)
class ReplayRow:
    month: Month
    employee: str
    was: Decimal
    would_be: Decimal


def payroll(store: Store, now: datetime, month: Month) -> Payroll:
    """Stored statements of a closed month; else computed from the facts as they stand."""
    raise NotImplementedError


def first_pay_month(store: Store) -> Month | None:
    raise NotImplementedError


def export_payroll(
    store: Store, now: datetime, month: Month, path: Path, words: Any,
    progress: Callable[[int, int], bool] | None = None,
) -> None:  # fmt: skip
    """Write the payroll workbook. ``words`` gives texts in the reader's language; ``progress(done, all)``
    returns False to cancel, and then no file is left behind."""
    raise NotImplementedError


@operation
def close_month(work: Work, *, month: str) -> None:
    raise NotImplementedError


@operation
def reopen_month(work: Work, *, month: str, reason: str) -> None:
    raise NotImplementedError


@operation
def adjust_pay(
    work: Work, *, month: str, employee: str, kind: str, amount: Decimal, reason: str,
    day: date | None = None,
) -> None:  # fmt: skip
    """A bonus, deduction or advance by hand (``amount`` above 0, a reason is needed)."""
    raise NotImplementedError


def replay(store: Store, now: datetime, draft: Any, first: Month, last: Month) -> list[ReplayRow]:
    """What a draft (``exchange.office_file``) would have paid; nothing is stored."""
    raise NotImplementedError
