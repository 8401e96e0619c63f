"""Client lists of many shapes: where the headings stand, what the columns mean, who comes in."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from desktop.exchange.client_list import (
    Buyers,
    ListedRow,
    Meaning,
    Remark,
    client_rows,
    guess_layout,
    read_grids,
    with_heading,
)
from desktop.exchange.workbook.records import SheetClient
from desktop.rules.errors import BadInput
from tests.exchange.books import a_far_row, a_zip_bomb
from tests.exchange.conftest import Convert

HEADS = ("Наименование", "ИНН/КПП", "Конт. лицо", "Тел. раб./моб.", "Почта", "Кол-во")
ROWS: Sequence[Sequence[Any]] = (
    ("Аптека «Липа»", "7707083893", "Зуева Наталья", "+7 910 555-31-08", "lipa@example.org", 6),
    ("Кофейня «Зерно»", "", "Белова Марина", "8 910 973-42-18", "", 0),
    ("ИП Рябов", "", "Рябов Илья", "8 (902) 555-77-10", "r@example.org", 1),
)


def save(path: Path, rows: Sequence[Sequence[Any]], merged: Sequence[str] = ()) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "База"
    for row in rows:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    book.save(path)
    return path


def listed(path: Path, buyers: Buyers = Buyers.COLUMN) -> list[ListedRow]:
    grid = read_grids(path)[0]
    return list(client_rows(grid, guess_layout(grid, "RU"), buyers, "RU"))


def clients(path: Path, buyers: Buyers = Buyers.COLUMN) -> list[SheetClient]:
    return [row.client for row in listed(path, buyers) if row.client is not None]


def short(client: SheetClient) -> tuple[Any, ...]:
    return client.name, client.inn, client.person, client.phones, client.emails, client.orders_before


EXPECTED = [
    ("Аптека «Липа»", "7707083893", "Зуева Наталья", ("+7 910 555-31-08",), ("lipa@example.org",), 6),
    ("Кофейня «Зерно»", "", "Белова Марина", ("8 910 973-42-18",), (), 0),
    ("ИП Рябов", "", "Рябов Илья", ("8 (902) 555-77-10",), ("r@example.org",), 1),
]


def test_heads_in_row_four_below_a_title_and_beside_an_empty_column(tmp_path: Path) -> None:
    title = [("", "Контрагенты"), ("", "на 01.11.2026"), ()]
    rows = [("", *row) for row in (HEADS, *ROWS)]
    path = save(tmp_path / "a.xlsx", [*title, *rows])
    grid = read_grids(path)[0]
    assert guess_layout(grid, "RU").first == 4
    assert [short(one) for one in clients(path)] == EXPECTED


def test_a_head_of_two_lines_with_merged_cells(tmp_path: Path) -> None:
    rows = [
        ("Клиент", "ИНН", "Контакты", "", "", "Было заказов"),
        ("", "", "Имя", "Телефон", "E-mail", ""),
        *ROWS,
    ]
    path = save(tmp_path / "a.xlsx", rows, ["A1:A2", "B1:B2", "C1:E1", "F1:F2"])
    grid = read_grids(path)[0]
    layout = guess_layout(grid, "RU")
    assert layout.last == 2
    assert [short(one) for one in clients(path)] == EXPECTED


def test_several_phones_and_people_in_a_cell(tmp_path: Path) -> None:
    rows = [
        ("Клиент", "Контактное лицо", "Телефон"),
        ("Ритм", "Пак Ольга, Ким Юрий", "+7 910 973-55-02; 8 4852 55-14-07"),
    ]
    (row,) = listed(save(tmp_path / "a.xlsx", rows))
    assert row.client is not None
    assert (row.client.person, row.people) == ("Пак Ольга", ("Ким Юрий",))
    assert row.client.phones == ("+7 910 973-55-02", "8 4852 55-14-07")
    assert {one for one, _ in row.remarks} == {Remark.PHONES_PARTED, Remark.PEOPLE_PARTED}


def test_a_person_in_two_columns_is_one_person(tmp_path: Path) -> None:
    rows = [("Компания", "Фамилия", "Имя", "Телефон"), ("Лидер", "Титова", "Анна", "89055554712")]
    (client,) = clients(save(tmp_path / "a.xlsx", rows))
    assert client.person == "Титова Анна"


def test_dates_as_dates_and_as_text(tmp_path: Path) -> None:
    rows = [
        ("Клиент", "Дата рождения"),
        ("А", datetime(1980, 5, 17)),
        ("Б", "17.05.1980"),
        ("В", "1980-05-17"),
        ("Г", "весной"),
    ]
    found = listed(save(tmp_path / "a.xlsx", rows))
    assert [row.client.birthday for row in found if row.client] == [date(1980, 5, 17)] * 3 + [None]
    assert found[3].remarks == ((Remark.BAD_BIRTHDAY, "весной"),)


def test_dates_counted_from_1904(tmp_path: Path) -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.worksheets[0]
    for row in (("Клиент", "Дата рождения"), ("А", datetime(1980, 5, 17))):
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    (client,) = clients(tmp_path / "a.xlsx")
    assert client.birthday == date(1980, 5, 17)


def test_phones_and_tax_numbers_as_numbers(tmp_path: Path) -> None:
    rows = [("Клиент", "ИНН", "Телефон"), ("Липа", 7707083893.0, 79105553108.0)]
    (client,) = clients(save(tmp_path / "a.xlsx", rows))
    assert (client.inn, client.phones) == ("7707083893", ("79105553108",))


@pytest.mark.parametrize("encoding", ["windows-1251", "utf-8", "utf-8-sig", "utf-16", "koi8-r", "cp866"])
@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_a_text_file_in_any_usual_writing(tmp_path: Path, encoding: str, sign: str) -> None:
    lines = [sign.join(str(cell) for cell in row) for row in (HEADS, *ROWS)]
    path = tmp_path / "a.csv"
    text = "\r\n".join(lines).replace("«", '"' if encoding in ("koi8-r", "cp866") else "«")
    text = text.replace("»", '"' if encoding in ("koi8-r", "cp866") else "»")
    path.write_bytes(text.encode(encoding))
    found = [short(one)[1:] for one in clients(path)]
    assert found == [one[1:] for one in EXPECTED]


@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_old_excel_and_open_document(tmp_path: Path, convert: Convert, kind: str) -> None:
    path = convert(save(tmp_path / "a.xlsx", [(), HEADS, *ROWS]), kind)
    assert [short(one) for one in clients(path)] == EXPECTED


def test_a_report_with_subtotals_and_blank_rows(tmp_path: Path) -> None:
    rows = [
        ("Отчёт по продажам",), (), HEADS, ("Итого по району", "", "", "", "", 7), *ROWS[:2], (),
        ("Всего", "", "", "", "", 7), ROWS[2], ("Итого", "", "", "", "", 14),
    ]  # fmt: skip
    path = save(tmp_path / "a.xlsx", rows)
    assert [short(one) for one in clients(path)] == EXPECTED
    assert [row.number for row in listed(path) if (Remark.TOTAL, "Итого") in row.remarks] == [10]


def test_columns_without_heads_are_told_by_their_content(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", ROWS)
    grid = read_grids(path)[0]
    layout = guess_layout(grid, "RU")
    assert layout.first == 0
    assert layout.meanings[0] is Meaning.NAME
    assert layout.meanings[2:5] == (Meaning.PERSON, Meaning.PHONE, Meaning.EMAIL)
    assert layout.unsure >= {0, 2, 3}


@pytest.mark.parametrize(
    "heads",
    [
        ("Company name", "Phone number", "E-mail", "Notes"),
        ("Klienti", "Nr. tel", "Posta elektronike", "Shënim"),
    ],
)
def test_heads_in_english_and_albanian(tmp_path: Path, heads: tuple[str, ...]) -> None:
    path = save(tmp_path / "a.xlsx", [heads, ("Alpha", "+7 910 555-31-08", "a@example.org", "vip")])
    (client,) = clients(path)
    assert short(client)[:5] == ("Alpha", "", "", ("+7 910 555-31-08",), ("a@example.org",))
    assert client.note.endswith("vip")


def test_what_is_wrong_in_a_row_is_said_and_the_rest_of_it_comes_in(tmp_path: Path) -> None:
    rows = [HEADS, ("Двор", "760412345", "Фомин Олег", "123", "нет адреса@", "много")]
    (row,) = listed(save(tmp_path / "a.xlsx", rows))
    assert row.client is not None
    assert (row.client.inn, row.client.phones, row.client.emails) == ("", (), ())
    assert {one for one, _ in row.remarks} == {
        Remark.BAD_INN, Remark.BAD_PHONE, Remark.BAD_EMAIL, Remark.BAD_COUNT,
    }  # fmt: skip


def test_the_heads_may_be_said_to_stand_elsewhere(tmp_path: Path) -> None:
    grid = read_grids(save(tmp_path / "a.xlsx", [HEADS, *ROWS]))[0]
    layout = with_heading(grid, 0, 0, "RU")
    assert len(list(client_rows(grid, layout, Buyers.NONE, "RU"))) == len(ROWS) + 1


@pytest.mark.parametrize(("buyers", "orders"), [(Buyers.ALL, 1), (Buyers.NONE, 0)])
def test_whether_they_have_bought_before(tmp_path: Path, buyers: Buyers, orders: int) -> None:
    found = clients(save(tmp_path / "a.xlsx", [HEADS, *ROWS]), buyers)
    assert {one.orders_before for one in found} == {orders}


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.xlsx", b""), ("a.xlsx", b"PK\x03\x04 not really"), ("a.csv", b"\0\1\2\0"), ("a.csv", b"\r\n\r\n")],
)
def test_what_is_no_list_is_refused_in_one_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BadInput):
        read_grids(path)


def test_hostile_files_are_bounded(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        read_grids(a_zip_bomb(tmp_path / "bomb.xlsx"))
    with pytest.raises(BadInput):
        read_grids(tmp_path / "gone.xlsx")
    assert sum(len(grid.rows) for grid in read_grids(a_far_row(tmp_path / "far.xlsx"))) < 10
