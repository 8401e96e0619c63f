"""A random office at work: every event is done by the program and by the second calculation."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.office import AbsencePay, Role
from desktop.services.clients import hand_over_client
from desktop.services.dealing import decline_order, excuse_decline, reassign_order, reject_order
from desktop.services.money.payment_corrections import remove_payment
from desktop.services.money.payments import record_payment
from desktop.services.orders import change_stage
from desktop.services.people.absences import record_absence
from desktop.storage.operations import Act, Store
from tests.second_dealing.calculation import Away, Order, SlowOffice
from tests.services.desk import TAKERS, Desk
from tests.services.office_of_four import HIRED

START = datetime(2026, 10, 5, 9)
KINDS = ("vacation", "sick", "errand", "calls")
SERVICES = ("Вывески", "Полиграфия")


class RandomOffice:
    """``seed`` decides everything that happens."""

    def __init__(self, store: Store, seed: int) -> None:
        self.luck = random.Random(seed)
        self.desk = Desk(store)
        self.desk.now = START
        self.names = sorted(TAKERS) + ["Глеб", "Дарья"][: self.luck.randint(0, 2)]
        policy = self.luck.choice(["fair", "turn", "load", "duty", "value"])
        buffer_days = self.luck.choice([0, 0, 2])
        duties = [
            (day, half, self.luck.choice(self.names))
            for day in range(1, 6)
            for half in ("morning", "afternoon")
            if self.luck.random() < 0.6
        ]
        self.slow = SlowOffice(policy, buffer_days, self.names, duties)
        if self.luck.random() < 0.4:
            self.slow.reserved = self.luck.choice(self.names), Fraction(800_000)
        self.ids: dict[int, UUID] = {}
        self._prepare(policy, buffer_days, duties)

    def _prepare(self, policy: str, buffer_days: int, duties: list[tuple[int, str, str]]) -> None:
        self.desk.change(models.OfficeSettings, 1, policy=policy, buffer_days=buffer_days)
        with Session(self.desk.store.engine) as session:
            for name in set(self.names) - TAKERS:
                session.add(
                    models.Employee(
                        name=name, role=Role.MANAGER, hired=HIRED, takes_incoming=True, weight=Fraction(1)
                    )
                )
            for kind, excuses, make_up in (("vacation", True, False), ("calls", False, True)):
                session.add(
                    models.AbsenceKind(name=kind, paid=AbsencePay.PAID, excuses=excuses, make_up=make_up)
                )
            session.flush()
            people = {one.name: one.id for one in session.scalars(select(models.Employee))}
            for day, half, name in duties:
                session.add(models.Duty(employee_id=people[name], half=half, weekday=day))
            if self.slow.reserved is not None:
                name, least = self.slow.reserved
                row = {"employee_id": people[name], "service_id": None, "from_value": Decimal(int(least))}
                session.add(models.Reservation(**row))
            session.commit()

    def run(self, steps: int) -> None:
        """Let things happen, and compare after each of them."""
        events: list[tuple[int, Callable[[], None]]] = [
            (8, self._take), (6, self._deal), (2, self._terms), (2, self._absence), (2, self._lose),
            (1, self._reject), (1, self._reassign), (2, self._decline), (1, self._excuse), (2, self._pay),
            (1, self._hand_over), (1, self._cancel_payment),
        ]  # fmt: skip
        weights, happen = zip(*events, strict=True)
        for _ in range(steps):
            self.desk.now += timedelta(minutes=10 * self.luck.choice([1, 2, 3, 6, 12, 30, 90]))
            self.luck.choices(happen, weights)[0]()
            self._compare()
        self._deal()
        self._compare()

    def _take(self) -> None:
        service = self.luck.choice([None, None, *SERVICES])
        amount = self.luck.randint(1, 10**6)
        known = self.luck.choice(list(self.slow.orders.values())) if self.slow.orders else None
        client = None
        if known is not None and self.luck.random() < 0.3:
            client = self.desk.order(self.ids[known.number]).client_id
        order = self.desk.take(client=client, service=service, amount=Decimal(amount))
        row = self.desk.order(order)
        number = int(row.number)
        self.ids[number] = order
        now = self.desk.now
        self.slow.orders[number] = Order(
            number, now, now, str(row.client_id), service, Fraction(amount), [(now, "new")]
        )

    def _deal(self) -> None:
        self.desk.deal()
        self.slow.deal(self.desk.now)

    def _terms(self) -> None:
        name = self.luck.choice(self.names)
        terms = {
            "weight": Fraction(self.luck.randint(1, 3)),
            "cap": self.luck.choice([None, 0, 1, 2, 4]),
            "services": self.luck.choice([[], [], ["Вывески"]]),
        }
        self.desk.set_terms(name, **terms)
        self.slow.terms[name].append((self.desk.now, terms))

    def _absence(self) -> None:
        name, kind = self.luck.choice(self.names), self.luck.choice(KINDS)
        start = self.desk.now + timedelta(minutes=10) * self.luck.choice([0, 0, 0, 144, 432])
        end = start + timedelta(minutes=10) * self.luck.choice([3, 9, 18, 144, 432])
        substitute = self.luck.choice([None, *(one for one in self.names if one != name)])
        record_absence(
            self.desk.store, self.desk.act(), employee=name, start=start, end=end, kind=kind,
            substitute=substitute,
        )  # fmt: skip
        self.slow.away.append(Away(name, start, end, kind, substitute))

    def _led(self) -> Order | None:
        """An order that somebody leads and that is open."""
        led = [
            one for one in self.slow.orders.values()
            if one.leader is not None and one.stages[-1][1] == "new" and one.paid is None
        ]  # fmt: skip
        return self.luck.choice(led) if led else None

    def _lose(self) -> None:
        if order := self._led():
            change_stage(self.desk.store, self.desk.act(), order=self.ids[order.number], stage="lost")
            order.stages.append((self.desk.now, "lost"))

    def _reject(self) -> None:
        if order := self._led():
            reject_order(self.desk.store, self.desk.act(), order=self.ids[order.number], why="spam")
            self.slow.reject(order, self.desk.now)

    def _reassign(self) -> None:
        if order := self._led():
            name = self.luck.choice([one for one in self.names if one != order.leader])
            reassign_order(
                self.desk.store, self.desk.act(), order=self.ids[order.number], manager=name, reason="так"
            )
            self.slow.reassign(order, name, self.desk.now)

    def _decline(self) -> None:
        order = self._led()
        if order is None or not self.slow.in_force(order).charged:
            return
        act = Act(self.desk.employee_id(order.leader or ""), self.desk.now)
        decline_order(self.desk.store, act, order=self.ids[order.number], reason="так")
        self.slow.decline(order, self.desk.now)

    def _excuse(self) -> None:
        found = [
            one for one in self.slow.orders.values()
            if any(made.declined and not made.excused for made in one.dealings)
            and one.paid is None and one.stages[-1][1] == "new"
        ]  # fmt: skip
        if found:
            order = self.luck.choice(found)
            excuse_decline(self.desk.store, self.desk.act(), order=self.ids[order.number], reason="так")
            self.slow.excuse(order, self.desk.now)

    def _pay(self) -> None:
        if order := self._led():
            amount = self.luck.randint(1, 10**6)
            key = self.ids[order.number]
            self.desk.change_amount(key, amount)
            record_payment(
                self.desk.store, self.desk.act(), order=key, day=self.desk.now.date(), amount=Decimal(amount)
            )
            self.slow.pay(order, Fraction(amount), self.desk.now)

    def _cancel_payment(self) -> None:
        paid = [one for one in self.slow.orders.values() if one.paid is not None and one.leader is not None]
        if not paid:
            return
        order = self.luck.choice(paid)
        key = self.ids[order.number]
        with self.desk.store.read() as session:
            payment = session.scalars(select(models.Payment).where(models.Payment.order_id == key)).one()
            seen = {"day": payment.day, "amount": payment.amount}
        given = {"order": key, "payment": payment.id, "seen": seen}
        remove_payment(self.desk.store, self.desk.act(), reason="так", **given)
        self.slow.cancel_payment(order, self.desk.now)

    def _hand_over(self) -> None:
        order = self._led()
        if order is None:
            return
        held = self.slow.responsible.get(order.client, [])
        name = self.luck.choice([one for one in self.names if not held or one != held[-1][1]])
        client = self.desk.order(self.ids[order.number]).client_id
        hand_over_client(self.desk.store, self.desk.act(), client=client, manager=name, reason="так")
        self.slow.responsible.setdefault(order.client, []).append((self.desk.now, name))

    def _compare(self) -> None:
        """Orders and balances are the same in both, exactly."""
        with self.desk.store.read() as session:
            rows = session.execute(
                select(models.Order.number, models.Employee.name, models.Order.assigned_at).outerjoin(
                    models.Employee, models.Employee.id == models.Order.leader_id
                )
            ).all()
            accounts = session.execute(
                select(models.Employee.name, models.Account.turns, models.Account.value).join(
                    models.Employee, models.Employee.id == models.Account.employee_id
                )
            ).all()
        theirs = {int(number): (name, at if name else None) for number, name, at in rows}
        ours = {
            number: (one.leader, one.assigned if one.leader else None)
            for number, one in self.slow.orders.items()
        }
        assert theirs == ours
        assert sum(turns for _, turns, _ in accounts) == sum(value for _, _, value in accounts) == 0
        balances = {name: (turns, value) for name, turns, value in accounts if name in self.names}
        for name in self.names:
            assert balances.get(name, (0, 0)) == (self.slow.turns[name], self.slow.money[name]), name
