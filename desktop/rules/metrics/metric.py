"""What a metric is, and what it is counted from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from desktop.rules.credit import CreditBook, shares_on
from desktop.rules.facts import Facts, Order
from desktop.rules.progress import StageDates


class Unit(StrEnum):
    """The unit in which a metric is counted."""

    COUNT = "count"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``first`` to ``last``, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True)
class History:
    """Everything that metrics are counted from: the office's facts and the credit of its payments."""

    facts: Facts
    book: CreditBook

    @cached_property
    def stage_dates(self) -> StageDates:
        """The days on which orders reached their stages."""
        return StageDates(self.facts)


@dataclass(frozen=True, slots=True)
class MetricEvent:
    """An amount that counts for a metric on one day: a part of an order, an amount of money, or 1.

    Events without an employee count for the office only.
    """

    day: date
    employee: str | None
    amount: Fraction


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric: its name in plans, schemes and files, its unit, and how its events are found."""

    name: str
    unit: Unit
    events: Callable[[History, Period], Iterator[MetricEvent]]
    """Yields the metric's events of a period, in no particular order."""
    is_activity: bool = False
    """Whether it counts what people do every working day, so that a shortfall can be told per day."""


def order_events(order: Order, day: date) -> Iterator[MetricEvent]:
    """Yield one order as events of a day, divided by the credit shares that hold on that day.

    An order that nobody leads yet counts for the office.
    """
    shares = shares_on(order, day)
    for employee, part in shares.items():
        yield MetricEvent(day, employee, part)
    if not shares:
        yield MetricEvent(day, None, Fraction(1))
