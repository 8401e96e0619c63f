"""Writes the payroll workbook, sheet by sheet."""

from collections.abc import Callable, Iterator
from pathlib import Path

from openpyxl import Workbook

from desktop.exchange.payroll_workbook.names import sheet_names
from desktop.exchange.payroll_workbook.orders_sheet import write_orders
from desktop.exchange.payroll_workbook.plan_sheet import write_plans
from desktop.exchange.payroll_workbook.records import PayrollBook, WorkbookWords
from desktop.exchange.payroll_workbook.statement_sheet import write_statement
from desktop.exchange.payroll_workbook.summary_sheet import write_summary

Progress = Callable[[int, int], bool]
"""``progress(done, all)`` returns False to cancel."""


def write_payroll_workbook(
    book: PayrollBook, path: Path, words: WorkbookWords, progress: Progress | None = None
) -> bool:
    """Write the workbook to ``path``. Returns False, with nothing written, where it was cancelled."""
    workbook = Workbook()
    steps = len(book.statements) + 4
    for done, _ in enumerate(_sheets(workbook, book, words), start=1):
        if progress is not None and not progress(done, steps):
            return False
    workbook.save(path)
    return progress is None or progress(steps, steps)


def _sheets(workbook: Workbook, book: PayrollBook, words: WorkbookWords) -> Iterator[None]:
    """Write sheet by sheet. The first one refers to the employees' sheets, so it is filled after them."""
    fixed = sheet_names([], [words("sheet_payroll"), words("sheet_orders"), words("sheet_plans")])
    summary = workbook.worksheets[0]
    summary.title = fixed[0]
    places = []
    own = sheet_names(fixed, [statement.employee for statement in book.statements])
    for name, statement in zip(own, book.statements, strict=True):
        places.append(write_statement(workbook.create_sheet(name), statement, words))
        yield
    write_summary(summary, book, places, words)
    yield
    write_orders(workbook.create_sheet(fixed[1]), book, words)
    yield
    write_plans(workbook.create_sheet(fixed[2]), book, words)
    yield
