"""What managers had on their desks at a moment, read narrowly, is what the whole history says."""

from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop import models
from desktop.rules.eligibility import LedOrder, workload_at
from desktop.rules.errors import Refused
from desktop.rules.facts import StageChange
from desktop.services import dealing
from desktop.services.clients import log_contact
from desktop.services.dealing.led_orders import Leaders, load_contacts, load_led_orders
from desktop.services.dealing.situation import load_situation
from desktop.services.orders import change_stage
from desktop.storage.operations import Act, Store
from tests.services.desk import TAKERS, Desk

STAGES = ("negotiation", "proposal", "invoice", "lost")


@pytest.fixture
def desk(sqlite_store: Store) -> Desk:
    return Desk(sqlite_store)


def live(desk: Desk, luck: Random, days: int) -> None:
    """Let the office work for so many days, in every way that moves an order."""
    orders: list[UUID] = []
    for _ in range(days):
        desk.now += timedelta(days=1, hours=luck.randint(0, 3))
        orders.append(desk.take(amount=Decimal(luck.randint(1, 90))))
        for _ in range(2):
            desk.now += timedelta(minutes=luck.randint(1, 9))
            order = luck.choice(orders)
            try:
                _one_step(desk, luck, order)
            except Refused:
                continue


def _one_step(desk: Desk, luck: Random, order: UUID) -> None:
    leader, act = desk.leader(order), desk.act()
    match luck.randint(0, 6):
        case 0 | 1:
            desk.deal()
        case 2:
            change_stage(desk.store, act, order=order, stage=luck.choice(STAGES))
        case 3:
            log_contact(desk.store, act, client=desk.order(order).client_id, kind="call_out")
        case 4 if leader is not None:
            other = luck.choice(sorted(TAKERS - {leader}))
            dealing.reassign_order(desk.store, act, order=order, manager=other, reason="так")
        case 5 if leader is not None:
            own = Act(desk.employee_id(leader), desk.now)
            dealing.decline_order(desk.store, own, order=order, reason="не моё")
        case 6:
            dealing.undo_assignment(desk.store, act, order=order)


def whole_history(desk: Desk) -> list[LedOrder]:
    """Every order with all its leaders and stages, read by mapped objects one after the other."""
    found = []
    with desk.store.read() as session:
        decisions = session.scalars(select(models.Assignment)).all()
        for order in session.scalars(select(models.Order)):
            leaders: Leaders = [(one.since, one.employee.name) for one in order.shares if one.place == 0]
            for made in (one for one in decisions if one.order_id == order.id):
                leaders.append((made.moment, made.employee.name))
                ends = [end for end in (made.reversed_at, made.declined_at) if end is not None]
                if ends:
                    end = max(min(ends), made.moment + timedelta(microseconds=1))
                    leaders.append((end, None))
            leaders.sort(key=lambda one: (one[0], one[1] is not None))
            stages = tuple(StageChange(one.at, one.stage) for one in order.stages)
            found.append(LedOrder(str(order.client_id), Fraction(1), tuple(leaders), stages))
    return found


@pytest.mark.parametrize("seed", range(6))
def test_the_workload_of_every_moment_is_that_of_the_whole_history(desk: Desk, seed: int) -> None:
    live(desk, Random(seed), days=30)
    whole = whole_history(desk)
    moments = [desk.now - timedelta(hours=7 * step) for step in range(80)]
    with desk.store.read() as session:
        for earliest in (desk.now, *moments[::16]):
            office = load_situation(session, desk.now, earliest).office
            days = office.settings.stale_days
            led = load_led_orders(session, office, earliest)
            contacts = load_contacts(session, earliest - timedelta(days=days))
            everything = load_contacts(session, datetime.min)
            for moment in (one for one in moments if one >= earliest):
                narrow = workload_at(led.values(), contacts, moment, days)
                assert narrow == workload_at(whole, everything, moment, days), (earliest, moment)
        assert sum(narrow.orders.values()) > 3


def test_orders_of_earlier_years_are_not_read(desk: Desk) -> None:
    for _ in range(3):
        desk.assign(order := desk.take())
        change_stage(desk.store, desk.act(), order=order, stage="lost")
    desk.now += timedelta(days=60)
    desk.assign(desk.take())
    with desk.store.read() as session:
        situation = load_situation(session, desk.now, desk.now)
    assert list(situation.work) == ["4"]
