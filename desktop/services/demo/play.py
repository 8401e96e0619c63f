"""Playing the demo's script: each event calls the office's own services at its own moment."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property
from inspect import unwrap
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.models import Client, Employee, Order, Responsibility
from desktop.rules.facts import ContactKind, Segment, Stage
from desktop.rules.months import Month
from desktop.services.clients import add_person, hand_over_client
from desktop.services.clients.contacts import add_contact
from desktop.services.clients.records import add_client
from desktop.services.dealing import deal_orders
from desktop.services.demo.cast import lists, prospects
from desktop.services.demo.script import Script, Story, StoryStep
from desktop.services.intake import take_order
from desktop.services.money.payments import record_payment, record_refund
from desktop.services.orders import change_stage, edit_order
from desktop.services.people.absences import record_absence
from desktop.storage.operations import UnitOfWork

DESK = "Ольга Лебедева"
OWNER = "Игорь Дёмин"
BUSY_MONTHS = 3
"""For how many months the office has been calling strangers more often."""
CALLS = (4, 11)
"""Calls of a manager per day, before those months and in them."""


class Player:
    """Plays one month of the script inside one unit of work."""

    def __init__(self, work: UnitOfWork, script: Script, month: Month) -> None:
        self.work, self.script, self.month = work, script, month
        self.random = Random(f"{month}")
        self.staff = list(work.session.scalars(select(Employee)))
        self.people = {person.name: person.id for person in self.staff}
        self.absences = absences(script)
        self.orders: dict[str, Order] = {}
        self.arrivals: dict[date, list[Story]] = defaultdict(list)
        self.steps: dict[date, list[tuple[StoryStep, Story]]] = defaultdict(list)
        for story in script.stories:
            self.arrivals[story.at.date()].append(story)
            for step in story.steps:
                self.steps[step.at.date()].append((step, story))
        for steps in self.steps.values():
            steps.sort(key=lambda pair: (pair[0].at, pair[1].key))
        self.clients = {name: key for key, name in work.session.execute(select(Client.id, Client.name))}

    def play(self) -> None:
        self._absences()
        if self.month == self.script.months[0]:
            self._prospects()
        for day in self.month.days():
            if day <= self.script.now.date():
                self._day(day)

    def do(self, service: Callable[..., Any], actor: str, at: datetime, /, **arguments: Any) -> Any:
        """Run an operation inside this unit of work, with its own actor and moment."""
        moment = UnitOfWork(self.work.session, self.people[actor], at)
        result = unwrap(service)(moment, **arguments)
        for kind, key in moment.touched:
            self.work.touch(kind, key)
        return result

    def is_away(self, manager: str, moment: datetime) -> bool:
        return any(who == manager and start <= moment < end for who, start, end, _, _ in self.absences)

    def _day(self, day: date) -> None:
        evening = min(datetime.combine(day, time(18)), self.script.now)
        arrived = self.arrivals[day]
        for story in arrived:
            self._take(story)
        if arrived or day.weekday() == 0:
            self.do(deal_orders, DESK, evening, at_most=100)
        for step, story in self.steps[day]:
            self._step(story, step.at, step.stage)
        if self.script.calendar.is_working(day):
            self._calls(day)
        self._special(day)

    def _take(self, story: Story) -> None:
        client = story.client
        known = self.clients.get(client.name)
        self.do(
            take_order, DESK, story.at, visit=story.key, source=story.source.value, client=known,
            name=client.name, person=client.person, phone=client.phone, email=client.email, inn=client.inn,
            segment=client.segment, service=story.service, subject=story.subject, text=story.text,
            amount=story.estimate, received=story.at, same_client=False,
        )  # fmt: skip
        if known is None:
            self._introduce(story)

    def _introduce(self, story: Story) -> None:
        """Enter the new client's contact person and the client that referred them."""
        client = story.client
        row = self.order(story.key).client
        self.clients[client.name] = row.id
        self.do(
            add_person, DESK, story.at, client=row.id, name=client.person, position=client.position,
            birthday=client.birthday,
        )  # fmt: skip
        if client.referred_by in self.clients:
            row.referred_by_id = self.clients[client.referred_by or ""]

    def order(self, key: str) -> Order:
        if key not in self.orders:
            self.orders[key] = self.work.session.scalars(select(Order).where(Order.intake_key == key)).one()
        return self.orders[key]

    def _step(self, story: Story, at: datetime, stage: Stage) -> None:
        """Move an order to its next stage and log the contact; an order without a manager stays."""
        order = self.order(story.key)
        if order.leader is None:
            return
        who = order.leader.name
        if stage is Stage.NEGOTIATION:
            self._contact(order, who, at, "call_out", self._word("calls"))
        elif stage is Stage.PROPOSAL:
            if self.random.random() < 0.45:
                kind = self.random.choice(["meeting_office", "meeting_client"])
                self._contact(order, who, at - timedelta(minutes=20), kind, self._word("meetings"))
            self._contact(order, who, at, "proposal", self._word("proposals"))
        elif stage is Stage.INVOICE:
            self._settle(story, order, who, at)
        elif stage is Stage.PAID:
            self._pay(story, order, at)
            return
        self.do(change_stage, who, at, order=order.id, stage=stage.value)

    def _settle(self, story: Story, order: Order, who: str, at: datetime) -> None:
        """Enter the agreed amount and cost, and send the invoice."""
        self.do(
            edit_order, who, at - timedelta(minutes=5), order=order.id, version=order.version,
            amount=story.amount, cost=story.cost, service=story.service, subject=story.subject,
            source=order.source, due=order.due, rating=None,
        )  # fmt: skip
        self._contact(order, who, at, "invoice", f"счёт {400 + int(order.number)}")
        if story.prepaid:
            self._money(order, at + timedelta(hours=2), story.amount / 2, "предоплата")

    def _pay(self, story: Story, order: Order, at: datetime) -> None:
        rest = story.amount / 2 if story.prepaid else story.amount
        self._money(order, at, rest, f"счёт {400 + int(order.number)}")
        if story.rating is not None:
            self.do(
                edit_order, DESK, at, order=order.id, version=order.version, amount=order.amount,
                cost=order.cost, service=story.service, subject=order.subject, source=order.source,
                due=order.due, rating=story.rating,
            )  # fmt: skip

    def _money(self, order: Order, at: datetime, amount: Decimal, note: str) -> None:
        at = min(at, self.script.now)
        rounded = amount.quantize(Decimal("0.01"))
        self.do(record_payment, DESK, at, order=order.id, day=at.date(), amount=rounded, note=note)

    def _contact(self, order: Order, who: str, at: datetime, kind: str, text: str) -> None:
        add_contact(self.work, order.client_id, ContactKind(kind), text, at, self.people[who], order.id)

    def _word(self, key: str) -> str:
        return str(self.random.choice(lists("texts")[key]))

    def _calls(self, day: date) -> None:
        """Log the calls of every present manager, and a meeting now and then."""
        busy = Month.of(day).since(self.script.months[-1]) > -BUSY_MONTHS
        for manager, own in sorted(self._led(day).items()):
            for place in range(self._calls_of(manager, day, busy)):
                at = datetime.combine(day, time(9, 5)) + timedelta(minutes=self.random.randint(0, 525))
                if at > self.script.now or self.is_away(manager, at):
                    continue
                stranger = place % 3 or not own
                client = self.random.choice(self._strangers if stranger else own)
                text = self._word("cold_calls" if stranger else "calls")
                add_contact(self.work, client, ContactKind.CALL_OUT, text, at, self.people[manager])
            self._meeting(manager, own, day)

    def _calls_of(self, manager: str, day: date, busy: bool) -> int:
        few, many = CALLS
        if manager.startswith("Глеб") and Month.of(day).since(self.script.months[-1]) == -1 and day.day < 15:
            return self.random.randint(0, 3)  # two weeks at the fair
        return max(0, round(self.random.gauss(many if busy else few, 2)))

    def _meeting(self, manager: str, own: list[UUID], day: date) -> None:
        at = datetime.combine(day, time(11)) + timedelta(minutes=self.random.randint(0, 300))
        if own and self.random.random() < 0.4 and at < self.script.now and not self.is_away(manager, at):
            add_contact(
                self.work, self.random.choice(own), ContactKind.MEETING_CLIENT, self._word("meetings"),
                at,
                self.people[manager],
            )  # fmt: skip

    def _led(self, day: date) -> dict[str, list[UUID]]:
        """Return the clients by responsible manager, including managers without clients."""
        led: dict[str, list[UUID]] = {
            person.name: [] for person in self.staff if person.role == "manager" and person.hired <= day
        }
        rows = self.work.session.execute(
            select(Employee.name, Client.id)
            .join(Responsibility, Responsibility.employee_id == Employee.id)
            .join(Client, Client.id == Responsibility.client_id)
            .where(Responsibility.until.is_(None))
            .order_by(Client.number)
        )
        for name, client in rows:
            led.setdefault(name, []).append(client)
        return led

    @cached_property
    def _strangers(self) -> list[UUID]:
        return [self.clients[name] for name, _ in prospects()]

    def _prospects(self) -> None:
        """Add the prospects that the office has on its list from the start."""
        start = UnitOfWork(self.work.session, self.people[OWNER], datetime.combine(self.month.first, time(9)))
        for name, phone in prospects():
            self.clients[name] = add_client(start, name=name, phones=[phone], segment=Segment.MEDIUM).id

    def _absences(self) -> None:
        for who, start, end, kind, substitute in self.absences:
            if Month.of(start) == self.month:
                noted = min(start, self.script.now)
                self.do(
                    record_absence, OWNER, noted, employee=who, start=start, end=end, kind=kind,
                    substitute=substitute,
                )  # fmt: skip

    def _special(self, day: date) -> None:
        """Hand clients over when a manager starts or has too many; refund one payment."""
        last, now = self.script.months[-2], self.script.now
        at = datetime.combine(day, time(17, 40))
        if at > now:
            return
        if day == self.script.months[-3].first + timedelta(days=4):
            for client in self._led(day)["Глеб Орлов"][:4]:
                self._hand_over(client, "Вера Миронова", at)
        if day == last.first + timedelta(days=9):
            for client in self._led(day)["Глеб Орлов"][:1]:
                self._hand_over(client, "Анна Ковалёва", at)
        if day == last.first + timedelta(days=15):
            self._refund(at)

    def _hand_over(self, client: UUID, manager: str, at: datetime) -> None:
        reason = lists("texts")["handover"]
        self.do(hand_over_client, OWNER, at, client=client, manager=manager, reason=reason)

    def _refund(self, at: datetime) -> None:
        """Refund a tenth of the largest paid order."""
        paid = self.work.session.scalars(select(Order).where(Order.stage == Stage.PAID)).all()
        order = max(paid, key=lambda order: (order.amount or 0, order.number), default=None)
        if order is not None and order.amount:
            back = (order.amount / 10).quantize(Decimal("0.01"))
            self.do(
                record_refund, DESK, at, order=order.id, day=at.date(), amount=back, note="брак части тиража"
            )


def absences(script: Script) -> list[tuple[str, datetime, datetime, str, str | None]]:
    """Vacations in the months before, and somebody who is ill right now."""
    months = script.months
    today = datetime.combine(script.now.date(), time())

    def days(month: Month, first: int, last: int) -> tuple[datetime, datetime]:
        start = datetime.combine(month.first, time()) + timedelta(days=first - 1)
        return start, start + timedelta(days=last - first + 1)

    return [
        ("Глеб Орлов", *days(months[-9], 6, 19), "vacation", None),
        ("Борис Седов", *days(months[-5], 10, 23), "vacation", "Глеб Орлов"),
        ("Анна Ковалёва", *days(months[-4], 3, 16), "vacation", "Борис Седов"),
        ("Ольга Лебедева", *days(months[-4], 17, 28), "vacation", None),
        ("Борис Седов", *days(months[-2], 20, 20), "errand", None),
        ("Вера Миронова", today - timedelta(days=4), today + timedelta(days=4), "sick", "Борис Седов"),
    ]
