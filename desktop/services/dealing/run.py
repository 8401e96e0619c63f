"""Deal waiting orders out in replayed time."""

from collections import defaultdict
from datetime import datetime
from fractions import Fraction
from heapq import heappop, heappush

from desktop import models
from desktop.rules.decision import Decision, decide, decide_by_hand
from desktop.rules.eligibility import next_moment
from desktop.rules.errors import Refused
from desktop.services.dealing.recording import make_responsible_by_dealing, settle_leavers, store_decision
from desktop.services.dealing.situation import Situation
from desktop.services.dealing.waiting import ClientBook, NumberKey, WaitingOrder, value_of
from desktop.storage.operations import UnitOfWork

NEVER = datetime.max
"""Planned for an order that nobody can get up to now."""


class DealingRun:
    """Deals waiting orders, each at the first moment from its arrival on at which the office is open and
    somebody is eligible; of several at one moment the oldest first."""

    def __init__(self, work: UnitOfWork, situation: Situation, waiting: list[WaitingOrder]) -> None:
        self._work = work
        self._situation = situation
        self._book = ClientBook(work.session, waiting)
        self._queue: list[tuple[datetime, datetime, NumberKey, str, WaitingOrder]] = []
        self._next: dict[str, datetime] = {}
        self._of_client: dict[str, list[WaitingOrder]] = defaultdict(list)
        for order in waiting:
            self._of_client[order.client].append(order)
            self._schedule(order, self.opening(order))

    def deal(self, at_most: int) -> list[str]:
        """Deal and store; return the numbers of the orders that were dealt."""
        dealt: list[str] = []
        while len(dealt) < at_most and self._queue and self._queue[0][0] <= self._work.now:
            moment, *_, order = heappop(self._queue)
            if self._next.get(order.number) != moment:  # dealt, or looked at earlier than was planned
                continue
            settle_leavers(self._work, self._situation, moment)
            value = self.value(order)
            decision = self.decide(order, value, moment)
            if decision.winner is not None:
                del self._next[order.number]
                self._store(order, value, decision)
                dealt.append(order.number)
                continue
            later = self._moment_after(order, value, moment)
            self._next[order.number] = NEVER
            if later is not None:
                self._schedule(order, later)
        return dealt

    def _schedule(self, order: WaitingOrder, moment: datetime) -> None:
        self._next[order.number] = moment
        heappush(self._queue, (moment, *order.key, order.number, order))

    def _look_again(self, client: str, moment: datetime) -> None:
        """Look at a client's other waiting orders at the moment at which it got a responsible manager."""
        for order in self._of_client[client]:
            planned = self._next.get(order.number)
            again = max(moment, self.opening(order))
            if planned is not None and again < planned:
                self._schedule(order, again)

    def first_moment(self, order: WaitingOrder) -> datetime | None:
        """Return the first moment at which this order can be dealt; None: not yet."""
        moment = self.opening(order)
        if moment > self._work.now:
            return None
        value = self.value(order)
        if self.decide(order, value, moment).winner is not None:
            return moment
        return self._moment_after(order, value, moment)

    def opening(self, order: WaitingOrder) -> datetime:
        """Return the first moment from which the order can be dealt and at which the office is open.

        An order from a PC whose clock is ahead counts as arrived now.
        """
        return self._situation.office.calendar.next_open(min(order.dealable_from, self._work.now))

    def deal_at(self, order: WaitingOrder, moment: datetime) -> str:
        """Deal one order at the moment that ``first_moment`` found; return its leader's name."""
        settle_leavers(self._work, self._situation, moment)
        value = self.value(order)
        decision = self.decide(order, value, moment)
        self._store(order, value, decision)
        return decision.winner or ""

    def pick(self, order: WaitingOrder, manager: str, reason: str, charged: bool) -> None:
        """Assign by hand now, with a reason, whether or not the office is open and the manager eligible."""
        now = self._work.now
        if not reason.strip():
            raise Refused("reason_needed")
        employee = self._situation.office.employee(manager)
        if employee is None or not employee.employed_on(now.date()):
            raise Refused("not_employed", name=manager)
        if manager in order.declined:
            raise Refused("declined_before", number=order.number, name=manager)
        settle_leavers(self._work, self._situation, now)
        value, situation = self.value(order), self._situation
        decision = decide_by_hand(
            situation.office, situation.ledger_state(), situation.load(now), order.request(value),
            self._book.known(order, now), now, manager, reason.strip(), charged,
        )  # fmt: skip
        self._store(order, value, decision, by_hand=True)

    def _store(
        self, order: WaitingOrder, value: Fraction, decision: Decision, *, by_hand: bool = False
    ) -> None:
        """Store a decision, and keep the situation and the clients current."""
        row = self._work.session.get_one(models.Order, order.id)
        store_decision(self._work, self._situation, row, value, decision, by_hand=by_hand)
        self._situation.take(order, value, decision)
        name = self._book.follow(order.client, decision)
        if name is not None:
            make_responsible_by_dealing(
                self._work, order.client_id, self._situation.ids[name], decision.moment
            )
            self._look_again(order.client, decision.moment)

    def decide(self, order: WaitingOrder, value: Fraction, moment: datetime) -> Decision:
        """Decide who would get the order at that moment; store nothing."""
        situation = self._situation
        return decide(
            situation.office, situation.ledger_state(), situation.load(moment), order.request(value),
            self._book.known(order, moment), moment,
        )  # fmt: skip

    def value(self, order: WaitingOrder) -> Fraction:
        """Return the expected value fixed at intake, or what was paid if the order is paid in full.

        Fix it now for an order that came in without one.
        """
        if order.paid is not None:
            return order.paid
        if order.value is not None:
            return order.value
        row = self._work.session.get_one(models.Order, order.id)
        service = self._situation.office.services.get(order.service or "")
        row.expected_value = value_of(self._work.session, row, service)
        return row.expected_value

    def _moment_after(self, order: WaitingOrder, value: Fraction, moment: datetime) -> datetime | None:
        situation = self._situation
        return next_moment(
            situation.office, situation.work.values(), self._book.changes(order.client), moment,
            self._work.now, lambda at: self.decide(order, value, at).winner is not None,
        )  # fmt: skip
