"""Orders filtered by manager, stage, source, service and by what is overdue."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from desktop import models
from desktop.rules.facts import Source
from desktop.services.order_lists import OrderFilter, OrderRow, OrderView, list_orders
from desktop.views.desk.desk import Desk
from desktop.views.orders.tab import OrdersTab
from tests.services.desk import MONDAY
from tests.services.desk import Desk as Office
from tests.viewers import AS_OWNER
from tests.views.real_desk import Place, settle, show_in


@pytest.fixture
def office(store: Any) -> Office:
    return Office(store)


@pytest.fixture
def orders(office: Office) -> dict[str, UUID]:
    found = {}
    for name, manager, source, service in (
        ("Липа", "Анна", "phone", "Вывески"),
        ("Зерно", "Борис", "walk-in", "Полиграфия"),
        ("Клён", "Анна", "phone", None),
    ):
        found[name] = office.take(name, **({"service": service} if service else {}))
        office.change(models.Order, found[name], source=Source(source))
        office.assign(found[name], manager, reason="просили")
    office.change(models.Order, found["Клён"], due=MONDAY.date() - timedelta(days=1))
    return found


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (OrderFilter(), ["Липа", "Зерно", "Клён"]),
        (OrderFilter(manager="Анна"), ["Липа", "Клён"]),
        (OrderFilter(manager="Анна", service="Вывески"), ["Липа"]),
        (OrderFilter(source="walk-in"), ["Зерно"]),
        (OrderFilter(stage="paid"), []),
        (OrderFilter(overdue=True), ["Клён"]),
        (OrderFilter(manager="Никто"), []),
    ],
)
def test_a_filter_keeps_what_fits_everything(
    office: Office, orders: dict[str, UUID], wanted: OrderFilter, names: list[str]
) -> None:
    assert orders
    rows = list_orders(office.store, AS_OWNER, MONDAY, OrderView.ALL, wanted=wanted)
    assert {row.client for row in rows} == set(names)


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, place: Place, orders: dict[str, UUID]) -> OrdersTab:
    tab = OrdersTab(desk, place)
    show_in(place, qtbot, tab)
    settle(qtbot, desk)
    return tab


def shown(tab: OrdersTab) -> set[str]:
    return {one.client for one in tab.list.records_model.records if isinstance(one, OrderRow)}


def test_the_filter_stands_above_open_orders_and_all(
    qtbot: QtBot, tab: OrdersTab, desk: Desk, orders: dict[str, UUID]
) -> None:
    assert not tab.filter.isVisible()
    tab.segments.choose("all")
    settle(qtbot, desk)
    assert tab.filter.isVisible()
    tab.filter.manager.setCurrentIndex(tab.filter.manager.findData("Анна"))
    tab.filter.manager.activated.emit(tab.filter.manager.currentIndex())
    settle(qtbot, desk)
    assert shown(tab) == {"Липа", "Клён"}
    tab.filter.overdue.setChecked(True)
    settle(qtbot, desk)
    assert shown(tab) == {"Клён"}
    tab.show_order(orders["Зерно"])
    settle(qtbot, desk)
    assert shown(tab) == {"Липа", "Зерно", "Клён"}
    record = tab.list.record()
    assert record is not None
    assert record.client == "Зерно"


def test_where_nothing_fits_it_says_so(qtbot: QtBot, tab: OrdersTab, desk: Desk) -> None:
    tab.segments.choose("open")
    settle(qtbot, desk)
    tab.filter.stage.setCurrentIndex(tab.filter.stage.findData("invoice"))
    tab.filter.stage.activated.emit(0)
    settle(qtbot, desk)
    assert shown(tab) == set()
    assert tab.empty.isVisible()
    tab.filter.all.click()
    settle(qtbot, desk)
    assert shown(tab) == {"Липа", "Зерно", "Клён"}
