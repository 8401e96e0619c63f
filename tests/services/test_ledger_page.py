"""The ledger's page: a period's figures, the postings behind a balance page by page, balances by week."""

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from desktop.rules.errors import Refused
from desktop.services.dealing import (
    Entry,
    LedgerEntry,
    LedgerPeriod,
    decline_order,
    ledger_period,
    ledger_postings,
    reassign_order,
    reject_order,
)
from desktop.services.money.payments import record_payment
from desktop.storage.operations import Act, Store
from tests.services.desk import Desk
from tests.viewers import AS_OWNER


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def period(desk: Desk, days: int | None = None) -> LedgerPeriod:
    since = None if days is None else desk.now.date() - timedelta(days=days)
    return ledger_period(desk.store, AS_OWNER, desk.now, since)


def all_entries(desk: Desk, name: str, limit: int = 2) -> list[LedgerEntry]:
    found: list[LedgerEntry] = []
    page = ledger_postings(desk.store, AS_OWNER, name, None, limit=limit)
    found += page.entries
    while page.mark is not None:
        page = ledger_postings(desk.store, AS_OWNER, name, None, page.mark, limit)
        found += page.entries
    return found


def busy_weeks(desk: Desk) -> None:
    """Two weeks with a pick by hand, a decline, a reassignment and spam."""
    for place in range(9):
        order = desk.take(amount=Decimal(100 * (place + 1)))
        leader = desk.assign(order, "Анна", reason="её") if place == 3 else desk.assign(order)
        if place == 4:
            decline_order(desk.store, Act(desk.employee_id(leader), desk.now), order=order, reason="не моё")
        if place == 5:
            other = "Вера" if leader != "Вера" else "Анна"
            reassign_order(desk.store, desk.act(), order=order, manager=other, reason="просили")
        if place == 6:
            reject_order(desk.store, desk.act(), order=order, why="spam")
        desk.now += timedelta(days=1 if desk.now.weekday() < 4 else 3)


def test_the_postings_of_all_pages_make_up_the_balance_and_run_down_to_nothing(desk: Desk) -> None:
    busy_weeks(desk)
    for row in period(desk).rows:
        entries = all_entries(desk, row.manager)
        assert sum((one.turns for one in entries), Fraction(0)) == row.turns
        assert sum((one.value for one in entries), Fraction(0)) == row.value
        turns, value = row.turns, row.value
        for one in entries:
            assert (one.turns_after, one.value_after) == (turns, value)
            turns, value = turns - one.turns, value - one.value
        assert (turns, value) == (0, 0)
        assert [one.at for one in entries] == sorted((one.at for one in entries), reverse=True)
        assert entries == all_entries(desk, row.manager, limit=100)


def test_a_charge_and_the_part_in_the_same_order_are_one_row(desk: Desk) -> None:
    order = desk.take(amount=Decimal(900))
    winner = desk.assign(order)
    (row,) = all_entries(desk, winner)
    assert (row.entry, row.turns, row.value) == (Entry.ORDER_AND_SHARE, Fraction(-2, 3), -600)
    assert (row.order, row.winner) == (order, winner)


def test_the_whole_time_counts_what_the_ledger_counts(desk: Desk) -> None:
    busy_weeks(desk)
    kept = desk.ledger()
    for row in period(desk).rows:
        one = kept[row.manager]
        assert (row.turns, row.value, row.present) == (one.turns, one.value, one.present)
        assert (row.charged, row.uncharged, row.by_hand) == (one.charged, one.uncharged, one.by_hand)
    assert sum(row.declined for row in period(desk).rows) == 1
    assert sum(row.expected for row in period(desk).rows) == 100 * (1 + 2 + 3 + 4 + 5 + 5 + 6 + 8 + 9)


def test_a_period_counts_only_its_own_orders_and_their_money(desk: Desk) -> None:
    first = desk.take(amount=Decimal(100))
    desk.assign(first)
    desk.paid(first)
    desk.now += timedelta(days=42)
    second = desk.take(amount=Decimal(300))
    winner = desk.assign(second)
    record_payment(desk.store, desk.act(), order=second, amount=Decimal(10), day=desk.now.date())
    rows = {row.manager: row for row in period(desk, 10).rows}
    assert sum(row.charged for row in rows.values()) == rows[winner].charged == 1
    assert (rows[winner].expected, rows[winner].revenue) == (300, 10)
    assert sum(row.revenue for row in period(desk).rows) == 20


def test_weekly_balances_add_up_to_nothing_and_end_with_those_of_now(desk: Desk) -> None:
    busy_weeks(desk)
    weeks = period(desk).weeks
    assert [one.day for one in weeks] == sorted(one.day for one in weeks)
    assert len(weeks) == 2
    for week in weeks:
        assert sum((turns for turns, _ in week.balances.values()), Fraction(0)) == 0
        assert sum((value for _, value in week.balances.values()), Fraction(0)) == 0
    assert weeks[-1].balances == {name: (one.turns, one.value) for name, one in desk.ledger().items()}


def test_nobody_has_postings_in_an_office_without_orders(desk: Desk) -> None:
    assert all_entries(desk, "Анна") == []
    assert len(period(desk).weeks) == 1
    with pytest.raises(Refused, match="not_employed"):
        ledger_postings(desk.store, AS_OWNER, "Никто", None)
