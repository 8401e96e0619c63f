"""Orders as a table: sorted in the office by any head, filtered from the heads, and views that are saved."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop import models
from desktop.rules.facts import Source
from desktop.services import clients
from desktop.services.clients import ClientKey, ClientSort
from desktop.services.order_lists import (
    OrderColumn,
    OrderFilter,
    OrderSort,
    OrderView,
    count_fitting,
    list_orders,
)
from desktop.views.desk.desk import Desk
from desktop.views.orders.orders_model import COLUMNS
from desktop.views.orders.orders_model import Place as At
from desktop.views.orders.saved_views import SavedView, views_from_text, views_to_text
from desktop.views.orders.tab import OrdersTab
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.viewers import AS_OWNER
from tests.views.real_desk import Place, settle, show_in


@pytest.fixture
def office(store: Any) -> Office:
    office = Office(store)
    for name, manager, source, amount, due in (
        ("Липа", "Анна", "phone", 300, 3),
        ("Зерно", "Борис", "walk-in", 100, None),
        ("Клён", "Анна", "email", 200, -1),
    ):
        order = office.take(name, amount=Decimal(amount))
        day = MONDAY.date() + timedelta(days=due) if due is not None else None
        office.change(models.Order, order, source=Source(source), due=day)
        office.assign(order, manager, reason="просили")
    return office


@pytest.mark.parametrize(
    ("column", "up", "down"),
    [
        (OrderColumn.CLIENT, ["Зерно", "Клён", "Липа"], ["Липа", "Клён", "Зерно"]),
        (OrderColumn.AMOUNT, ["Зерно", "Клён", "Липа"], ["Липа", "Клён", "Зерно"]),
        (OrderColumn.DUE, ["Клён", "Липа", "Зерно"], ["Липа", "Клён", "Зерно"]),
        (OrderColumn.NUMBER, ["Липа", "Зерно", "Клён"], ["Клён", "Зерно", "Липа"]),
    ],
)
def test_orders_are_sorted_by_a_column_and_none_comes_last(
    office: Office, column: OrderColumn, up: list[str], down: list[str]
) -> None:
    for names, descending in ((up, False), (down, True)):
        sort = OrderSort(column, descending)
        rows = list_orders(office.store, AS_OWNER, MONDAY, OrderView.ALL, sort=sort)
        assert [row.client for row in rows] == names


@pytest.mark.parametrize("column", OrderColumn)
def test_every_column_sorts_all_orders(office: Office, column: OrderColumn) -> None:
    rows = list_orders(office.store, AS_OWNER, MONDAY, OrderView.ALL, sort=OrderSort(column), limit=2)
    assert len(rows) == 2


@pytest.mark.parametrize("key", ClientKey)
def test_clients_are_sorted_by_every_column_both_ways(office: Office, key: ClientKey) -> None:
    for descending in (False, True):
        found = clients.find_clients(office.store, AS_OWNER, sort=ClientSort(key, descending))
        assert {row.name for row in found.rows} == {"Липа", "Зерно", "Клён"}
    typed = clients.find_clients(office.store, AS_OWNER, "зерно", sort=ClientSort(key))
    assert [row.name for row in typed.rows] == ["Зерно"]


def test_clients_are_sorted_by_name_and_filtered_by_manager(office: Office) -> None:
    names = clients.find_clients(office.store, AS_OWNER, sort=ClientSort(ClientKey.NAME, True)).rows
    assert [row.name for row in names] == ["Липа", "Клён", "Зерно"]
    theirs = clients.find_clients(office.store, AS_OWNER, responsible="Анна")
    assert {row.responsible for row in theirs.rows} <= {"Анна"}
    assert theirs.total == len(theirs.rows)


def test_a_period_is_counted_by_arrival(office: Office) -> None:
    def count(period: str) -> int:
        wanted = OrderFilter(period=period)
        return count_fitting(office.store, AS_OWNER, MONDAY, OrderView.ALL, wanted)

    assert [count(period) for period in ("month", "last_month", "year")] == [3, 0, 3]


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, place: Place) -> OrdersTab:
    tab = OrdersTab(desk, place)
    show_in(place, qtbot, tab)
    settle(qtbot, desk)
    tab.segments.choose("open")
    settle(qtbot, desk)
    tab.table_wanted.click()
    settle(qtbot, desk)
    return tab


def shown(tab: OrdersTab) -> list[str]:
    model = tab.table.orders
    return [str(model.index(row, At.CLIENT).data()) for row in range(model.rowCount())]


def test_the_table_sorts_in_the_office_and_leads_the_panel(
    qtbot: QtBot, tab: OrdersTab, desk: Desk, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(tab.table.orders)
    assert tab.table.isVisible()
    assert not tab.list.isVisible()
    tab.table.table_head.sectionClicked.emit(COLUMNS.index(OrderColumn.AMOUNT))
    settle(qtbot, desk)
    assert shown(tab) == ["Зерно", "Клён", "Липа"]
    tab.table.selectRow(2)
    settle(qtbot, desk)
    assert tab.letter.isVisibleTo(tab) or tab.panel.contents() is not None
    assert tab.list.record().client == "Липа"
    tab.segments.choose("waiting")
    settle(qtbot, desk)
    assert not tab.table.isVisible()


def test_a_head_filters_by_its_values_and_the_count_is_true(qtbot: QtBot, tab: OrdersTab, desk: Desk) -> None:
    tab.table.tools.choose(At.MANAGER, "Анна")
    settle(qtbot, desk)
    assert set(shown(tab)) == {"Липа", "Клён"}
    assert tab.filter.manager.currentData() == "Анна"
    assert tab.table.count == "2"
    tab.filter.all.click()
    settle(qtbot, desk)
    assert len(shown(tab)) == 3
    assert tab.table.table_head.filtered == frozenset()


def test_the_count_is_true_for_rows_too(qtbot: QtBot, tab: OrdersTab, desk: Desk) -> None:
    assert tab.count.text() == "3"
    tab.table_wanted.click()
    settle(qtbot, desk)
    assert tab.list.isVisible()
    assert tab.count.text() == "3"


def test_a_view_is_saved_shown_renamed_and_removed(qtbot: QtBot, tab: OrdersTab, desk: Desk) -> None:
    views = tab.views
    assert [one.name for one in views.views] == ["My open", "Overdue"]
    tab.table.tools.choose(At.MANAGER, "Борис")
    views.begin()
    views.name.setText("Of Boris")
    views.finish()
    tab.filter.clear()
    saved = views.views[-1]
    assert saved == SavedView("Of Boris", "open", OrderFilter(manager="Борис"))
    tab.show_saved(saved)
    settle(qtbot, desk)
    assert shown(tab) == ["Зерно"]
    views.begin(saved)
    views.name.setText("Boris")
    views.finish()
    assert [one.name for one in views.views] == ["My open", "Overdue", "Boris"]
    views.remove(views.views[-1])
    assert len(views.views) == 2
    tab.undo.undo()
    assert views.views[-1].name == "Boris"


@pytest.mark.parametrize("text", ["", "1", "{", "[1]", '[{"name": 1}]', '[{"name": "a", "view": "x"}]'])
def test_what_cannot_be_read_is_no_view(text: str) -> None:
    assert views_from_text(text) is None


def test_views_come_back_as_they_were_kept() -> None:
    views = [SavedView("Мои", "all", OrderFilter(stage="new", overdue=True, period="year"))]
    assert views_from_text(views_to_text(views)) == views
