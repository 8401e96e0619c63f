"""Shown balances add up to the shown sum, in every state of a simulated year."""

import random
from fractions import Fraction

import pytest

from desktop.rules.office import Policy
from desktop.rules.shown_balances import shown_balances
from tests.rules.dealing_office import Play, manager, office, request

CENT = Fraction(1, 100)


def shown(*values: Fraction | int) -> list[Fraction]:
    exact = {name: Fraction(value) for name, value in zip("abcdefgh", values, strict=False)}
    return list(shown_balances(exact, CENT).values())


def test_equal_balances_stay_equal_where_the_count_fits() -> None:
    third = Fraction(1, 3)
    assert shown(2 * third, -third, -third) == [Fraction(66, 100), Fraction(-33, 100), Fraction(-33, 100)]
    assert shown(-2 * third, third, third) == [Fraction(-66, 100), Fraction(33, 100), Fraction(33, 100)]


def test_else_the_largest_remainders_are_raised_then_by_name() -> None:
    assert shown(Fraction(1, 6), Fraction(1, 6), Fraction(1, 6), Fraction(-1, 2)) == [
        Fraction(17, 100), Fraction(17, 100), Fraction(16, 100), Fraction(-1, 2),
    ]  # fmt: skip


def test_an_exact_zero_stays_zero() -> None:
    assert shown(0, Fraction(1, 3), Fraction(-1, 3))[0] == 0


@pytest.mark.parametrize("size", [3, 4, 8])
@pytest.mark.parametrize("policy", [Policy.FAIR, Policy.TURN])
def test_a_year_of_states_always_adds_up(size: int, policy: Policy) -> None:
    luck = random.Random(size)
    weights = [Fraction(luck.randint(1, 7), luck.choice([1, 2, 3])) for _ in range(size)]
    staff = [manager(name, weight=weight) for name, weight in zip("abcdefgh", weights, strict=False)]
    play = Play(office(*staff, policy=policy))
    for number in range(400):
        play.deal(request(number, Fraction(luck.randint(100, 10**7), 100)))
        for unit, balance in ((CENT, "turns"), (Fraction(1), "value"), (Fraction(1, 10000), "turns")):
            exact = {name: getattr(one, balance) for name, one in play.accounts.items()}
            rounded = shown_balances(exact, unit)
            assert sum(rounded.values()) == 0
            assert all(abs(rounded[name] - exact[name]) < unit for name in exact)
            assert all(rounded[name] == 0 for name in exact if exact[name] == 0)
