"""Deal waiting orders out in replayed time."""

from datetime import datetime
from fractions import Fraction
from heapq import heapify, heappop, heappush

from desktop import models
from desktop.rules.decision import Decision, decide, decide_by_hand
from desktop.rules.eligibility import next_moment
from desktop.rules.errors import Refused
from desktop.services.dealing.recording import make_responsible, settle_leavers, store_decision
from desktop.services.dealing.situation import Situation
from desktop.services.dealing.waiting import ClientBook, NumberKey, WaitingOrder, value_of
from desktop.storage.operations import UnitOfWork


class DealingRun:
    """Deals waiting orders, each at the first moment from its arrival on at which the office is open and
    somebody is eligible; of several at one moment the oldest first."""

    def __init__(self, work: UnitOfWork, situation: Situation, waiting: list[WaitingOrder]) -> None:
        self._work = work
        self._situation = situation
        self._book = ClientBook(work.session, waiting)
        self._queue: list[tuple[datetime, datetime, NumberKey, str, WaitingOrder]] = [
            (self.opening(order), *order.key, order.number, order) for order in waiting
        ]
        heapify(self._queue)

    def deal(self, at_most: int) -> list[str]:
        """Deal and store; return the numbers of the orders that were dealt."""
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
        """Return the first moment from the order's arrival on at which the office is open.

        An order from a PC whose clock is ahead counts as arrived now.
        """
        return self._situation.office.calendar.next_open(min(order.received, self._work.now))

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
        settle_leavers(self._work, self._situation, now)
        value, situation = self.value(order), self._situation
        decision = decide_by_hand(
            situation.office, situation.ledger_state(), situation.load(now), order.request(value),
            self._book.known(order), now, manager, reason.strip(), charged,
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
            make_responsible(self._work, order.client_id, self._situation.ids[name], decision.moment)

    def decide(self, order: WaitingOrder, value: Fraction, moment: datetime) -> Decision:
        """Decide who would get the order at that moment; store nothing."""
        situation = self._situation
        return decide(
            situation.office, situation.ledger_state(), situation.load(moment), order.request(value),
            self._book.known(order), moment,
        )  # fmt: skip

    def value(self, order: WaitingOrder) -> Fraction:
        """Return the expected value fixed at intake; fix it now for an order that came in without one."""
        if order.value is not None:
            return order.value
        row = self._work.session.get_one(models.Order, order.id)
        service = self._situation.office.services.get(order.service or "")
        row.expected_value = value_of(self._work.session, row, service)
        return row.expected_value

    def _moment_after(self, order: WaitingOrder, value: Fraction, moment: datetime) -> datetime | None:
        situation = self._situation
        return next_moment(
            situation.office, situation.work.values(), moment, self._work.now,
            lambda at: self.decide(order, value, at).winner is not None,
        )  # fmt: skip
