"""Lists and cards of orders."""

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from desktop.rules.errors import Refused
from desktop.services import order_lists
from desktop.services.order_lists import OrderCounts, OrderView, order_listing
from desktop.services.orders import change_stage
from desktop.storage.operations import Store
from tests.services.desk import TAKERS, Desk
from tests.viewers import AS_OWNER


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def numbers(desk: Desk, view: OrderView, actor: int = AS_OWNER) -> list[str]:
    return [row.number for row in order_lists.list_orders(desk.store, actor, desk.now, view)]


def test_waiting_are_listed_oldest_first_the_others_newest_first(desk: Desk) -> None:
    for _ in range(11):
        desk.take()
    assert numbers(desk, OrderView.WAITING) == [str(number) for number in range(1, 12)]
    dealt = desk.assign(desk.id("10"))
    assert numbers(desk, OrderView.WAITING)[-2:] == ["9", "11"]
    assert numbers(desk, OrderView.ALL)[:2] == ["11", "10"]
    assert numbers(desk, OrderView.TODAY) == numbers(desk, OrderView.OPEN) == ["10"]
    assert numbers(desk, OrderView.MINE, desk.employee_id(dealt)) == ["10"]
    assert order_lists.count_orders(desk.store, desk.employee_id(dealt)) == OrderCounts(10, 1, 1, 11)
    change_stage(desk.store, desk.act(), order=desk.id("10"), stage="lost")
    assert order_lists.count_orders(desk.store, desk.employee_id(dealt)) == OrderCounts(10, 0, 0, 11)
    desk.now += timedelta(days=1)
    assert numbers(desk, OrderView.TODAY) == []


def test_a_row_says_what_was_paid_how_it_was_assigned_and_whether_the_client_is_new(desk: Desk) -> None:
    first = desk.take("Зерно", phone="89161234567", amount=Decimal(90))
    desk.assign(first)
    desk.paid(first)
    desk.now += timedelta(hours=1)
    desk.assign(desk.take(phone="89161234567"))
    second, one = order_lists.list_orders(desk.store, AS_OWNER, desk.now, OrderView.ALL)
    assert (one.paid, one.charged, one.rule, one.new_client) == (10, True, "fair", True)
    assert (second.paid, second.charged, second.rule, second.new_client) == (0, False, "responsible", False)


def test_an_order_that_nobody_can_take_is_marked(desk: Desk) -> None:
    desk.assign(desk.take("Зерно", phone="89161234567"), "Вера", reason="просила")
    for name in TAKERS - {"Вера"}:
        desk.absent(name, 1)
    desk.take("Молоко")
    assert [
        row.nobody for row in order_lists.list_orders(desk.store, AS_OWNER, desk.now, OrderView.WAITING)
    ] == [False]
    desk.absent("Вера", 1, substitute="Ольга")
    desk.take(phone="89161234567")
    assert [
        row.nobody for row in order_lists.list_orders(desk.store, AS_OWNER, desk.now, OrderView.WAITING)
    ] == [
        True,
        False,
    ]


def test_the_card_of_an_order(desk: Desk) -> None:
    order = desk.take("Зерно", phone="89161234567", email="a@b.example", text="Вывеска 2 м")
    manager = desk.assign(order)
    desk.paid(order)
    card = order_lists.order_card(desk.store, AS_OWNER, desk.now, order)
    assert card.shares == ((manager, Fraction(1)),)
    assert (card.client_phone, card.client_email, card.text) == ("+79161234567", "a@b.example", "Вывеска 2 м")
    assert card.explanation is not None
    assert card.explanation.winner == manager
    assert (card.assigned_by, card.assigned_at, [one.amount for one in card.payments]) == (
        "Ольга",
        desk.now,
        [10],
    )


def test_no_such_order_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused, match="no_such_order"):
        order_lists.order_card(desk.store, AS_OWNER, desk.now, desk.act().id)


def test_the_listing_says_how_each_order_was_assigned_and_credited(desk: Desk) -> None:
    desk.take()
    given = desk.assign(desk.id("1"))
    desk.take()
    assigned, waiting = order_listing(desk.store, AS_OWNER, desk.now)
    assert (assigned.row.number, assigned.shares) == ("1", {given: 1})
    assert assigned.explanation is not None
    assert assigned.explanation.winner == given
    assert (waiting.row.number, waiting.shares, waiting.explanation) == ("2", {}, None)
