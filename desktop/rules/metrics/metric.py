"""The kinds of metrics: sums of events, ratios and stocks; and what they are counted from."""

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from desktop.rules.credit import CreditBook
from desktop.rules.facts import Facts, Order
from desktop.rules.progress import StageMoments

Person = str | None
"""An employee's name; None: the whole office."""


class Unit(StrEnum):
    """The unit in which a metric is counted."""

    COUNT = "count"
    MONEY = "money"
    PART = "part"
    """A part of 1, shown as a percentage."""
    RATING = "rating"


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
    def stage_moments(self) -> StageMoments:
        """The moments at which orders reached their stages."""
        return StageMoments(self.facts)

    def orders_paid_in(self, period: Period) -> Iterator[Order]:
        """Yield the orders whose amount was completed by a payment of the period."""
        seen: set[str] = set()
        for credited in self.book.between(period.first, period.last):
            number, payment = credited.order.number, credited.payment
            if number not in seen and payment.amount > 0 and self.book.paid_on(number) == payment.date:
                seen.add(number)
                yield credited.order


@dataclass(frozen=True, slots=True)
class Metric(ABC):
    """A metric: its name in plans, schemes and files, and its unit."""

    name: str
    unit: Unit

    @abstractmethod
    def facts(self, history: History, period: Period) -> dict[Person, Fraction]:
        """Return the fact of a period by employee (None: the office); people without a case are left out."""


@dataclass(frozen=True, slots=True)
class MetricEvent:
    """An amount that counts for a metric on one day: a part of an order, an amount of money, or 1.

    Events without an employee count for the office only.
    """

    day: date
    employee: str | None
    amount: Fraction


@dataclass(frozen=True, slots=True)
class SumMetric(Metric):
    """A sum of events: plans are reduced by absences and spread over days, and facts are forecast."""

    events: Callable[[History, Period], Iterator[MetricEvent]]
    """Yields the metric's events of a period, in no particular order."""
    is_activity: bool = False
    """Whether it counts what people do every working day, so that a shortfall can be told per day."""

    def facts(self, history: History, period: Period) -> dict[Person, Fraction]:
        """Return the sums of the period's events by employee (None: the office)."""
        sums: dict[Person, Fraction] = defaultdict(Fraction)
        for event in self.events(history, period):
            for person in {event.employee, None}:
                sums[person] += event.amount
        return dict(sums)


@dataclass(frozen=True, slots=True)
class RatioCase:
    """One case's addition to a ratio: to the amount that is divided, and to the amount that divides it."""

    employee: str | None
    part: Fraction
    whole: Fraction


@dataclass(frozen=True, slots=True)
class RatioMetric(Metric):
    """A ratio of two sums. The office's is computed from all cases: ratios are never summed.

    Its plan is neither reduced by absences nor spread over days, and its fact is not forecast.
    """

    cases: Callable[[History, Period], Iterator[RatioCase]]
    """Yields the cases of a period."""

    def facts(self, history: History, period: Period) -> dict[Person, Fraction]:
        """Return the ratios by employee (None: the office); a ratio without a case is left out."""
        parts: dict[Person, Fraction] = defaultdict(Fraction)
        wholes: dict[Person, Fraction] = defaultdict(Fraction)
        for case in self.cases(history, period):
            for person in {case.employee, None}:
                parts[person] += case.part
                wholes[person] += case.whole
        return {person: parts[person] / whole for person, whole in wholes.items() if whole > 0}


@dataclass(frozen=True, slots=True)
class StockMetric(Metric):
    """A number that stands at the end of a period: neither reduced, spread nor forecast."""

    holders: Callable[[History, date], Iterator[str | None]]
    """Yields, at the end of a day, the employee of each counted thing (None: the office only)."""

    def facts(self, history: History, period: Period) -> dict[Person, Fraction]:
        """Return the numbers at the period's end by employee (None: the office)."""
        counts: dict[Person, Fraction] = defaultdict(Fraction)
        for employee in self.holders(history, period.last):
            for person in {employee, None}:
                counts[person] += 1
        return dict(counts)
