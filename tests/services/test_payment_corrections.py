"""Odd payments are asked about; wrong ones are corrected and removed, with everything that follows."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop import models
from desktop.rules.errors import ConfirmationNeeded, Refused
from desktop.rules.months import Month
from desktop.services.checking.checking import check_office
from desktop.services.clients import client_card
from desktop.services.money.payment_corrections import correct_payment, remove_payment
from desktop.services.money.payments import record_payment, record_refund
from desktop.services.order_lists import order_card
from desktop.services.payroll import close_month, payroll
from desktop.services.undo import undo_last
from desktop.storage.operations import Act, Store
from tests.services import pay_office
from tests.services.desk import Desk
from tests.services.test_payments import DAY, NOW, OLGA, order, stage
from tests.viewers import AS_OWNER

__all__ = ["order"]

SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)


def act() -> Act:
    return Act(OLGA, NOW)


def pay(store: Store, order: UUID, amount: str, day: date = DAY, **more: Any) -> None:
    record_payment(store, act(), order=order, day=day, amount=Decimal(amount), **more)


def payments(store: Store, order: UUID) -> list[tuple[date, str, str]]:
    return [(one.day, str(one.amount), one.note) for one in order_card(store, OLGA, NOW, order).payments]


def last(store: Store, order: UUID) -> dict[str, Any]:
    """The order's last payment, as an operation on it is told."""
    row = order_card(store, OLGA, NOW, order).payments[-1]
    return {"order": order, "payment": row.id, "seen": {"day": row.day, "amount": row.amount}}


def correct(store: Store, wrong: UUID, amount: str, day: date = DAY, **more: Any) -> None:
    given = {"day": day, "amount": Decimal(amount), "note": "счёт 8", "reason": "ошибка"}
    correct_payment(store, act(), **given | last(store, wrong) | more)


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.mark.parametrize(
    ("amount", "day", "code"),
    [
        ("1000.01", DAY, "overpayment"),
        ("123000", DAY, "overpayment"),
        ("10", NOW.date() + timedelta(days=2), "payment_ahead"),
        ("10", date(2026, 10, 4), "payment_before_order"),
    ],
)
def test_an_odd_payment_is_recorded_only_when_it_is_confirmed(
    store: Store, order: UUID, amount: str, day: date, code: str
) -> None:
    with pytest.raises(ConfirmationNeeded, match=code):
        pay(store, order, amount, day)
    assert payments(store, order) == []
    pay(store, order, amount, day, confirmed=True)
    assert len(payments(store, order)) == 1


def test_what_is_not_odd_is_recorded_at_once(store: Store, order: UUID) -> None:
    pay(store, order, "400", date(2026, 10, 5))
    pay(store, order, "600", NOW.date() + timedelta(days=1))
    with pytest.raises(ConfirmationNeeded, match="overpayment"):
        pay(store, order, "0.01")
    with pytest.raises(ConfirmationNeeded, match="payment_ahead"):
        record_refund(store, act(), order=order, day=date(2030, 1, 1), amount=Decimal(10))


def test_a_payment_is_corrected_and_the_order_follows(store: Store, order: UUID) -> None:
    pay(store, order, "1000", note="счёт 7")
    assert stage(store, order) == "paid"
    correct(store, order, "100", date(2026, 10, 20))
    assert payments(store, order) == [(date(2026, 10, 20), "100.00", "счёт 8")]
    with store.read() as session:
        found = session.get_one(models.Order, order)
        assert (found.stage, [one.stage for one in found.stages]) == (
            "invoice", ["new", "invoice", "paid", "invoice"],
        )  # fmt: skip
    correct(store, order, "1000")
    assert stage(store, order) == "paid"
    with pytest.raises(ConfirmationNeeded, match="overpayment"):
        correct(store, order, "1001")
    undo_last(store, act())
    undo_last(store, act())
    assert payments(store, order) == [(DAY, "1000.00", "счёт 7")]
    assert stage(store, order) == "paid"


def test_a_payment_that_never_came_is_removed_and_may_come_back(store: Store, order: UUID) -> None:
    pay(store, order, "400")
    pay(store, order, "600")
    remove_payment(store, act(), **last(store, order), reason="чужой платёж")
    assert [amount for _, amount, _ in payments(store, order)] == ["400.00"]
    assert stage(store, order) == "invoice"
    undo_last(store, act())
    assert stage(store, order) == "paid"
    assert check_office(store).ok


def test_no_more_goes_back_than_came_whatever_is_corrected(store: Store, order: UUID) -> None:
    pay(store, order, "500")
    paid = last(store, order)
    record_refund(store, act(), order=order, day=DAY, amount=Decimal(300))
    for change in (
        lambda: correct(store, order, "299.99", **paid),
        lambda: remove_payment(store, act(), **paid, reason="ошибка"),
        lambda: correct(store, order, "501"),
    ):
        with pytest.raises(Refused, match="refunds_exceed"):
            change()
    correct(store, order, "200")
    assert payments(store, order)[-1][1] == "-200.00", "a refund stays a refund"


def test_a_reason_is_needed_and_who_comes_second_is_told(store: Store, order: UUID) -> None:
    pay(store, order, "500")
    first_seen = last(store, order)
    with pytest.raises(Refused, match="reason_needed"):
        remove_payment(store, act(), **last(store, order), reason=" ")
    correct(store, order, "400")
    with pytest.raises(Refused, match="payment_changed"):
        correct(store, order, "450", **first_seen)
    with pytest.raises(Refused, match="payment_changed"):
        remove_payment(store, act(), **first_seen, reason="ошибка")
    with pytest.raises(Refused, match="amount_not_positive"):
        correct(store, order, "-5")
    gone = last(store, order)
    remove_payment(store, act(), **gone, reason="ошибка")
    with pytest.raises(Refused, match="no_such_payment"):
        remove_payment(store, act(), **gone, reason="ошибка")


def test_a_part_payment_is_no_paid_order_on_the_card(store: Store, order: UUID) -> None:
    pay(store, order, "999")
    with store.read() as session:
        client = session.get_one(models.Order, order).client_id
    assert client_card(store, OLGA, NOW, client).paid_orders == 0
    pay(store, order, "1")
    assert client_card(store, OLGA, NOW, client).paid_orders == 1


def test_the_ledger_follows_a_corrected_payment_to_the_digit(desk: Desk) -> None:
    first = desk.take(amount=Decimal(1000))
    desk.assign(first)
    before = {name: row.value for name, row in desk.ledger().items()}
    paid = {"order": first, "day": desk.now.date()}
    record_payment(desk.store, desk.act(), amount=Decimal(1500), confirmed=True, **paid)
    dearer = {name: row.value for name, row in desk.ledger().items()}
    assert dearer != before

    def correct_to(amount: int) -> None:
        shown = last(desk.store, first)
        given = {"note": "", "reason": "ошибка", "confirmed": True, "day": desk.now.date(), **shown}
        correct_payment(desk.store, desk.act(), amount=Decimal(amount), **given)

    correct_to(500)
    assert {name: row.value for name, row in desk.ledger().items()} == before
    correct_to(1500)
    assert {name: row.value for name, row in desk.ledger().items()} == dearer
    remove_payment(desk.store, desk.act(), **last(desk.store, first), reason="ошибка")
    assert {name: row.value for name, row in desk.ledger().items()} == before
    assert desk.sums() == (0, 0)


def test_a_payment_of_a_closed_month_is_corrected_in_the_pay_of_the_next(store: Store) -> None:
    pay_office.set_up(store)
    pay_office.put_paid(store, "A-1", "Ромашка", date(2026, 9, 20), "100000.00")
    close_month(store, Act(pay_office.OLEG, datetime(2026, 10, 1, 9)), month=str(SEPTEMBER))
    closed = payroll(store, AS_OWNER, pay_office.NOW, SEPTEMBER)
    with store.read() as session:
        order = session.scalars(select(models.Payment.order_id)).one()
    reason = "перепутан счёт"
    corrected = {"day": date(2026, 9, 20), "amount": Decimal(70_000), "note": "", "reason": reason}
    correct_payment(store, owner(), **corrected, **last(store, order))
    assert corrections(store) == [(Decimal("-3000.00"), "2026-09")]
    remove_payment(store, owner(), reason=reason, **last(store, order))
    assert corrections(store) == [(Decimal("-10000.00"), "2026-09")]
    assert payroll(store, AS_OWNER, pay_office.NOW, SEPTEMBER) == closed
    assert check_office(store).ok


def owner() -> Act:
    return Act(pay_office.OLEG, pay_office.NOW)


def corrections(store: Store) -> list[tuple[Decimal, str]]:
    """The correction lines of Анна in October."""
    statements = payroll(store, AS_OWNER, pay_office.NOW, OCTOBER).statements
    [anna] = [one for one in statements if one.employee == "Анна"]
    return [(one.amount, one.details["month"]) for one in anna.lines if one.component == "correction"]
