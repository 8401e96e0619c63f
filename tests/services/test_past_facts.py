"""The past is not read with today's facts: what is changed holds from the moment of the change."""

from datetime import timedelta
from fractions import Fraction

import pytest

from desktop.services.clients import hand_over_client
from desktop.services.dealing import reject_order, undo_assignment
from desktop.services.intake import answer_match
from desktop.storage.operations import Store
from tests.services.desk import MONDAY, TAKERS, Desk

TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def close(desk: Desk, *names: str) -> None:
    """Let these managers take no new client's order, before anything arrives."""
    now, desk.now = desk.now, MONDAY - timedelta(days=7)
    for name in names:
        desk.set_terms(name, cap=0)
    desk.now = now


def test_a_manager_who_became_responsible_later_was_not_so_while_ill(desk: Desk) -> None:
    close(desk, *TAKERS)
    desk.absent("Анна", 1, substitute="Борис")
    order = desk.take("Зерно")
    desk.now = TUESDAY + timedelta(hours=1)
    hand_over_client(
        desk.store, desk.act(), client=desk.order(order).client_id, manager="Анна", reason="знакомы"
    )
    desk.now += timedelta(hours=1)
    assert desk.deal() == ["1"]
    assert desk.shares(order) == {"Анна": 1}
    assert desk.order(order).assigned_at == TUESDAY + timedelta(hours=1)


def test_a_raised_cap_gives_nothing_to_somebody_who_is_on_vacation_by_then(desk: Desk) -> None:
    close(desk, *TAKERS)
    order = desk.take()
    desk.now = TUESDAY
    desk.absent("Анна", 5)
    desk.now += timedelta(hours=1)
    desk.set_terms("Анна", cap=5)
    assert desk.deal() == []
    desk.now += timedelta(hours=1)
    desk.set_terms("Борис", cap=5)
    desk.now += timedelta(hours=1)
    assert desk.deal() == ["1"]
    assert (desk.leader(order), desk.order(order).assigned_at) == ("Борис", TUESDAY + timedelta(hours=2))


def test_a_rejected_order_counts_for_the_cap_until_it_is_rejected(desk: Desk) -> None:
    close(desk, "Борис", "Вера")
    desk.set_terms("Анна", cap=1)
    spam = desk.take()
    desk.assign(spam)
    desk.now += timedelta(minutes=30)
    waits = desk.take()
    desk.now += timedelta(hours=2)
    assert desk.deal() == []
    reject_order(desk.store, desk.act(), order=spam, why="spam")
    rejected = desk.now
    desk.now += timedelta(hours=1)
    assert desk.deal() == ["2"]
    assert (desk.leader(waits), desk.order(waits).assigned_at) == ("Анна", rejected)


def test_an_order_whose_client_becomes_known_while_it_waits_is_looked_at_again_at_once(desk: Desk) -> None:
    now, desk.now = desk.now, MONDAY - timedelta(days=7)
    for name in TAKERS:
        desk.set_terms(name, services=["Вывески"])
    desk.now = now
    first = desk.take("Зерно", phone="89161234567", service="Полиграфия")
    desk.now += timedelta(minutes=10)
    second = desk.take(phone="89161234567")
    desk.now += timedelta(minutes=10)
    third = desk.take(phone="89161234567", service="Полиграфия")
    desk.now += timedelta(hours=1)
    assert desk.deal() == ["2", "1", "3"]
    assert {desk.leader(order) for order in (first, second, third)} == {desk.responsible(second)}
    assert desk.order(first).assigned_at == MONDAY + timedelta(minutes=10)


def test_an_order_is_dealt_from_the_answer_to_its_question_on(desk: Desk) -> None:
    desk.assign(desk.take("Зерно и хлеб"))
    order = desk.take("Зерно и Хлеб")
    desk.now += timedelta(hours=2)
    answer_match(desk.store, desk.act(), order=order, same=False)
    answered = desk.now
    desk.now += timedelta(hours=1)
    desk.deal()
    assert desk.order(order).assigned_at == answered


def test_an_order_that_was_taken_back_is_dealt_from_then_on(desk: Desk) -> None:
    order = desk.take()
    desk.assign(order)
    desk.now += timedelta(hours=2)
    undo_assignment(desk.store, desk.act(), order=order)
    taken_back = desk.now
    desk.now += timedelta(hours=1)
    desk.assign(order)
    assert desk.order(order).assigned_at == taken_back


def test_weights_hold_from_their_change_on(desk: Desk) -> None:
    desk.take()
    desk.now += timedelta(hours=1)
    desk.set_terms("Анна", weight=Fraction(4))
    desk.now += timedelta(hours=1)
    desk.take()
    desk.deal()
    rows = desk.ledger()
    charged = {name: row.charged for name, row in rows.items()}
    assert rows["Анна"].turns == Fraction(1, 3) + Fraction(4, 6) - charged["Анна"]
    assert rows["Вера"].turns == Fraction(1, 3) + Fraction(1, 6) - charged["Вера"]


def test_an_order_dealt_in_the_past_takes_the_client_from_nobody_who_got_it_later(desk: Desk) -> None:
    order = desk.take("Зерно", phone="89161234567")
    desk.now += timedelta(hours=1)
    client = desk.order(order).client_id
    hand_over_client(desk.store, desk.act(), client=client, manager="Вера", reason="знакомы")
    desk.now += timedelta(hours=1)
    assert desk.deal() == ["1"]
    assert desk.order(order).assigned_at == MONDAY
    assert desk.responsible(order) == "Вера"
