"""Write a table that is shown as a workbook of one sheet."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from desktop.exchange.payroll_workbook.cells import put_text
from desktop.exchange.workbook.cells import clean

Value = str | Decimal
NARROWEST, WIDEST = 8, 60
TITLE = 31
"""Characters that Excel allows in the title of a sheet."""
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def write_table(path: Path, title: str, heads: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
    """Write the table; amounts are numbers, everything else is text that Excel never takes for a formula."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = clean(title.translate(FORBIDDEN))[:TITLE] or "1"
    for number, line in enumerate([heads, *rows], 1):
        for column, value in enumerate(line, 1):
            cell = sheet.cell(number, column)
            if isinstance(value, Decimal):
                cell.value = value
                cell.number_format = "#,##0.00" if value != int(value) else "#,##0"
            else:
                put_text(cell, value)
            if number == 1:
                cell.font = Font(bold=True)
    for column in range(1, len(heads) + 1):
        longest = max(len(str(line[column - 1])) for line in [heads, *rows])
        sheet.column_dimensions[get_column_letter(column)].width = min(max(longest + 2, NARROWEST), WIDEST)
    sheet.freeze_panes = "A2"
    book.save(path)
