"""A statement as rows for the screen: a head per component, below it a row per order or entry."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from desktop.language.numbers import exact_money, percent
from desktop.language.pay_lines import line_title
from desktop.language.translate import fill, translate
from desktop.rules.money import ZERO
from desktop.services.payroll import PayLine, PayStatement
from desktop.views.pay.pay_table import column_title


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One row: a ``head`` with a component and its sum, or one order or entry of the component."""

    head: bool
    title: str
    text: str = ""
    day: date | None = None
    order: str | None = None
    sum_of: str = ""
    """The calculation of the amount: basis × rate."""
    note: str = ""
    amount: Decimal = ZERO
    waits: bool = False


def rows_of(statement: PayStatement) -> list[StatementRow]:
    """Return the rows of a statement in the order of its lines."""
    rows: list[StatementRow] = []
    for component, group in groupby(statement.lines, key=lambda line: line.component):
        rows += _component(component, list(group))
    return rows


def _component(component: str, lines: Sequence[PayLine]) -> list[StatementRow]:
    total = sum((line.amount for line in lines), ZERO)
    waits = any(line.details.get("awaiting") for line in lines)
    title = column_title(component)
    if len(lines) == 1 and not lines[0].orders:
        return [StatementRow(True, title, line_title(lines[0]), amount=total, waits=waits)]
    head = StatementRow(True, title, _rates(lines), amount=total, waits=waits)
    return [head, *map(_line, lines)]


def _rates(lines: Sequence[PayLine]) -> str:
    """Return the rates that occur: ``10 %, 3 %``."""
    rates = sorted({line.rate for line in lines if line.rate is not None}, reverse=True)
    return ", ".join(percent(rate, 2) for rate in rates)


def _line(line: PayLine) -> StatementRow:
    order = line.orders[0] if len(line.orders) == 1 else None
    sum_of = ""
    if line.basis is not None and line.rate is not None:
        sum_of = f"{exact_money(line.basis)} × {percent(line.rate, 2)}"
    client = line.details.get("client")
    about_order = order is not None and client is not None and line.component == "percent"
    title = str(client) if about_order else line_title(line)
    return StatementRow(
        False, title, day=line.day, order=order, sum_of=sum_of, note=_note(line), amount=line.amount,
        waits=bool(line.details.get("awaiting")),
    )  # fmt: skip


def _note(line: PayLine) -> str:
    """Return which of the client's orders it was, and whether it is a refund or of a new client."""
    nth = line.details.get("nth")
    if nth is None:
        return ""
    parts = [fill(translate("Pay", "order no. %1"), nth)]
    if line.details.get("refund"):
        parts.append(translate("Pay", "refund"))
    elif line.details.get("clients") == "new":
        parts.append(translate("Pay", "new"))
    return ", ".join(parts)
