"""Reading foreign workbooks: good rows become records, faulty ones rejections with their place."""

from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.exchange.workbook import read_workbook
from desktop.exchange.workbook.cells import CellError, read_amount, read_moment
from desktop.rules.errors import BadInput
from desktop.rules.facts import Segment, Source, Stage
from tests.exchange import books
from tests.exchange.books import make_book

NORTHWIND = Path(__file__).parents[1] / "data" / "northwind" / "northwind.xlsx"
ORDERS = ("Number", "Received", "Client", "Amount", "Rating", "Stage")


def problem(path: Path) -> str:
    with pytest.raises(BadInput) as caught:
        read_workbook(path)
    assert caught.value.code == "workbook"
    assert caught.value.details["file"] == path.name
    return str(caught.value.details["problem"])


def test_northwind_is_read_whole() -> None:
    book = read_workbook(NORTHWIND)
    assert (len(book.clients), len(book.orders), len(book.payments)) == (93, 830, 809)
    assert book.rejections == ()


def test_sheets_and_columns_go_by_name_in_any_order_and_case(tmp_path: Path) -> None:
    book = read_workbook(
        make_book(
            tmp_path / "b.xlsx",
            {
                "КЛИЕНТЫ": [
                    ("Наш список клиентов",),
                    (),
                    ("Сегмент", "ИНН", "название ", "Цвет", "E-MAIL", "Телефон"),
                    ("средний", 7707083893, "Ромашка", "синий", "a@b.ru; c@d.ru", "8 916 123-45-67, 495 1"),
                    (None, None, None, "красный"),
                ],
                "Погода": [("день",), (1,)],
            },
        )
    )
    [row] = book.clients
    assert (row.name, row.segment, row.inn, row.place.row) == ("Ромашка", Segment.MEDIUM, "7707083893", 4)
    assert (row.emails, row.phones) == (("a@b.ru", "c@d.ru"), ("8 916 123-45-67", "495 1"))
    assert (book.other_sheets, book.other_columns) == (("Погода",), (("КЛИЕНТЫ", "Цвет"),))


@pytest.mark.parametrize(
    ("value", "result"),
    [
        (440, "440.00"),
        (1863.4, "1863.40"),
        ("1 234,50 ₽", "1234.50"),
        ("1\u00a0234\u202f567,5 руб.", "1234567.50"),
        ("1,234.50", "1234.50"),
        ("1.234.567,89", "1234567.89"),
        ("1234.5", "1234.50"),
        ("−300", "-300.00"),
        (-0.01, "-0.01"),
        (755.93999999999994, "755.94"),
        (0.1 + 0.2, "0.30"),
        (123456789.99000001, "123456789.99"),
    ],
)
def test_amounts_as_people_write_them(value: object, result: str) -> None:
    assert str(read_amount(value)) == result


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (1.005, "three_digits"),
        ("1,2345", "three_digits"),
        ("1,234", "three_digits"),
        ("1.234", "three_digits"),
        ("12 34", "not_an_amount"),
        ("много", "not_an_amount"),
        ("", "not_an_amount"),
        (True, "not_an_amount"),
        (datetime(2026, 1, 1), "not_an_amount"),
        (1e300, "absurd_amount"),
        (float("inf"), "absurd_amount"),
        (1_000_000_001, "absurd_amount"),
        ("9" * 5000, "absurd_amount"),
    ],
)
def test_what_is_no_amount(value: object, code: str) -> None:
    with pytest.raises(CellError) as caught:
        read_amount(value)
    assert caught.value.code == code


@settings(max_examples=200, deadline=None)
@given(
    st.decimals(-(10**9), 10**9, places=2),
    st.sampled_from(["", "\u00a0", "\u202f", " "]),
    st.sampled_from(",."),
)
def test_a_written_amount_is_read_as_written(value: Decimal, group: str, point: str) -> None:
    text = f"{value:,.2f}".replace(",", group).replace(".", point) + " ₽"
    assert read_amount(text) == value


@settings(max_examples=200, deadline=None)
@given(st.floats() | st.integers() | st.text() | st.booleans() | st.datetimes() | st.timedeltas())
def test_any_cell_is_an_amount_or_an_error(value: object) -> None:
    try:
        found = read_amount(value)
    except CellError:
        return
    assert found == found.quantize(Decimal("0.01"))


@pytest.mark.parametrize(
    ("value", "result"),
    [
        ("31.10.2026", datetime(2026, 10, 31)),
        ("2026-10-31", datetime(2026, 10, 31)),
        ("31.10.2026 9:05", datetime(2026, 10, 31, 9, 5)),
        ("2026-10-31T09:05:07", datetime(2026, 10, 31, 9, 5, 7)),
        (date(2026, 10, 31), datetime(2026, 10, 31)),
    ],
)
def test_dates_as_people_write_them(value: object, result: datetime) -> None:
    assert read_moment(value) == result


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("31.02.2026", "no_such_day"),
        ("2026-10-31 25:00", "no_such_day"),
        ("10/31/2026", "not_a_date"),
        ("завтра", "not_a_date"),
        (45000, "not_a_date"),
        ("01.01.0001", "absurd_date"),
    ],
)
def test_what_is_no_date(value: object, code: str) -> None:
    with pytest.raises(CellError) as caught:
        read_moment(value)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("Received", "31.02.2026", "no_such_day"),
        ("Received", None, "empty_cell"),
        ("Client", None, "empty_cell"),
        ("Client", "x" * 300, "too_long"),
        ("Amount", "=SUM(A1:A9)", "formula"),
        ("Amount", "#REF!", "excel_error"),
        ("Amount", -5, "negative_amount"),
        ("Amount", "пять", "not_an_amount"),
        ("Rating", 6, "not_a_rating"),
        ("Rating", 4.5, "not_a_rating"),
        ("Stage", "somewhere", "not_one_of"),
    ],
)
def test_a_wrong_cell_rejects_its_row_and_no_other(
    tmp_path: Path, column: str, value: Any, code: str
) -> None:
    good = {"Number": "1", "Received": "2026-10-05", "Client": "А", "Amount": 5, "Rating": 5, "Stage": "paid"}
    bad = good | {"Number": "2", column: value}
    rows = [ORDERS, tuple(good.values()), tuple(bad.values()), tuple((good | {"Number": "3"}).values())]
    book = read_workbook(make_book(tmp_path / "b.xlsx", {"Orders": rows}))
    assert [row.number for row in book.orders] == ["1", "3"]
    [rejection] = book.rejections
    assert (rejection.sheet, rejection.row, rejection.column, rejection.code) == ("Orders", 3, column, code)


def test_empty_cells_mean_nothing_is_known(tmp_path: Path) -> None:
    rows = [("Номер", "Поступил", "Клиент"), (17.0, datetime(2026, 10, 5, 9), "А")]
    [row] = read_workbook(make_book(tmp_path / "b.xlsx", {"Заказы": rows})).orders
    assert (row.number, row.stage, row.source, row.amount) == ("17", None, Source.EMAIL, None)


def test_words_may_be_russian(tmp_path: Path) -> None:
    rows = [
        ("Номер", "Поступил", "Клиент", "Этап", "Источник"),
        ("1", "05.10.2026", "А", "Счёт", "Звонок"),
    ]
    [row] = read_workbook(make_book(tmp_path / "b.xlsx", {"Заказы": rows})).orders
    assert (row.stage, row.source) == (Stage.INVOICE, Source.PHONE)


def test_a_sheet_without_a_needed_column_is_left_out_and_says_which(tmp_path: Path) -> None:
    book = read_workbook(
        make_book(
            tmp_path / "b.xlsx",
            {"Orders": [("Number", "Client"), ("1", "А")], "Clients": [("Name",), ("А",)]},
        )
    )
    assert [(one.sheet, one.row, one.code) for one in book.rejections] == [("Orders", None, "missing_column")]
    assert book.rejections[0].details == {"missing": ["поступил / received"]}
    assert len(book.clients) == 1


def test_a_text_that_looks_like_a_formula_in_another_s_book_stays_text(tmp_path: Path) -> None:
    sheet = books.HEAD + b"<sheetData>" + books.ORDER_HEADINGS
    sheet += books.text_row(2, ("=1", "2026-10-05", "=cmd")) + books.TAIL
    [row] = read_workbook(books.raw_book(tmp_path / "b.xlsx", sheet)).orders
    assert (row.number, row.client) == ("=1", "=cmd")


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty_file"),
        (b"Number;Client\n1;A\n", "not_a_workbook"),
        (b"PK\x03\x04" + b"\0" * 100, "not_a_workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "damaged"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
            "password",
        ),
        (NORTHWIND.read_bytes()[:20_000], "not_a_workbook"),
    ],
)
def test_what_is_no_workbook_is_one_error(tmp_path: Path, content: bytes, word: str) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(content)
    assert problem(path) == word


def test_a_missing_file_and_a_folder_are_one_error(tmp_path: Path) -> None:
    assert problem(tmp_path / "none.xlsx") == "missing_file"
    assert problem(tmp_path) == "unreadable_file"


def test_a_book_without_a_sheet_of_ours_is_one_error(tmp_path: Path) -> None:
    assert problem(make_book(tmp_path / "b.xlsx", {"Погода": [("день",)]})) == "no_known_sheet"


def test_a_sheet_ends_where_people_stopped_writing(tmp_path: Path) -> None:
    assert len(read_workbook(books.a_million_blank_rows(tmp_path / "b.xlsx")).orders) == 2
    assert len(read_workbook(books.a_lying_dimension(tmp_path / "c.xlsx")).orders) == 1
    assert len(read_workbook(books.a_far_row(tmp_path / "d.xlsx")).orders) == 1


def test_bombs_are_not_unpacked(tmp_path: Path) -> None:
    assert problem(books.a_zip_bomb(tmp_path / "b.xlsx")) == "unpacks_too_large"
    assert problem(books.entities(tmp_path / "c.xlsx")) == "damaged"


def test_nothing_outside_of_the_book_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    assert problem(books.an_outside_entity(tmp_path / "b.xlsx", secret)) == "damaged"


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 60_000), st.binary(min_size=1, max_size=30))
def test_a_garbled_book_is_read_or_one_error(
    tmp_path_factory: pytest.TempPathFactory, at: int, garbage: bytes
) -> None:
    content = NORTHWIND.read_bytes()
    at %= len(content)
    path = tmp_path_factory.getbasetemp() / "garbled.xlsx"
    path.write_bytes(content[:at] + garbage + content[at + len(garbage) :])
    with suppress(BadInput):  # a damaged book may well be readable
        read_workbook(path)
