"""All metrics by name, those with a name of the office's own (``service:NAME``, ``work:KIND``) too."""

from collections.abc import Callable
from functools import cache

from desktop.rules.metrics.contacts import CALLS, COLD_CALLS, MEETINGS
from desktop.rules.metrics.metric import Metric, SumMetric, Unit
from desktop.rules.metrics.orders import (
    INVOICES,
    NEW_CLIENTS,
    ORDERS,
    PROPOSALS,
    conversion,
    service_orders,
)
from desktop.rules.metrics.quality import ACTIVE_CLIENTS, RATING, work
from desktop.rules.metrics.revenue import (
    AVERAGE_ORDER,
    MARGIN,
    NET_REVENUE,
    NEW_MARGIN,
    NEW_REVENUE,
    REVENUE,
    service_revenue,
)

_SHOWN: tuple[Metric, ...] = (CALLS, MEETINGS, PROPOSALS, INVOICES, ORDERS, NEW_CLIENTS, REVENUE, MARGIN)
_ON_DEMAND: tuple[Metric, ...] = (
    COLD_CALLS, NET_REVENUE, NEW_REVENUE, NEW_MARGIN, AVERAGE_ORDER, ACTIVE_CLIENTS, RATING,
)  # fmt: skip
_BY_NAME = {metric.name: metric for metric in (*_SHOWN, *_ON_DEMAND)}
_FAMILIES: dict[str, Callable[[str], Metric]] = {
    "service:": service_orders,
    "service_revenue:": service_revenue,
    "conversion:": conversion,
    "work:": work,
}
"""Metrics that carry a name of their own, by how their names begin."""
_OF_SERVICE = ("service:", "service_revenue:")

METRICS = tuple(metric.name for metric in _SHOWN)
"""Names of the metrics that are always shown, in their order."""
METRICS_ON_DEMAND = tuple(metric.name for metric in _ON_DEMAND)
"""Names of the metrics that are shown where somebody has a plan for them."""
ACTIVITIES = tuple(
    name for name, metric in _BY_NAME.items() if isinstance(metric, SumMetric) and metric.is_activity
)
"""Names of the metrics that count what people do every working day."""


@cache
def find_metric(name: str) -> Metric:
    """Return the metric of that name.

    Raises LookupError for a name that is none. Whether the office has the named service is not checked.
    """
    if name in _BY_NAME:
        return _BY_NAME[name]
    prefix, colon, own = name.partition(":")
    make = _FAMILIES.get(prefix + colon)
    if make is None or not own:
        raise LookupError(f"{name!r} is no metric")
    return make(own)


def find_sum(name: str) -> SumMetric | None:
    """Return the metric of that name if it is a sum, None if it is a ratio or a stock."""
    metric = find_metric(name)
    return metric if isinstance(metric, SumMetric) else None


def is_metric(name: str) -> bool:
    """Tell whether a metric has that name; whether the office has the named service is not checked."""
    try:
        find_metric(name)
    except LookupError:
        return False
    return True


def service_of_metric(name: str) -> str | None:
    """Return the service of a metric such as ``service:NAME``, None for other names."""
    for prefix in _OF_SERVICE:
        if name.startswith(prefix) and len(name) > len(prefix):
            return name.removeprefix(prefix)
    return None


def is_money(name: str) -> bool:
    """Tell whether the metric of that name is an amount of money."""
    return is_metric(name) and find_metric(name).unit is Unit.MONEY
