"""The policies: who is picked, who could not be, and that the explanation says so."""

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from desktop.rules.decision import decide
from desktop.rules.distribution import LedgerState, draw
from desktop.rules.eligibility import LedOrder, Workload, next_moment, workload_at
from desktop.rules.explanation import ObstacleKind, Rule
from desktop.rules.explanation_data import from_data, to_data
from desktop.rules.facts import Stage, StageChange
from desktop.rules.ledger import Account
from desktop.rules.office import Duty, Half, Policy
from desktop.rules.ownership import KnownClient
from tests.rules.dealing_office import IDLE, MONDAY, Play, away, later, manager, office, request

THREE = tuple(map(manager, "abc"))


def test_fair_gives_a_small_order_to_who_is_owed_a_turn_and_a_large_one_to_who_is_owed_money() -> None:
    accounts = {
        "a": Account(Fraction(1), Fraction(-100)),
        "b": Account(Fraction(-1), Fraction(100)),
    }
    state = LedgerState(accounts, Fraction(100))
    two = office(manager("a"), manager("b"), policy=Policy.FAIR)
    assert decide(two, state, IDLE, request(1, 10), KnownClient(), MONDAY).winner == "a"
    assert decide(two, state, IDLE, request(1, 500), KnownClient(), MONDAY).winner == "b"


def test_fair_minimises_the_sum_of_squared_balances() -> None:
    accounts = {
        "a": Account(Fraction(1, 3), Fraction(-70)),
        "b": Account(Fraction(1, 4), Fraction(90)),
        "c": Account(Fraction(-7, 12), Fraction(-20)),
    }
    for value in range(10, 600, 35):
        state = LedgerState(accounts, Fraction(100))
        decision = decide(
            office(*THREE, policy=Policy.FAIR),
            state,
            IDLE,
            request(value, value),
            KnownClient(),
            MONDAY,
        )
        due = {one.manager: one for one in decision.explanation.candidates}

        def squares(winner: str, value: int = value, due: dict = due) -> Fraction:
            return sum(
                (one.turns_due - (name == winner)) ** 2
                + ((one.value_due - value * (name == winner)) / 100) ** 2
                for name, one in due.items()
            )

        assert decision.winner == min("abc", key=squares)


def test_value_and_turn_compare_their_own_ledger() -> None:
    accounts = {"a": Account(Fraction(1), Fraction(-5)), "b": Account(Fraction(-1), Fraction(5))}
    for policy, winner in ((Policy.TURN, "a"), (Policy.VALUE, "b")):
        there = office(manager("a"), manager("b"), policy=policy)
        assert decide(there, LedgerState(accounts), IDLE, request(), KnownClient(), MONDAY).winner == winner


def test_load_goes_to_the_least_busy_for_their_weight_then_by_turn() -> None:
    heavy = manager("a", weight=Fraction(2))
    there = office(heavy, manager("b"), manager("c"), policy=Policy.LOAD)
    load = Workload({}, {"a": Fraction(5), "b": Fraction(3), "c": Fraction(4)})
    assert decide(there, LedgerState({}), load, request(), KnownClient(), MONDAY).winner == "a"
    equal = Workload({}, {"a": Fraction(6), "b": Fraction(3), "c": Fraction(3)})
    state = LedgerState({"c": Account(Fraction(1)), "b": Account(Fraction(-1))})
    explained = decide(there, state, equal, request(), KnownClient(), MONDAY).explanation
    assert (explained.winner, explained.tie) == ("c", "turn")


def test_an_order_nobody_touches_is_no_effort_but_still_open() -> None:
    work = LedOrder("client", Fraction(2), ((MONDAY, "a"),), (StageChange(MONDAY, Stage.NEW),))
    assert workload_at([work], {}, later(14), 14) == Workload({"a": 1}, {"a": Fraction(2)})
    assert workload_at([work], {}, later(15), 14) == Workload({"a": 1}, {})
    assert workload_at([work], {"client": [later(3)]}, later(15), 14).effort == {"a": 2}
    invoiced = replace(work, stages=(StageChange(MONDAY, Stage.INVOICE),))
    assert workload_at([invoiced], {}, MONDAY, 14) == Workload({"a": 1}, {})
    paid = replace(work, stages=(*work.stages, StageChange(later(1), Stage.PAID)))
    assert workload_at([paid], {}, later(2), 14) == Workload({}, {})


def test_duty_is_that_of_the_arrival_not_of_the_processing() -> None:
    duties = (Duty("a", Half.MORNING, weekday=1), Duty("b", Half.AFTERNOON, weekday=1))
    there = office(*THREE, policy=Policy.DUTY, duties=duties)
    decision = decide(there, LedgerState({}), IDLE, request(), KnownClient(), MONDAY.replace(hour=15))
    assert (decision.winner, decision.explanation.rule) == ("a", Rule.DUTY)


def test_a_duty_of_the_date_replaces_the_weekly_one_and_nobody_on_duty_means_by_load() -> None:
    duties = (Duty("a", Half.MORNING, weekday=1), Duty("b", Half.MORNING, day=MONDAY.date()))
    there = office(*THREE, policy=Policy.DUTY, duties=duties)
    assert decide(there, LedgerState({}), IDLE, request(), KnownClient(), MONDAY).winner == "b"
    gone = replace(there, absences=(away("b", MONDAY, later(1)),))
    load = Workload({}, {"a": Fraction(1)})
    explained = decide(gone, LedgerState({}), load, request(), KnownClient(), MONDAY).explanation
    assert (explained.winner, explained.rule) == ("c", Rule.LOAD)
    assert any(one.why == "duty_not_eligible" and one.name == "b" for one in explained.passed)


def test_ties_go_to_who_waited_longest_then_to_a_draw_that_can_be_repeated() -> None:
    state = LedgerState(
        {"a": Account(last_charged=4), "b": Account(last_charged=2), "c": Account(last_charged=3)}
    )
    explained = decide(office(*THREE), state, IDLE, request(), KnownClient(), MONDAY).explanation
    assert (explained.winner, explained.tie) == ("b", "waited")
    explained = decide(office(*THREE), LedgerState({}), IDLE, request(17), KnownClient(), MONDAY).explanation
    assert explained.winner == min("abc", key=lambda name: draw("17", name))
    assert explained.tie == "draw"


@pytest.mark.parametrize("policy", list(Policy))
def test_no_place_in_the_list_is_favoured(policy: Policy) -> None:
    for number in range(20):
        winners = {
            decide(
                office(*staff, policy=policy), LedgerState({}), IDLE, request(number), KnownClient(), MONDAY
            ).winner
            for staff in (THREE, THREE[::-1], (THREE[1], THREE[2], THREE[0]))
        }
        assert len(winners) == 1


def test_the_explanation_names_everyone_and_why_they_could_not() -> None:
    staff = (
        manager("here"),
        manager("away"),
        manager("full", cap=2),
        manager("other", services=frozenset({"Печать"})),
        manager("new", hired=date(2026, 11, 2)),
        manager("desk", takes_incoming=False),
        manager("left", left=date(2026, 9, 30)),
    )
    there = office(*staff, absences=(away("away", MONDAY, later(2)),))
    asked = request(service="Сайт")
    explained = decide(
        there, LedgerState({}), Workload({"full": 2}, {}), asked, KnownClient(), MONDAY
    ).explanation
    assert explained.winner == "here"
    kinds = {one.manager: one.obstacle and one.obstacle.kind for one in explained.candidates}
    assert kinds == {
        "here": None,
        "away": ObstacleKind.ABSENT,
        "full": ObstacleKind.CAP,
        "other": ObstacleKind.SERVICE,
        "new": ObstacleKind.NOT_EMPLOYED,
    }
    hindered = next(one.obstacle for one in explained.candidates if one.manager == "away")
    assert hindered is not None
    assert (hindered.absence, hindered.until) == ("vacation", later(2))
    assert from_data(to_data(explained)) == explained


def test_an_order_nobody_can_take_waits_and_says_why() -> None:
    there = office(*THREE, absences=tuple(away(name, MONDAY, later(1)) for name in "abc"))
    decision = decide(there, LedgerState({}), IDLE, request(), KnownClient(), MONDAY)
    assert decision.winner is None
    assert not decision.explanation.charged
    assert len(decision.explanation.candidates) == 3


def test_the_next_moment_is_when_somebody_returns_or_an_order_closes_and_the_office_is_open() -> None:
    there = office(*THREE, absences=(away("a", MONDAY, later(1) + timedelta(hours=10)),))
    closing = StageChange(later(1), Stage.LOST)
    work = [LedOrder("x", Fraction(1), ((MONDAY, "b"),), (StageChange(MONDAY, Stage.NEW), closing))]
    found = []
    next_moment(there, work, (), MONDAY, later(9), lambda moment: found.append(moment) or False)
    assert found == [later(1), later(2)]
    assert next_moment(there, work, (), MONDAY, later(0.5), lambda moment: True) is None


def test_a_year_of_very_different_orders_stays_level_in_number_and_in_money() -> None:
    luck = random.Random(7)
    staff = tuple(map(manager, "abcd"))
    play = Play(office(*staff, policy=Policy.FAIR))
    total = count = 0
    for number in range(300):
        absences = tuple(
            away(name, later(number), later(number + 1)) for name in "abcd" if luck.random() < 0.1
        )
        play.office = replace(play.office, absences=absences)
        value = int(luck.paretovariate(1.2) * 1000) % 300_000 + 1
        asked = request(number, value)
        if luck.random() < 0.1:
            play.pick(asked, "a", moment=later(number))
        else:
            play.deal(asked, later(number))
        total, count = total + value, count + 1
    assert play.sums() == (0, 0)
    mean = Fraction(total, count)
    assert max(abs(one.turns) for one in play.accounts.values()) < 2
    assert max(abs(one.value) for one in play.accounts.values()) < 5 * mean


def test_expected_value_shows_as_money() -> None:
    explained = decide(
        office(*THREE), LedgerState({}), IDLE, request(1, Fraction(7, 2)), KnownClient(), MONDAY
    ).explanation
    assert explained.expected_value == Decimal("3.50")
