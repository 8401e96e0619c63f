"""The policies compared on the orders of a past time."""

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from desktop.language.simulation_json import simulation_as_json
from desktop.rules.errors import Refused
from desktop.rules.office import Policy
from desktop.rules.simulation import SimulatedPolicy
from desktop.services.dealing import decline_order, simulate
from desktop.services.money.payments import record_payment
from desktop.storage.operations import Act, Store
from tests.services.desk import MONDAY, TAKERS, Desk
from tests.viewers import AS_OWNER


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def compared(desk: Desk) -> dict[Policy, SimulatedPolicy]:
    day = MONDAY.date()
    return {one.policy: one for one in simulate(desk.store, AS_OWNER, day, day + timedelta(days=1))}


def test_the_office_s_own_policy_comes_out_as_it_was(desk: Desk) -> None:
    amounts = [900, 100, 5000, 40, 700, 2500, 60, 800]
    for amount in amounts:
        order = desk.take(amount=Decimal(amount))
        desk.assign(order)
        desk.now += timedelta(minutes=20)
        if amount == 5000:
            desk.change_amount(order, 6000)
            record_payment(desk.store, desk.act(), order=order, day=desk.now.date(), amount=Decimal(6000))
    policies = compared(desk)
    assert set(policies) == set(Policy)
    fair = policies[Policy.FAIR]
    rows = desk.ledger()
    assert {one.name: one.orders for one in fair.managers} == {name: rows[name].charged for name in TAKERS}
    assert fair.gap_orders == max(abs(rows[name].turns) for name in TAKERS)
    mean = Fraction(sum(amounts) + 1000, len(amounts))
    assert fair.gap_value == max(abs(rows[name].value) for name in TAKERS) / mean
    assert sum(one.revenue for one in fair.managers) == 6000
    assert sum(one.expected_value for one in fair.managers) == sum(amounts) + 1000
    assert (fair.waited_orders, fair.waited_hours) == (0, 0)
    turn = policies[Policy.TURN]
    assert max(one.orders for one in turn.managers) - min(one.orders for one in turn.managers) <= 1


def test_picks_by_hand_stay_and_a_declined_order_is_dealt_once(desk: Desk) -> None:
    picked, declined = desk.take(), desk.take()
    desk.assign(picked, "Вера", reason="просил")
    leader = desk.assign(declined)
    desk.now += timedelta(hours=1)
    decline_order(desk.store, Act(desk.employee_id(leader), desk.now), order=declined, reason="не моё")
    for one in compared(desk).values():
        got = {manager.name: manager.orders for manager in one.managers}
        assert sum(got.values()) == 2
        assert got["Вера"] >= 1


def test_how_many_waited_and_how_long_is_said(desk: Desk) -> None:
    for name in TAKERS:
        desk.absent(name, 0.125)
    order = desk.take()
    desk.now += timedelta(hours=4)
    desk.deal()
    assert desk.leader(order) is not None
    plain = simulation_as_json(tuple(compared(desk).values()))["policies"]
    assert [one["policy"] for one in plain] == ["fair", "turn", "load", "duty", "value"]
    assert plain[0]["waited"] == {"orders": 1, "hours": "3.00"}
    assert plain[0]["gap_orders"] == "0.6667"
    assert len(plain[0]["managers"]) == 3


def test_a_time_without_charged_orders_is_refused(desk: Desk) -> None:
    day = MONDAY.date()
    with pytest.raises(Refused, match="nothing_to_simulate"):
        simulate(desk.store, AS_OWNER, day, day)
    with pytest.raises(Refused, match="days_reversed"):
        simulate(desk.store, AS_OWNER, day, day - timedelta(days=1))
