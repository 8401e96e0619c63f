"""Checks of what operations on plans are given: month and metric."""

from sqlalchemy import select

from desktop.models import Service
from desktop.rules.errors import BadInput, Refused
from desktop.rules.metrics import is_metric, service_of_metric
from desktop.rules.months import Month
from desktop.storage.operations import UnitOfWork


def parsed_month(text: str) -> Month:
    """Return the month written as ``2026-10``; anything else is refused."""
    try:
        return Month.parse(text)
    except ValueError:
        raise BadInput("not_a_month", text=text) from None


def check_metric(work: UnitOfWork, metric: str) -> None:
    """Refuse a name that is no metric, and metrics of a service that the office does not have."""
    service = service_of_metric(metric)
    known = service is None or work.session.scalar(select(Service.id).where(Service.name == service))
    if not is_metric(metric) or not known:
        raise Refused("unknown_metric", metric=metric)
