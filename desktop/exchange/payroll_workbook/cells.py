"""Writes cells: text that can never become a formula, amounts, rates, dates, headings, the printed page."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import lcm

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

AnyCell = Cell | MergedCell
"""What openpyxl says a sheet's cell may be; none here is merged."""
MONEY = "#,##0.00"
SAME, DIFFERENT = "✓", "≠"
RATE = "0.00##%"
SHARE = "0.0000"
SHORT_RATE = "0.0%"
DAY = "DD.MM.YYYY"
WHOLE_RATE = 10_000
"""Rates are taken in whole hundredths of a percent at least, so that a changed rate still computes."""
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")
_LONGEST_TEXT = 32_000
_HEAD_FILL = PatternFill("solid", fgColor="EEF0F3")
_LINE = Border(bottom=Side("thin", color="B8BEC7"))
_A4 = 9
_FONT = "Calibri"
"""Named wherever a font is set: openpyxl's bold font would otherwise have no family."""
_HEAD_HEIGHT = 32
"""Points: two lines of a wrapped heading."""


def put_text(cell: AnyCell, text: str) -> None:
    """Write text as text, whatever it begins with, also after somebody edits the cell."""
    clean = _ILLEGAL.sub("", text)[:_LONGEST_TEXT]
    cell.value = clean
    cell.data_type = "s"
    if text.startswith(_LIKE_A_FORMULA) or clean.startswith(_LIKE_A_FORMULA):
        cell.quotePrefix = True


def put_check(cell: AnyCell, same: str) -> None:
    """Write a mark that says whether the condition ``same`` holds."""
    cell.value = f'=IF({same},"{SAME}","{DIFFERENT}")'
    cell.alignment = Alignment(horizontal="center")


def put_money(cell: AnyCell, amount: Decimal | str) -> None:
    """Write an amount, or the formula of one."""
    cell.value = amount
    cell.number_format = MONEY


def put_rate(cell: AnyCell, rate: Fraction, number_format: str = RATE) -> None:
    cell.value = float(rate)
    cell.number_format = number_format


def put_day(cell: AnyCell, day: date | None) -> None:
    cell.value = day
    cell.number_format = DAY


def product_formula(amount: str, rate_cell: str, rate: Fraction) -> str:
    """Return amount × rate in whole minor units and whole parts of the rate, so that an exact half rounds
    away from 0."""
    parts = lcm(rate.denominator, WHOLE_RATE)
    return f"=ROUND(ROUND({amount}*100,0)*ROUND({rate_cell}*{parts},0)/{parts},0)/100"


def exact_product_formula(amount: Fraction, rate_cell: str, rate: Fraction) -> str:
    """Return amount × rate like ``product_formula``, for an amount between two minor units."""
    parts, units = lcm(rate.denominator, WHOLE_RATE), amount * 100
    return f"=ROUND({units.numerator}*ROUND({rate_cell}*{parts},0)/({units.denominator}*{parts}),0)/100"


def fits_a_formula(amount: Fraction, rate: Fraction) -> bool:
    """Return whether a spreadsheet's numbers hold minor units × parts of the rate exactly."""
    parts = abs(rate) * lcm(rate.denominator, WHOLE_RATE)
    return abs((amount * 100).numerator) * parts < 2**50


def put_heads(sheet: Worksheet, row: int, heads: Sequence[str]) -> None:
    for column, head in enumerate(heads, start=1):
        cell = sheet.cell(row, column)
        put_text(cell, head)
        cell.font = Font(name=_FONT, size=11, bold=True)
        cell.fill = _HEAD_FILL
        cell.border = _LINE
        cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
    sheet.row_dimensions[row].height = _HEAD_HEIGHT


def put_title(sheet: Worksheet, title: str) -> None:
    put_text(sheet.cell(1, 1), title)
    sheet.cell(1, 1).font = Font(name=_FONT, size=14, bold=True)


def make_bold(cells: Iterable[AnyCell]) -> None:
    for cell in cells:
        cell.font = Font(name=_FONT, size=11, bold=True)


def fit_columns(sheet: Worksheet, widths: Sequence[float]) -> None:
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width


def fitting_width(texts: Iterable[str], least: float = 10, most: float = 44) -> float:
    longest = max((len(line) for text in texts for line in text.split("\n")), default=0)
    return min(max(longest * 1.15 + 2, least), most)


def set_up_page(sheet: Worksheet, head_row: int, frozen: str) -> None:
    """Set A4 landscape, fit to the page's width; the heads stay on the screen and on every page."""
    sheet.freeze_panes = frozen
    sheet.print_title_rows = f"1:{head_row}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.oddFooter.center.text = "&P / &N"  # type: ignore[union-attr]  # a sheet always has a footer
