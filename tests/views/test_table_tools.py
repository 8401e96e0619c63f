"""What a table offers: copied as Excel takes it, written out, columns shown and widths as each left them."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.this_pc import preferences
from desktop.views.clients.clients_model import ClientColumn
from desktop.views.clients.list_page import ClientsPage
from desktop.views.desk.desk import Desk
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.views.real_desk import Place, open_desk, settle, show_in


@pytest.fixture
def office(store: Any) -> Office:
    office = Office(store)
    for name in ("=1+1 Липа", "Зерно\tи Хлеб"):
        office.take(name)
    return office


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, place: Place) -> ClientsPage:
    return opened(qtbot, desk, place)


def opened(qtbot: QtBot, desk: Desk, place: Place) -> ClientsPage:
    page = ClientsPage(desk)
    show_in(place, qtbot, page)
    page.load()
    settle(qtbot, desk)
    return page


def clipboard() -> list[list[str]]:
    return [line.split("\t") for line in QApplication.clipboard().text().split("\n")]


def test_ctrl_c_copies_the_row_in_cells(qtbot: QtBot, page: ClientsPage) -> None:
    page.table.selectRow(0)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    (line,) = clipboard()
    assert len(line) == len(page.tools.columns)
    assert line[0] == str(page.model.index(0, 0).data()).replace("\t", " ")


def test_the_whole_table_is_copied_with_its_heads(page: ClientsPage) -> None:
    page.tools.copy_all()
    lines = clipboard()
    assert len(lines) == page.model.rowCount() + 1
    assert lines[0][0] == "Client"


def test_what_is_shown_is_written_and_no_text_is_a_formula(
    qtbot: QtBot, page: ClientsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    page.tools.write(tmp_path / "clients.xlsx")
    settle(qtbot, desk)
    sheet = load_workbook(tmp_path / "clients.xlsx").worksheets[0]
    names = [sheet.cell(row, 1) for row in range(2, sheet.max_row + 1)]
    assert {cell.data_type for cell in names} == {"s"}
    assert any(str(cell.value).startswith("=1+1") for cell in names)
    orders = sheet.cell(2, page.tools.columns.index(ClientColumn.ORDERS) + 1)
    assert orders.value == 1


def test_hidden_columns_and_widths_are_kept_for_each_person(
    qtbot: QtBot, page: ClientsPage, desk: Desk, place: Place, office: Office
) -> None:
    page.tools.show_column(ClientColumn.RESPONSIBLE, False)
    page.table.setColumnWidth(ClientColumn.PAID, 133)
    qtbot.waitUntil(lambda: "=133" in "".join(preferences.preferences().tables.values()))
    again = opened(qtbot, desk, place)
    assert again.table.isColumnHidden(ClientColumn.RESPONSIBLE)
    assert again.table.columnWidth(ClientColumn.PAID) == 133
    other = open_desk(office.store, MONDAY, "Анна")
    theirs = opened(qtbot, other, place)
    assert not theirs.table.isColumnHidden(ClientColumn.RESPONSIBLE)
    other.stop()


def test_a_right_click_offers_what_can_be_done(page: ClientsPage) -> None:
    page.table.selectRow(0)
    words = [action.text() for action in page.tools.menu().actions()]
    assert words == [
        "Open", "Copy the row", "Copy the table", "Write to Excel…", "Print…", "Save as PDF…",
        "Sort by", "Only", "Columns",
    ]  # fmt: skip
