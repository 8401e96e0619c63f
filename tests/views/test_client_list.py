"""A foreign list of clients taken in through the window: shown first, imported once, taken back whole."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from desktop import models
from desktop.services.importing import Buyers, KnownRows, Meaning
from desktop.services.undo import undo_last
from desktop.storage.operations import Act
from desktop.views.desk.desk import Desk
from desktop.views.importing.list_page import ListPage
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.services.office_of_four import IGOR
from tests.views.real_desk import Place, settle, show_in

HEADS = ("Наименование", "ИНН", "Конт. лицо", "Телефон", "Менеджер")
ROWS = [
    ("Аптека «Липа»", "7707083893", "Зуева Наталья", "+7 910 555-31-08", "Анна"),
    ("Кофейня «Зерно»", "", "Белова Марина", "8 910 973-42-18, 8 910 973-42-19", "Никто"),
    ("Итого", "", "", "", ""),
]


@pytest.fixture
def office(store: Any) -> Office:
    return Office(store)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, place: Place) -> ListPage:
    page = ListPage(desk, lambda: place("undo"))
    page.back.connect(lambda: place("back"))
    show_in(place, qtbot, page)
    return page


def file(tmp_path: Path, rows: list[tuple[Any, ...]], name: str = "list.xlsx") -> Path:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(tmp_path / name)
    return tmp_path / name


def count(office: Office) -> int:
    with office.store.read() as session:
        return session.scalar(select(func.count()).select_from(models.Client)) or 0


@pytest.fixture
def opened(qtbot: QtBot, page: ListPage, desk: Desk, tmp_path: Path) -> ListPage:
    page.open_file(file(tmp_path, [("Контрагенты",), (), HEADS, *ROWS]))
    settle(qtbot, desk)
    return page


def test_nothing_comes_in_before_the_question_is_answered(
    qtbot: QtBot, opened: ListPage, office: Office, desk: Desk
) -> None:
    before = count(office)
    assert not opened.button.isEnabled()
    qtbot.keyClick(opened, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    assert count(office) == before
    assert "bought before" in opened.note.text()


def test_a_list_comes_in_and_goes_again(qtbot: QtBot, opened: ListPage, office: Office, desk: Desk) -> None:
    before = count(office)
    opened.buyers[Buyers.ALL].click()
    settle(qtbot, desk)
    opened.button.click()
    settle(qtbot, desk)
    assert count(office) == before + 2
    with office.store.read() as session:
        names = models.Client.name
        lipa = session.scalars(select(models.Client).where(names == "Аптека «Липа»")).one()
        zerno = session.scalars(select(models.Client).where(names == "Кофейня «Зерно»")).one()
        assert (lipa.inn, lipa.orders_before) == ("7707083893", 1)
        assert len(zerno.reaches) == 2
        assert len(lipa.responsibilities) == 1
        assert zerno.responsibilities == []
    opened.button.click()  # once more does nothing
    settle(qtbot, desk)
    assert count(office) == before + 2
    undo_last(office.store, Act(IGOR, MONDAY))
    assert count(office) == before


def test_what_a_column_means_can_be_said(qtbot: QtBot, opened: ListPage, desk: Desk) -> None:
    menu = opened.table.menu(6)
    assert menu is not None
    next(one for one in menu.actions() if one.text() == "Note").trigger()
    settle(qtbot, desk)
    assert opened.model.headerData(6, Qt.Orientation.Horizontal) == "Note"
    opened.table.meant.emit(0, str(Meaning.SKIP))
    settle(qtbot, desk)
    assert "which column names" in opened.note.text()
    assert not opened.button.isEnabled()


def test_the_same_kind_of_file_is_remembered(
    qtbot: QtBot, opened: ListPage, desk: Desk, tmp_path: Path
) -> None:
    opened.table.meant.emit(4, str(Meaning.NOTE))
    opened.buyers[Buyers.NONE].click()
    settle(qtbot, desk)
    opened.button.click()
    settle(qtbot, desk)
    opened.open_file(file(tmp_path, [HEADS, ("Новая", "", "", "", "")], "later.xlsx"))
    settle(qtbot, desk)
    assert opened.model.headerData(6, Qt.Orientation.Horizontal) == "Note"
    assert opened.buyers[Buyers.NONE].isChecked()
    assert opened.button.isEnabled()


@pytest.mark.parametrize(("known", "note"), [("fill", "старое"), ("leave", "старое"), ("replace", "новое")])
def test_clients_who_are_here_already(
    qtbot: QtBot, page: ListPage, office: Office, desk: Desk, tmp_path: Path, known: str, note: str
) -> None:
    heads = ("Клиент", "Примечание", "Телефон")
    for at, row in enumerate((("Ромашка-2", "старое", ""), ("Ромашка-2", "новое", "+7 910 555-31-08"))):
        page.open_file(file(tmp_path, [heads, row], f"{at}.xlsx"))
        settle(qtbot, desk)
        page.buyers[Buyers.NONE].click()
        if at:
            page.known.choose(KnownRows(known))
        settle(qtbot, desk)
        page.button.click()
        settle(qtbot, desk)
    with office.store.read() as session:
        found = session.scalars(select(models.Client).where(models.Client.name == "Ромашка-2")).one()
        assert found.note == f"Примечание: {note}"
        assert len(found.reaches) == (0 if known == "leave" else 1)


def test_an_import_that_is_stopped_takes_nothing_in(
    qtbot: QtBot, page: ListPage, office: Office, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = count(office)
    page.open_file(file(tmp_path, [HEADS, *((f"Клиент {n}", "", "", "", "") for n in range(60))]))
    settle(qtbot, desk)
    page.buyers[Buyers.NONE].click()
    settle(qtbot, desk)
    monkeypatch.setattr(page, "_progress", lambda done, of: done < 25)
    page.button.click()
    settle(qtbot, desk)
    assert count(office) == before
    assert "stopped" in page.message.text


@pytest.mark.parametrize(("name", "content"), [("a.xlsx", b""), ("b.csv", b"\0\0\0")])
def test_a_file_that_is_none_is_refused_in_a_sentence(
    qtbot: QtBot, page: ListPage, desk: Desk, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    page.open_file(tmp_path / name)
    settle(qtbot, desk)
    assert name in page.message.text
    assert not page.has_file


def test_esc_leads_back(qtbot: QtBot, opened: ListPage, place: Place) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert place.went == [("back",)]


def test_a_workbook_of_the_programs_own_sheets_is_tried_and_taken_in_whole(
    qtbot: QtBot, page: ListPage, office: Office, desk: Desk, tmp_path: Path
) -> None:
    book = Workbook()
    clients, orders = book.worksheets[0], book.create_sheet("Заказы")
    clients.title = "Клиенты"
    for row in (("Название", "Телефон"), ("Завод «Восток»", "+7 910 111-22-33")):
        clients.append(row)
    for row in (
        ("Номер", "Поступил", "Клиент", "Сумма", "Менеджер"),
        ("А-1", "05.10.2026", "Завод «Восток»", 12000, "Анна"),
    ):
        orders.append(row)
    book.save(tmp_path / "whole.xlsx")
    before = count(office)
    page.open_file(tmp_path / "whole.xlsx")
    settle(qtbot, desk)
    page.whole.try_out.click()
    settle(qtbot, desk)
    assert count(office) == before
    assert "Заказы" in page.message.text
    page.whole.take.click()
    settle(qtbot, desk)
    assert count(office) == before + 1
    assert office.id("А-1")
    undo_last(office.store, Act(IGOR, MONDAY))
    assert count(office) == before
