"""Dealing through the database: by the rules, by hand, and taken back."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop import models
from desktop.rules.errors import Refused
from desktop.rules.explanation_data import from_data
from desktop.services import dealing
from desktop.services.money.payments import record_payment
from desktop.services.order_lists import OrderView, count_orders, list_orders
from desktop.services.orders import change_stage, edit_order
from desktop.storage.operations import Store
from tests.services.desk import TAKERS, Desk
from tests.viewers import AS_OWNER


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def refusal(failure: pytest.ExceptionInfo[Refused]) -> str:
    return failure.value.code


def test_new_clients_go_round_and_the_winner_becomes_responsible(desk: Desk) -> None:
    orders = [desk.take(amount=Decimal(1000)) for _ in range(6)]
    assert desk.deal() == ["1", "2", "3", "4", "5", "6"]
    leaders = [desk.leader(order) for order in orders]
    assert set(leaders[:3]) == set(leaders[3:]) == TAKERS
    assert [desk.responsible(order) for order in orders] == leaders
    assert desk.deal() == []
    assert desk.sums() == (0, 0)
    assert {(row.charged, row.uncharged, row.turns) for row in desk.ledger().values()} == {(2, 0, 0)}


def test_the_explanation_is_stored_with_the_decision(desk: Desk) -> None:
    desk.absent("Вера", 2)
    desk.assign(desk.take(amount=Decimal(700)))
    with desk.store.read() as session:
        made = session.scalars(select(models.Assignment)).one()
    explained = from_data(made.explanation)
    assert {one.manager for one in explained.candidates} == TAKERS
    assert explained.expected_value == Decimal(700)
    assert [one.obstacle.absence for one in explained.candidates if one.obstacle] == ["sick"]


def test_a_known_client_goes_to_its_manager_uncharged(desk: Desk) -> None:
    first = desk.take("Зерно", phone="8 916 123-45-67")
    manager = desk.assign(first)
    again = desk.take("Зёрнышко", phone="+7 (916) 1234567")
    assert desk.assign(again) == manager
    assert desk.order(again).client_id == desk.order(first).client_id
    assert (desk.ledger()[manager].charged, desk.ledger()[manager].uncharged) == (1, 1)


def test_a_substitute_shares_the_credit_and_does_not_take_the_client(desk: Desk) -> None:
    manager = desk.assign(desk.take("Зерно", email="a@zerno.example"))
    other = min(TAKERS - {manager})
    desk.absent(manager, 1, substitute=other)
    order = desk.take("Зерно", email="A@zerno.example")
    assert desk.assign(order) == other
    assert desk.shares(order) == {other: Fraction(1, 2), manager: Fraction(1, 2)}
    assert desk.responsible(order) == manager


def test_orders_outside_working_hours_wait_for_the_opening(desk: Desk) -> None:
    desk.now = desk.now.replace(hour=20)
    order = desk.take()
    assert desk.deal() == []
    with pytest.raises(Refused) as refused:
        desk.assign(order)
    assert refusal(refused) == "office_closed"
    desk.now += timedelta(hours=14)
    assert desk.deal() == ["1"]
    assert desk.order(order).assigned_at == desk.now.replace(hour=9)


def test_dealing_replays_the_moment_at_which_somebody_became_eligible(desk: Desk) -> None:
    for name in TAKERS:
        desk.absent(name, 2 if name == "Анна" else 3)
    order = desk.take()
    later = desk.take()
    assert desk.deal() == []
    with pytest.raises(Refused) as refused:
        desk.assign(order)
    assert refusal(refused) == "nobody_eligible"
    desk.now += timedelta(days=7)
    assert desk.deal() == ["1", "2"]
    assert desk.leader(order) == desk.leader(later) == "Анна"
    assert desk.order(order).assigned_at == desk.now - timedelta(days=5)


def test_the_cap_holds_until_an_order_closes(desk: Desk) -> None:
    for name in TAKERS:
        desk.change(models.Employee, desk.employee_id(name), cap=1)
    orders = [desk.take() for _ in range(4)]
    assert desk.deal() == ["1", "2", "3"]
    desk.now += timedelta(hours=1)
    change_stage(desk.store, desk.act(), order=orders[1], stage="lost")
    desk.now += timedelta(hours=1)
    assert desk.deal() == ["4"]
    assert desk.leader(orders[3]) == desk.leader(orders[1])
    assert desk.order(orders[3]).assigned_at == desk.now - timedelta(hours=1)


def test_a_second_assignment_of_one_order_is_refused(desk: Desk) -> None:
    order = desk.take()
    manager = desk.assign(order)
    with pytest.raises(Refused) as refused:
        desk.assign(order, "Вера", reason="просила")
    assert refusal(refused) == "already_assigned"
    assert refused.value.details["name"] == manager


def test_a_pick_by_hand_needs_a_reason_and_is_charged_unless_said(desk: Desk) -> None:
    order, free = desk.take(), desk.take()
    with pytest.raises(Refused) as refused:
        desk.assign(order, "Вера")
    assert refusal(refused) == "reason_needed"
    desk.assign(order, "Вера", reason="просила её")
    desk.assign(free, "Вера", reason="просила её", charged=False)
    row = desk.ledger()["Вера"]
    assert (row.turns, row.charged, row.uncharged, row.by_hand) == (Fraction(-2, 3), 1, 1, 2)
    assert desk.responsible(order) == "Вера"


def test_reassignment_moves_the_lead_the_credit_and_the_charge(desk: Desk) -> None:
    order = desk.take(amount=Decimal(300))
    old = desk.assign(order)
    new = min(TAKERS - {old})
    desk.now += timedelta(hours=1)
    dealing.reassign_order(desk.store, desk.act(), order=order, manager=new, reason="занята")
    rows = desk.ledger()
    assert desk.leader(order) == new
    assert (rows[old].turns, rows[new].turns) == (Fraction(1, 3), Fraction(-2, 3))
    assert (rows[old].charged, rows[new].charged, rows[new].value) == (0, 1, -200)
    assert desk.order(order).shares[-1].since == desk.now
    assert desk.responsible(order) == old


@pytest.mark.parametrize("take_back", ["reject", "undo"])
def test_what_was_no_order_leaves_no_trace_in_the_ledger(desk: Desk, take_back: str) -> None:
    desk.absent("Анна", 1, "errand")
    desk.assign(desk.take(amount=Decimal(77)))
    before = {name: (row.turns, row.value, row.charged) for name, row in desk.ledger().items()}
    order = desk.take(amount=Decimal(333))
    winner = desk.assign(order)
    other = min({"Борис", "Вера"} - {winner})
    dealing.reassign_order(desk.store, desk.act(), order=order, manager=other, reason="занята")
    if take_back == "reject":
        dealing.reject_order(desk.store, desk.act(), order=order, why="spam")
    else:
        dealing.undo_assignment(desk.store, desk.act(), order=order)
    assert {name: (row.turns, row.value, row.charged) for name, row in desk.ledger().items()} == before
    assert desk.leader(order) is None
    assert desk.responsible(order) is None
    assert desk.order(order).shares == []
    if take_back == "undo":
        assert desk.assign(order) == winner


def test_what_was_no_order_ends_no_responsibility_that_another_order_of_that_moment_began(desk: Desk) -> None:
    first = desk.take()
    winner = desk.assign(first)
    second = desk.take(client=desk.order(first).client_id)
    assert desk.assign(second) == winner
    other = min(TAKERS - {winner})
    dealing.reassign_order(desk.store, desk.act(), order=first, manager=other, reason="занята")
    dealing.reject_order(desk.store, desk.act(), order=second, why="spam")
    assert desk.responsible(first) == winner


def test_an_undo_leaves_alone_what_somebody_has_reassigned_meanwhile(desk: Desk) -> None:
    order = desk.take()
    winner = desk.assign(order)
    other = min(set(TAKERS) - {winner})
    dealing.reassign_order(desk.store, desk.act(), order=order, manager=other, reason="занята")
    with pytest.raises(Refused, match="already_assigned"):
        dealing.undo_assignment(desk.store, desk.act(), order=order, leader=winner)
    assert desk.leader(order) == other


def test_of_two_who_reassign_at_once_the_second_is_told(desk: Desk) -> None:
    order = desk.take()
    winner = desk.assign(order)
    first, second = sorted(set(TAKERS) - {winner})[:2]
    dealing.reassign_order(desk.store, desk.act(), order=order, manager=first, reason="занята", leader=winner)
    with pytest.raises(Refused, match="already_assigned"):
        dealing.reassign_order(
            desk.store, desk.act(), order=order, manager=second, reason="болеет", leader=winner
        )
    assert desk.leader(order) == first


def test_an_order_that_was_paid_at_once_is_still_dealt(desk: Desk) -> None:
    order = desk.take(amount=Decimal(10))
    lost = desk.take()
    record_payment(desk.store, desk.act(), order=order, day=desk.now.date(), amount=Decimal(10))
    change_stage(desk.store, desk.act(), order=lost, stage="lost")
    assert desk.order(order).stage == "paid"
    assert count_orders(desk.store, AS_OWNER).waiting == 1
    assert [row.id for row in list_orders(desk.store, AS_OWNER, desk.now, OrderView.WAITING)] == [order]
    assert desk.deal() == ["1"]
    assert desk.leader(order) in TAKERS
    assert count_orders(desk.store, AS_OWNER).open == 0


def test_an_order_with_payments_is_an_order(desk: Desk) -> None:
    order = desk.take()
    desk.assign(order)
    desk.paid(order)
    with pytest.raises(Refused) as refused:
        dealing.reject_order(desk.store, desk.act(), order=order, why="mistake")
    assert refusal(refused) == "has_payments"


def test_a_leavers_balance_is_spread_before_the_next_order_and_clients_become_free(desk: Desk) -> None:
    order = desk.take("Зерно", phone="89161234567")
    leaver = desk.assign(order)
    desk.change(models.Employee, desk.employee_id(leaver), left=date(2026, 10, 19))
    desk.now += timedelta(days=1)
    again = desk.take(phone="89161234567")
    winner = desk.assign(again)
    assert winner != leaver
    assert desk.responsible(again) == winner
    rows = desk.ledger()
    assert leaver not in rows or (rows[leaver].turns, rows[leaver].value) == (0, 0)
    assert desk.sums() == (0, 0)
    assert {row.turns for name, row in rows.items() if name in TAKERS - {leaver}} == {
        Fraction(1, 2),
        Fraction(-1, 2),
    }


def test_a_leavers_balance_is_spread_where_no_order_waits(desk: Desk) -> None:
    leaver = desk.assign(desk.take())
    desk.change(models.Employee, desk.employee_id(leaver), left=date(2026, 10, 19))
    assert desk.deal() == []
    assert desk.ledger()[leaver].turns == Fraction(-2, 3)  # still here on the last day
    desk.now += timedelta(days=1)
    assert desk.deal() == []
    assert {name: row.turns for name, row in desk.ledger().items() if row.turns} == {}
    assert desk.sums() == (0, 0)


def test_a_reassignment_says_whom_the_rules_had_picked(desk: Desk) -> None:
    order = desk.take()
    desk.assign(order, "Анна", reason="просил")
    by_rules = from_data(explanation_of(desk, order)).proposed
    dealing.reassign_order(desk.store, desk.act(), order=order, manager="Борис", reason="заболела")
    assert from_data(explanation_of(desk, order)).proposed == by_rules
    history = desk.take()
    desk.change(models.Order, history, rule="imported", leader_id=desk.employee_id("Вера"))
    dealing.reassign_order(desk.store, desk.act(), order=history, manager="Борис", reason="заболела")
    assert from_data(explanation_of(desk, history)).proposed is None


def explanation_of(desk: Desk, order: UUID) -> dict[str, object]:
    """Return the explanation of the latest decision."""
    with desk.store.read() as session:
        made = models.Assignment
        latest = select(made.explanation).where(made.order_id == order).order_by(made.sequence.desc())
        return session.scalars(latest).first() or {}


def test_a_change_based_on_an_old_version_is_refused(desk: Desk) -> None:
    order = desk.take()
    version = desk.order(order).version
    change_stage(desk.store, desk.act(), order=order, stage="negotiation", version=version)
    with pytest.raises(Refused) as refused:
        edit(desk, order, version, Decimal(10))
    assert refusal(refused) == "changed_meanwhile"
    edit(desk, order, version + 1, Decimal(10))
    row = desk.order(order)
    assert (row.amount, row.estimated, row.expected_value) == (10, True, 1)
    assert [change.stage for change in row.stages] == ["new", "negotiation"]


def edit(desk: Desk, order: UUID, version: int, amount: Decimal) -> None:
    edit_order(
        desk.store, desk.act(), order=order, version=version, amount=amount, cost=None,
        service="Вывески", subject="Сайт", source="phone", due=None, rating=5,
    )  # fmt: skip


def test_make_up_accrues_through_the_database(desk: Desk) -> None:
    desk.absent("Анна", 1, "errand")
    for _ in range(12):
        desk.take(amount=Decimal(100))
    desk.deal()
    rows = desk.ledger()
    assert (rows["Анна"].turns, rows["Анна"].value, rows["Анна"].present) == (3, 300, False)
    assert desk.sums() == (0, 0)
