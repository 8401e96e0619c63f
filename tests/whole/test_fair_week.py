"""A week at the desk: forty new clients, two absences, a double weight, duties, by each policy."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.explanation import Explanation, ObstacleKind
from desktop.rules.office import Policy
from desktop.services import dealing, order_lists
from desktop.services.order_lists import OrderView
from desktop.services.people.absences import record_absence
from desktop.storage.operations import Store
from tests.services.desk import MONDAY, TAKERS, Desk
from tests.viewers import AS_OWNER

ORDERS = 40
SICK = ("Вера", MONDAY + timedelta(days=1), MONDAY + timedelta(days=3))
ERRAND = ("Анна", MONDAY + timedelta(days=3, hours=1), MONDAY + timedelta(days=3, hours=8))


def prepare(store: Store, policy: Policy) -> Desk:
    desk = Desk(store)
    desk.change(models.OfficeSettings, 1, policy=policy.value)
    desk.change(models.Employee, desk.employee_id("Борис"), weight=Fraction(2))
    duties = [
        ("Анна", "morning", 1),
        ("Вера", "afternoon", 1),
        ("Вера", "morning", 2),
        ("Борис", "morning", 4),
    ]
    with Session(store.engine) as session:
        for name, half, weekday in duties:
            session.add(models.Duty(employee_id=desk.employee_id(name), half=half, weekday=weekday))
        session.commit()
    for (name, start, end), kind in ((SICK, "sick"), (ERRAND, "errand")):
        record_absence(store, desk.act(), employee=name, start=start, end=end, kind=kind)
    return desk


def play(desk: Desk) -> None:
    """Orders come in all day and night from Monday to Friday, and are dealt every now and then."""
    for step in range(ORDERS):
        desk.now = MONDAY - timedelta(hours=1) + timedelta(hours=2.75) * step
        desk.take(amount=Decimal(1000 + 7919 * step % 90_000))
        if step % 5 == 4:
            desk.deal()
    desk.now = MONDAY + timedelta(days=7)
    desk.deal()


def away(name: str, moment: datetime) -> bool:
    return any(name == who and start <= moment < end for who, start, end in (SICK, ERRAND))


def says_everything(explained: Explanation, moment: datetime) -> None:
    assert {one.manager for one in explained.candidates} == TAKERS
    for one in explained.candidates:
        if away(one.manager, moment):
            assert one.obstacle is not None
            assert one.obstacle.kind is ObstacleKind.ABSENT
            assert one.obstacle.until is not None
            assert one.obstacle.until > moment
        else:
            assert one.obstacle is None or one.obstacle.kind is ObstacleKind.MAKE_UP_PAUSE
    assert explained.candidates[0].manager == explained.winner


@pytest.mark.parametrize("policy", list(Policy))
def test_a_week_is_dealt_fairly_and_every_decision_explained(store: Store, policy: Policy) -> None:
    desk = prepare(store, policy)
    play(desk)
    rows = order_lists.list_orders(desk.store, AS_OWNER, desk.now, OrderView.ALL)
    assert len(rows) == ORDERS
    for row in rows:
        card = order_lists.order_card(desk.store, AS_OWNER, desk.now, row.id)
        assert card.assigned_at is not None
        assert card.assigned_at >= row.received
        assert date(2026, 10, 19) <= card.assigned_at.date() <= date(2026, 10, 26)
        assert 9 <= card.assigned_at.hour < 18
        assert not away(row.manager or "", card.assigned_at)
        assert card.explanation is not None
        says_everything(card.explanation, card.assigned_at)
    ledger = dealing.ledger(desk.store, AS_OWNER, desk.now)
    assert sum(row.turns for row in ledger) == sum(row.value for row in ledger) == 0
    assert sum(row.charged for row in ledger) == ORDERS
