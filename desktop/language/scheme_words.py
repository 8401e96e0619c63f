"""Pay schemes in words: each component as a sentence, and what the ready schemes are for."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.language import words
from desktop.language.numbers import number, percent, whole_money
from desktop.language.translate import QT_TRANSLATE_NOOP, fill, translate
from desktop.rules.pay.components.bonus import Bonus
from desktop.rules.pay.components.component import Component
from desktop.rules.pay.components.minimum import Minimum
from desktop.rules.pay.components.penalty import Penalty
from desktop.rules.pay.components.percent import Percent
from desktop.rules.pay.components.piece import Piece
from desktop.rules.pay.components.pool import Pool
from desktop.rules.pay.components.quality import Quality
from desktop.rules.pay.components.salary import Salary

READY = {
    "front_desk": (
        QT_TRANSLATE_NOOP("Schemes", "Front desk"),
        QT_TRANSLATE_NOOP("Schemes", "A salary, and a part of what the office collects above break-even."),
    ),
    "hunter": (
        QT_TRANSLATE_NOOP("Schemes", "Hunter"),
        QT_TRANSLATE_NOOP(
            "Schemes",
            "A small salary; much for new clients, a little for old ones, and most of the margin of the "
            "first orders of a client.",
        ),
    ),
    "keeper": (
        QT_TRANSLATE_NOOP("Schemes", "Keeper"),
        QT_TRANSLATE_NOOP(
            "Schemes", "A salary, a percentage of what old clients pay, and a part of the office's pool."
        ),
    ),
    "combined": (
        QT_TRANSLATE_NOOP("Schemes", "Combined"),
        QT_TRANSLATE_NOOP(
            "Schemes", "A salary, a percentage of everything, and a bonus for the plan of revenue."
        ),
    ),
    "designer": (
        QT_TRANSLATE_NOOP("Schemes", "Designer"),
        QT_TRANSLATE_NOOP("Schemes", "A salary, and an amount for each piece of work done on orders."),
    ),
    "newcomer": (
        QT_TRANSLATE_NOOP("Schemes", "Newcomer"),
        QT_TRANSLATE_NOOP(
            "Schemes", "A full salary in the first months, then a smaller one and a higher percentage."
        ),
    ),
}
FIGURES = {
    "salary": QT_TRANSLATE_NOOP("Schemes", "salary a month"),
    "pool": QT_TRANSLATE_NOOP("Schemes", "part of what is above break-even"),
    "new": QT_TRANSLATE_NOOP("Schemes", "of what new clients pay"),
    "old": QT_TRANSLATE_NOOP("Schemes", "of what old clients pay"),
    "margin": QT_TRANSLATE_NOOP("Schemes", "of the margin of the first orders"),
    "orders": QT_TRANSLATE_NOOP("Schemes", "first orders of a new client"),
    "percent": QT_TRANSLATE_NOOP("Schemes", "of everything that is paid"),
    "bonus": QT_TRANSLATE_NOOP("Schemes", "bonus for the plan of revenue"),
    "piece": QT_TRANSLATE_NOOP("Schemes", "for each unit of work"),
    "work": QT_TRANSLATE_NOOP("Schemes", "kind of work, such as layout"),
    "first_salary": QT_TRANSLATE_NOOP("Schemes", "salary of the first months"),
    "months": QT_TRANSLATE_NOOP("Schemes", "first months"),
    "first_percent": QT_TRANSLATE_NOOP("Schemes", "of everything paid in the first months"),
}


def ready_title(key: str) -> str:
    """Return the name of a ready scheme."""
    return translate("Schemes", READY[key][0])


def ready_sentence(key: str) -> str:
    """Return what a ready scheme pays for."""
    return translate("Schemes", READY[key][1])


def figure_words(key: str) -> str:
    """Return what a figure of a ready scheme is."""
    return translate("Schemes", FIGURES[key])


def component_sentence(component: Component) -> str:
    """Return a component as a sentence: ``10 % of what new clients pay, for the first 5 orders``."""
    return _SENTENCES[type(component)](component)


def _salary(part: Any) -> str:
    said = fill(translate("Schemes", "salary of %1 a month"), whole_money(part.amount))
    steps = [
        fill(translate("Schemes", "first months: %1, at %2"), step.months, whole_money(step.value))
        for step in part.ramp
    ]
    return "; ".join([said, *steps])


def _percent(part: Any) -> str:
    if part.rate is not None:
        rate = percent(part.rate, 2)
    else:
        rates = [percent(tier.value, 2) for tier in part.tiers]
        rate = fill(translate("Schemes", "%1 by the plan"), " – ".join((rates[0], rates[-1])))
    paid = {
        "new": translate("Schemes", "%1 of what new clients pay"),
        "old": translate("Schemes", "%1 of what old clients pay"),
        "all": translate("Schemes", "%1 of everything that is paid"),
    }
    more = []
    if part.of == "margin":
        more.append(translate("Schemes", "of the margin"))
    if part.of == "net":
        more.append(translate("Schemes", "of the net amount"))
    if part.first_orders is not None:
        more.append(fill(translate("Schemes", "new: first orders: %1"), part.first_orders))
    if part.first_months is not None:
        more.append(fill(translate("Schemes", "new: first months: %1"), part.first_months))
    if part.service is not None:
        more.append(fill(translate("Schemes", "only the service %1"), part.service))
    if part.credit == "finder":
        more.append(translate("Schemes", "as the finder"))
    more += [
        fill(translate("Schemes", "first months: %1, at %2"), step.months, percent(step.value, 2))
        for step in part.ramp
    ]
    return ", ".join([fill(paid[part.clients], rate), *more])


def _piece(part: Any) -> str:
    said = translate("Schemes", "%1 for each unit of “%2”")
    text = fill(said, whole_money(part.amount), words.metric(part.metric))
    if part.above:
        text += fill(translate("Schemes", ", beyond %1"), number(part.above, 0))
    return text


def _pool(part: Any) -> str:
    above = translate("Schemes", "break-even") if part.above is None else whole_money(part.above)
    said = translate("Schemes", "pool: %1 of what the office collects above %2, divided by %3")
    text = fill(said, percent(part.rate, 2), above, _shares()[part.share])
    if part.department:
        text += fill(translate("Schemes", ", of the department %1"), part.department)
    return text


def _shares() -> dict[str, str]:
    return {
        "days": translate("Schemes", "days worked"),
        "equal": translate("Schemes", "heads"),
        "weight": translate("Schemes", "weight"),
        "revenue": translate("Schemes", "revenue"),
    }


def _bonus(part: Any) -> str:
    tiers = [
        fill(translate("Schemes", "%1 at %2"), _tier_value(tier), percent(tier.start)) for tier in part.tiers
    ]
    said = translate("Schemes", "bonus for the plan of “%1”: %2")
    return fill(said, words.metric(part.metric), ", ".join(tiers))


def _tier_value(tier: Any) -> str:
    if tier.key == "of_salary":
        return fill(translate("Schemes", "%1 of the salary"), percent(tier.value))
    return whole_money(tier.value)


def _quality(part: Any) -> str:
    factors = [
        fill(translate("Schemes", "%1 from %2"), number(tier.value, 2), number(tier.start, 1))
        for tier in part.factors
    ]
    return fill(translate("Schemes", "factor by the average rating: %1"), ", ".join(factors))


def _penalty(part: Any) -> str:
    said = translate("Schemes", "not earned: %1, where “%2” is below %3 of the plan")
    return fill(said, whole_money(part.amount), words.metric(part.metric), percent(part.below))


def _minimum(part: Any) -> str:
    return fill(translate("Schemes", "at least %1 a month"), whole_money(part.amount))


_SENTENCES: Mapping[type[Component], Callable[[Any], str]] = {
    Salary: _salary,
    Percent: _percent,
    Piece: _piece,
    Pool: _pool,
    Bonus: _bonus,
    Quality: _quality,
    Penalty: _penalty,
    Minimum: _minimum,
}
