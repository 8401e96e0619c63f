"""Dealing replayed: which waiting order can be dealt next, and at which moment."""

from datetime import datetime
from fractions import Fraction
from heapq import heapify, heappop, heappush

from desktop import models
from desktop.rules.decision import Decision, decide, decide_by_hand
from desktop.rules.eligibility import next_moment
from desktop.rules.errors import Refused
from desktop.services.dealing.books import make_responsible, settle_leavers, store_decision
from desktop.services.dealing.situation import Situation
from desktop.services.dealing.waiting import ClientBook, NumberKey, Waiting, value_of
from desktop.storage.operations import UnitOfWork


class DealingRun:
    """Replays time over the waiting orders: each is dealt at the first moment, from its arrival on, at
    which the office is open and somebody is eligible; at one moment the oldest first."""

    def __init__(self, work: UnitOfWork, situation: Situation, waiting: list[Waiting]) -> None:
        self._work = work
        self._situation = situation
        self._book = ClientBook(work.session, waiting)
        self._queue: list[tuple[datetime, datetime, NumberKey, str, Waiting]] = [
            (self.opening(order), *order.key, order.number, order) for order in waiting
        ]
        heapify(self._queue)

    def deal(self, at_most: int) -> list[str]:
        """Deal and store; returns the numbers of the orders that were dealt."""
        dealt: list[str] = []
        while len(dealt) < at_most and self._queue and self._queue[0][0] <= self._work.now:
            moment, *_, order = heappop(self._queue)
            settle_leavers(self._work, self._situation, moment)
            value = self.value(order)
            decision = self.decide(order, value, moment)
            if decision.winner is not None:
                self._store(order, value, decision)
                dealt.append(order.number)
                continue
            later = self._moment_after(order, value, moment)
            if later is not None:
                heappush(self._queue, (later, *order.key, order.number, order))
        return dealt

    def first_moment(self, order: Waiting) -> datetime | None:
        """When this order can be dealt, as things stand now; None: not yet."""
        moment = self.opening(order)
        if moment > self._work.now:
            return None
        value = self.value(order)
        if self.decide(order, value, moment).winner is not None:
            return moment
        return self._moment_after(order, value, moment)

    def opening(self, order: Waiting) -> datetime:
        """The first moment from the order's arrival on at which the office is open. What arrived at a PC
        whose clock is ahead is here all the same, by now at the latest."""
        return self._situation.office.calendar.next_open(min(order.received, self._work.now))

    def deal_at(self, order: Waiting, moment: datetime) -> str:
        """Deal one order at the moment that ``first_moment`` found; returns who leads it."""
        settle_leavers(self._work, self._situation, moment)
        value = self.value(order)
        decision = self.decide(order, value, moment)
        self._store(order, value, decision)
        return decision.winner or ""

    def pick(self, order: Waiting, manager: str, reason: str, charged: bool) -> None:
        """Assign by hand, now: open or closed, eligible or not, but with a reason."""
        now = self._work.now
        if not reason.strip():
            raise Refused("reason_needed")
        employee = self._situation.office.employee(manager)
        if employee is None or not employee.employed_on(now.date()):
            raise Refused("not_employed", name=manager)
        settle_leavers(self._work, self._situation, now)
        value, situation = self.value(order), self._situation
        decision = decide_by_hand(
            situation.office, situation.books(), situation.load(now), order.request(value),
            self._book.known(order), now, manager, reason.strip(), charged,
        )  # fmt: skip
        self._store(order, value, decision, by_hand=True)

    def _store(self, order: Waiting, value: Fraction, decision: Decision, *, by_hand: bool = False) -> None:
        """Write a decision down, and keep the situation and the clients current."""
        row = self._work.session.get_one(models.Order, order.id)
        store_decision(self._work, self._situation, row, value, decision, by_hand=by_hand)
        self._situation.take(order, value, decision)
        name = self._book.follow(order.client, decision)
        if name is not None:
            make_responsible(self._work, order.client_id, self._situation.ids[name], decision.moment)

    def decide(self, order: Waiting, value: Fraction, moment: datetime) -> Decision:
        """Who would get the order at that moment; stores nothing."""
        situation = self._situation
        return decide(
            situation.office, situation.books(), situation.load(moment), order.request(value),
            self._book.known(order), moment,
        )  # fmt: skip

    def value(self, order: Waiting) -> Fraction:
        """The expected value, fixed at intake; an order that came in without one gets it now."""
        if order.value is not None:
            return order.value
        row = self._work.session.get_one(models.Order, order.id)
        service = self._situation.office.services.get(order.service or "")
        row.expected_value = value_of(self._work.session, row, service)
        return row.expected_value

    def _moment_after(self, order: Waiting, value: Fraction, moment: datetime) -> datetime | None:
        situation = self._situation
        return next_moment(
            situation.office, situation.work.values(), moment, self._work.now,
            lambda at: self.decide(order, value, at).winner is not None,
        )  # fmt: skip
