"""The metrics of plan and fact: what each is called, what it counts and in which unit."""

from desktop.rules.metrics.catalogue import (
    ACTIVITIES,
    METRICS,
    METRICS_ON_DEMAND,
    find_metric,
    find_sum,
    is_metric,
    is_money,
    service_of_metric,
)
from desktop.rules.metrics.contacts import COLD_CALLS
from desktop.rules.metrics.metric import (
    History,
    Metric,
    MetricEvent,
    Period,
    RatioMetric,
    StockMetric,
    SumMetric,
    Unit,
)
from desktop.rules.metrics.quality import ACTIVE_CLIENTS, ACTIVE_DAYS
from desktop.rules.metrics.totals import daily_totals, period_totals

__all__ = [
    "ACTIVE_CLIENTS",
    "ACTIVE_DAYS",
    "ACTIVITIES",
    "COLD_CALLS",
    "METRICS",
    "METRICS_ON_DEMAND",
    "History",
    "Metric",
    "MetricEvent",
    "Period",
    "RatioMetric",
    "StockMetric",
    "SumMetric",
    "Unit",
    "daily_totals",
    "find_metric",
    "find_sum",
    "is_metric",
    "is_money",
    "period_totals",
    "service_of_metric",
]
