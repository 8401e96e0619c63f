"""An employee's sheet: the lines of the statement with their calculation, and what is payable."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from desktop.exchange.payroll_workbook.cells import (
    RATE,
    SHARE,
    exact_product_formula,
    fit_columns,
    fits_a_formula,
    fitting_width,
    make_bold,
    product_formula,
    put_check,
    put_day,
    put_heads,
    put_money,
    put_rate,
    put_text,
    put_title,
    set_up_page,
)
from desktop.exchange.payroll_workbook.names import quoted
from desktop.exchange.payroll_workbook.records import WorkbookWords
from desktop.rules.money import exact_fraction
from desktop.rules.pay.components.leave import LEAVE
from desktop.rules.pay.order import CARRY_OVER, CORRECTION, KINDS
from desktop.rules.pay.statement import PayLine, PayStatement

HEADS = ("component", "day", "order", "client", "line", "basis", "rate", "amount", "stored", "check")
HEAD_ROW = 3
FIRST_ROW = HEAD_ROW + 1
BASIS, RATE_COLUMN, AMOUNT, STORED, CHECK = 6, 7, 8, 9, 10


@dataclass(frozen=True, slots=True)
class StatementCells:
    """The cells to which the first sheet refers; ``components`` are the ranges of amounts by kind of line."""

    sheet: str
    components: dict[str, str]
    accrued: str
    tax: str
    advance: str
    payable: str
    checks: str


def write_statement(sheet: Worksheet, statement: PayStatement, words: WorkbookWords) -> StatementCells:
    put_title(sheet, statement.employee)
    put_heads(sheet, HEAD_ROW, [words(head) for head in HEADS])
    lines = statement.lines
    for place in range(len(lines)):
        _write_line(sheet, lines, place, words)
    last = max(FIRST_ROW + len(lines) - 1, FIRST_ROW)
    _write_totals(sheet, statement, last, words)
    _fit(sheet, statement, words)
    set_up_page(sheet, HEAD_ROW, f"A{FIRST_ROW}")
    at = quoted(sheet.title)
    total = last + 2
    return StatementCells(
        sheet=sheet.title,
        components={name: f"{at}!{cells}" for name, cells in _ranges(lines).items()},
        accrued=f"{at}!H{total}",
        tax=f"{at}!H{total + 1}",
        advance=f"{at}!H{total + 3}",
        payable=f"{at}!H{total + 4}",
        checks=f"{at}!J{FIRST_ROW}:J{last}",
    )


def _ranges(lines: Sequence[PayLine]) -> dict[str, str]:
    """Return the cells of the amounts by kind of line; lines of one kind stand together."""
    rows: dict[str, list[int]] = {}
    for place, line in enumerate(lines):
        rows.setdefault(line.component, []).append(FIRST_ROW + place)
    return {name: f"H{min(held)}:H{max(held)}" for name, held in rows.items()}


def _write_line(sheet: Worksheet, lines: Sequence[PayLine], place: int, words: WorkbookWords) -> None:
    line, row = lines[place], FIRST_ROW + place
    put_text(sheet.cell(row, 1), words(line.component))
    put_day(sheet.cell(row, 2), line.day)
    put_text(sheet.cell(row, 3), ", ".join(line.orders))
    put_text(sheet.cell(row, 4), str(line.details.get("client") or ""))
    put_text(sheet.cell(row, 5), words("line", line))
    sheet.cell(row, 5).alignment = Alignment(wrap_text=True, vertical="top")
    if line.basis is not None:
        put_money(sheet.cell(row, BASIS), _basis_formula(lines, place) or line.basis)
    if line.rate is not None:
        kind = KINDS.get(line.component)
        number_format = SHARE if kind is not None and kind.rate_is_share(line) else RATE
        put_rate(sheet.cell(row, RATE_COLUMN), line.rate, number_format)
    put_money(sheet.cell(row, AMOUNT), _amount_formula(lines, place) or line.amount)
    put_money(sheet.cell(row, STORED), line.amount)
    put_check(sheet.cell(row, CHECK), f"ROUND(H{row}-I{row},2)=0")


def _basis_formula(lines: Sequence[PayLine], place: int) -> str | None:
    """Return the sum of the lines that the basis consists of; None where it is a figure of its own."""
    line = lines[place]
    kind = KINDS.get(line.component)
    ranges = _ranges(lines[:place])
    basis_kinds = kind.basis_kinds(line) if kind is not None else ()
    cells = [ranges[name] for name in basis_kinds if name in ranges]
    return f"=SUM({','.join(cells)})" if cells else None


def _amount_formula(lines: Sequence[PayLine], place: int) -> str | None:
    """Return how the amount follows from other cells; None where it is a figure of its own."""
    line, row = lines[place], FIRST_ROW + place
    above = f"SUM(H{FIRST_ROW}:H{row - 1})" if place else "0"
    kind = KINDS.get(line.component)
    if kind is not None and kind.tops_up:
        leave = _ranges(lines).get(LEAVE)
        return f"=ROUND(F{row}-{above}+SUM({leave}),2)" if leave else f"=ROUND(F{row}-{above},2)"
    if line.component == CARRY_OVER:
        return f"=-ROUND(MIN(0,{above}),2)" if line.details.get("which") == "end" else None
    if line.component == CORRECTION or line.basis is None or line.rate is None:
        return None
    exact = exact_fraction(line.details["exact_basis"]) if "exact_basis" in line.details else None
    if not fits_a_formula(Fraction(line.basis) if exact is None else exact, line.rate):
        return None
    if exact is not None:
        return exact_product_formula(exact, f"G{row}", line.rate)
    return product_formula(f"F{row}", f"G{row}", line.rate)


def _write_totals(sheet: Worksheet, statement: PayStatement, last: int, words: WorkbookWords) -> None:
    """Write accrued, tax, advances due, advance paid back, payable, and what is left for the next month."""
    accrued, tax, due, advance, payable, left = range(last + 2, last + 8)
    tax_amount: str | Decimal = statement.tax  # by brackets it rests on the months before
    if statement.tax_rate is not None:
        tax_amount = product_formula(f"H{accrued}", f"G{tax}", statement.tax_rate)
        put_rate(sheet.cell(tax, RATE_COLUMN), statement.tax_rate)
    rows = (
        (accrued, "accrued", f"=SUM(H{FIRST_ROW}:H{last})", statement.accrued),
        (tax, "tax", tax_amount, statement.tax),
        (due, "advances_due", statement.advance + statement.advance_left, None),
        (advance, "advance", f"=MIN(H{due},ROUND(H{accrued}-H{tax},2))", statement.advance),
        (payable, "payable", f"=ROUND(H{accrued}-H{tax}-H{advance},2)", statement.payable),
        (left, "advance_left", f"=ROUND(H{due}-H{advance},2)", statement.advance_left),
    )
    for row, key, amount, stored in rows:
        put_text(sheet.cell(row, 5), words(key))
        put_money(sheet.cell(row, AMOUNT), amount)
        if stored is not None:
            put_money(sheet.cell(row, STORED), stored)
            put_check(sheet.cell(row, CHECK), f"ROUND(H{row}-I{row},2)=0")
    for row in (accrued, payable):
        make_bold((sheet.cell(row, 5), sheet.cell(row, AMOUNT)))


def _fit(sheet: Worksheet, statement: PayStatement, words: WorkbookWords) -> None:
    lines = statement.lines
    clients = [str(line.details.get("client") or "") for line in lines]
    widths = [
        fitting_width((words(line.component) for line in lines), 16),
        12.0,
        fitting_width((", ".join(line.orders) for line in lines), 10, 24),
        fitting_width(clients, 14, 32),
        fitting_width((words("line", line) for line in lines), 24, 52),
    ]
    fit_columns(sheet, [*widths, 15, 11, 15, 15, 11])
