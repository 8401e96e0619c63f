"""Metrics that count logged contacts: calls, cold calls and meetings."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from fractions import Fraction

from desktop.rules.facts import Contact, ContactKind
from desktop.rules.metrics.metric import History, MetricEvent, Period, SumMetric, Unit

MEETING_KINDS = (ContactKind.MEETING_OFFICE, ContactKind.MEETING_CLIENT)


def contacts_of(history: History, period: Period, *kinds: ContactKind) -> Iterator[Contact]:
    """Yield the contacts of these kinds that were logged for days of the period."""
    contacts = history.facts.contacts
    start = bisect_left(contacts, datetime.combine(period.first, time()), key=lambda contact: contact.at)
    end = datetime.combine(period.last, time()) + timedelta(days=1)
    for contact in contacts[start:]:
        if contact.at >= end:
            return
        if contact.kind in kinds:
            yield contact


def _calls(history: History, period: Period) -> Iterator[MetricEvent]:
    return map(_event, contacts_of(history, period, ContactKind.CALL_OUT))


def _cold_calls(history: History, period: Period) -> Iterator[MetricEvent]:
    """Yield outgoing calls to clients that had no paid order when they were called."""
    for call in contacts_of(history, period, ContactKind.CALL_OUT):
        if not history.book.has_paid_order(call.client, call.at.date()):
            yield _event(call)


def _meetings(history: History, period: Period) -> Iterator[MetricEvent]:
    return map(_event, contacts_of(history, period, *MEETING_KINDS))


def _event(contact: Contact) -> MetricEvent:
    return MetricEvent(contact.at.date(), contact.manager, Fraction(1))


CALLS = SumMetric("calls", Unit.COUNT, _calls, is_activity=True)
COLD_CALLS = SumMetric("cold_calls", Unit.COUNT, _cold_calls, is_activity=True)
MEETINGS = SumMetric("meetings", Unit.COUNT, _meetings, is_activity=True)
