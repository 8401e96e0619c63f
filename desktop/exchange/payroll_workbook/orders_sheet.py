"""The sheet of the month's payments: client, number among its orders, new or old, credit by manager."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from desktop.exchange.payroll_workbook.cells import (
    fit_columns,
    fitting_width,
    make_bold,
    put_day,
    put_heads,
    put_money,
    put_text,
    set_up_page,
)
from desktop.exchange.payroll_workbook.records import PayrollBook, WorkbookWords
from desktop.rules.money import ZERO

_HEADS = ("day", "order", "client", "nth", "new_or_old", "payment")


def write_orders(sheet: Worksheet, book: PayrollBook, words: WorkbookWords) -> None:
    credited = sorted({name for payment in book.payments for name in payment.credits})
    put_heads(sheet, 1, [*(words(head) for head in _HEADS), *credited])
    for row, payment in enumerate(book.payments, start=2):
        put_day(sheet.cell(row, 1), payment.day)
        put_text(sheet.cell(row, 2), payment.order)
        put_text(sheet.cell(row, 3), payment.client)
        sheet.cell(row, 4).value = payment.nth
        put_text(sheet.cell(row, 5), words("new" if payment.new_client else "old"))
        put_money(sheet.cell(row, 6), payment.amount)
        for column, name in enumerate(credited, start=len(_HEADS) + 1):
            if name in payment.credits:
                put_money(sheet.cell(row, column), payment.credits[name])
    _write_total(sheet, len(book.payments), len(_HEADS) + len(credited), words)
    orders = fitting_width((payment.order for payment in book.payments), 10, 24)
    clients = fitting_width((payment.client for payment in book.payments), 20, 40)
    names = [fitting_width([name], 14, 24) for name in credited]
    fit_columns(sheet, [12, orders, clients, 17, 17, 16, *names])
    set_up_page(sheet, 1, "A2")


def _write_total(sheet: Worksheet, payments: int, columns: int, words: WorkbookWords) -> None:
    row = payments + 2
    put_text(sheet.cell(row, 1), words("total"))
    for column in range(6, columns + 1):
        letter = get_column_letter(column)
        put_money(sheet.cell(row, column), f"=SUM({letter}2:{letter}{row - 1})" if payments else ZERO)
    make_bold(sheet.cell(row, column) for column in range(1, columns + 1))
