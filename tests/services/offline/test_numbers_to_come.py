"""Orders that are only kept on this PC have no number yet: the office gives them one."""

from datetime import datetime
from pathlib import Path

import pytest

from desktop.language.errors import error_sentence
from desktop.language.numbers import client_number, order_number
from desktop.rules.errors import Refused
from desktop.rules.facts import number_key
from desktop.services.clients import client_card, search_clients
from desktop.services.offline import OfflineData, store_kept_entries
from desktop.services.order_lists import OrderRow, OrderView, list_orders, search_orders
from desktop.storage.operations import Act, Store
from desktop.views.clients.card_words import headline
from desktop.views.orders.rows import row_text, state_of
from tests.services.desk import Desk
from tests.services.office_of_four import OLGA
from tests.viewers import AS_OWNER

NOW = datetime(2026, 10, 19, 9)
TO_COME = "№\u00a0to come"


@pytest.fixture
def office(sqlite_store: Store) -> Desk:
    office = Desk(sqlite_store)
    office.take("Берёзка")
    return office


@pytest.fixture
def kept(office: Desk, tmp_path: Path) -> OfflineData:
    offline_data = OfflineData(tmp_path / "here")
    offline_data.copy(office.store, NOW)
    for name in ("Зерно", "Молоко"):
        figures = {"visit": name, "source": "phone", "name": name}
        offline_data.outbox.keep(Act(OLGA, NOW), "take_order", figures)
    return offline_data


def listed(store: Store) -> list[OrderRow]:
    return list_orders(store, AS_OWNER, NOW, OrderView.WAITING)


def test_no_number_is_shown_that_another_pc_may_give(office: Desk, kept: OfflineData) -> None:
    rows = listed(kept.calls_on_snapshot().store)
    assert [(row.client, row.kept, order_number(row.number)) for row in rows] == [
        ("Берёзка", False, "№\u00a01"), ("Зерно", True, TO_COME), ("Молоко", True, TO_COME),
    ]  # fmt: skip
    assert sorted(rows, key=lambda row: number_key(row.number)) == rows
    office.take("Сахар")
    store_kept_entries(office.store, kept.outbox, NOW)
    numbers = {row.client: row.number for row in list_orders(office.store, AS_OWNER, NOW, OrderView.ALL)}
    assert numbers == {"Берёзка": "1", "Сахар": "2", "Зерно": "3", "Молоко": "4"}


def test_a_kept_order_is_marked_and_found(kept: OfflineData) -> None:
    here = kept.calls_on_snapshot().store
    row = listed(here)[-1]
    assert state_of(row, NOW) == ("kept here", "waiting")
    assert row_text(row).startswith(TO_COME)
    for text, found in (("молоко", True), ("to come", True), ("2", False)):
        numbers = [one.number for one in search_orders(here, AS_OWNER, text, to_come="to come")]
        assert (row.number in numbers) is found


def test_a_kept_client_has_no_number_either(kept: OfflineData) -> None:
    here = kept.calls_on_snapshot().store
    clients = {row.name: row for row in search_clients(here, AS_OWNER)}
    assert [clients[name].kept for name in ("Берёзка", "Зерно", "Молоко")] == [False, True, True]
    card = client_card(here, AS_OWNER, NOW, clients["Зерно"].id)
    assert client_number(card.number) == TO_COME
    assert headline(card).endswith(f"{TO_COME} · kept here")


def test_what_is_refused_of_a_kept_order_names_no_number(kept: OfflineData) -> None:
    row = listed(kept.calls_on_snapshot().store)[-1]
    assert "No. to come is closed" in error_sentence(Refused("order_closed", number=row.number, stage="lost"))
