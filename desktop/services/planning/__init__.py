"""Plan against fact: the month's report, plan targets, reasons for a missed plan, plan from profit."""

from desktop.services.planning.plan_from_profit import ProfitPlan, plan_from_profit
from desktop.services.planning.reasons import ReasonRow, file_reason, judge_reason, list_reasons
from desktop.services.planning.report import plan_report
from desktop.services.planning.rows import DayOfCalls, FunnelStep, MetricRow, PlanPart, PlanReport
from desktop.services.planning.targets import copy_last_targets, set_target

__all__ = [
    "DayOfCalls",
    "FunnelStep",
    "MetricRow",
    "PlanPart",
    "PlanReport",
    "ProfitPlan",
    "ReasonRow",
    "copy_last_targets",
    "file_reason",
    "judge_reason",
    "list_reasons",
    "plan_from_profit",
    "plan_report",
    "set_target",
]
