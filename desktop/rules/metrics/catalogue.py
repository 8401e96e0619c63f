"""All metrics by name, those with a name of the office's own (``service:NAME``) too."""

from collections.abc import Callable
from functools import cache

from desktop.rules.metrics.contacts import CALLS, MEETINGS
from desktop.rules.metrics.metric import Metric, Unit
from desktop.rules.metrics.orders import INVOICES, NEW_CLIENTS, ORDERS, PROPOSALS, service_orders
from desktop.rules.metrics.revenue import MARGIN, REVENUE, service_revenue

_BY_NAME = {
    metric.name: metric
    for metric in (CALLS, MEETINGS, PROPOSALS, INVOICES, ORDERS, NEW_CLIENTS, REVENUE, MARGIN)
}
_OF_SERVICE: dict[str, Callable[[str], Metric]] = {
    "service:": service_orders,
    "service_revenue:": service_revenue,
}
"""Metrics of one service, by how their names begin."""

METRICS = tuple(_BY_NAME)
"""Names of the metrics that every office has, in the order in which they are shown."""
ACTIVITIES = tuple(name for name, metric in _BY_NAME.items() if metric.is_activity)
"""Names of the metrics that count what people do every working day."""


@cache
def find_metric(name: str) -> Metric:
    """Return the metric of that name.

    Raises LookupError for a name that is none. Whether the office has the named service is not checked.
    """
    if name in _BY_NAME:
        return _BY_NAME[name]
    for prefix, make in _OF_SERVICE.items():
        if name.startswith(prefix) and len(name) > len(prefix):
            return make(name.removeprefix(prefix))
    raise LookupError(f"{name!r} is no metric")


def is_metric(name: str) -> bool:
    """Tell whether a metric has that name; whether the office has the named service is not checked."""
    return name in _BY_NAME or service_of_metric(name) is not None


def service_of_metric(name: str) -> str | None:
    """Return the service of a metric such as ``service:NAME``, None for other names."""
    for prefix in _OF_SERVICE:
        if name.startswith(prefix) and len(name) > len(prefix):
            return name.removeprefix(prefix)
    return None


def is_money(name: str) -> bool:
    """Tell whether the metric of that name is an amount of money."""
    return is_metric(name) and find_metric(name).unit is Unit.MONEY
