"""The sheet of plan and fact per employee and metric, with a chart of the first metric."""

from fractions import Fraction
from itertools import takewhile

from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.worksheet import Worksheet

from desktop.exchange.payroll_workbook.cells import (
    SHORT_RATE,
    fit_columns,
    fitting_width,
    put_heads,
    put_text,
    set_up_page,
)
from desktop.exchange.payroll_workbook.records import PayrollBook, WorkbookWords

_HEADS = ("employee", "metric", "plan", "fact", "attainment")
_NUMBER = "#,##0.##"


def write_plans(sheet: Worksheet, book: PayrollBook, words: WorkbookWords) -> None:
    put_heads(sheet, 1, [words(head) for head in _HEADS])
    for row, entry in enumerate(book.plans, start=2):
        put_text(sheet.cell(row, 1), entry.employee)
        put_text(sheet.cell(row, 2), words(f"metric:{entry.metric}"))
        _put_number(sheet, row, 3, entry.plan)
        _put_number(sheet, row, 4, entry.fact)
        attainment = sheet.cell(row, 5)
        attainment.value = f'=IF(N(C{row})>0,D{row}/C{row},"")'
        attainment.number_format = SHORT_RATE
    names = fitting_width((entry.employee for entry in book.plans), 18, 36)
    metrics = fitting_width((words(f"metric:{entry.metric}") for entry in book.plans), 18, 36)
    fit_columns(sheet, [names, metrics, 16, 16, 14])
    set_up_page(sheet, 1, "A2")
    _add_chart(sheet, book, words)


def _put_number(sheet: Worksheet, row: int, column: int, value: Fraction | None) -> None:
    cell = sheet.cell(row, column)
    cell.value = None if value is None else float(value)
    cell.number_format = _NUMBER


def _add_chart(sheet: Worksheet, book: PayrollBook, words: WorkbookWords) -> None:
    if not book.plans:
        return
    metric = book.plans[0].metric
    count = sum(1 for _ in takewhile(lambda entry: entry.metric == metric, book.plans))
    chart = BarChart()
    chart.type = "col"
    chart.title = words(f"metric:{metric}")
    figures = Reference(sheet, min_col=3, max_col=4, min_row=1, max_row=count + 1)
    chart.add_data(figures, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=count + 1))
    chart.x_axis.delete = False
    chart.y_axis.delete = False
    chart.y_axis.numFmt = "#,##0"
    chart.width, chart.height = 22, 11
    sheet.add_chart(chart, "G2")
