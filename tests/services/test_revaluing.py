"""An order that is paid in full is charged at what was paid; cancelling the payment takes that back."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.services.dealing import reassign_order, revalue_order
from desktop.services.money.payments import record_payment, record_refund
from desktop.storage.operations import Store, UnitOfWork
from tests.services.desk import TAKERS, Desk
from tests.services.office_of_four import OLGA

Balances = dict[str, tuple[Fraction, Fraction]]


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def balances(desk: Desk) -> Balances:
    return {name: (row.turns, row.value) for name, row in desk.ledger().items() if name in TAKERS}


def pay(desk: Desk, order: UUID, amount: int) -> None:
    record_payment(desk.store, desk.act(), order=order, day=desk.now.date(), amount=Decimal(amount))


def cancel_last_payment(desk: Desk, order: UUID) -> None:
    with Session(desk.store.engine) as session:
        last = session.scalars(
            select(models.Payment.id)
            .where(models.Payment.order_id == order)
            .order_by(models.Payment.number.desc())
        ).first()
        session.execute(delete(models.Payment).where(models.Payment.id == last))
        revalue_order(UnitOfWork(session, OLGA, desk.now), session.get_one(models.Order, order))
        session.commit()


def test_an_order_paid_in_full_is_charged_at_what_was_paid(desk: Desk) -> None:
    order = desk.take(amount=Decimal(900))
    winner = desk.assign(order)
    desk.change_amount(order, 1500)
    expected = balances(desk)
    pay(desk, order, 1000)
    assert balances(desk) == expected
    pay(desk, order, 500)
    others = TAKERS - {winner}
    assert balances(desk)[winner] == (Fraction(-2, 3), -1000)
    assert {balances(desk)[name] for name in others} == {(Fraction(1, 3), Fraction(500))}
    record_refund(desk.store, desk.act(), order=order, day=desk.now.date(), amount=Decimal(200))
    assert balances(desk)[winner] == (Fraction(-2, 3), -1000)
    assert desk.order(order).expected_value == 1500
    assert desk.sums() == (0, 0)


def test_cancelling_the_completing_payment_takes_it_back_to_the_digit(desk: Desk) -> None:
    order = desk.take(amount=Decimal(701))
    desk.assign(order)
    desk.change_amount(order, 1000)
    before = balances(desk)
    pay(desk, order, 1000)
    cancel_last_payment(desk, order)
    assert balances(desk) == before
    assert desk.order(order).expected_value == 701
    pay(desk, order, 1000)
    assert balances(desk) != before


def test_a_charge_that_changed_hands_after_the_payment_is_taken_back_from_its_new_carrier(desk: Desk) -> None:
    order = desk.take(amount=Decimal(900))
    winner = desk.assign(order)
    desk.change_amount(order, 1500)
    pay(desk, order, 1500)
    other = min(TAKERS - {winner})
    desk.now += timedelta(hours=1)
    reassign_order(desk.store, desk.act(), order=order, manager=other, reason="болеет")
    assert balances(desk)[winner] == (Fraction(1, 3), 500)
    assert balances(desk)[other] == (Fraction(-2, 3), -1000)
    cancel_last_payment(desk, order)
    assert balances(desk)[winner] == (Fraction(1, 3), 300)
    assert balances(desk)[other] == (Fraction(-2, 3), -600)


def test_an_order_without_an_amount_is_never_re_valued(desk: Desk) -> None:
    order = desk.take(service="Вывески")
    desk.assign(order)
    before = balances(desk)
    pay(desk, order, 5)
    assert balances(desk) == before


def test_an_order_paid_before_it_is_dealt_is_worth_what_was_paid(desk: Desk) -> None:
    order = desk.take(amount=Decimal(900))
    desk.change_amount(order, 1200)
    pay(desk, order, 1200)
    winner = desk.assign(order)
    assert balances(desk)[winner] == (Fraction(-2, 3), -800)


def test_a_leavers_part_is_spread_over_the_others(desk: Desk) -> None:
    order = desk.take(amount=Decimal(900))
    winner = desk.assign(order)
    desk.change_amount(order, 1500)
    leaver = min(TAKERS - {winner})
    desk.change(models.Employee, desk.employee_id(leaver), left=date(2026, 10, 19))
    desk.now += timedelta(days=1)
    desk.deal()
    before = balances(desk)
    pay(desk, order, 1500)
    after = balances(desk)
    assert after.get(leaver, (0, 0)) == (0, 0)
    assert {name: after[name][1] - before[name][1] for name in TAKERS - {leaver}} == {
        winner: 200 - 600 + 100, (TAKERS - {leaver, winner}).pop(): 200 + 100,
    }  # fmt: skip
    assert desk.sums() == (0, 0)


def test_the_mean_rests_on_what_was_paid(desk: Desk) -> None:
    order = desk.take(amount=Decimal(100))
    desk.assign(order)
    desk.change_amount(order, 700)
    pay(desk, order, 700)
    assert desk.order(desk.take()).expected_value == 700
