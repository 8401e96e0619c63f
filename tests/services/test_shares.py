"""Agreed shares, ratings, pass-through and work items of orders, and what a reassignment leaves alone."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.credit import CreditBook
from desktop.rules.errors import Refused
from desktop.rules.metrics import History, Period, period_totals
from desktop.services.dealing import reassign_order
from desktop.services.facts.history import load_facts
from desktop.services.facts.office import load_credit_terms
from desktop.services.money.payments import record_payment
from desktop.services.orders import (
    agree_shares,
    consent_to_shares,
    rate_order,
    record_work,
    remove_work,
    set_pass_through,
)
from desktop.storage.operations import Act, Store
from tests.services.office_of_four import ANNA, BORIS, IGOR, NOW, OLGA, VERA, Rows

HALVES = {"Анна": Fraction(1, 2), "Борис": Fraction(1, 2)}
TODAY = NOW.date()
OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))


def act(who: int, at: datetime = NOW) -> Act:
    return Act(who, at)


@pytest.fixture
def order(store: Store) -> UUID:
    """An order of Anna's over 1000.00."""
    with Session(store.engine) as session, session.begin():
        rows = Rows(session)
        rows.office()
        client = rows.client("Зерно", "Анна")
        received = NOW - timedelta(days=9)
        return rows.order("1", client, received, "Анна", amount=Decimal("1000.00")).id


def history(store: Store) -> History:
    with store.read() as session:
        facts = load_facts(session)
        return History(facts, CreditBook(facts, load_credit_terms(session)))


def parts(store: Store) -> list[dict[str, Decimal]]:
    """Each payment's parts by manager."""
    return [dict(one.revenue_parts) for one in history(store).book.between(date.min, date.max)]


def test_the_owner_agrees_shares_for_payments_from_today_on(store: Store, order: UUID) -> None:
    yesterday = TODAY - timedelta(days=1)
    assert agree_shares(store, act(IGOR), order=order, shares=HALVES, reason="вместе вели")
    for day in (yesterday, TODAY):
        record_payment(store, act(OLGA), order=order, day=day, amount=Decimal("100.01"))
    assert parts(store) == [
        {"Анна": Decimal("100.01")},
        {"Анна": Decimal("50.01"), "Борис": Decimal("50.00")},
    ]


def test_the_leader_needs_the_consent_of_the_others(store: Store, order: UUID) -> None:
    thirds = dict.fromkeys(("Борис", "Анна", "Вера"), Fraction(1, 3))
    assert not agree_shares(store, act(ANNA), order=order, shares=thirds, reason="помогли")
    with pytest.raises(Refused, match="no_consent_asked"):
        consent_to_shares(store, act(IGOR), order=order)
    assert not consent_to_shares(store, act(BORIS), order=order)
    record_payment(store, act(OLGA), order=order, day=TODAY, amount=Decimal("10.00"))
    assert parts(store) == [{"Анна": Decimal("10.00")}]
    assert consent_to_shares(store, act(VERA), order=order)
    assert parts(store) == [{"Анна": Decimal("3.34"), "Борис": Decimal("3.33"), "Вера": Decimal("3.33")}], (
        "who leads the order comes first"
    )
    with pytest.raises(Refused, match="no_consent_asked"):
        consent_to_shares(store, act(VERA), order=order)


def test_who_loses_a_part_is_asked_too(store: Store, order: UUID) -> None:
    agree_shares(store, act(IGOR), order=order, shares=HALVES, reason="вместе вели")
    alone = {"Анна": Fraction(1)}
    assert not agree_shares(store, act(ANNA), order=order, shares=alone, reason="больше не помогает")
    assert consent_to_shares(store, act(BORIS), order=order)


@pytest.mark.parametrize(
    ("who", "shares", "reason", "code"),
    [
        (IGOR, {"Анна": Fraction(3, 5), "Борис": Fraction(3, 5)}, "да", "agreed_shares_not_whole"),
        (IGOR, {"Анна": Fraction(3, 2), "Борис": Fraction(-1, 2)}, "да", "agreed_shares_not_whole"),
        (IGOR, {"Анна": Fraction(1, 2), "Борис": Fraction(1, 2)}, " ", "reason_needed"),
        (IGOR, {"Борис": Fraction(1)}, "да", "leader_without_part"),
        (IGOR, {"Анна": Fraction(1, 2), "Никто": Fraction(1, 2)}, "да", "no_such_employee"),
        (BORIS, HALVES, "да", "shares_by_owner_or_leader"),
        (OLGA, HALVES, "да", "shares_by_owner_or_leader"),
    ],
)
def test_shares_that_make_no_sense_are_refused_and_nothing_changes(
    store: Store, order: UUID, who: int, shares: dict[str, Fraction], reason: str, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        agree_shares(store, act(who), order=order, shares=shares, reason=reason)
    with store.read() as session:
        assert session.query(models.Share).count() == 1
        assert session.query(models.ShareAgreement).count() == 0


def test_a_rating_is_never_entered_by_the_leader(store: Store, order: UUID) -> None:
    with pytest.raises(Refused, match="own_rating"):
        rate_order(store, act(ANNA), order=order, rating=5)
    with pytest.raises(Refused, match="rating_range"):
        rate_order(store, act(OLGA), order=order, rating=6)
    rate_order(store, act(OLGA), order=order, rating=4)
    assert history(store).facts.orders[0].rating == 4


def test_what_passes_through_is_no_net_revenue(store: Store, order: UUID) -> None:
    with pytest.raises(Refused, match="pass_through_beyond"):
        set_pass_through(store, act(OLGA), order=order, amount=Decimal("1000.01"))
    set_pass_through(store, act(OLGA), order=order, amount=Decimal("600.00"))
    record_payment(store, act(OLGA), order=order, day=TODAY, amount=Decimal("500.00"))
    assert period_totals(history(store), OCTOBER, ["net_revenue"]) == {
        ("Анна", "net_revenue"): 200,
        (None, "net_revenue"): 200,
    }


def test_work_is_counted_by_kind_for_who_did_it(store: Store, order: UUID) -> None:
    record_work(store, act(OLGA), order=order, employee="Анна", kind="макет", units=Fraction(2), day=TODAY)
    mistake = record_work(
        store, act(BORIS), order=order, employee="Борис", kind=" макет ", units=Fraction(3, 2), day=TODAY
    )
    counted = period_totals(history(store), OCTOBER, ["work:макет"])
    assert counted == {
        ("Анна", "work:макет"): 2,
        ("Борис", "work:макет"): Fraction(3, 2),
        (None, "work:макет"): Fraction(7, 2),
    }
    with pytest.raises(Refused, match="not_yours"):
        remove_work(store, act(ANNA), item=mistake)
    remove_work(store, act(BORIS), item=mistake)
    assert period_totals(history(store), OCTOBER, ["work:макет"])[None, "work:макет"] == 2


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"kind": " "}, "work_kind_needed"),
        ({"units": Fraction(0)}, "work_units"),
        ({"day": TODAY + timedelta(days=1)}, "work_in_future"),
        ({"day": date(2024, 1, 1)}, "not_employed"),
        ({"employee": "Борис"}, "not_yours"),
    ],
)
def test_work_that_makes_no_sense_is_refused(
    store: Store, order: UUID, changes: dict[str, object], code: str
) -> None:
    figures = {"employee": "Анна", "kind": "макет", "units": Fraction(1), "day": TODAY, **changes}
    with pytest.raises(Refused, match=code):
        record_work(store, act(ANNA), order=order, **figures)


def test_reassigning_history_leaves_what_it_reached_to_who_reached_it(store: Store, order: UUID) -> None:
    """The invoice of an imported order stays in its month and with the manager who wrote it."""
    july = Period(date(2026, 7, 1), date(2026, 7, 31))
    with Session(store.engine) as session, session.begin():
        row = session.get_one(models.Order, order)
        row.imported, row.rule, row.stage, row.received = True, "imported", "paid", datetime(2026, 7, 3, 10)
        row.stages[0].at = row.stages[0].at.replace(month=7, day=3)
        row.stages.append(models.StageChange(at=datetime(2026, 9, 9, 12), stage="paid", actor=OLGA))
    before = period_totals(history(store), july, ["invoices"])
    assert before == {("Анна", "invoices"): 1, (None, "invoices"): 1}
    reassign_order(store, act(OLGA), order=order, manager="Борис", reason="ушла в отпуск")
    assert period_totals(history(store), july, ["invoices"]) == before
    assert period_totals(history(store), OCTOBER, ["invoices", "proposals"]) == {}


def test_a_proposal_of_the_morning_stays_with_who_wrote_it(store: Store, order: UUID) -> None:
    with Session(store.engine) as session, session.begin():
        row = session.get_one(models.Order, order)
        row.stages.append(models.StageChange(at=NOW - timedelta(hours=1), stage="proposal", actor=ANNA))
        row.stage = "proposal"
    reassign_order(store, act(OLGA), order=order, manager="Борис", reason="больничный")
    assert period_totals(history(store), OCTOBER, ["proposals"]) == {
        ("Анна", "proposals"): 1,
        (None, "proposals"): 1,
    }


def test_a_new_proposal_takes_the_place_of_the_one_that_waits(store: Store, order: UUID) -> None:
    for part in (Fraction(1, 2), Fraction(1, 4)):
        shares = {"Анна": 1 - part, "Борис": part}
        agree_shares(store, act(ANNA), order=order, shares=shares, reason="вместе вели")
    assert consent_to_shares(store, act(BORIS), order=order)
    record_payment(store, act(OLGA), order=order, day=TODAY, amount=Decimal("100.00"))
    assert parts(store) == [{"Анна": Decimal("75.00"), "Борис": Decimal("25.00")}]
    with pytest.raises(Refused, match="no_consent_asked"):
        consent_to_shares(store, act(BORIS), order=order)
