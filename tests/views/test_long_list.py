"""A long list of orders is read in pages: as one scrolls, and as far as the order that is looked for."""

from collections.abc import Callable
from typing import Any

import pytest

from desktop.services.order_lists import OrderRow
from desktop.storage.operations import Store
from desktop.views.orders import tab as orders_tab
from desktop.views.orders.tab import OrdersTab
from tests.services.desk import MONDAY, Desk
from tests.views.real_desk import Place, open_desk, settle, show_in

MANY, PAGE = 50, 20


@pytest.fixture
def orders(sqlite_store: Store) -> Desk:
    desk = Desk(sqlite_store)
    for _ in range(MANY):
        desk.take("Ромашка", same_client=True)
    return desk


@pytest.fixture
def shown(orders: Desk, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> tuple[OrdersTab, Callable[[], None]]:
    monkeypatch.setattr(orders_tab, "PAGE", PAGE)
    place, desk = Place(), open_desk(orders.store, MONDAY, "Игорь")
    made = OrdersTab(desk, place)
    show_in(place, qtbot, made)
    settle(qtbot, desk)
    return made, lambda: settle(qtbot, desk)


def numbers(tab: OrdersTab) -> list[int]:
    return [int(row.number) for row in tab.list.records_model.records if isinstance(row, OrderRow)]


def test_the_next_page_comes_when_one_scrolls_and_the_selection_stays(
    shown: tuple[OrdersTab, Callable[[], None]],
) -> None:
    tab, settled = shown
    tab.segments.choose("all")
    settled()
    assert len(numbers(tab)) == PAGE
    chosen, bar = tab.list.record(), tab.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    settled()
    assert len(numbers(tab)) == 2 * PAGE
    assert tab.list.record() == chosen
    assert bar.value() > 0, "who has scrolled stays there"
    bar.setValue(bar.maximum())
    settled()
    assert sorted(numbers(tab)) == [*range(1, MANY + 1)]
    bar.setValue(0)
    bar.setValue(bar.maximum())
    settled()
    assert len(numbers(tab)) == MANY


def test_another_view_begins_with_its_first_page(shown: tuple[OrdersTab, Callable[[], None]]) -> None:
    tab, settled = shown
    tab.segments.choose("all")
    settled()
    bar = tab.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    settled()
    tab.segments.choose("waiting")
    settled()
    assert numbers(tab) == [*range(1, PAGE + 1)]


def test_an_order_that_is_looked_for_is_listed_behind_the_first_page(
    orders: Desk, shown: tuple[OrdersTab, Callable[[], None]]
) -> None:
    tab, settled = shown
    wanted = orders.id(str(PAGE + 1))
    tab.show_order(wanted)
    settled()
    assert len(numbers(tab)) == PAGE + 1
    assert tab.list.record().id == wanted
    settled()
    assert tab._shown_id == wanted
