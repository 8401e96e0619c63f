"""Progress of orders: the moments at which they reached their stages, and conversions between stages.

An order that reached a later stage has reached the ones before, so a funnel never widens.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from desktop.rules.facts import ContactKind, Facts, Order, Stage

FUNNEL = (Stage.NEW, Stage.NEGOTIATION, Stage.PROPOSAL, Stage.INVOICE, Stage.PAID)
"""The stages on the way to payment, first to last."""
USUAL_DAYS = 180
"""Number of days over which conversions are measured."""
ENOUGH_ORDERS = 20
"""Number of orders at a stage below which an employee's conversion is the office's."""

_PLACE = {stage: place for place, stage in enumerate(FUNNEL)}
_CONTACT_OF = {Stage.PROPOSAL: ContactKind.PROPOSAL, Stage.INVOICE: ContactKind.INVOICE}
OFFERS = tuple(_CONTACT_OF.values())
"""Contacts that say when an imported order reached a stage."""


def was_moved(order: Order, first: date, last: date) -> bool:
    """Tell whether the order can have reached a stage on one of these days, without reading its history."""
    latest = order.stages[-1].at if order.stages else order.received
    return order.received.date() <= last and (order.imported or first <= latest.date())


class StageMoments:
    """The moments at which orders reached their stages.

    An imported order's history is known by its client's contacts only: its proposal is the proposal
    logged with the client after the order arrived and before the next one did, else its arrival.
    """

    def __init__(self, facts: Facts) -> None:
        self._arrivals: dict[str, list[date]] = defaultdict(list)
        for order in facts.orders:
            if order.imported:
                self._arrivals[order.client].append(order.received.date())
        self._contacts: dict[tuple[str, ContactKind], list[datetime]] = defaultdict(list)
        for contact in facts.contacts:
            if contact.kind in OFFERS and contact.client in self._arrivals:
                self._contacts[contact.client, contact.kind].append(contact.at)

    def of_order(self, order: Order) -> dict[Stage, datetime]:
        """Return the moment at which the order first reached each of its stages, in order of the stages."""
        moments: dict[Stage, datetime] = {Stage.NEW: order.received}
        for change in order.stages:
            for stage in FUNNEL[len(moments) : _PLACE.get(change.stage, 0) + 1]:
                moments[stage] = change.at
        return self._of_history(order, moments) if order.imported else moments

    def _of_history(self, order: Order, moments: dict[Stage, datetime]) -> dict[Stage, datetime]:
        """Return an imported order's moments.

        Stages entered since the import have their own moment, others that of a contact, else of the arrival.
        """
        since: dict[Stage, datetime] = {}
        for change in order.stages:
            if change.at > order.received:
                since.setdefault(change.stage, change.at)
        return {stage: since.get(stage) or self._contact(order, stage) or order.received for stage in moments}

    def _contact(self, order: Order, stage: Stage) -> datetime | None:
        kind = _CONTACT_OF.get(stage)
        moments = self._contacts.get((order.client, kind), []) if kind else []
        arrival = order.received.date()
        place = bisect_left(moments, arrival, key=datetime.date)
        if place == len(moments):
            return None
        day = moments[place].date()
        later = [other for other in self._arrivals[order.client] if arrival < other <= day]
        return None if later else moments[place]


@dataclass(frozen=True, slots=True)
class Step:
    """A stage of a funnel: the number of orders that reached it, and their part of the stage before."""

    stage: Stage
    count: int
    conversion: Fraction | None


def funnel(orders: Iterable[Order]) -> tuple[Step, ...]:
    """Return how many of these orders reached each stage; spam is left out."""
    return _steps(Counter(_furthest(order) for order in orders if order.stage is not Stage.SPAM))


def funnels(orders: Iterable[Order]) -> dict[str | None, tuple[Step, ...]]:
    """Return the funnel of each manager's orders by the manager who leads them now; None: of all orders."""
    counts: dict[str | None, Counter[int]] = defaultdict(Counter)
    for order in orders:
        if order.stage is not Stage.SPAM:
            place = _furthest(order)
            for who in {None, order.leader}:
                counts[who][place] += 1
    return {who: _steps(furthest) for who, furthest in counts.items()}


def _furthest(order: Order) -> int:
    """Return the place of the last stage on the way to payment that the order has been at."""
    return max((_PLACE.get(change.stage, 0) for change in order.stages), default=0)


def _steps(furthest: Counter[int]) -> tuple[Step, ...]:
    """Return a funnel from the number of orders by the last stage that they reached."""
    steps: list[Step] = []
    for place, stage in enumerate(FUNNEL):
        count = sum(orders for reached, orders in furthest.items() if reached >= place)
        before = steps[-1].count if steps else 0
        steps.append(Step(stage, count, Fraction(count, before) if before else None))
    return tuple(steps)


class Conversions:
    """The conversions from a stage to ``paid`` among the orders that reached it in the last 180 days."""

    def __init__(self, facts: Facts, today: date) -> None:
        reached = StageMoments(facts)
        since = today - timedelta(days=USUAL_DAYS)
        self._there: Counter[tuple[str | None, Stage]] = Counter()
        self._paid: Counter[tuple[str | None, Stage]] = Counter()
        for order in facts.orders:
            if order.stage is Stage.SPAM or not was_moved(order, since, today):
                continue
            moments, people = reached.of_order(order), {None, order.leader}
            paid = Stage.PAID in moments
            for stage, moment in moments.items():
                if since <= moment.date() <= today:
                    for who in people:
                        self._there[who, stage] += 1
                        self._paid[who, stage] += paid

    def to_paid(self, employee: str | None, stage: Stage) -> tuple[Fraction, bool]:
        """Return an employee's conversion, and whether it is the office's because of too few orders."""
        few = self._there[employee, stage] < ENOUGH_ORDERS
        place = None if few else employee, stage
        there = self._there[place]
        return Fraction(self._paid[place], there) if there else Fraction(0), few


def pipeline(
    orders: Iterable[Order],
    outstanding: Callable[[Order], Fraction],
    conversions: Conversions,
    employee: str | None,
) -> tuple[Fraction, bool]:
    """Return the money that open orders will bring by the usual conversions.

    ``outstanding`` returns the money that an order is still to bring; an employee's credit share of it
    counts. The second value tells whether the office's conversions were used for want of orders.
    """
    total, few_orders = Fraction(0), False
    for order in orders:
        if order.stage not in _PLACE or order.stage is Stage.PAID:
            continue
        share = _share(order, employee)
        amount = outstanding(order)
        if share and amount > 0:
            conversion, few = conversions.to_paid(employee, order.stage)
            total += amount * share * conversion
            few_orders = few_orders or few
    return total, few_orders


def _share(order: Order, employee: str | None) -> Fraction:
    if employee is None:
        return Fraction(1)
    parts: Mapping[str, Fraction] = order.shares[-1].parts if order.shares else {}
    return parts.get(employee, Fraction(0))
