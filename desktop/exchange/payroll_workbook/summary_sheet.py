"""The first sheet: a row per employee with references to the employees' sheets, and a check."""

from collections.abc import Sequence
from decimal import Decimal

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from desktop.exchange.payroll_workbook.cells import (
    DIFFERENT,
    fit_columns,
    fitting_width,
    make_bold,
    put_check,
    put_heads,
    put_money,
    put_text,
    put_title,
    set_up_page,
)
from desktop.exchange.payroll_workbook.records import PayrollBook, WorkbookWords
from desktop.exchange.payroll_workbook.statement_sheet import StatementCells
from desktop.rules.money import ZERO
from desktop.rules.pay.order import LINE_KINDS

HEAD_ROW = 3
FIRST_ROW = HEAD_ROW + 1
_COLUMNS = ("employee", *LINE_KINDS, "accrued", "tax", "advance", "payable", "stored", "check")
_PAYABLE, _STORED, _CHECK = (get_column_letter(_COLUMNS.index(name) + 1) for name in _COLUMNS[-3:])


def write_summary(
    sheet: Worksheet, book: PayrollBook, places: Sequence[StatementCells], words: WorkbookWords
) -> None:
    put_title(sheet, f"{words('payroll')} {book.month.number:02d}.{book.month.year}")
    put_heads(sheet, HEAD_ROW, [words(column) for column in _COLUMNS])
    for row, (statement, cells) in enumerate(zip(book.statements, places, strict=True), start=FIRST_ROW):
        put_text(sheet.cell(row, 1), statement.employee)
        for column, formula in enumerate(_formulas(cells), start=2):
            put_money(sheet.cell(row, column), formula)
        put_money(sheet[f"{_STORED}{row}"], statement.payable)
        same = f'AND(ROUND({_PAYABLE}{row}-{_STORED}{row},2)=0,COUNTIF({cells.checks},"{DIFFERENT}")=0)'
        put_check(sheet[f"{_CHECK}{row}"], same)
    _write_total(sheet, FIRST_ROW + len(book.statements), words)
    names = fitting_width((statement.employee for statement in book.statements), 18, 36)
    fit_columns(sheet, [names, *[15] * (len(_COLUMNS) - 2), 11])
    set_up_page(sheet, HEAD_ROW, f"B{FIRST_ROW}")


def _formulas(cells: StatementCells) -> list[str | Decimal]:
    sums = (cells.components.get(name) for name in LINE_KINDS)
    references = (cells.accrued, cells.tax, cells.advance, cells.payable)
    return [
        *(f"=SUM({place})" if place else ZERO for place in sums),
        *(f"={place}" for place in references),
    ]


def _write_total(sheet: Worksheet, row: int, words: WorkbookWords) -> None:
    last = max(row - 1, FIRST_ROW)
    put_text(sheet.cell(row, 1), words("total"))
    for column in range(2, len(_COLUMNS)):
        letter = get_column_letter(column)
        amount = f"=SUM({letter}{FIRST_ROW}:{letter}{last})" if row > last else ZERO
        put_money(sheet.cell(row, column), amount)
    failed = f'COUNTIF({_CHECK}{FIRST_ROW}:{_CHECK}{last},"{DIFFERENT}")'
    put_check(sheet[f"{_CHECK}{row}"], f"{failed}=0" if row > last else "TRUE")
    make_bold(sheet.cell(row, column) for column in range(1, len(_COLUMNS) + 1))
