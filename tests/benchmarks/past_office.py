"""Makes an office with a past in bulk: ``python -m tests.benchmarks.past_office FILE [ORDERS]``.

100 000 orders are ten years of 20 managers: 20 000 clients, 500 000 contacts, 120 000 payments, the plans and
the closed pay of every month, the ledger and the journal. Fewer orders are a younger office of the same pace.
Rows go in by bare sqlite3; the schema, the setup and the closed months are the program's own, and
``dolya check`` finds nothing wrong in it.
"""

import json
import sqlite3
import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import select

from desktop import models
from desktop.exchange.office_file import parse_office_file
from desktop.models.pay_changes import note_closing
from desktop.rules.explanation import Candidate, Explanation, Rule
from desktop.rules.explanation_data import to_data
from desktop.rules.facts import ResponsibilityOrigin
from desktop.rules.folding import fold
from desktop.rules.months import Month
from desktop.rules.totals import Total
from desktop.services.payroll.month_digest import month_digest
from desktop.services.payroll.month_terms import terms_as_stored
from desktop.services.payroll.pay_office import load_pay
from desktop.services.payroll.stored_statements import statement_row
from desktop.services.settings import setup_office
from desktop.storage.opening.opening import create_store, open_store
from desktop.storage.operations import Act
from desktop.storage.operations.unit_of_work import UnitOfWork
from tests.benchmarks.big_office import KINDS, NOW, OWNER, OWNER_ID, SERVICES, WORDS

ORDERS_A_MONTH = 834
FIRST_NAMES = ("Анна", "Борис", "Вера", "Глеб", "Дарья", "Егор", "Жанна", "Захар", "Ирина", "Кирилл")
LAST_NAMES = ("Ким", "Гусь", "Бондаренко-Шевчук", "Цой")
MANAGERS = tuple(f"{first} {last}" for last in LAST_NAMES[:2] for first in FIRST_NAMES)
PEOPLE = ("Мария", "Пётр", "Елена", "Олег", "Семён", "Юлия", "Артём", "Ольга")
SUBJECTS = ("Визитки, 1000 шт.", "Вывеска над входом", "Баннер 3×6 м", "Каталог, 48 стр.", "Буклеты A4")
TEXTS = (
    "Обсудили сроки и макет", "Просит счёт до пятницы", "Не дозвонился, перезвонить завтра",
    "Отправил предложение по почте", "Встреча в офисе, согласовали образцы", "Напомнил об оплате",
)  # fmt: skip
CONTACTS = (
    "call_out", "call_out", "call_out", "call_in", "letter_in", "letter_out", "meeting_office",
    "meeting_client", "proposal", "note",
)  # fmt: skip
SOURCES = ("email", "phone", "walk-in", "site", "own")
SEGMENTS = ("small", "medium", "large", "retail", "person")
OPEN_STAGES = ("new", "negotiation", "proposal", "invoice")
OPEN_EACH = 15
"""Open orders of each manager."""
WAITING = 6
BUSY_EVENTS = 0.056
"""The events of the first client, the busiest one, as a part of all orders."""
COSTLIEST = 90_000


@dataclass(slots=True)
class MadeClient:
    id: str
    number: int
    created: datetime
    manager: int
    """The place of the responsible manager among the managers."""
    orders: list["MadeOrder"] = field(default_factory=list)


@dataclass(slots=True)
class MadeOrder:
    id: str
    number: int
    received: datetime
    client: MadeClient
    amount: int
    stage: str
    waits: bool
    first: bool
    """Whether it is its client's first."""


def make_past_office(path: Path, orders: int = 100_000) -> None:
    """Make the file of an office of so many orders."""
    first = Month.of(NOW).plus(1 - max(1, orders // ORDERS_A_MONTH))
    _set_up(path, first)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA cache_size = -200000")
    with connection:
        PastOffice(connection, first, orders).fill()
    connection.close()
    _close_months(path, first)


def _set_up(path: Path, first: Month) -> None:
    hired = first.first
    scheme: dict[str, Any] = {
        "name": "Менеджер",
        "from": str(first),
        "components": [
            {"kind": "salary", "amount": 40000},
            {"kind": "percent", "rate": Decimal("0.10"), "clients": "new"},
            {"kind": "percent", "rate": Decimal("0.03"), "clients": "old"},
            {"kind": "bonus", "metric": "revenue", "tiers": [{"from": Decimal(1), "amount": 5000}]},
        ],
    }
    people = [{"name": OWNER, "role": "owner", "hired": hired}]
    people += [{"name": name, "role": "manager", "hired": hired, "scheme": "Менеджер"} for name in MANAGERS]
    office = {
        "office": {"name": "Большой офис", "country": "RU", "language": "ru", "currency": "RUB"},
        "employees": people,
        "services": [{"name": name} for name in SERVICES],
        "schemes": [scheme],
    }
    store = create_store(path)
    setup_office(store, Act(None, datetime.combine(hired, time(9))), parse_office_file(office, "office.toml"))
    store.close()


class PastOffice:
    """Fills an office that is set up with what happened since its first month."""

    def __init__(self, connection: sqlite3.Connection, first: Month, orders: int) -> None:
        self.connection, self.random, self.count = connection, Random(1), orders
        self.begun = datetime.combine(first.first, time(9))
        self.end = NOW - timedelta(minutes=30)
        ids = dict(connection.execute("SELECT name, id FROM employee"))
        self.managers = [ids[name] for name in MANAGERS]
        self.first = first
        self.clients: list[MadeClient] = []
        self.orders: list[MadeOrder] = []

    def fill(self) -> None:
        self._draw_orders()
        self._store_clients()
        self._store_orders()
        self._store_decisions()
        self._store_totals()
        paid = self._store_payments()
        contacts = self._store_contacts()
        self._store_plans()
        self._store_journal(paid, contacts)

    def insert(self, table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
        marks = ", ".join("?" * len(columns.split(",")))
        self.connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)

    def id(self) -> str:
        return f"{self.random.getrandbits(128):032x}"

    def moment(self, part: float) -> datetime:
        """A moment in working hours at so large a part of the time from the beginning to now."""
        at = (self.begun + (self.end - self.begun) * part).replace(second=0, microsecond=0)
        return min(at.replace(hour=9 + at.minute % 9), self.end)

    def _draw_orders(self) -> None:
        """One order in five is a new client's, and the first client orders again and again."""
        busy_every = round(25 / BUSY_EVENTS)
        for place in range(self.count):
            received, client = self.moment(place / self.count), None
            if place % 5 == 0:
                client = MadeClient(self.id(), len(self.clients) + 1, received, place // 5 % len(MANAGERS))
                self.clients.append(client)
            known = self.clients[0] if place % busy_every == 1 else self.random.choice(self.clients)
            amount = self.random.randrange(1_000, COSTLIEST)
            order = MadeOrder(
                self.id(), place + 1, received, client or known, amount, self._stage(place),
                waits=place >= self.count - WAITING, first=client is not None,
            )  # fmt: skip
            order.client.orders.append(order)
            self.orders.append(order)

    def _stage(self, place: int) -> str:
        if place >= self.count - WAITING:
            return "new"
        if place >= self.count - WAITING - OPEN_EACH * len(MANAGERS):
            return OPEN_STAGES[place % 4]
        return "paid" if self.random.random() < 0.85 else "lost"

    def _store_clients(self) -> None:
        people = [self.id() for _ in self.clients]
        self.insert(
            "client",
            "id, number, name, folded, search_text, inn, segment, note, orders_before, created, version",
            (self._client_row(client) for client in self.clients),
        )
        self.insert(
            "person", "id, client_id, name, position, version",
            ((key, one.id, person(one), "", 1) for key, one in zip(people, self.clients, strict=True)),
        )  # fmt: skip
        self.insert(
            "reach", "id, client_id, person_id, kind, value, written",
            (
                (self.id(), one.id, key, kind, value(one), value(one))
                for key, one in zip(people, self.clients, strict=True)
                for kind, value in (("phone", phone), ("email", email))
            ),
        )  # fmt: skip
        how = ResponsibilityOrigin.ASSIGNMENT
        self.insert(
            "responsibility", "id, client_id, employee_id, since, reason, how, actor",
            (
                (self.id(), one.id, self.managers[one.manager], stamp(one.created), "", how, OWNER_ID)
                for one in self.clients
                if not one.orders[0].waits
            ),
        )  # fmt: skip

    def _client_row(self, client: MadeClient) -> tuple[Any, ...]:
        inn, name = f"77{client.number:08d}", client_name(client)
        text = "\n".join(fold(part) for part in (name, inn, person(client), phone(client), email(client)))
        segment = SEGMENTS[client.number % 5]
        created = stamp(client.created)
        return client.id, client.number, name, fold(name), text, inn, segment, "", 0, created, 1

    def _store_orders(self) -> None:
        self.insert(
            "order_",
            "id, number, bare_number, running_number, intake_key, received, client_id, service_id, subject,"
            " text, amount, cost, estimated, expected_value, source, stage, imported, rule, leader_id,"
            " assigned_at, version",
            (self._order_row(order) for order in self.orders),
        )
        changes = ((order.id, stamp(at), stage) for order in self.orders for at, stage in stages(order))
        self.insert("stage_change", "order_id, at, stage", changes)

    def _order_row(self, order: MadeOrder) -> tuple[Any, ...]:
        number, received, place = str(order.number), stamp(order.received), order.number
        led = (None, None, None)
        if not order.waits:
            leader = self.managers[order.client.manager]
            led = (Rule.FAIR if order.first else Rule.RESPONSIBLE, leader, received)  # type: ignore[assignment]
        return (
            order.id, number, number, place, f"v{number}", received, order.client.id,
            1 + place % len(SERVICES), SUBJECTS[place % 5], "", order.amount * 100,
            self.random.randrange(500, 1000) * 100, order.stage not in ("paid", "invoice"),
            str(order.amount), SOURCES[place % 5], order.stage, False,
            *led, 1 if order.waits else 3,
        )  # fmt: skip

    def _store_decisions(self) -> None:
        """A client's first order is dealt by balance and charged, the others go to who is responsible."""
        count = len(MANAGERS)
        explained = explanations()
        charges: dict[int, list[MadeOrder]] = defaultdict(list)
        decisions: list[tuple[Any, ...]] = []
        postings: list[tuple[Any, ...]] = []
        last: dict[int, int] = {}
        for sequence, order in enumerate((one for one in self.orders if not one.waits), 1):
            key, place = self.id(), order.client.manager
            leader, received, amount = self.managers[place], stamp(order.received), str(order.amount)
            rule = Rule.FAIR if order.first else Rule.RESPONSIBLE
            paid = amount if order.first and order.stage == "paid" else None
            explanation = explained[rule][place]
            decisions.append(
                (key, sequence, order.id, leader, received, rule, order.first, amount, False, "", explanation,
                 OWNER_ID, received, False, paid, "", "")
            )  # fmt: skip
            if order.first:
                charges[leader].append(order)
                last[leader] = sequence
                value = str(Fraction(order.amount, count))
                postings += [(received, key, each, "accrual", f"1/{count}", value) for each in self.managers]
                postings.append((received, key, leader, "charge", "-1", f"-{amount}"))
        self.insert(
            "assignment",
            "id, sequence, order_id, employee_id, moment, rule, charged, value, by_hand, reason, explanation,"
            " actor, made_at, reassigns, paid_value, decline_reason, excuse_reason",
            decisions,
        )
        self.insert("posting", "at, assignment_id, employee_id, kind, turns, value", postings)
        self.insert(
            "share", "order_id, since, place, employee_id, part",
            (
                (one.id, stamp(one.received), 0, self.managers[one.client.manager], "1")
                for one in self.orders
                if not one.waits
            ),
        )  # fmt: skip
        turns = Fraction(sum(map(len, charges.values())), count)
        value = Fraction(sum(order.amount for own in charges.values() for order in own), count)
        for manager in self.managers:
            own = charges[manager]
            balance = str(turns - len(own)), str(value - sum(order.amount for order in own))
            self.connection.execute(
                "INSERT INTO account (turns, value, last_charged, employee_id) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (employee_id) DO UPDATE SET turns = excluded.turns, value = excluded.value,"
                " last_charged = excluded.last_charged",
                (*balance, last.get(manager), manager),
            )

    def _store_totals(self) -> None:
        charged = [order.amount for order in self.orders if order.first and not order.waits]
        amounts = [order.amount for order in self.orders]
        totals = {
            Total.CLIENTS: (len(self.clients), 0), Total.ORDERS: (len(amounts), 0),
            Total.EXPECTED_VALUES: (len(amounts), sum(amounts)),
            Total.CHARGED_VALUES: (len(charged), sum(charged)),
        }  # fmt: skip
        rows = ((kind, count, str(value)) for kind, (count, value) in totals.items())
        self.insert("office_total", "kind, count, value", rows)

    def _store_payments(self) -> list[tuple[date, MadeOrder, int]]:
        """Every paid order is paid in one or two parts, and becomes paid at noon of the last one's day."""
        paid: list[tuple[date, MadeOrder, int]] = []
        becomes: list[tuple[str, str, str]] = []
        for order in (one for one in self.orders if one.stage == "paid"):
            parts = [order.amount]
            if self.random.random() < 0.41:
                parts = [order.amount // 2, order.amount - order.amount // 2]
            day = order.received.date()
            for part in parts:
                day = min(day + timedelta(days=self.random.randrange(1, 9)), self.end.date())
                paid.append((day, order, part))
            at = max(datetime.combine(day, time(12)), order.received + timedelta(hours=4))
            becomes.append((order.id, stamp(at), "paid"))
        paid.sort(key=lambda one: one[0])
        self.insert("stage_change", "order_id, at, stage", becomes)
        self.insert(
            "payment", "id, number, order_id, day, amount, note, entered, actor",
            (
                (self.id(), number, order.id, str(day), amount * 100, "", f"{day} 12:00:00.000000", OWNER_ID)
                for number, (day, order, amount) in enumerate(paid, 1)
            ),
        )  # fmt: skip
        return paid

    def _store_contacts(self) -> list[tuple[Any, ...]]:
        joined = [client.created for client in self.clients]
        busy = round(self.count * BUSY_EVENTS) if self.count > 10_000 else 0
        rows: list[tuple[Any, ...]] = []
        for place in range(5 * self.count):
            at = self.moment(self.random.random())
            among = max(1, bisect_right(joined, at))
            client = self.clients[0 if place < busy else self.random.randrange(among)]
            order = self.random.choice(client.orders).id if place % 3 == 0 else None
            kind, text = CONTACTS[place % 10], TEXTS[place % 6]
            manager = self.managers[client.manager]
            rows.append((self.id(), stamp(max(at, client.created)), client.id, order, manager, kind, text, 1))
        rows.sort(key=lambda row: row[1])
        self.insert("contact", "id, at, client_id, order_id, employee_id, kind, text, version", rows)
        return rows

    def _store_plans(self) -> None:
        usual = {"revenue": "1500000", "orders": "40", "calls": "200", "meetings": "30"}
        rows: list[tuple[Any, ...]] = []
        month = self.first
        while month <= Month.of(NOW):
            for manager in self.managers:
                rows += [(str(month), manager, metric, target) for metric, target in usual.items()]
            rows.append((str(month), None, "revenue", str(1_500_000 * len(MANAGERS))))
            month = month.plus(1)
        self.insert("plan_target", "month, employee_id, metric, target", rows)

    def _store_journal(
        self, paid: list[tuple[date, MadeOrder, int]], contacts: list[tuple[Any, ...]]
    ) -> None:
        [(last,)] = self.connection.execute("SELECT max(sequence) FROM operation")
        entries = self._entries(paid, contacts)
        self.insert(
            "operation", "sequence, id, name, actor, at, arguments, result, touched, pc",
            (
                (sequence, self.id(), name, OWNER_ID, at, json.dumps(arguments), "null", touched, "PC-1")
                for sequence, (name, at, arguments, touched) in enumerate(entries, last + 1)
            ),
        )  # fmt: skip

    def _entries(
        self, paid: list[tuple[date, MadeOrder, int]], contacts: list[tuple[Any, ...]]
    ) -> Iterator[tuple[str, str, dict[str, Any], str]]:
        """Yield name, moment, arguments and what was touched of the journal's entries."""
        for order in self.orders:
            key, client, at = dashed(order.id), dashed(order.client.id), stamp(order.received)
            touched = json.dumps([["order", key], ["client", client], ["plan", ""]])
            taken = {
                "visit": f"v{order.number}", "source": "phone", "client": {"$uuid": client},
                "subject": SUBJECTS[order.number % 5], "amount": {"$decimal": str(order.amount)},
            }  # fmt: skip
            yield "take_order", at, taken, touched
            if not order.waits:
                yield "assign_order", at, {"order": {"$uuid": key}}, touched
            for changed, stage in stages(order)[1:]:
                yield "change_stage", stamp(changed), {"order": {"$uuid": key}, "stage": stage}, touched
        for day, order, amount in paid:
            key = dashed(order.id)
            given = {"order": {"$uuid": key}, "day": {"$date": str(day)}, "amount": {"$decimal": str(amount)}}
            touched = json.dumps(
                [["order", key], ["client", dashed(order.client.id)], ["plan", ""], ["pay", ""]]
            )
            yield "record_payment", f"{day} 12:00:00.000000", given, touched
        for _, at, client, _, _, kind, text, _ in contacts:
            key = dashed(client)
            logged = {"client": {"$uuid": key}, "kind": kind, "text": text}
            yield "log_contact", at, logged, json.dumps([["client", key], ["plan", ""]])


def stages(order: MadeOrder) -> list[tuple[datetime, str]]:
    """The stages of an order up to its last one, but for ``paid``, which comes with its payment."""
    reached = [(order.received, "new")]
    for hours, stage, later in (
        (1, "negotiation", ("negotiation", "proposal", "invoice", "paid", "lost")),
        (2, "proposal", ("proposal",)),
        (3, "invoice", ("invoice", "paid")),
        (120, "lost", ("lost",)),
    ):
        if order.stage in later:
            reached.append((min(order.received + timedelta(hours=hours), NOW), stage))
    return reached


def client_name(client: MadeClient) -> str:
    kind, word = KINDS[client.number % 10], WORDS[client.number // 10 % 10]
    return f"{kind} «{word}» {client.number}"


def person(client: MadeClient) -> str:
    return f"{PEOPLE[client.number % 8]} {WORDS[client.number // 8 % 10]}"


def phone(client: MadeClient) -> str:
    return f"+7916{client.number:07d}"


def email(client: MadeClient) -> str:
    return f"office{client.number}@client{client.number}.example"


def stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S.000000")


def dashed(key: str) -> str:
    return f"{key[:8]}-{key[8:12]}-{key[12:16]}-{key[16:20]}-{key[20:]}"


def explanations() -> dict[Rule, list[str]]:
    """The explanations of a dealt and of a responsible manager's order, by the manager's place."""
    return {
        rule: [json.dumps(to_data(_explanation(rule, place))) for place in range(len(MANAGERS))]
        for rule in (Rule.FAIR, Rule.RESPONSIBLE)
    }


def _explanation(rule: Rule, place: int) -> Explanation:
    winner, count = MANAGERS[place], len(MANAGERS)
    if rule is Rule.RESPONSIBLE:
        return Explanation(rule, winner, False, responsible=winner, since=NOW, expected_value=Decimal(45_000))
    candidates = tuple(
        Candidate(
            manager=name, obstacle=None, open_orders=9, cap=None, open_effort=Fraction(9), weight=Fraction(1),
            turns=Fraction(one, count), value=Fraction(1_234_567 + one, count),
            turns_due=Fraction(one + 1, count), value_due=Fraction(1_334_567 + one, count),
            turns_after=Fraction(one + 1 - count * (name == winner), count),
            value_after=Fraction(1_334_567 + one, count), score=Fraction(2 * one + 1, count),
        )
        for one, name in enumerate(MANAGERS)
    )  # fmt: skip
    return Explanation(
        rule, winner, True, candidates, expected_value=Decimal(45_000), mean_value=Fraction(45_000)
    )


def _close_months(path: Path, first: Month) -> None:
    """Close every month before the last one that is over, all computed together."""
    last = Month.of(NOW).plus(-2)
    if first > last:
        return
    store = open_store(path)

    def close(work: UnitOfWork) -> None:
        office = load_pay(work.session, last)
        rows = work.session.execute(select(models.Employee.name, models.Employee.id))
        ids = {row.name: row.id for row in rows}
        office.run.statements(last)
        terms, month = terms_as_stored(office.terms), first
        while month <= last:
            closed = models.ClosedMonth(month=month, closed_at=NOW, actor=OWNER_ID, digest="", terms=terms)
            for name, statement in office.run.statements(month).items():
                scheme = office.facts.scheme(month, name)
                closed.statements.append(statement_row(statement, scheme, ids[name]))
            work.session.add(closed)
            work.session.flush()
            closed.digest = month_digest(work.session, month)
            month = month.plus(1)
        note_closing(work.session.connection())

    store.perform("close_months", close, Act(OWNER_ID, NOW), {})
    store.close()


if __name__ == "__main__":
    make_past_office(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
