"""The payroll workbook, as openpyxl reads it and as LibreOffice computes it."""

from datetime import date
from decimal import Decimal as D
from fractions import Fraction as F
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop.exchange.payroll_workbook.names import sheet_names
from desktop.exchange.payroll_workbook.records import PaidOrder, PayrollBook, PlanFact
from desktop.exchange.payroll_workbook.statement_sheet import FIRST_ROW
from desktop.exchange.payroll_workbook.writer import write_payroll_workbook
from desktop.rules.money import round_money
from desktop.rules.months import Month
from desktop.rules.office import Employee, Role, TaxBracket
from desktop.rules.pay.order import LINE_KINDS
from desktop.rules.pay.settlement import Carried, settle
from desktop.rules.pay.statement import PayLine, PayStatement, multiplied, total
from desktop.rules.pay.tax import TaxTerms
from tests.exchange.conftest import Convert

OCTOBER = Month(2026, 10)
SHEETS = {"sheet_payroll": "Ведомость", "sheet_orders": "Заказы", "sheet_plans": "План и факт"}
HOSTILE = ["=1+1", "История/[x]", "ведомость", "history", "'", "+7\t\x00", "@SUM(A1)", "#N/A"]
NOTHING = Carried()
FLAT = TaxTerms(F(13, 200))
LONG = "Константинопольская Екатерина Вениаминовна"


def words(key: str, line: PayLine | None = None) -> str:
    return line.key if line is not None else SHEETS.get(key, key)


def half_kopeck_lines(name: str) -> list[PayLine]:
    """Every kind of line, with exact half kopecks both ways and odd fractions."""
    salary = multiplied("salary", "salary:0", D("60000.00"), F(20, 22), {})
    parts = [
        multiplied("percent", "percent:1", D(basis), F(rate), {"client": name}, (name,), date(2026, 10, 9))
        for basis, rate in (
            ("100.50", "1/100"), ("-100.50", "1/100"), ("1.50", "3/100"), ("-50.00", "3/100"),
            ("50000.55", "0.03"), ("2.50", "0.001"), ("-2.50", "0.001"), ("123456789.05", "1/10"),
            ("0.29", "1/2"), ("1.005e2", "0.07"), ("8.35", "0.1"), ("999999999.99", "0.123456789"),
        )
    ]  # fmt: skip
    exact = F("100000.005") / 7
    between = PayLine(
        "percent", "percent:8", round_money(exact), F(1, 8), round_money(exact / 8), ("1",),
        details={"exact_basis": str(exact)},
    )  # fmt: skip
    leave = PayLine("leave", "leave:0", None, None, D("777.77"))
    lines = [salary, leave, *parts, between, multiplied("piece", "piece:2", D("333.33"), F(7, 3), {})]
    lines.append(PayLine("pool", "pool:3", D("4691.36"), None, D("1563.79")))
    lines.append(multiplied("bonus", "bonus:5", salary.amount, F(1, 200), {"of_salary": True}))
    lines.append(multiplied("bonus", "bonus:9", D("1000.00"), F(21, 22), {}))
    quality = total(line for line in lines if line.component in ("percent", "bonus"))
    lines.append(multiplied("quality", "quality:4", quality, F(-1, 200), {"of": ["percent", "bonus"]}))
    lines.append(PayLine("penalty", "penalty:6", None, None, D("-700.00")))
    guaranteed = total(line for line in lines if line is not leave) + D("0.01")
    lines.append(PayLine("minimum", "minimum:7", guaranteed, None, D("0.01")))
    lines.append(PayLine("adjustment", "adjustment:bonus:=1", None, None, D("100.10")))
    lines.append(PayLine("correction", "percent:1", D("10.00"), F(1, 3), D("3.34"), ("1",)))
    return lines


def statement(
    name: str,
    lines: list[PayLine],
    carried: Carried = NOTHING,
    advance: str = "0",
    terms: TaxTerms = FLAT,
) -> PayStatement:
    employee = Employee(name, Role.MANAGER, date(2026, 9, 10))
    return settle(employee, "active", lines, carried, D(advance), terms)


@pytest.fixture
def book() -> PayrollBook:
    statements = [statement(name, half_kopeck_lines(name)) for name in [*HOSTILE, LONG, LONG + "!", "Анна"]]
    debt = [PayLine("adjustment", "adjustment:deduction:x", None, None, D("-100.05"))]
    statements.append(statement("В долгу", debt, Carried(D("-0.10"))))
    statements.append(statement("Аванс", half_kopeck_lines("x"), advance="999999999.99"))
    statements.append(statement("Пусто", []))
    brackets = TaxTerms(brackets=(TaxBracket(D("0.00"), F(13, 100)),))
    statements.append(statement("Налог", half_kopeck_lines("x"), terms=brackets))
    payments = [
        PaidOrder(
            date(2026, 10, 9), name, name, 1, True, D("100.01"), {name: D("50.01"), "Борис": D("50.00")}
        )
        for name in HOSTILE
    ]
    plans = [PlanFact(one.employee, "revenue", F(200000), F(100000)) for one in statements]
    plans.append(PlanFact("Анна", "calls", None, F(7)))
    return PayrollBook(OCTOBER, tuple(statements), tuple(payments), tuple(plans))


@pytest.fixture
def written(book: PayrollBook, tmp_path: Path) -> Path:
    path = tmp_path / "pay.xlsx"
    assert write_payroll_workbook(book, path, words)
    return path


def test_no_text_is_a_formula_and_formulas_are_our_own(written: Path) -> None:
    workbook = load_workbook(written)
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert cell.value.startswith(("=SUM(", "=ROUND(", "=-ROUND(", "=MIN(", "=IF(", "='"))
    assert workbook.worksheets[0]["A4"].value == "=1+1"
    assert workbook.worksheets[0]["A4"].data_type == "s"
    assert workbook.worksheets[0]["A4"].quotePrefix
    assert workbook.worksheets[0]["A9"].value == "+7\t"


def test_sheets_are_named_frozen_and_printed_on_a4(written: Path) -> None:
    workbook = load_workbook(written)
    names = workbook.sheetnames
    assert (names[0], names[-2:]) == ("Ведомость", ["Заказы", "План и факт"])
    assert len({name.casefold() for name in names}) == len(names)
    assert "ведомость (2)" in names
    for sheet in workbook.worksheets:
        assert len(sheet.title) <= 31
        assert sheet.freeze_panes is not None
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert len(workbook["План и факт"]._charts) == 1


def test_amounts_rates_and_dates_are_values_with_formats(written: Path) -> None:
    sheet = load_workbook(written)["Анна"]
    row = FIRST_ROW + 2
    assert (sheet.cell(row, 2).is_date, sheet.cell(row, 2).value.date()) == (True, date(2026, 10, 9))
    assert (sheet.cell(row, 6).value, sheet.cell(row, 6).number_format) == (100.5, "#,##0.00")
    assert (sheet.cell(row, 7).value, sheet.cell(row, 7).number_format) == (0.01, "0.00##%")


def test_cancelling_leaves_no_file(book: PayrollBook, tmp_path: Path) -> None:
    path = tmp_path / "pay.xlsx"
    assert not write_payroll_workbook(book, path, words, lambda done, steps: done < 3)
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=8))
def test_any_names_become_names_of_sheets(names: list[str]) -> None:
    made = sheet_names(["Ведомость"], names)
    assert len({name.casefold() for name in [*made, "Ведомость"]}) == len(names) + 1
    workbook = Workbook()
    for name in made:
        assert workbook.create_sheet(name).title == name
        assert 1 <= len(name.encode("utf-16-le")) // 2 <= 31
        assert not name.startswith("'")
        assert not name.endswith("'")


@pytest.fixture
def recalculated(convert: Convert, written: Path) -> Any:
    """The workbook as LibreOffice computes and stores it."""
    return load_workbook(convert(written, "xlsx"), data_only=True)


def kopecks(cell: Any) -> int:
    assert isinstance(cell.value, int | float), cell.coordinate
    exact = D(repr(cell.value)) * 100
    assert abs(exact - round(exact)) < D("0.00001")
    return round(exact)


@pytest.mark.libreoffice
def test_libreoffice_computes_every_statement_to_the_kopeck(book: PayrollBook, recalculated: Any) -> None:
    summary = recalculated.worksheets[0]
    for place, one in enumerate(book.statements):
        _same_lines(recalculated.worksheets[place + 1], one)
        row = FIRST_ROW + place
        assert summary.cell(row, 1).value == one.employee.replace("\x00", "")
        for column, component in enumerate(LINE_KINDS, start=2):
            expected = total(line for line in one.lines if line.component == component)
            assert kopecks(summary.cell(row, column)) == expected * 100
        figures = (one.accrued, one.tax, one.advance, one.payable, one.payable)
        assert [kopecks(summary.cell(row, 2 + len(LINE_KINDS) + at)) for at in range(5)] == [
            amount * 100 for amount in figures
        ]
        assert summary.cell(row, 7 + len(LINE_KINDS)).value == "✓"
    last = FIRST_ROW + len(book.statements)
    total_payable = sum(one.payable for one in book.statements)
    assert kopecks(summary.cell(last, 5 + len(LINE_KINDS))) == total_payable * 100
    assert summary.cell(last, 7 + len(LINE_KINDS)).value == "✓"


def _same_lines(sheet: Worksheet, one: PayStatement) -> None:
    for row, line in enumerate(one.lines, start=FIRST_ROW):
        assert kopecks(sheet.cell(row, 8)) == line.amount * 100, line
        assert sheet.cell(row, 10).value == "✓"
