"""The words of Plan & fact: names of metrics, stages and paces, figures in their units."""

from fractions import Fraction

from desktop.language import words
from desktop.language.metric_figures import metric_figure
from desktop.language.numbers import MINUS, currency_sign, number, signed
from desktop.language.translate import QT_TRANSLATE_NOOP, translate
from desktop.rules.metrics import find_sum, is_money
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


def goal(value: Fraction | None, metric: str) -> str:
    """Return a plan beside its fact: whole; a small one that was reduced has one digit."""
    if value is None or value < SMALL:
        return metric_figure(value, metric)
    return number(value)


def gap_words(row: MetricRow, over: bool) -> str:
    """Return the words of the last column: on pace, ahead, or the figure that will be missing."""
    pace = pace_of(row)
    if pace is None:
        return ""
    if pace in (Pace.BELOW, Pace.FAR_BELOW):
        return _difference(expected(row) - (row.plan or 0), row.metric)
    if over:
        missing = (row.fact or Fraction(0)) - (row.plan or 0)
        return translate("Plan", "done") if missing >= 0 else _difference(missing, row.metric)
    return translate("Plan", "ahead") if pace is Pace.AHEAD else translate("Plan", "on pace")


def _difference(value: Fraction, metric: str) -> str:
    """Return a difference with its sign: sums whole, ratios and stocks in the metric's unit."""
    if find_sum(metric) is not None:
        return signed(value, 0)
    return (MINUS if value < 0 else "+") + metric_figure(abs(value), metric)
