"""Declining costs a turn; excusing takes it back; unconfirmed orders are declined."""

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest

from desktop import models
from desktop.rules.errors import Refused
from desktop.services.dealing import (
    confirm_order,
    decline_order,
    excuse_decline,
    reassign_order,
    reject_order,
    undo_assignment,
)
from desktop.storage.operations import Act, Store
from tests.services.desk import TAKERS, Desk

Balances = dict[str, tuple[Fraction, Fraction]]


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def balances(desk: Desk) -> Balances:
    return {name: (row.turns, row.value) for name, row in desk.ledger().items()}


def own(desk: Desk, name: str) -> Act:
    return Act(desk.employee_id(name), desk.now)


def decline(desk: Desk, order: UUID, reason: str = "не моё") -> str | None:
    leader = desk.leader(order)
    assert leader is not None
    return decline_order(desk.store, own(desk, leader), order=order, reason=reason)


def test_a_declined_order_costs_a_turn_and_is_dealt_anew_among_the_others(desk: Desk) -> None:
    order = desk.take("Зерно", amount=Decimal(900))
    first = desk.assign(order)
    before = balances(desk)
    desk.now += timedelta(hours=1)
    second = decline(desk, order)
    assert second in TAKERS - {first}
    assert (desk.leader(order), desk.responsible(order)) == (second, second)
    third = (TAKERS - {first, second}).pop()
    after = balances(desk)
    assert after[first] == before[first]
    assert after[second or ""] == (before[second or ""][0] - Fraction(1, 2), before[second or ""][1] - 450)
    assert after[third] == (before[third][0] + Fraction(1, 2), before[third][1] + 450)
    assert desk.sums() == (0, 0)
    rows = desk.ledger()
    assert [(rows[name].charged, rows[name].uncharged) for name in (first, second or "", third)] == [
        (1, 0), (1, 0), (0, 0),
    ]  # fmt: skip


def test_an_order_that_everybody_declined_waits_and_never_goes_back(desk: Desk) -> None:
    order = desk.take()
    desk.assign(order)
    for _ in TAKERS:
        desk.now += timedelta(minutes=10)
        last = decline(desk, order)
    assert (last, desk.leader(order), desk.deal()) == (None, None, [])
    assert desk.sums() == (0, 0)
    with pytest.raises(Refused, match="declined_before"):
        desk.assign(order, "Анна", reason="просил")


def test_an_excused_decline_costs_nothing_and_reassigns_the_order(desk: Desk) -> None:
    order = desk.take(amount=Decimal(900))
    first = desk.assign(order)
    desk.now += timedelta(hours=1)
    second = decline(desk, order)
    excuse_decline(desk.store, desk.act(), order=order, reason="заболела")
    third = (TAKERS - {first, second}).pop()
    assert balances(desk) == {
        first: (Fraction(1, 3), 300), second: (Fraction(-2, 3), -600), third: (Fraction(1, 3), 300),
    }  # fmt: skip
    assert desk.leader(order) == second
    assert {name: row.charged for name, row in desk.ledger().items()} == {first: 0, second: 1, third: 0}
    with pytest.raises(Refused, match="nothing_to_excuse"):
        excuse_decline(desk.store, desk.act(), order=order, reason="ещё раз")
    with pytest.raises(Refused, match="not_allowed"):
        excuse_decline(desk.store, own(desk, first), order=order, reason="моё")


def test_an_excused_decline_of_an_order_that_waits_leaves_no_trace(desk: Desk) -> None:
    for name in TAKERS - {"Анна"}:
        desk.absent(name, 2)
    order = desk.take()
    assert desk.assign(order) == "Анна"
    desk.now += timedelta(hours=1)
    assert decline(desk, order) is None
    excuse_decline(desk.store, desk.act(), order=order, reason="заболела")
    assert balances(desk) == dict.fromkeys(TAKERS, (0, 0))
    assert desk.deal() == []


def test_an_excused_decline_of_a_reassigned_order_leaves_no_charge_with_who_was_dealt_it(desk: Desk) -> None:
    order = desk.take("Зерно", amount=Decimal(900))
    before = balances(desk)
    first = desk.assign(order)
    second, third = sorted(TAKERS - {first})
    reassign_order(desk.store, desk.act(), order=order, manager=second, reason="просьба")
    desk.absent(first, 1)
    desk.absent(third, 1)
    assert decline(desk, order) is None
    excuse_decline(desk.store, desk.act(), order=order, reason="болезнь")
    assert balances(desk) == before
    assert desk.sums() == (0, 0)


def test_what_was_no_order_leaves_no_responsible_manager_after_an_excused_decline_either(desk: Desk) -> None:
    order = desk.take("Зерно", amount=Decimal(900))
    desk.assign(order)
    desk.now += timedelta(hours=1)
    second = decline(desk, order)
    desk.now += timedelta(hours=1)
    excuse_decline(desk.store, desk.act(), order=order, reason="болезнь")
    assert desk.responsible(order) == second
    reject_order(desk.store, desk.act(), order=order, why="spam")
    assert desk.responsible(order) is None
    assert desk.sums() == (0, 0)


def test_undoing_the_second_dealing_leaves_the_decline(desk: Desk) -> None:
    order = desk.take()
    desk.assign(order)
    before = balances(desk)
    desk.now += timedelta(hours=1)
    decline(desk, order)
    undo_assignment(desk.store, desk.act(), order=order)
    assert balances(desk) == before
    assert desk.leader(order) is None


def test_only_ones_own_charged_order_can_be_declined(desk: Desk) -> None:
    order = desk.take("Зерно", phone="89161234567")
    leader = desk.assign(order)
    other = min(TAKERS - {leader})
    with pytest.raises(Refused, match="not_own_order"):
        decline_order(desk.store, own(desk, other), order=order, reason="не моё")
    with pytest.raises(Refused, match="reason_needed"):
        decline(desk, order, " ")
    known = desk.take(phone="89161234567")
    assert desk.assign(known) == leader
    with pytest.raises(Refused, match="not_charged"):
        decline(desk, known)


def test_what_is_not_confirmed_in_working_time_is_declined_and_dealt_anew_once(desk: Desk) -> None:
    desk.change(models.OfficeSettings, 1, confirm_minutes=30)
    late, noticed = desk.take(), desk.take()
    first = desk.assign(late)
    confirm_order(desk.store, own(desk, desk.assign(noticed)), order=noticed)
    confirmed = desk.leader(noticed)
    desk.absent(first, 10 / (24 * 60))
    desk.now += timedelta(minutes=39)
    desk.deal()
    assert desk.leader(late) == first
    desk.now += timedelta(minutes=1)
    desk.deal()
    second = desk.leader(late)
    assert second != first
    desk.deal()
    assert (desk.leader(late), desk.leader(noticed)) == (second, confirmed)
    assert desk.sums() == (0, 0)
