"""Payments and refunds: what they change, and what is refused."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.errors import Refused
from desktop.services.money.payments import record_payment, record_refund
from desktop.storage.operations import Act, Store
from tests.services.office_of_four import NOW, OLGA, Rows

MORNING = datetime(2026, 10, 5, 10)
DAY = date(2026, 10, 19)
Read = Callable[[], models.Order]


@pytest.fixture
def order(store: Store) -> UUID:
    with Session(store.engine) as session:
        rows = Rows(session)
        rows.office()
        made = rows.order(
            "17",
            rows.client("Зерно", "Анна"),
            MORNING,
            "Анна",
            ((MORNING, "invoice"),),
            amount=Decimal("1000.00"),
        )
        session.commit()
        return made.id


def pay(store: Store, order: UUID, amount: str) -> None:
    record_payment(store, Act(OLGA, NOW), order=order, day=DAY, amount=Decimal(amount), note="счёт 407")


def refund(store: Store, order: UUID, amount: str) -> None:
    record_refund(store, Act(OLGA, NOW), order=order, day=DAY, amount=Decimal(amount))


def stage(store: Store, order: UUID) -> str:
    with store.read() as session:
        return session.get_one(models.Order, order).stage


def test_the_order_is_paid_when_collections_reach_its_amount(store: Store, order: UUID) -> None:
    pay(store, order, "999.99")
    assert stage(store, order) == "invoice"
    pay(store, order, "0.01")
    assert stage(store, order) == "paid"
    with store.read() as session:
        last = session.get_one(models.Order, order).stages[-1]
        assert (last.stage, last.at, last.actor) == ("paid", NOW, OLGA)
        numbers = session.scalars(select(models.Payment.number).order_by(models.Payment.number)).all()
        assert numbers == [1, 2]


def test_a_refund_is_a_negative_payment_and_reopens_nothing(store: Store, order: UUID) -> None:
    pay(store, order, "1000")
    refund(store, order, "400")
    with store.read() as session:
        found = session.get_one(models.Order, order)
        assert sum(payment.amount for payment in found.payments) == Decimal("600.00")
        assert found.stage == "paid"


def test_no_more_goes_back_than_came(store: Store, order: UUID) -> None:
    pay(store, order, "100")
    refund(store, order, "60")
    with pytest.raises(Refused) as refused:
        refund(store, order, "40.01")
    assert refused.value.code == "refund_beyond_paid"
    assert refused.value.details["paid"] == Decimal("40.00")


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        ("0", "amount_not_positive"),
        ("-5", "amount_not_positive"),
        ("NaN", "amount_not_positive"),
        ("1000000000.01", "amount_too_large"),
        ("0.001", "amount_digits"),
    ],
)
def test_absurd_amounts_are_refused_and_nothing_is_stored(
    store: Store, order: UUID, amount: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        pay(store, order, amount)
    assert refused.value.code == code
    with store.read() as session:
        assert session.scalars(select(models.Payment)).all() == []


def test_what_was_no_order_is_not_paid(store: Store, order: UUID) -> None:
    with Session(store.engine) as session:
        session.get_one(models.Order, order).stage = "spam"
        session.commit()
    with pytest.raises(Refused, match="order_not_payable"):
        pay(store, order, "5")


def test_an_imported_order_was_paid_on_the_day_of_its_payment(store: Store, order: UUID) -> None:
    with Session(store.engine) as session:
        session.get_one(models.Order, order).imported = True
        session.commit()
    pay(store, order, "1000")
    with store.read() as session:
        assert session.get_one(models.Order, order).stages[-1].at == datetime(2026, 10, 19, 12)


def test_an_unknown_order_is_refused(store: Store, order: UUID) -> None:
    with pytest.raises(Refused, match="no_such_order"):
        pay(store, UUID(int=1), "5")
