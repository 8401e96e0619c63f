"""The sentence that is read once, its figures, and why somebody else did not get the order."""

from datetime import datetime
from fractions import Fraction

import pytest

from desktop.language.reasons import plain_reason, reason_figures, why_not
from desktop.rules.explanation import Candidate, Explanation, Obstacle, ObstacleKind, Rule

NOW = datetime(2026, 10, 19, 10)


def candidate(name: str, turns: int, value: int, obstacle: Obstacle | None = None) -> Candidate:
    """Balances in hundredths of an order, and in roubles."""
    exact, money = Fraction(turns, 100), Fraction(value)
    return Candidate(
        name, obstacle, 3, 12, Fraction(3), Fraction(1), exact, money, exact, money, exact, money
    )


SICK = Obstacle(ObstacleKind.ABSENT, "sick", datetime(2026, 10, 24))


def explained(*candidates: Candidate, rule: Rule = Rule.FAIR) -> Explanation:
    return Explanation(rule, candidates[0].manager, charged=True, candidates=candidates)


@pytest.mark.parametrize(
    ("anna", "boris", "clause"),
    [
        ((67, 14000), (33, 2000), "the turn has come"),
        ((67, 2000), (33, 4000), "the turn has come by the number of orders"),
        ((33, 14000), (67, 2000), "the turn has come by money"),
    ],
)
def test_the_clause_says_which_figure_decided(
    anna: tuple[int, int], boris: tuple[int, int], clause: str
) -> None:
    said = plain_reason(explained(candidate("Anna", *anna), candidate("Boris", *boris)), NOW)
    assert said == f"Anna: {clause}. Then: Boris."


def test_orders_and_money_together_decide_where_neither_does_alone() -> None:
    three = explained(candidate("Anna", 50, 5000), candidate("Boris", 60, 0), candidate("Vera", 0, 6000))
    assert plain_reason(three, NOW).startswith("Anna: the turn has come by orders and money together.")


def test_who_could_not_is_said_with_the_reason_and_the_figures_stand_apart() -> None:
    found = explained(
        candidate("Anna", 67, 14000), candidate("Boris", 33, 2000), candidate("Vera", 90, 9000, SICK)
    )
    assert plain_reason(found, NOW) == (
        "Anna: the turn has come. Then: Boris. Vera — sick leave until 23 Oct."
    )
    figures = reason_figures(found)
    assert figures.startswith("Anna +0.67")
    assert "Boris +0.33" in figures


def test_why_not_names_the_place_or_what_hindered() -> None:
    found = explained(
        candidate("Anna", 67, 14000), candidate("Boris", 33, 2000), candidate("Vera", 90, 9000, SICK)
    )
    said = why_not(found, "Boris", NOW)
    assert said.startswith("Boris: place 2 of 2, +0.33")
    assert "the order went to Anna, +0.67" in said
    assert why_not(found, "Vera", NOW) == "Vera could not take it: sick leave until 23 Oct."


def test_why_not_of_a_known_client_says_whose_it_is() -> None:
    found = Explanation(Rule.RESPONSIBLE, "Anna", charged=False, since=datetime(2026, 1, 12))
    said = why_not(found, "Boris", NOW)
    assert said.startswith("Boris: balances were not compared. Anna: responsible manager of this client")
    assert reason_figures(found) == ""
