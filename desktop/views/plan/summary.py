"""The sentence that sums the month up, and the words for its weak spot."""

from desktop.language.numbers import number, whole_money
from desktop.language.translate import fill, translate
from desktop.services.planning import PlanPart, PlanReport
from desktop.views.plan.pace import Pace, elapsed_share, expected, metric_of, pace_of, weak_spot
from desktop.views.plan.words import metric_title
from desktop.views.widgets.sentence import Words, woven


def summary(report: PlanReport, part: PlanPart) -> list[Words]:
    """Return the sentence on revenue: the forecast (or the fact), and the distance to the plan."""
    row = metric_of(part, "revenue")
    if row is None:
        return [(translate("Plan", "No plan for this month yet"), "text", False)]
    over = report.elapsed_days >= report.working_days
    total = (whole_money(expected(row)), "text", True)
    pace = pace_of(row)
    if pace is None or row.plan is None:
        bare = translate("Plan", "Revenue: %1, no plan")
        return woven(bare, total)
    gap = expected(row) - row.plan
    if gap >= 0:
        ahead = translate("Plan", "Revenue: %1, above the plan by %2")
        if not over:
            ahead = translate("Plan", "Revenue: by forecast %1, above the plan by %2")
        return woven(ahead, total, (whole_money(gap), "ok", True))
    short = translate("Plan", "Revenue: %1, short of the plan by %2")
    if not over:
        short = translate("Plan", "Revenue: by forecast %1, will be short of the plan by %2")
    return woven(short, total, (whole_money(-gap), "late" if pace is Pace.FAR_BELOW else "waiting", True))


def elapsed_words(report: PlanReport) -> str:
    days = report.working_days
    if report.elapsed_days >= days:
        return translate("Plan", "%n working days, the month is over", "", days)
    if report.elapsed_days == 0:
        return translate("Plan", "%n working days are ahead", "", days)
    said = translate("Plan", "%1 of %2 working days are over")
    return fill(said, report.elapsed_days, report.working_days)


def weak_words(report: PlanReport, part: PlanPart) -> str:
    """Return ``Слабое место — встречи: нужно 6,4 в день, сейчас 4,0``, or an empty text."""
    if elapsed_share(report) is None:
        return ""
    spot = weak_spot(report, part)
    if spot is None:
        return ""
    said = translate("Plan", "Weak spot — %1: %2 a day are needed, now %3")
    return fill(said, metric_title(spot.metric).lower(), number(spot.needed, 1), number(spot.done, 1))
