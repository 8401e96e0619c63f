"""The words of Plan & fact: names of metrics, stages and paces, figures in their units."""

from decimal import Decimal
from fractions import Fraction

from desktop.language import words
from desktop.language.numbers import NOTHING, currency_sign, number, signed
from desktop.language.translate import QT_TRANSLATE_NOOP, translate
from desktop.rules.metrics import is_money
from desktop.services.planning import MetricRow
from desktop.views.plan.pace import Pace, expected, pace_of

SMALL = 10
STAGES = {
    "new": QT_TRANSLATE_NOOP("Funnel", "New"),
    "negotiation": QT_TRANSLATE_NOOP("Funnel", "Negotiation"),
    "proposal": QT_TRANSLATE_NOOP("Funnel", "Proposal"),
    "invoice": QT_TRANSLATE_NOOP("Funnel", "Invoice"),
    "paid": QT_TRANSLATE_NOOP("Funnel", "Paid"),
}


def metric_title(metric: str) -> str:
    """Return the metric's name on screen, with the currency's sign for amounts of money."""
    title = words.metric(metric)
    named = is_money(metric) and ":" not in metric
    return f"{title}, {currency_sign()}" if named else title


def stage_title(stage: str) -> str:
    return translate("Funnel", STAGES[stage]) if stage in STAGES else stage


def figure(value: Fraction | Decimal | None, metric: str) -> str:
    """Return money in whole units, and counts whole, with one digit if credit shares leave a part of one."""
    if value is None:
        return NOTHING
    whole = is_money(metric) or Fraction(value).denominator == 1
    return number(value, 0 if whole else 1)


def goal(value: Fraction | None, metric: str) -> str:
    """Return a plan beside its fact: whole; a small one that was reduced has one digit."""
    if value is None or value < SMALL:
        return figure(value, metric)
    return number(value)


def gap_words(row: MetricRow, over: bool) -> str:
    """Return the words of the last column: on pace, ahead, or the figure that will be missing."""
    pace = pace_of(row)
    if pace is None:
        return ""
    if pace in (Pace.BELOW, Pace.FAR_BELOW):
        return signed(expected(row) - (row.plan or 0), 0)
    if over:
        if row.fact >= (row.plan or 0):
            return translate("Plan", "done")
        return signed(row.fact - (row.plan or 0), 0)
    return translate("Plan", "ahead") if pace is Pace.AHEAD else translate("Plan", "on pace")
