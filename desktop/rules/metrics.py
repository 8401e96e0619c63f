"""The metrics of plan and fact by name: what can be planned, paid by, and shown.

``calls``, ``meetings``, ``proposals``, ``invoices``, ``orders``, ``new_clients``, ``revenue``, ``margin``
(roubles), ``service:NAME`` (paid orders) and ``service_revenue:NAME`` (roubles).
"""

METRICS = ("calls", "meetings", "proposals", "invoices", "orders", "new_clients", "revenue", "margin")
"""The metrics that every office has, in the order in which they are shown."""
SERVICE = "service:"
SERVICE_REVENUE = "service_revenue:"


def is_metric(name: str) -> bool:
    """Is it one of them? Whether the office has the service is another question."""
    return name in METRICS or service_of_metric(name) is not None


def service_of_metric(name: str) -> str | None:
    """The service that a metric such as ``service:NAME`` counts."""
    for prefix in (SERVICE, SERVICE_REVENUE):
        if name.startswith(prefix) and len(name) > len(prefix):
            return name.removeprefix(prefix)
    return None


def is_money(metric: str) -> bool:
    """Is the metric counted in roubles?"""
    return metric in ("revenue", "margin") or metric.startswith(SERVICE_REVENUE)
