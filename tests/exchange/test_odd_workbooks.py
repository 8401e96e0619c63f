"""Reading workbooks that Excel and LibreOffice open, however odd they are."""

import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from desktop.exchange.workbook import Book, read_workbook
from desktop.rules.errors import BadInput
from tests.exchange.books import HEAD, ORDER_HEADINGS, TAIL, make_book, raw_book, text_row
from tests.exchange.conftest import Convert
from tests.exchange.odd_books import ODDITIES, changed_book

ORDERS = ("Номер", "Поступил", "Клиент", "Сумма")


def read(folder: Path, **sheets: list[tuple[Any, ...]]) -> Book:
    titles = {"clients": "Клиенты", "orders": "Заказы", "payments": "Оплаты", "work": "Работы"}
    return read_workbook(make_book(folder / "b.xlsx", {titles[name]: rows for name, rows in sheets.items()}))


@pytest.mark.parametrize("oddity", ODDITIES)
def test_an_odd_book_is_read(tmp_path: Path, oddity: str) -> None:
    change, name = ODDITIES[oddity]
    [row] = read_workbook(changed_book(tmp_path / "b.xlsx", change, name)).orders
    assert (row.number, row.received, row.client) == ("1", datetime(2026, 10, 5, 9), "А")


def merged_book(path: Path) -> Path:
    """Write two orders of one client in a merged cell, under headings in two rows."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Заказы"
    sheet.append(["Номер", "Поступил", "Клиент", "Деньги", None])
    sheet.append([None, None, None, "Сумма", "Себестоимость"])
    sheet.append(["1", date(2026, 10, 5), "А", 100, 60])
    sheet.append(["2", None, None, 200, None])
    sheet.append(["3", date(2026, 10, 7), "Б", 300, None])
    for area in ("A1:A2", "B1:B2", "C1:C2", "D1:E1", "B3:B4", "C3:C4"):
        sheet.merge_cells(area)
    sheet.row_dimensions[4].hidden = True
    book.save(path)
    return path


def assert_merged(book: Book) -> None:
    assert [(row.number, row.received.day, row.client, row.amount) for row in book.orders] == [
        ("1", 5, "А", Decimal("100.00")),
        ("2", 5, "А", Decimal("200.00")),
        ("3", 7, "Б", Decimal("300.00")),
    ]
    assert book.orders[0].cost == Decimal("60.00")
    assert (book.rejections, book.hidden) == ((), (("Заказы", (4,)),))


def test_merged_cells_hold_for_every_row_that_they_cover(tmp_path: Path) -> None:
    assert_merged(read_workbook(merged_book(tmp_path / "b.xlsx")))


@pytest.mark.libreoffice
@pytest.mark.parametrize("kind", ["ods", "xls"])
def test_other_formats_are_read_as_well(convert: Convert, tmp_path: Path, kind: str) -> None:
    assert_merged(read_workbook(convert(merged_book(tmp_path / "b.xlsx"), kind)))


def test_headings_are_found_far_down_far_right_and_with_unseen_signs(tmp_path: Path) -> None:
    blank: list[tuple[Any, ...]] = [("Отчёт",)] * 30
    far = [None] * 80
    rows = [
        *blank,
        (*far, "\ufeffНомер", "Посту\u00adпил", "Клиент\u200b", "Сумма_x000D_:"),
        (*far, "1", "05.10.2026", "А_x000D_\nБ", 5),
    ]
    [row] = read(tmp_path, orders=rows).orders
    assert (row.number, row.client, row.amount, row.place.row) == ("1", "А Б", Decimal("5.00"), 32)


def test_addresses_are_read_without_what_stands_around_them(tmp_path: Path) -> None:
    rows = [
        ("Название", "E-mail", "Телефон", "ИНН"),
        ("А", "Анна <anna@a.ru>, mailto:b@a.ru", "8 (495) 123-45-67, доб. 5; 8 916 123-45-67", "0"),
        ("Б", "нет", "-", "нет"),
    ]
    first, second = read(tmp_path, clients=rows).clients
    assert first.emails == ("anna@a.ru", "b@a.ru")
    assert first.phones == ("8 (495) 123-45-67, доб. 5", "8 916 123-45-67")
    assert (second.emails, second.phones, first.inn, second.inn) == ((), (), "", "")


def test_totals_are_left_out_and_said(tmp_path: Path) -> None:
    rows = [ORDERS, ("1", "05.10.2026", "А", 5), (None, None, "Итого:", 5), ("ВСЕГО за год", None, None, 5)]
    book = read(tmp_path, orders=[*rows, ("2", "05.10.2026", "Всего хорошего", 5)])
    assert [row.client for row in book.orders] == ["А", "Всего хорошего"]
    assert [place.row for place in book.totals] == [3, 4]
    assert book.rejections == ()


def test_floats_count_at_fifteen_digits(tmp_path: Path) -> None:
    rows = [ORDERS, ("1", "05.10.2026", "А", 755.93999999999994), ("2", "05.10.2026", "А", 1.005)]
    book = read(tmp_path, orders=rows)
    assert [row.amount for row in book.orders] == [Decimal("755.94")]
    assert [(one.row, one.code) for one in book.rejections] == [(3, "three_digits")]


def test_a_formula_counts_by_its_result(tmp_path: Path) -> None:
    heading = text_row(1, ("Number", "Received", "Client", "Amount"))
    cells = (
        b'<c r="D2"><f>2+3</f><v>5</v></c>',
        b'<c r="D3"><f>2+3</f><v></v></c>',
        b'<c r="D4" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        b'<c r="D5" t="str"><f>IF(1,"")</f><v></v></c>',
    )
    rows = b""
    for number, cell in enumerate(cells, 2):
        rows += text_row(number, (str(number), "2026-10-05", "A")).replace(b"</row>", cell + b"</row>")
    book = read_workbook(raw_book(tmp_path / "b.xlsx", HEAD + b"<sheetData>" + heading + rows + TAIL))
    assert [(row.number, row.amount) for row in book.orders] == [("2", Decimal("5.00")), ("5", None)]
    assert [(one.row, one.code) for one in book.rejections] == [(3, "formula"), (4, "excel_error")]


def test_new_columns_and_the_sheet_of_work_items(tmp_path: Path) -> None:
    book = read(
        tmp_path,
        clients=[("Название", "Заказов раньше"), ("А", 7), ("Б", "много")],
        orders=[
            (*ORDERS, "Транзит", "Оценка", "Телефон", "E-mail"),
            ("1", "05.10.2026", "А", 9, 4, 5, "1", ""),
        ],
        work=[("Дата", "Заказ", "Сотрудник", "Вид", "Количество"), ("06.10.2026", 1, "Анна", "Монтаж", 2.5)],
    )
    assert [row.orders_before for row in book.clients] == [7]
    assert (book.orders[0].pass_through, book.orders[0].rating) == (Decimal("4.00"), 5)
    assert (book.work_items[0].kind, book.work_items[0].units) == ("Монтаж", Decimal("2.50"))
    assert [one.code for one in book.rejections] == ["not_a_count"]


def test_a_sheet_that_would_fill_the_memory_is_one_error(tmp_path: Path) -> None:
    rows = b"".join(text_row(number, (str(number), "2026-10-05", "A")) for number in range(2, 3000))
    far = b'<row r="3000"><c r="XFD3000" t="inlineStr"><is><t>x</t></is></c></row>'
    path = raw_book(tmp_path / "b.xlsx", HEAD + b"<sheetData>" + ORDER_HEADINGS + rows + far + TAIL)
    with pytest.raises(BadInput) as caught:
        read_workbook(path)
    assert caught.value.details["problem"] == "too_wide"


def test_what_follows_a_far_row_is_read(tmp_path: Path) -> None:
    """The merged cells stand behind the rows, of which the far ones are cut off."""
    row = text_row(2, ("1", "2026-10-05", "A")) + text_row(3, ("2", "2026-10-05"))
    far = text_row(1_000_000, ("3", "2026-10-05", "B"))
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells></worksheet>'
    path = raw_book(tmp_path / "b.xlsx", HEAD + b"<sheetData>" + ORDER_HEADINGS + row + far + merged)
    assert [(row.number, row.client) for row in read_workbook(path).orders] == [("1", "A"), ("2", "A")]


def test_an_encrypted_ods_is_one_error(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "b.ods", "w") as archive:
        archive.writestr("content.xml", b"secret")
        archive.writestr("META-INF/manifest.xml", b"<manifest:encryption-data/>")
    with pytest.raises(BadInput) as caught:
        read_workbook(tmp_path / "b.ods")
    assert caught.value.details["problem"] == "password"
