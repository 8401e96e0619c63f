"""Render explanations of decisions as sentences: names in the nominative, no gender, three languages.

*Anna: owed 0.7 of an order and 14 000 ₽, the most of those who can take it. Next — Boris, +0.33 and +2 000 ₽.
Vera — sick leave until 23.10; Gleb — 12 of 12 open orders.*
"""

from datetime import datetime
from fractions import Fraction

from desktop.language.balances import shown_before
from desktop.language.dates import clock, dated, moment_words, until_words
from desktop.language.numbers import balance, signed, whole_money
from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate
from desktop.language.words import absence as absence_word
from desktop.rules.explanation import Candidate, Explanation, Obstacle, ObstacleKind, PassedStep, Rule

PASSED = {
    "unknown": QT_TRANSLATE_NOOP("Explanation", "The phone, address and INN are not known here"),
    "nobody_responsible": QT_TRANSLATE_NOOP("Explanation", "The client has no responsible manager now"),
    "responsible_left": QT_TRANSLATE_NOOP("Explanation", "Responsible before: %1, no longer employed"),
    "responsible_absent": QT_TRANSLATE_NOOP("Explanation", "Responsible: %1, away"),
    "substitute_absent": QT_TRANSLATE_NOOP("Explanation", "Substitute: %1, away too"),
    "ordered_before": QT_TRANSLATE_NOOP("Explanation", "Not a prospect: the client has ordered before"),
    "no_outreach": QT_TRANSLATE_NOOP("Explanation", "No manager has been in touch with this client"),
    "reserved_absent": QT_TRANSLATE_NOOP("Explanation", "Reserved for: %1, away"),
    "not_reserved": QT_TRANSLATE_NOOP("Explanation", "Not a reserved order"),
    "duty_not_eligible": QT_TRANSLATE_NOOP("Explanation", "On duty: %1, cannot take it"),
    "declined": QT_TRANSLATE_NOOP("Explanation", "Given back: %1"),
    "nobody_on_duty": QT_TRANSLATE_NOOP("Explanation", "Nobody is on duty in this half-day"),
}
NEVER_ASKED = (ObstacleKind.NOT_EMPLOYED, ObstacleKind.NO_INCOMING)
"""Obstacles left out of the sentence; the panel's table shows them."""
TIES = {
    "turn": QT_TRANSLATE_NOOP("Explanation", "Equally busy: decided by the turn ledger."),
    "waited": QT_TRANSLATE_NOOP("Explanation", "Among equals: the longest without a new order."),
    "draw": QT_TRANSLATE_NOOP("Explanation", "All equal: decided by a draw that anyone can repeat."),
}


def explain(explanation: Explanation, now: datetime) -> str:
    """Return the whole explanation in one or a few sentences."""
    parts = [decision(explanation, now), *others(explanation, now)]
    return " ".join(part for part in parts if part)


def decision(explanation: Explanation, now: datetime) -> str:
    """Return who got the order and why, beginning with the name and a colon."""
    if explanation.winner is None:
        return translate("Explanation", "Nobody can take it now; the order waits.")
    sentences = [f"{explanation.winner}: {_reason(explanation, now)}."]
    if explanation.tie in TIES:
        sentences.append(translate("Explanation", TIES[explanation.tie]))
    if explanation.rule is Rule.BY_HAND and explanation.proposed:
        sentences.append(fill(translate("Explanation", "By the rules: %1."), explanation.proposed))
    if not explanation.charged and explanation.rule is not Rule.IMPORTED:
        sentences.append(translate("Explanation", "The order does not count as a turn."))
    return " ".join(sentences)


def others(explanation: Explanation, now: datetime) -> list[str]:
    """Return a sentence on who would have been next, and one on who could not get the order."""
    sentences = []
    rest = [one for one in explanation.candidates if one.manager != explanation.winner]
    following = next((one for one in rest if one.eligible), None)
    if following is not None and _by_policy(explanation):
        said = translate("Explanation", "Next — %1, %2.")
        figure = compared_figure(explanation, following)
        if explanation.rule is Rule.FAIR and following.score is not None:
            figure = fill(translate("Explanation", "%1, together %2"), figure, balance(following.score))
        sentences.append(fill(said, following.manager, figure))
    return [*sentences, *unable_words(explanation, now)]


def unable_words(explanation: Explanation, now: datetime) -> list[str]:
    """Return a sentence on who could not get the order and why; none if everybody could."""
    unable = [
        f"{one.manager} — {obstacle_words(one.obstacle, one, now)}"
        for one in explanation.candidates
        if one.manager != explanation.winner
        and one.obstacle is not None
        and one.obstacle.kind not in NEVER_ASKED
    ]
    return ["; ".join(unable) + "."] if unable else []


def obstacle_words(obstacle: Obstacle, candidate: Candidate, now: datetime) -> str:
    """Return an obstacle in words: ``больничный до 23.10``, ``12 из 12 открытых заказов``."""
    kind = obstacle.kind
    if kind is ObstacleKind.ABSENT:
        word = absence_word(obstacle.absence or "")
        return f"{word} {until_words(obstacle.until, now)}" if obstacle.until else word
    if kind is ObstacleKind.CAP:
        said = translate("Explanation", "%1 of %2 open orders")
        return fill(said, candidate.open_orders, candidate.cap)
    return {
        ObstacleKind.NO_INCOMING: translate("Explanation", "takes no incoming orders"),
        ObstacleKind.BUFFER: fill(
            translate("Explanation", "vacation from %1"), dated(obstacle.until.date(), now.date())
        )
        if obstacle.until
        else translate("Explanation", "a vacation begins soon"),
        ObstacleKind.DECLINED: translate("Explanation", "gave this order back"),
        ObstacleKind.SERVICE: translate("Explanation", "does not do this service"),
        ObstacleKind.NOT_EMPLOYED: translate("Explanation", "not employed on this day"),
        ObstacleKind.MAKE_UP_PAUSE: translate("Explanation", "just back: not two orders in a row"),
    }[kind]


def passed_words(passed: PassedStep) -> str:
    """Return half a sentence on a step of "whose order is it?" that did not decide."""
    text = PASSED.get(passed.why)
    return fill(translate("Explanation", text), passed.name or "") if text else ""


def _by_policy(explanation: Explanation) -> bool:
    return explanation.rule in (Rule.FAIR, Rule.TURN, Rule.LOAD, Rule.DUTY, Rule.VALUE)


def _winner(explanation: Explanation) -> Candidate | None:
    return next((one for one in explanation.candidates if one.manager == explanation.winner), None)


def _reason(explanation: Explanation, now: datetime) -> str:
    if _by_policy(explanation):
        return _policy_reason(explanation)
    rule, since = explanation.rule, explanation.since
    if rule is Rule.RESPONSIBLE:
        said = translate("Explanation", "responsible manager of this client since %1")
        plain = translate("Explanation", "responsible manager of this client")
        owned = fill(said, dated(since.date(), now.date())) if since else plain
        return _with_return(owned, explanation, now)
    if rule is Rule.SUBSTITUTE:
        return _substitute_reason(explanation, now)
    if rule is Rule.PROTECTED:
        said = translate("Explanation", "in touch with this client before the first order, last %1")
        return fill(said, moment_words(since, now) if since else "—")
    if rule is Rule.BY_HAND:
        return fill(translate("Explanation", "picked by hand, “%1”"), explanation.reason)
    return {
        Rule.REPLY: translate("Explanation", "a reply to a letter about a known order"),
        Rule.RESERVED: translate("Explanation", "such orders are reserved by the office"),
    }.get(rule, translate("Explanation", "as it stood in the imported workbook"))


def _with_return(said: str, explanation: Explanation, now: datetime) -> str:
    """Add when a manager who is away for a short time is back."""
    if explanation.until is None:
        return said
    until = explanation.until
    when = clock(until) if until.date() == now.date() else moment_words(until, now)
    return fill(translate("Explanation", "%1, back at %2"), said, when)


def _substitute_reason(explanation: Explanation, now: datetime) -> str:
    away = absence_word(explanation.absence or "")
    if explanation.until:
        away = f"{away} {until_words(explanation.until, now)}"
    said = translate("Explanation", "substitute for now. Responsible — %1, %2")
    return fill(said, explanation.responsible or "—", away)


def _policy_reason(explanation: Explanation) -> str:
    winner = _winner(explanation)
    if winner is None:
        return translate("Explanation", "the turn has come")
    figure = compared_figure(explanation, winner)
    alone = sum(one.eligible for one in explanation.candidates) == 1
    if alone and explanation.rule in (Rule.FAIR, Rule.VALUE, Rule.LOAD):
        return translate("Explanation", "nobody else can take it")
    if explanation.rule is Rule.FAIR:
        if winner.score is None:
            return fill(translate("Explanation", "balance %1, the most of those who can take it"), figure)
        said = translate(
            "Explanation",
            "balance %1, with the share in this order %2 of a mean order — the most of those who can take it",
        )
        return fill(said, figure, balance(winner.score))
    if explanation.rule is Rule.TURN:
        return fill(translate("Explanation", "the turn has come, balance %1"), figure)
    if explanation.rule is Rule.VALUE:
        return fill(
            translate("Explanation", "balance %1 of expected value, the most of those who can take it"),
            figure,
        )
    if explanation.rule is Rule.DUTY:
        return translate("Explanation", "on duty in this half-day")
    return fill(translate("Explanation", "the least open work, %1"), figure)


def compared_figure(explanation: Explanation, candidate: Candidate) -> str:
    """Return the figure that the policy compared, as it was shown before this order."""
    rule, shown = explanation.rule, shown_before(explanation)[candidate.manager]
    if rule is Rule.FAIR:
        both = translate("Explanation", "%1 of an order and %2")
        return fill(both, balance(shown.turns), _signed_money(shown.value))
    if rule is Rule.VALUE:
        return _signed_money(shown.value)
    if rule is Rule.LOAD:
        return fill(translate("Explanation", "effort %1"), _effort(candidate.open_effort / candidate.weight))
    return balance(shown.turns)


def _signed_money(value: Fraction) -> str:
    sign = signed(value)[0]
    return (sign if sign in "+−" else "") + whole_money(abs(value))


def _effort(value: Fraction) -> str:
    return balance(value).removeprefix("+")
