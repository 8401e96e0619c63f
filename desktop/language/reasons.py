"""Why an order went to its manager, in words to be read once; the figures apart; and why not to another."""

from datetime import datetime

from desktop.language.explanations import compared_figure, decision, obstacle_words, unable_words
from desktop.language.translate import fill, translate
from desktop.rules.explanation import Candidate, Explanation, Rule

BY_TURN = frozenset({Rule.FAIR, Rule.TURN, Rule.VALUE, Rule.LOAD})
"""Policies that compare figures."""


def plain_reason(explanation: Explanation, now: datetime) -> str:
    """Return who gets the order, because of what in one clause, who is next, who could not and why."""
    clause = _clause(explanation)
    if clause and explanation.winner:
        parts = [f"{explanation.winner}: {clause}."]
    else:
        parts = [decision(explanation, now)]
    following = _following(explanation)
    if following is not None:
        parts.append(fill(translate("Explanation", "Then: %1."), following.manager))
    return " ".join([*parts, *unable_words(explanation, now)])


def reason_figures(explanation: Explanation) -> str:
    """Return the figures that were compared, of the winner and of who is next; empty if none were."""
    winner = _candidate(explanation, explanation.winner)
    if explanation.rule not in BY_TURN or winner is None:
        return ""
    compared = [one for one in (winner, _following(explanation)) if one is not None]
    return "; ".join(f"{one.manager} {compared_figure(explanation, one)}" for one in compared)


def why_not(explanation: Explanation, name: str, now: datetime) -> str:
    """Return in one sentence why somebody did not get a decided order: what hindered them, or where they
    stood when it was decided."""
    own, winner = _candidate(explanation, name), _candidate(explanation, explanation.winner)
    if own is not None and own.obstacle is not None:
        said = translate("Explanation", "%1 could not take it: %2.")
        return fill(said, name, obstacle_words(own.obstacle, own, now))
    if explanation.rule not in BY_TURN or own is None or winner is None:
        said = translate("Explanation", "%1: balances were not compared. %2")
        return fill(said, name, decision(explanation, now))
    able = [one.manager for one in explanation.candidates if one.eligible]
    said = translate("Explanation", "%1: place %2 of %3, %4; the order went to %5, %6.")
    place = able.index(name) + 1
    figures = [compared_figure(explanation, one) for one in (own, winner)]
    return fill(said, name, place, len(able), figures[0], winner.manager, figures[1])


def not_chosen(explanation: Explanation) -> list[str]:
    """Return those who were compared and did not get the order."""
    return [one.manager for one in explanation.candidates if one.manager != explanation.winner]


def _clause(explanation: Explanation) -> str:
    """Return because of what the winner got the order, where a figure decided; empty otherwise."""
    able = [one for one in explanation.candidates if one.eligible]
    winner = _candidate(explanation, explanation.winner)
    if explanation.rule not in BY_TURN or winner is None or explanation.tie is not None:
        return ""
    if len(able) == 1:
        return translate("Explanation", "nobody else can take it")
    if explanation.rule is Rule.LOAD:
        return translate("Explanation", "the least open work")
    if explanation.rule is Rule.VALUE:
        return translate("Explanation", "the turn has come by money")
    if explanation.rule is Rule.TURN:
        return translate("Explanation", "the turn has come")
    in_orders = all(winner.turns_due >= one.turns_due for one in able)
    in_money = all(winner.value_due >= one.value_due for one in able)
    if in_orders and in_money:
        return translate("Explanation", "the turn has come")
    if in_orders:
        return translate("Explanation", "the turn has come by the number of orders")
    if in_money:
        return translate("Explanation", "the turn has come by money")
    return translate("Explanation", "the turn has come by orders and money together")


def _following(explanation: Explanation) -> Candidate | None:
    """Return who would have been next, where the policy compared managers."""
    if explanation.rule not in BY_TURN | {Rule.DUTY}:
        return None
    rest = (one for one in explanation.candidates if one.manager != explanation.winner)
    return next((one for one in rest if one.eligible), None)


def _candidate(explanation: Explanation, name: str | None) -> Candidate | None:
    return next((one for one in explanation.candidates if one.manager == name), None)
