"""The totals kept beside orders and decisions are always those of the rows, whatever happens to them."""

from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from desktop import models
from desktop.models import read_total
from desktop.rules.facts import Stage, number_key
from desktop.rules.totals import Counted, Total
from desktop.services import dealing
from desktop.services.checking.checking import check_office
from desktop.services.dealing.waiting import mean_of_earlier
from desktop.services.people.absences import record_absence
from desktop.services.undo import undo_last
from desktop.storage.operations import Store
from tests.services.desk import Desk

MOMENT = datetime(2026, 10, 19, 10)


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def total(desk: Desk, kind: Total) -> Counted:
    with desk.store.read() as session:
        return read_total(session, kind)


def findings(desk: Desk) -> list[str]:
    return [one.code for one in check_office(desk.store).findings]


def test_totals_follow_taking_in_dealing_out_correcting_and_undoing(desk: Desk) -> None:
    first, second = desk.take(amount=Decimal(100)), desk.take(amount=Decimal(50))
    assert total(desk, Total.ORDERS).count == 2
    assert total(desk, Total.EXPECTED_VALUES) == Counted(2, Fraction(150))
    desk.assign(first)
    desk.assign(second)
    assert total(desk, Total.CHARGED_VALUES) == Counted(2, Fraction(150))
    dealing.reject_order(desk.store, desk.act(), order=second, why="spam")
    assert total(desk, Total.ORDERS).count == 2, "spam is still listed"
    assert total(desk, Total.EXPECTED_VALUES) == Counted(1, Fraction(100))
    assert total(desk, Total.CHARGED_VALUES) == Counted(1, Fraction(100))
    undo_last(desk.store, desk.act())
    assert total(desk, Total.CHARGED_VALUES) == Counted(2, Fraction(150))
    desk.change_amount(first, 300)
    desk.paid(first)
    dealing.undo_assignment(desk.store, desk.act(), order=second)
    assert total(desk, Total.CHARGED_VALUES) == Counted(1, Fraction(100))
    assert findings(desk) == []


def test_what_was_made_up_for_is_kept_and_undone(desk: Desk) -> None:
    act = desk.act()
    given = {"employee": "Анна", "start": desk.now, "end": desk.now + timedelta(days=1), "kind": "errand"}
    record_absence(desk.store, act, **given, substitute=None)
    desk.assign(desk.take(amount=Decimal(90)))
    with desk.store.read() as session:
        [row] = session.query(models.MadeUp).all()
        assert (row.turns, row.value) == (Fraction(1, 3), 30)
    undo_last(desk.store, desk.act())
    with desk.store.read() as session:
        assert session.query(models.MadeUp).all() == []
    assert findings(desk) == []


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (update(models.OfficeTotal).values(count=models.OfficeTotal.count + 1), "total_wrong"),
        (update(models.OfficeTotal).values(value=Fraction(1, 7)), "total_wrong"),
        (delete(models.OfficeTotal), "total_wrong"),
        (update(models.MadeUp).values(turns=Fraction(9)), "made_up_wrong"),
        (delete(models.MadeUp), "made_up_wrong"),
    ],
)
def test_a_total_that_is_not_the_sum_of_its_rows_is_found(desk: Desk, spoil: object, code: str) -> None:
    desk.absent("Анна", 1, "errand")
    desk.assign(desk.take(amount=Decimal(90)))
    with Session(desk.store.engine) as session:
        session.execute(spoil)  # type: ignore[call-overload]
        session.commit()
    assert set(findings(desk)) == {code}


Row = tuple[int, Stage, Fraction | None, Decimal | None]
ROWS = st.lists(
    st.tuples(
        st.integers(0, 4), st.sampled_from([*Stage]), st.none() | st.fractions(0, 9, max_denominator=4),
        st.none() | st.decimals(0, 50, places=2),
    ),
    max_size=12,
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS, st.integers(0, 4), st.integers(1, 12))
def test_the_mean_of_earlier_orders_is_that_of_the_rows(
    sqlite_store: Store,
    rows: list[Row],
    hour: int,
    number: int,
) -> None:
    received = MOMENT + timedelta(hours=hour)
    with Session(sqlite_store.engine) as session:
        client = models.Client(id=uuid4(), number=1, name="А", folded="а", search_text="а", created=MOMENT)
        session.add(client)
        earlier = []
        for place, (later, stage, value, amount) in enumerate(rows, 1):
            at = MOMENT + timedelta(hours=later)
            row = models.Order(
                number=str(place), received=at, client=client, source="phone", stage="new", amount=Decimal(7)
            )
            session.add(row)
            session.flush()
            row.stage, row.expected_value, row.amount = stage, value, amount
            counts = value if value is not None else Fraction(amount or 0) or None
            key = (at, number_key(str(place)))
            if stage != Stage.SPAM and counts is not None and key < (received, number_key(str(number))):
                earlier.append(counts)
        session.flush()
        mean = sum(earlier, Fraction(0)) / len(earlier) if earlier else None
        assert mean_of_earlier(session, received, str(number)) == mean
