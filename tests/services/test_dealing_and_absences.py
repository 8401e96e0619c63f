"""Absences in dealing: the buffer before a vacation, short ones, work outside, reserved orders."""

from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.office import AbsencePay
from desktop.services.people.absences import record_absence
from desktop.services.settings import save_reserved
from desktop.storage.operations import Act, Store
from tests.services.desk import TAKERS, Desk
from tests.services.office_of_four import IGOR

MONDAY = datetime(2026, 10, 5, 10)


@pytest.fixture
def desk(store: Store) -> Desk:
    made = Desk(store)
    made.now = MONDAY
    with Session(store.engine) as session:
        for name, make_up in (("vacation", False), ("calls", True), ("meeting", True)):
            kind = {"paid": AbsencePay.PAID, "excuses": not make_up, "make_up": make_up}
            session.add(models.AbsenceKind(name=name, **kind))
        session.commit()
    return made


def away(desk: Desk, name: str, kind: str, start: datetime, end: datetime, by: str | None = None) -> None:
    record_absence(desk.store, desk.act(), employee=name, start=start, end=end, kind=kind, substitute=by)


def turns(desk: Desk) -> dict[str, Fraction]:
    return {name: row.turns for name, row in desk.ledger().items()}


def known(desk: Desk, manager: str) -> UUID:
    """A client of this manager, by an order that was dealt."""
    order = desk.take(amount=Decimal(100))
    desk.assign(order, manager, reason="знакомы", charged=False)
    return desk.order(order).client_id


def test_two_working_days_before_a_vacation_nobody_gets_a_new_client_and_nobody_accrues(desk: Desk) -> None:
    desk.change(models.OfficeSettings, 1, buffer_days=2)
    away(desk, "Анна", "vacation", datetime(2026, 10, 8), datetime(2026, 10, 20))
    leaders = [desk.assign(desk.take(amount=Decimal(100))) for _ in range(3)]
    assert set(leaders) == TAKERS, "on Monday the buffer has not begun"
    before = turns(desk)
    desk.now = datetime(2026, 10, 6, 9)
    leaders = [desk.assign(desk.take(amount=Decimal(100))) for _ in range(4)]
    assert set(leaders) == TAKERS - {"Анна"}
    assert turns(desk)["Анна"] == before["Анна"]
    assert desk.assign(desk.take(client=known(desk, "Анна"))) == "Анна", "her own clients still come to her"


def test_the_buffer_goes_over_a_weekend_by_working_days(desk: Desk) -> None:
    desk.change(models.OfficeSettings, 1, buffer_days=1)
    away(desk, "Анна", "vacation", datetime(2026, 10, 12), datetime(2026, 10, 20))
    desk.now = datetime(2026, 10, 8, 17)
    assert "Анна" in {desk.assign(desk.take(amount=Decimal(100))) for _ in range(3)}
    desk.now = datetime(2026, 10, 9, 9)
    assert "Анна" not in {desk.assign(desk.take(amount=Decimal(100))) for _ in range(3)}


def test_a_client_waits_for_a_manager_who_is_away_for_less_than_half_of_a_half_day(desk: Desk) -> None:
    client = known(desk, "Анна")
    away(desk, "Анна", "sick", MONDAY - timedelta(hours=1), MONDAY + timedelta(hours=1), "Борис")
    assert desk.assign(desk.take(client=client)) == "Анна"
    assert set(turns(desk).values()) == {0}


def test_a_longer_absence_sends_the_client_to_the_substitute_and_responsibility_stays(desk: Desk) -> None:
    client = known(desk, "Анна")
    away(desk, "Анна", "sick", MONDAY - timedelta(hours=1), MONDAY + timedelta(hours=3), "Борис")
    order = desk.take(client=client)
    assert desk.assign(order) == "Борис"
    assert desk.shares(order) == {"Борис": Fraction(1, 2), "Анна": Fraction(1, 2)}
    assert desk.responsible(order) == "Анна"


@pytest.mark.parametrize("kind", ["calls", "meeting"])
def test_work_outside_the_office_costs_no_half_day_and_is_made_up_for(desk: Desk, kind: str) -> None:
    client = known(desk, "Анна")
    away(desk, "Анна", kind, MONDAY - timedelta(hours=1), MONDAY + timedelta(days=1), "Борис")
    assert desk.assign(desk.take(client=client)) == "Анна", "her client's order is hers however long it is"
    leaders = [desk.assign(desk.take(amount=Decimal(100))) for _ in range(4)]
    assert set(leaders) == TAKERS - {"Анна"}
    assert turns(desk)["Анна"] == Fraction(4, 3), "she accrues as if she were here"
    for _ in range(8):
        desk.assign(desk.take(amount=Decimal(100)))
    assert turns(desk)["Анна"] == 3, "up to three orders for one absence"
    assert desk.sums() == (0, 0)


def test_a_reserved_order_goes_to_its_manager_uncharged_and_to_the_others_while_absent(desk: Desk) -> None:
    save_reserved(
        desk.store, Act(IGOR, desk.now), version=1,
        reserved=[{"employee": "Вера", "from_value": Decimal(500_000)}],
    )  # fmt: skip
    assert desk.assign(desk.take(amount=Decimal(500_000))) == "Вера"
    assert set(turns(desk).values()) == {0}
    desk.absent("Вера", 1)
    assert desk.assign(desk.take(amount=Decimal(500_000))) in TAKERS - {"Вера"}
    assert set(turns(desk).values()) == {Fraction(1, 2), Fraction(-1, 2), 0}
