"""The mean that an order without any estimate is expected to bring, and the office's next number."""

from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from sqlalchemy.orm import Session

from desktop import models
from desktop.services.dealing.waiting import mean_of_earlier
from desktop.services.orders.numbers import next_bare_number
from desktop.storage.operations import Store

MOMENT = datetime(2026, 10, 19, 10)


def order(
    number: str, value: Fraction | None, received: datetime = MOMENT, *, amount: Decimal | None = None,
    stage: str = "new",
) -> models.Order:  # fmt: skip
    client = models.Client(
        number=len(number) * 1000 + int("".join(filter(str.isdecimal, number)) or 0), name=number,
        folded=number, search_text=number, created=received,
    )  # fmt: skip
    return models.Order(
        number=number, bare_number=number, received=received, client=client, expected_value=value,
        amount=amount, source="phone", stage=stage,
    )  # fmt: skip


def test_the_mean_is_exact_over_whole_and_broken_values_of_earlier_orders(store: Store) -> None:
    before = MOMENT - timedelta(days=1)
    with Session(store.engine) as session:
        assert mean_of_earlier(session, MOMENT, "9") is None
        session.add_all([
            order("1", Fraction(100), before),
            order("2", Fraction(1, 3), before),
            order("3", None, before, amount=Decimal("50.50")),
            order("4", None, before),
            order("5", Fraction(10_000), before, stage="spam"),
            order("8", Fraction(7)),
            order("10", Fraction(5_000)),
            order("11", Fraction(9_000), MOMENT + timedelta(hours=1)),
        ])  # fmt: skip
        session.flush()
        assert mean_of_earlier(session, MOMENT, "9") == (100 + Fraction(1, 3) + Fraction(101, 2) + 7) / 4


def test_the_next_number_follows_the_largest_of_the_offices_own(store: Store) -> None:
    with Session(store.engine) as session:
        assert next_bare_number(session, MOMENT) == "1"
        session.add_all([order(number, None) for number in ("0012", "7", "A-99", "2026/300", "1234567890")])
        session.flush()
        assert next_bare_number(session, MOMENT) == "13"
