"""The turn ledger: it always adds up, turns go round by weight, make-up and leavers."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules import ledger
from desktop.rules.ledger import Account, MakeUp
from desktop.rules.office import Employee
from desktop.rules.revaluing import revaluation
from tests.rules.dealing_office import ERRAND, MONDAY, Play, away, later, manager, office, request


def test_weights_5_1_1_go_a_a_b_a_c_a_a() -> None:
    # who is b and who is c is drawn, so the first of the two is called b here
    play = Play(office(manager("a", weight=Fraction(5)), manager("b"), manager("c")))
    winners = [play.deal(request(number)).winner or "" for number in range(7)]
    names = {"a": "a", winners[2]: "b", winners[4]: "c"}
    assert "".join(names[winner] for winner in winners) == "aabacaa"
    assert all(account.turns == account.value == 0 for account in play.accounts.values())


def test_with_equal_weights_turns_go_one_after_another() -> None:
    play = Play(office(*map(manager, "abcd")))
    winners = [play.deal(request(number)).winner for number in range(40)]
    assert len(set(winners[:4])) == 4
    assert winners == winners[:4] * 10


def test_a_reversal_restores_the_balances_to_the_digit() -> None:
    play = Play(office(*map(manager, "abc")))
    play.deal(request(1, 700))
    before = {name: (account.turns, account.value) for name, account in play.accounts.items()}
    decision = play.deal(request(2, 333))
    play.post(ledger.reversal(decision.postings))
    assert {name: (account.turns, account.value) for name, account in play.accounts.items()} == before


def test_a_pick_of_somebody_not_eligible_pays_without_accruing() -> None:
    postings = ledger.by_hand("z", {"a": Fraction(1), "b": Fraction(1)}, [], Fraction(60), Fraction(60))
    assert {(one.manager, one.turns, one.value) for one in postings} == {
        ("a", Fraction(1, 2), Fraction(30)),
        ("b", Fraction(1, 2), Fraction(30)),
        ("z", Fraction(-1), Fraction(-60)),
    }


def test_nobody_eligible_and_picked_by_hand_costs_nobody_anything() -> None:
    postings = ledger.by_hand("z", {}, [], Fraction(60), Fraction(60))
    assert ledger.post({}, postings)["z"] == Account()


def test_make_up_stops_after_three_orders_and_the_rest_goes_to_who_is_here() -> None:
    errand = away("a", MONDAY, later(5), ERRAND)
    play = Play(office(*map(manager, "abc"), absences=(errand,)))
    for number in range(30):
        assert play.deal(request(number)).winner != "a"
        assert play.sums() == (0, 0)
    assert play.accounts["a"].turns == 3
    assert play.accounts["a"].value == 300


def test_what_goes_beyond_make_up_is_shared_by_weight() -> None:
    absence = away("a", MONDAY, later(5), ERRAND)
    made = MakeUp("a", Fraction(2), absence, Fraction(29, 10), Fraction(0))
    postings = ledger.accruals({"b": Fraction(1), "c": Fraction(1)}, [made], Fraction(40), Fraction(5))
    assert {(one.manager, one.turns, one.value) for one in postings} == {
        ("a", Fraction(1, 10), Fraction(15)),
        ("b", Fraction(9, 20), Fraction(25, 2)),
        ("c", Fraction(9, 20), Fraction(25, 2)),
    }


def test_a_returner_never_gets_two_in_a_row_while_owed_a_turn() -> None:
    errand = away("a", MONDAY, later(5), ERRAND)
    play = Play(office(*map(manager, "abc"), absences=(errand,)))
    for number in range(20):
        play.deal(request(number))
    winners = []
    while play.accounts["a"].turns >= 1:
        winners.append(play.deal(request(100 + len(winners)), later(7)).winner)
    assert winners.count("a") >= 2
    assert all(pair != ("a", "a") for pair in pairwise(winners))


def test_absent_managers_neither_gain_nor_lose_and_a_new_one_starts_at_zero() -> None:
    holiday = away("a", MONDAY, later(5))
    play = Play(office(*map(manager, "abc"), absences=(holiday,)))
    for number in range(9):
        play.deal(request(number))
    assert "a" not in play.accounts


def test_a_leavers_balance_is_spread_by_weight() -> None:
    accounts = {"a": Account(Fraction(3, 4), Fraction(90)), "b": Account(Fraction(-3, 4), Fraction(-90))}
    after = ledger.post(accounts, ledger.leaver("a", accounts["a"], {"b": Fraction(1), "c": Fraction(2)}))
    assert (after["a"].turns, after["a"].value) == (0, 0)
    assert (after["b"].turns, after["c"].turns) == (Fraction(-1, 2), Fraction(1, 2))


NAMES = "abcdef"
EVENTS = st.lists(
    st.tuples(
        st.sampled_from(
            ["deal", "deal", "hand", "free hand", "reassign", "cancel", "leave", "decline", "pay"]
        ),
        st.sampled_from(NAMES),
        st.integers(1, 10**7),
        st.sets(st.sampled_from(NAMES), max_size=5),
    ),
    max_size=40,
)


def team(weights: list[int]) -> tuple[Employee, ...]:
    return tuple(manager(name, weight=Fraction(weight)) for name, weight in zip(NAMES, weights, strict=False))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(1, 3), min_size=2, max_size=6), EVENTS, st.booleans())
def test_the_ledger_adds_up_to_zero_whatever_happens(
    weights: list[int], events: list[tuple[str, str, int, set[str]]], made_up: bool
) -> None:
    staff = team(weights)
    play = Play(office(*staff))
    for step, (what, name, kopecks, gone) in enumerate(events):
        kind = {"kind": ERRAND} if made_up else {}
        absences = tuple(away(one, later(step), later(step + 1), **kind) for one in sorted(gone))
        play.office = office(*staff, absences=absences)
        asked, at = request(step, Fraction(kopecks, 100)), later(step)
        if what == "deal":
            play.deal(asked, at)
        elif what.endswith("hand"):
            play.pick(asked, name, what == "hand", at)
        elif what == "cancel" and play.charged:
            play.post(ledger.reversal(play.charged.pop(kopecks % len(play.charged)).postings))
        elif what == "reassign" and play.charged:
            moved = play.charged[-1]
            value = Fraction(moved.explanation.expected_value or 0)
            play.post(ledger.reassignment(moved.winner or "", name, value))
        elif what == "decline" and play.charged:
            winner = play.charged[-1].winner or ""
            play.deal(replace(asked, declined=frozenset({winner})), at)
        elif what == "pay" and play.charged:
            paid = play.charged[-1]
            value = Fraction(paid.explanation.expected_value or 0)
            play.post(revaluation(paid.postings, paid.winner or "", value, asked.value, {}))
        elif what == "leave" and name in play.accounts:
            others = {one.name: one.weight for one in staff if one.name != name}
            play.post(ledger.leaver(name, play.accounts[name], others))
        assert play.sums() == (0, 0)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.integers(1, 3), min_size=2, max_size=10),
    st.lists(st.sets(st.integers(0, 9), max_size=9), min_size=1, max_size=60),
)
def test_by_turn_no_balance_exceeds_half_an_order_for_each_other_manager(
    weights: list[int], absent: list[set[int]]
) -> None:
    staff = tuple(manager(f"m{place}", weight=Fraction(weight)) for place, weight in enumerate(weights))
    play = Play(office(*staff))
    for step, gone in enumerate(absent):
        absences = tuple(away(f"m{place}", later(step), later(step + 1)) for place in sorted(gone))
        play.office = office(*staff, absences=absences)
        play.deal(request(step), later(step))
        assert all(abs(account.turns) <= Fraction(len(staff) - 1, 2) for account in play.accounts.values())


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 8), st.integers(1, 60))
def test_with_everyone_here_counts_never_differ_by_more_than_one(size: int, orders: int) -> None:
    staff = tuple(manager(f"m{place}") for place in range(size))
    play = Play(office(*staff))
    got = dict.fromkeys((one.name for one in staff), 0)
    for number in range(orders):
        got[play.deal(request(number)).winner or ""] += 1
        assert max(got.values()) - min(got.values()) <= 1
