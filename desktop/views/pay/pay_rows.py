"""The amounts of the month's table, by employee and kind of line."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop.rules.money import ZERO
from desktop.rules.pay.order import LINE_KINDS
from desktop.services.payroll import PayStatement

TOTALS = ("accrued", "tax", "advance", "payable")
ALWAYS = frozenset({"accrued", "payable"})


@dataclass(frozen=True, slots=True)
class PayRow:
    """One employee's amounts by column; ``waits``: the columns that wait for the owner's decision."""

    employee: str
    amounts: dict[str, Decimal]
    waits: frozenset[str]


def row_of(statement: PayStatement) -> PayRow:
    """Return the row of a statement."""
    amounts = dict.fromkeys(LINE_KINDS, ZERO)
    for line in statement.lines:
        amounts[line.component] = amounts.get(line.component, ZERO) + line.amount
    amounts["accrued"] = statement.accrued
    amounts["tax"] = -statement.tax
    amounts["advance"] = -statement.advance
    amounts["payable"] = statement.payable
    waits = frozenset(line.component for line in statement.lines if line.details.get("awaiting"))
    return PayRow(statement.employee, amounts, waits)


def columns_of(rows: Sequence[PayRow]) -> list[str]:
    """Return the columns in which somebody has an amount, in the order of a statement."""
    return [
        name
        for name in (*LINE_KINDS, *TOTALS)
        if name in ALWAYS or any(row.amounts[name] or name in row.waits for row in rows)
    ]


def total_of(rows: Sequence[PayRow]) -> PayRow:
    """Return the row of totals."""
    names = (*LINE_KINDS, *TOTALS)
    return PayRow("", {name: sum((row.amounts[name] for row in rows), ZERO) for name in names}, frozenset())
