"""Explanations as sentences: the one of the rules, every rule and obstacle, in three languages."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from fractions import Fraction

import pytest

from desktop.language.explanations import PASSED, explain, obstacle_words, passed_words
from desktop.language.translate import LANGUAGES, current_language, use_language
from desktop.rules.explanation import Candidate, Explanation, Obstacle, ObstacleKind, PassedStep, Rule

NOW = datetime(2026, 10, 20, 10, 43)


@pytest.fixture(autouse=True)
def language() -> Iterator[None]:
    before = current_language()
    use_language("ru")
    yield
    use_language(before)


def candidate(
    name: str,
    turns: Fraction,
    value: int,
    obstacle: Obstacle | None = None,
    load: int = 3,
    score: Fraction | None = None,
) -> Candidate:
    return Candidate(
        manager=name, obstacle=obstacle, open_orders=load, cap=12, open_effort=Fraction(load),
        weight=Fraction(1), turns=turns, value=Fraction(value), turns_due=turns, value_due=Fraction(value),
        turns_after=turns, value_after=Fraction(value), score=score,
    )  # fmt: skip


SICK = Obstacle(ObstacleKind.ABSENT, "sick", datetime(2026, 10, 23, 23, 59, 59))
FAIR = Explanation(
    rule=Rule.FAIR,
    winner="Анна",
    charged=True,
    candidates=(
        candidate("Анна", Fraction(7, 10), 14_000, score=Fraction(21, 20)),
        candidate("Борис", Fraction(3, 10), 2_000, score=Fraction(7, 20)),
        candidate("Вера", Fraction(-1, 3), 0, SICK),
        candidate("Глеб", Fraction(-2, 3), 0, Obstacle(ObstacleKind.CAP), load=12),
    ),
)


def said_of(explanation: Explanation) -> str:
    """The sentence with plain spaces, as it is compared here."""
    return explain(explanation, NOW).replace("\u202f", " ").replace("\u00a0", " ")


def test_the_sentence_says_who_could_have_got_it_who_got_it_and_why() -> None:
    said = said_of(FAIR)
    assert said == (
        "Анна: баланс +0,70 заказа и +14 000 ₽, с учётом этого заказа — +1,05 среднего заказа: больше, чем "
        "у остальных. Далее по очереди — Борис, +0,30 заказа и +2 000 ₽, вместе +0,35. "
        "Вера — больничный до 23.10; Глеб — заказов в работе: 12 из 12."
    )


def test_who_alone_can_take_it_is_not_compared() -> None:
    alone = replace(FAIR, candidates=(FAIR.candidates[0], FAIR.candidates[2]))
    assert said_of(alone) == "Анна: больше взять некому. Вера — больничный до 23.10."


def test_by_turn_it_is_the_turn_that_came() -> None:
    said = said_of(replace(FAIR, rule=Rule.TURN))
    assert said.startswith("Анна: подошла очередь, баланс +0,70. Далее по очереди — Борис, +0,30.")


def test_a_known_client_costs_no_turn() -> None:
    known = Explanation(Rule.RESPONSIBLE, "Анна", False, responsible="Анна", since=datetime(2026, 3, 16))
    assert said_of(known) == (
        "Анна: ответственный менеджер этого клиента с 16.03. В очереди этот заказ не учитывается."
    )


def test_a_substitute_names_whom_and_until_when() -> None:
    away = Explanation(
        Rule.SUBSTITUTE, "Борис", False, responsible="Вера", absence="sick", until=datetime(2026, 10, 24)
    )
    assert "Ответственный — Вера, больничный до 23.10" in said_of(away)


def test_a_pick_by_hand_shows_its_reason_and_whom_the_rules_would_have_picked() -> None:
    picked = Explanation(Rule.BY_HAND, "Глеб", True, reason="знает <объект>", proposed="Анна")
    assert said_of(picked) == "Глеб: выбор вручную, «знает <объект>». По правилам — Анна."


def test_nobody_can_take_it() -> None:
    assert explain(Explanation(Rule.FAIR, None, False), NOW) == "Сейчас заказ взять некому, он ждёт."


@pytest.mark.parametrize("language_code", LANGUAGES)
def test_every_rule_obstacle_step_and_tie_has_words_in_every_language(language_code: str) -> None:
    use_language(language_code)
    for rule in Rule:
        for tie in (None, "waited", "draw"):
            said = explain(replace(FAIR, rule=rule, tie=tie), NOW)
            assert said.startswith("Анна: ")
            assert "%" not in said
    for kind in ObstacleKind:
        assert obstacle_words(Obstacle(kind, "sick"), candidate("Анна", Fraction(0), 0), NOW)
    for why in PASSED:
        assert "%" not in passed_words(PassedStep("responsible", why, "Анна"))


@pytest.mark.parametrize("tie", ["turn", "waited", "draw"])
def test_what_decided_between_equals_is_said(tie: str) -> None:
    equal = replace(FAIR, rule=Rule.LOAD)
    assert len(explain(replace(equal, tie=tie), NOW)) > len(explain(equal, NOW))
