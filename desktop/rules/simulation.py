"""Deal a past time's charged orders anew under each policy, to compare the policies."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial
from heapq import heapify, heappop, heappush

from desktop.rules import ledger
from desktop.rules.distribution import LedgerState, OrderRequest, PolicyChoice, compare_managers, pick
from desktop.rules.eligibility import LedOrder, OfficeSnapshot, next_moment, workload_at
from desktop.rules.facts import OPEN_STAGES, StageChange, number_key
from desktop.rules.ledger import NOTHING, Account, LedgerPosting
from desktop.rules.money import ZERO
from desktop.rules.office import Absence, Policy
from desktop.rules.revaluing import revaluation


@dataclass(frozen=True, slots=True)
class PastOrder:
    """A charged order as it really was; its value is the one known at intake.

    ``by_hand`` names who was picked by hand. ``paid`` is when it was paid in full and what was paid;
    ``revenue`` is the money that it brought.
    """

    request: OrderRequest
    effort: Fraction
    stages: tuple[StageChange, ...]
    by_hand: str | None = None
    paid: tuple[datetime, Fraction] | None = None
    revenue: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class SimulatedManager:
    """One manager's orders under a policy; ``expected_value`` counts paid orders at what was paid."""

    name: str
    orders: int
    expected_value: Fraction
    revenue: Decimal


@dataclass(frozen=True, slots=True)
class SimulatedPolicy:
    """The outcome of a policy; gaps are the largest balances at the end, in (mean) orders."""

    policy: Policy
    managers: tuple[SimulatedManager, ...]
    gap_orders: Fraction
    gap_value: Fraction
    waited_orders: int
    waited_hours: Fraction


def simulate_policies(
    office: OfficeSnapshot,
    orders: Sequence[PastOrder],
    others: Sequence[LedOrder],
    contacts: Mapping[str, Sequence[datetime]],
    end: datetime,
) -> tuple[SimulatedPolicy, ...]:
    """Deal the orders from balances of 0 under each policy, up to ``end``.

    ``others`` are the orders that stay with whom they were, ``contacts`` the moments of each client's
    contacts.
    """
    return tuple(_simulate(office, policy, orders, others, contacts, end) for policy in Policy)


@dataclass(slots=True)
class _PolicyRun:
    """One policy's simulation under way."""

    office: OfficeSnapshot
    work: list[LedOrder]
    contacts: Mapping[str, Sequence[datetime]]
    accounts: dict[str, Account] = field(default_factory=dict)
    made_up: dict[Absence, tuple[Fraction, Fraction]] = field(default_factory=dict)
    dealt: dict[str, tuple[PastOrder, str, Sequence[LedgerPosting]]] = field(default_factory=dict)
    values: dict[str, Fraction] = field(default_factory=dict)

    @property
    def mean(self) -> Fraction | None:
        return sum(self.values.values(), NOTHING) / len(self.values) if self.values else None

    def state(self) -> LedgerState:
        return LedgerState(
            self.accounts, self.mean, self.made_up, frozenset(one.employee for one in self.made_up)
        )

    def choose(self, order: PastOrder, moment: datetime) -> tuple[PolicyChoice, list[LedgerPosting]]:
        """Return the policy's choice at a moment, or the pick by hand, and its postings."""
        office = self.office.as_of(moment)
        load = workload_at(self.work, self.contacts, moment, office.settings.stale_days)
        comparison = compare_managers(office, self.state(), load, order.request, moment)
        picked, value = pick(office, comparison), order.request.value
        if order.by_hand is not None:
            picked = replace(picked, winner=order.by_hand)
            hand = ledger.by_hand(order.by_hand, comparison.eligible, comparison.away, value, comparison.mean)
            return picked, hand
        if picked.winner is None:
            return picked, []
        return picked, [*comparison.accruals(), ledger.charge(picked.winner, value)]

    def can_deal(self, order: PastOrder, moment: datetime) -> bool:
        """Return whether somebody could get the order at a moment."""
        return self.choose(order, moment)[0].winner is not None

    def take(self, order: PastOrder, winner: str, postings: list[LedgerPosting], moment: datetime) -> None:
        number = order.request.number
        self.post(postings)
        account = self.accounts[winner]
        self.accounts[winner] = replace(account, last_charged=len(self.dealt) + 1)
        self.dealt[number] = (order, winner, postings)
        self.values[number] = order.request.value
        self.work.append(LedOrder(order.request.client, order.effort, ((moment, winner),), order.stages))

    def pay(self, order: PastOrder, value: Fraction, leavers: Mapping[str, Mapping[str, Fraction]]) -> None:
        """Re-value an order that was dealt already; one paid earlier is dealt at what was paid."""
        number = order.request.number
        _, winner, postings = self.dealt[number]
        self.post(revaluation(postings, winner, self.values[number], value, leavers))
        self.values[number] = value

    def post(self, postings: Iterable[LedgerPosting]) -> None:
        postings = list(postings)
        self.accounts = ledger.post(self.accounts, postings)
        for one in postings:
            if one.absence is not None:
                turns, value = self.made_up.get(one.absence, (NOTHING, NOTHING))
                self.made_up[one.absence] = (turns + one.turns, value + one.value)

    def others_than_leavers(self, day: date) -> tuple[list[str], dict[str, Fraction]]:
        employees = self.office.employees
        left = [one.name for one in employees if one.left is not None and one.left < day]
        return left, {
            one.name: one.weight for one in employees if one.takes_incoming and one.employed_on(day)
        }

    def settle_leavers(self, day: date) -> None:
        left, others = self.others_than_leavers(day)
        for name in left:
            self.post(ledger.leaver(name, self.accounts.get(name, Account()), others))

    def forget_closed(self, moment: datetime) -> None:
        """Drop the orders that are closed by now: time only goes forward."""
        self.work = [
            one for one in self.work if one.stages[-1].at > moment or one.stages[-1].stage in OPEN_STAGES
        ]


def _simulate(
    office: OfficeSnapshot, policy: Policy, orders: Sequence[PastOrder], others: Sequence[LedOrder],
    contacts: Mapping[str, Sequence[datetime]], end: datetime,
) -> SimulatedPolicy:  # fmt: skip
    office = replace(office, settings=replace(office.settings, policy=policy))
    run = _PolicyRun(office, list(others), contacts)
    opens = {one.request.number: office.calendar.next_open(one.request.received) for one in orders}
    queue = [
        (opens[one.request.number], one.request.received, number_key(one.request.number), place)
        for place, one in enumerate(orders)
    ]
    heapify(queue)
    paid = sorted((one.paid[0], place) for place, one in enumerate(orders) if one.paid is not None)
    waited: dict[str, datetime] = {one.request.number: end for one in orders}
    while queue and queue[0][0] <= end:
        moment, received, key, place = heappop(queue)
        paid = _pay_until(run, orders, paid, moment)
        run.settle_leavers(moment.date())
        run.forget_closed(moment)
        order = _as_known(orders[place], moment)
        picked, postings = run.choose(order, moment)
        if picked.winner is not None:
            run.take(order, picked.winner, postings, moment)
            waited[order.request.number] = moment
            continue
        later = next_moment(office, run.work, (), moment, end, partial(run.can_deal, order))
        if later is not None:
            heappush(queue, (later, received, key, place))
    _pay_until(run, orders, paid, end)
    return _result(run, policy, [waited[number] - opened for number, opened in opens.items()])


def _as_known(order: PastOrder, moment: datetime) -> PastOrder:
    """Return the order with what was paid as its value, if it was paid before it is dealt."""
    if order.paid is None or order.paid[0] > moment:
        return order
    return replace(order, request=replace(order.request, value=order.paid[1]))


def _pay_until(
    run: _PolicyRun, orders: Sequence[PastOrder], paid: list[tuple[datetime, int]], moment: datetime
) -> list[tuple[datetime, int]]:
    """Re-value what was paid up to a moment; return the payments that are left."""
    left, others = run.others_than_leavers(moment.date())
    leavers = dict.fromkeys(left, others) if others else {}
    for _, place in (one for one in paid if one[0] <= moment):
        order = orders[place]
        if order.request.number in run.dealt and order.paid is not None:
            run.pay(order, order.paid[1], leavers)
    return [one for one in paid if one[0] > moment]


def _result(run: _PolicyRun, policy: Policy, waits: Sequence[timedelta]) -> SimulatedPolicy:
    names = {one.name for one in run.office.employees if one.takes_incoming} | {
        winner for _, winner, _ in run.dealt.values()
    }
    mean = run.mean
    waited = [one for one in waits if one > timedelta(0)]
    return SimulatedPolicy(
        policy=policy,
        managers=tuple(_manager(run, name) for name in sorted(names)),
        gap_orders=max((abs(one.turns) for one in run.accounts.values()), default=NOTHING),
        gap_value=max((abs(one.value) for one in run.accounts.values()), default=NOTHING) / (mean or 1),
        waited_orders=len(waited),
        waited_hours=sum((Fraction(one // timedelta(seconds=1), 3600) for one in waited), NOTHING),
    )


def _manager(run: _PolicyRun, name: str) -> SimulatedManager:
    got = [order for order, winner, _ in run.dealt.values() if winner == name]
    value = sum((run.values[one.request.number] for one in got), NOTHING)
    return SimulatedManager(name, len(got), value, sum((one.revenue for one in got), ZERO))


def least_uneven(policies: Sequence[SimulatedPolicy]) -> SimulatedPolicy:
    """Return the policy whose gaps in orders and in money together were the smallest; the first of equals."""
    return min(policies, key=lambda one: one.gap_orders + one.gap_value)
