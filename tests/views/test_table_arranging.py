"""A small table is sorted and filtered by what its cells say, and says so."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.services.backups import BackupRow
from desktop.views.backups.table import MADE, SIZE, WHERE, BackupModel
from desktop.views.widgets.arranging import RowsProxy
from desktop.views.widgets.table_filter import TableFilter, count_words
from desktop.views.widgets.table_print import Paper, pdf_bytes
from desktop.views.widgets.table_tools import TableTools
from desktop.views.widgets.tables import RowTable

NOW = datetime(2026, 11, 27, 10, 0)
SIZES = (900_000, 12_000_000, 3_000_000)


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    model = BackupModel()
    rows = [
        BackupRow(
            path=Path(f"{place}.zip"), made=NOW - timedelta(days=place), size=size, second=place == 1
        )
        for place, size in enumerate(SIZES)
    ]  # fmt: skip
    model.show(tuple(rows), NOW)
    table = RowTable()
    qtbot.addWidget(table)
    model.setParent(table)
    table.setModel(RowsProxy(model, table))
    return table


@pytest.fixture
def tools(table: RowTable) -> TableTools:
    return TableTools(table, "", "Backups", lambda *_what: None)


def sources(table: RowTable) -> list[int]:
    proxy = table.model()
    assert isinstance(proxy, RowsProxy)
    return [proxy.source_row(row) for row in range(proxy.rowCount())]


def test_the_proxy_is_a_sound_model(table: RowTable, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table.model())


def test_a_head_sorts_upwards_then_downwards_then_no_more(table: RowTable, tools: TableTools) -> None:
    head = table.table_head
    for expected, said in (
        ([0, 2, 1], "sorted: Size"),
        ([1, 2, 0], "sorted downwards: Size"),
        ([0, 1, 2], ""),
    ):
        head.sectionClicked.emit(SIZE)
        assert sources(table) == expected
        assert table.accessibleDescription() == said
    head.sectionClicked.emit(MADE)
    assert sources(table) == [2, 1, 0]


def test_a_column_is_filtered_by_a_value_of_its_cells(table: RowTable, tools: TableTools) -> None:
    proxy = table.model()
    assert isinstance(proxy, RowsProxy)
    value = str(proxy.index(1, WHERE).data())
    assert value in proxy.values(WHERE)
    tools.choose(WHERE, value)
    assert sources(table) == [1]
    assert table.table_head.filtered == {WHERE}
    assert value in table.accessibleDescription()
    tools.choose_nothing()
    assert sources(table) == [0, 1, 2]


def test_the_field_finds_and_counts_truly(qtbot: QtBot, table: RowTable) -> None:
    proxy = table.model()
    assert isinstance(proxy, RowsProxy)
    field = TableFilter(proxy, table)
    qtbot.addWidget(field)
    assert field.count.text() == "3"
    field.edit.setText(str(proxy.index(1, WHERE).data()).upper())
    assert sources(table) == [1]
    assert field.count.text() == "1 of 3"
    field.edit.clear()
    assert sources(table) == [0, 1, 2]


def test_counts_are_grouped() -> None:
    assert count_words(200, 4312) == "200 of 4\u202f312"
    assert count_words(0, 0) == ""


def test_several_rows_are_copied(table: RowTable, tools: TableTools, qapp: QApplication) -> None:
    table.select_several()
    table.selectAll()
    tools.copy()
    assert len(QApplication.clipboard().text().split("\n")) == len(SIZES)


def test_a_long_table_is_printed_with_its_heads_on_every_page(qapp: QApplication) -> None:
    rows = [[str(row), f"Клиент с длинным именем {row}" * 3, f"{row} 000"] for row in range(120)]
    paper = Paper("Клиенты", "27.11.2026", ["№", "Клиент", "Оплачено"], rows, frozenset({2}))
    assert 3 <= pdf_bytes(paper).count(b"/Type /Page\n") <= 6
    assert pdf_bytes(Paper("Клиенты", "", ["№"], [])).count(b"/Type /Page\n") == 1
