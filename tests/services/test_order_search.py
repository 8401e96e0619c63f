"""Orders are found by number, client, subject and manager, the exact number first, then the latest."""

from decimal import Decimal

import pytest

from desktop.services.order_lists import order_search, search_orders
from desktop.storage.operations import Store
from tests.services.desk import Desk
from tests.viewers import AS_OWNER


@pytest.fixture
def desk(store: Store) -> Desk:
    made = Desk(store)
    for place in range(12):
        subject = "Вывеска" if place % 2 else "Визитки"
        made.take(f"Фирма {place}", subject=subject, amount=Decimal(10))
    return made


def numbers(desk: Desk, text: str, limit: int = 6) -> list[str]:
    return [one.number for one in search_orders(desk.store, AS_OWNER, text, limit=limit)]


def test_the_exact_number_comes_first_and_then_the_latest(desk: Desk) -> None:
    desk.now = desk.now.replace(hour=11)
    desk.take("Фирма 12", subject="1 вывеска")
    assert numbers(desk, "1", 2) == ["1", "13"]
    assert set(numbers(desk, "1", 9)) == {"1", "2", "10", "11", "12", "13"}, "in numbers and clients' names"


def test_every_word_occurs_somewhere_in_the_order(desk: Desk) -> None:
    leader = desk.assign(desk.id("4"))
    assert numbers(desk, f"ВЫВЕСКА {leader}") == ["4"]
    assert set(numbers(desk, "фирма визитки", 20)) == {"1", "3", "5", "7", "9", "11"}
    assert numbers(desk, "жирафы") == []
    assert numbers(desk, "  ") == []


def test_older_orders_are_found_by_their_client_and_by_their_number(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 13):
        desk.assign(desk.id(str(number)))
    desk.now = desk.now.replace(day=23)
    desk.take("Ромашка", subject="Каталог")
    monkeypatch.setattr(order_search, "RECENT", 1)
    assert numbers(desk, "каталог") == ["13"]
    assert numbers(desk, "фирма 3 вывеска") == ["4"]
    assert numbers(desk, "12") == ["12"]
