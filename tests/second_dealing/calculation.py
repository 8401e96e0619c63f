"""A second calculation of dealing, from the office's written rules: plain and slow.

It shares no code with the program. Time goes in steps of ten minutes, everything is looked up anew in lists.
"""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

STEP = timedelta(minutes=10)
OPEN = ("new", "negotiation", "proposal", "invoice")
BUSY = ("new", "negotiation", "proposal")
SENT = ("errand", "calls", "meeting")
WORKING = ("calls", "meeting")


@dataclass
class Away:
    name: str
    start: datetime
    end: datetime
    kind: str
    substitute: str | None
    made: list[Fraction] | None = None


@dataclass
class Dealing:
    """One decision: its postings (name, turns, money, absence) and who carries the charge now."""

    manager: str
    carrier: str
    sequence: int
    charged: bool
    moment: datetime
    value: Fraction
    accrued: list[tuple[str, Fraction, Fraction, Away | None]]
    postings: list[tuple[str, Fraction, Fraction, Away | None]] = field(default_factory=list)
    declined: bool = False
    excused: bool = False
    made_responsible: bool = False
    by_payment: list[tuple[str, Fraction, Fraction, Away | None]] = field(default_factory=list)


@dataclass
class Order:
    number: int
    arrived: datetime
    since: datetime
    client: str
    service: str | None
    value: Fraction
    stages: list[tuple[datetime, str]]
    leaders: list[tuple[datetime, str | None]] = field(default_factory=list)
    dealings: list[Dealing] = field(default_factory=list)
    assigned: datetime | None = None
    paid: Fraction | None = None
    gave_back: list[str] = field(default_factory=list)
    """Everybody who declined it, excused or not."""

    def at(self, pairs: list[tuple[datetime, str | None]] | list[tuple[datetime, str]], t: datetime):
        found = None
        for moment, what in pairs:
            if moment <= t:
                found = what
        return found

    @property
    def leader(self) -> str | None:
        return self.leaders[-1][1] if self.leaders else None

    @property
    def waits(self) -> bool:
        return self.leader is None and self.stages[-1][1] not in ("lost", "spam")


class SlowOffice:
    """An office whose managers all take incoming orders; ``now`` is given to every event."""

    def __init__(self, policy: str, buffer_days: int, names: list[str], duties: list[tuple[int, str, str]]):
        self.reserved: tuple[str, Fraction] | None = None
        self.policy, self.buffer_days, self.names, self.duties = policy, buffer_days, names, duties
        first = {"weight": Fraction(1), "cap": None, "services": ()}
        self.terms: dict[str, list[tuple[datetime, dict]]] = {n: [(datetime.min, first)] for n in names}
        self.away: list[Away] = []
        self.orders: dict[int, Order] = {}
        self.turns = dict.fromkeys(names, Fraction(0))
        self.money = dict.fromkeys(names, Fraction(0))
        self.responsible: dict[str, list[tuple[datetime, str]]] = {}
        self.sequence = 0

    # what held at a moment

    def is_open(self, t: datetime) -> bool:
        return t.weekday() < 5 and 9 <= t.hour < 18

    def held(self, name: str, t: datetime) -> dict:
        return [terms for since, terms in self.terms[name] if since <= t][-1]

    def absences(self, name: str, t: datetime) -> list[Away]:
        return [one for one in self.away if one.name == name and one.start <= t < one.end]

    def open_orders(self, name: str, t: datetime) -> int:
        return sum(
            one.at(one.leaders, t) == name and one.at(one.stages, t) in OPEN for one in self.orders.values()
        )

    def effort(self, name: str, t: datetime) -> int:
        found = 0
        for one in self.orders.values():
            if one.at(one.leaders, t) == name and one.at(one.stages, t) in BUSY:
                changed = max(moment for moment, _ in one.stages if moment <= t)
                found += changed >= t - timedelta(days=14)
        return found

    def in_buffer(self, name: str, t: datetime) -> bool:
        for one in self.away:
            if one.name == name and one.kind == "vacation" and t < one.start and self.buffer_days:
                day, left = one.start.replace(hour=0, minute=0), self.buffer_days
                while left:
                    day -= timedelta(days=1)
                    left -= day.weekday() < 5
                if day <= t:
                    return True
        return False

    def hindered_besides_absence(self, name: str, order: Order, t: datetime) -> bool:
        terms = self.held(name, t)
        return (
            (terms["cap"] is not None and self.open_orders(name, t) >= terms["cap"])
            or bool(order.service and terms["services"] and order.service not in terms["services"])
            or self.in_buffer(name, t)
            or name in order.gave_back
        )

    def is_short(self, away: Away) -> bool:
        if away.kind in WORKING:
            return True
        day = away.start.replace(hour=0, minute=0)
        while day <= away.end:
            if day.weekday() < 5:
                for begin, end in ((9, 13), (13, 18)):
                    first, last = day + timedelta(hours=begin), day + timedelta(hours=end)
                    if min(last, away.end) - max(first, away.start) > (last - first) / 2:
                        return False
            day += timedelta(days=1)
        return True

    # the ledger

    def charged(self) -> list[Dealing]:
        return [one for order in self.orders.values() for one in order.dealings if one.charged]

    def mean(self) -> Fraction | None:
        values = [one.value for one in self.charged()]
        return sum(values, Fraction(0)) / len(values) if values else None

    def last_charged(self, name: str) -> int:
        return max((one.sequence for one in self.charged() if one.carrier == name), default=-1)

    def book(self, name: str, turns: Fraction, money: Fraction, away: Away | None = None) -> None:
        self.turns[name] += turns
        self.money[name] += money
        if away is not None:
            made = away.made or [Fraction(0), Fraction(0)]
            away.made = [made[0] + turns, made[1] + money]

    def accruals(
        self, here: list[str], sent: dict[str, Away], value: Fraction, t: datetime
    ) -> list[tuple[str, Fraction, Fraction, Away | None]]:
        weight = {name: self.held(name, t)["weight"] for name in [*here, *sent]}
        total = sum(weight.values(), Fraction(0))
        mean = self.mean() or value
        most = Fraction(
            (Decimal(mean.numerator * 3) / mean.denominator).quantize(Decimal("0.01"), ROUND_HALF_UP)
        )
        found: list[tuple[str, Fraction, Fraction, Away | None]] = []
        for name, away in sent.items():
            turns, money = away.made or [Fraction(0), Fraction(0)]
            share = weight[name] / total
            got = min(share, max(3 - turns, Fraction(0))), min(value * share, max(most - money, Fraction(0)))
            if got[0] or got[1]:
                found.append((name, *got, away))
        left = 1 - sum((one[1] for one in found), Fraction(0))
        left_money = value - sum((one[2] for one in found), Fraction(0))
        among = sum((weight[name] for name in here), Fraction(0))
        return found + [
            (name, left * weight[name] / among, left_money * weight[name] / among, None) for name in here
        ]

    # whose order is it

    def choose(self, order: Order, t: datetime):
        """Return the policy's pick (or None) and the accruals that go with it."""
        value = order.paid if order.paid is not None else order.value
        free = [name for name in self.names if not self.hindered_besides_absence(name, order, t)]
        here = [name for name in free if not self.absences(name, t)]
        sent = {}
        for name in free:
            why = [one for one in self.absences(name, t) if one.kind in SENT]
            if why:
                sent[name] = min(why, key=lambda one: (one.start, one.end))
        if not here:
            return None, []
        accrued = self.accruals(here, sent, value, t)
        turns, money = dict(self.turns), dict(self.money)
        for name, in_turns, in_money, _ in accrued:
            turns[name] += in_turns
            money[name] += in_money
        last = max(self.names, key=self.last_charged)
        returned = any(one.name == last and one.made is not None for one in self.away)
        pauses = self.last_charged(last) >= 0 and returned and self.turns[last] >= 1 and len(here) > 1
        able = [name for name in here if not (pauses and name == last)]
        policy, pool = self.policy, able
        if policy == "duty":
            half_day = order.arrived
            while not self.is_open(half_day):
                half_day += STEP
            half = "morning" if half_day.hour < 13 else "afternoon"
            on_duty = [n for day, at, n in self.duties if day == half_day.isoweekday() and at == half]
            pool = [name for name in able if name in on_duty] or able
            policy = "load"
        mean = self.mean()

        def rank(name: str):
            tie = Fraction(0)
            if policy == "turn":
                score = turns[name]
            elif policy == "value":
                score = money[name]
            elif policy == "load":
                score = -Fraction(self.effort(name, t)) / self.held(name, t)["weight"]
                tie = turns[name]
            elif mean:
                score = turns[name] + value / mean * money[name] / mean
            else:
                score = 2 * turns[name]
            drawn = hashlib.sha256(f"{order.number}{name}".encode()).hexdigest()
            return -score, -tie, self.last_charged(name), drawn

        return min(pool, key=rank), accrued

    def try_to_deal(self, order: Order, t: datetime) -> bool:
        """Deal the order at a moment if somebody can get it."""
        anew = any(one.declined for one in order.dealings)
        holders = [name for since, name in self.responsible.get(order.client, []) if since <= t]
        if holders and not anew:
            owner, away = holders[-1], self.absences(holders[-1], t)
            if all(self.is_short(one) for one in away):
                self.assign(order, owner, t, [], charged=False)
                return True
            for one in sorted(away, key=lambda one: (one.end, one.start), reverse=True):
                if one.substitute and not self.absences(one.substitute, t):
                    self.assign(order, one.substitute, t, [], charged=False)
                    return True
            acting, _ = self.choose(order, t)
            if acting is not None:
                self.assign(order, acting, t, [], charged=False)
            return acting is not None
        winner, accrued = self.choose(order, t)
        kept_for = None if anew else self.kept_for(order, t)
        if kept_for is not None:
            self.assign(order, kept_for, t, [], charged=False)
            winner = kept_for
        elif winner is None:
            return False
        else:
            self.assign(order, winner, t, accrued, charged=True)
        if not holders or (anew and holders[-1] != winner):
            held = self.responsible.setdefault(order.client, [])
            held.append((t, winner))
            held.sort(key=lambda one: one[0])
            order.dealings[-1].made_responsible = True
        return True

    def kept_for(self, order: Order, t: datetime) -> str | None:
        """Return the manager for whom such orders are reserved, unless absent."""
        if self.reserved is None:
            return None
        name, least = self.reserved
        value = order.paid if order.paid is not None else order.value
        return name if value >= least and not self.absences(name, t) else None

    def assign(self, order: Order, name: str, t: datetime, accrued: list, *, charged: bool) -> None:
        self.sequence += 1
        value = order.paid if order.paid is not None else order.value
        made = Dealing(name, name, self.sequence, charged, t, value, accrued)
        if charged:
            made.postings = [*accrued, (name, Fraction(-1), -value, None)]
        for posting in made.postings:
            self.book(*posting)
        order.dealings.append(made)
        order.leaders.append((t, name))
        order.assigned = t

    def deal(self, now: datetime) -> None:
        """Go through time and deal whatever can be dealt, the oldest first."""
        waiting = [one for one in self.orders.values() if one.waits]
        t = min((one.since for one in waiting), default=now)
        while t <= now:
            again = self.is_open(t)
            while again:
                again = False
                for order in sorted(waiting, key=lambda one: (one.arrived, one.number)):
                    if order.since <= t and self.try_to_deal(order, t):
                        waiting.remove(order)
                        again = True
                        break
            t += STEP

    # what happens

    def reverse(self, made: Dealing) -> None:
        for name, turns, money, away in made.postings:
            self.book(name, -turns, -money, away)
        made.charged = False
        made.postings = []

    def reject(self, order: Order, now: datetime) -> None:
        order.leaders.append((now, None))
        order.stages.append((now, "spam"))
        for made in order.dealings:
            self.reverse(made)
            self.forget_responsible(order, made)

    def forget_responsible(self, order: Order, made: Dealing) -> None:
        """End the responsibility that began by this dealing, unless there are other orders."""
        held = self.responsible.get(order.client, [])
        if not made.made_responsible or not held or held[-1] != (made.moment, made.manager):
            return
        if not any(
            one is not order and one.client == order.client and one.leader == made.manager
            and one.stages[-1][1] != "spam"
            for one in self.orders.values()
        ):  # fmt: skip
            held.pop()

    def reassign(self, order: Order, name: str, now: datetime) -> None:
        self.sequence += 1
        made = self.in_force(order)
        if made.charged:
            self.move(made, made.carrier, name)
            made.carrier, made.sequence = name, self.sequence
        order.leaders.append((now, name))

    def move(self, made: Dealing, old: str, new: str) -> None:
        self.post(made, old, Fraction(1), made.value)
        self.post(made, new, Fraction(-1), -made.value)

    def decline(self, order: Order, now: datetime) -> None:
        made = self.in_force(order)
        made.declined = True
        order.gave_back.append(order.leader or "")
        order.leaders.append((now, None))
        order.since = now
        if made.carrier == made.manager:
            self.forget_responsible(order, made)
        if self.is_open(now):
            self.try_to_deal(order, now)

    def excuse(self, order: Order, now: datetime) -> None:
        first = [one for one in order.dealings if one.declined and not one.excused][-1]
        later = order.dealings[order.dealings.index(first) + 1 :]
        first.excused = True
        if not later:
            self.reverse(first)
            return
        self.sequence += 1
        for made in later:
            self.reverse(made)
        winner = order.leader or ""
        self.move(first, first.carrier, winner)
        first.carrier, first.sequence = winner, self.sequence

    def pay(self, order: Order, amount: Fraction, now: datetime) -> None:
        order.paid = amount
        order.stages.append((now, "paid"))
        if order.leader is None or not self.in_force(order).charged:
            return
        made = self.in_force(order)
        change = amount - made.value
        made.by_payment = [
            (name, Fraction(0), change * money / made.value, away) for name, _, money, away in made.accrued
        ]
        made.by_payment.append((made.carrier, Fraction(0), -change, None))
        for posting in made.by_payment:
            self.post(made, *posting)
        made.value = amount

    def cancel_payment(self, order: Order, now: datetime) -> None:
        """Take back everything that the payment did."""
        order.paid = None
        order.stages.append((now, "new"))
        made = self.in_force(order)
        if not made.charged:
            return
        for posting in made.by_payment:
            self.post(made, posting[0], -posting[1], -posting[2], posting[3])
        made.value, made.by_payment = order.value, []

    def in_force(self, order: Order) -> Dealing:
        """Return the order's last charged dealing, or its last one if none is charged."""
        return ([one for one in order.dealings if one.charged] or order.dealings)[-1]

    def post(
        self, made: Dealing, name: str, turns: Fraction, money: Fraction, away: Away | None = None
    ) -> None:
        self.book(name, turns, money, away)
        made.postings.append((name, turns, money, away))
