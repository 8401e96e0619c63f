"""An office that exists only as records: what the Orders tab is shown, and the calls that it made."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID, uuid5

import pytest

from desktop.rules.errors import Refused
from desktop.rules.explanation import Candidate, Explanation, Obstacle, ObstacleKind, PassedStep, Rule
from desktop.rules.office import Role
from desktop.services.clients import ClientCard
from desktop.services.dealing import LedgerRow
from desktop.services.intake import ClientMatch, Draft, Proposal, TakenOrder
from desktop.services.order_lists import FoundOrder, OrderCard, OrderCounts, OrderRow, OrderView
from desktop.services.people.employees import EmployeeRow
from desktop.services.people.presence import AbsenceChoices, OwnPresence
from desktop.services.undo import UndoneAction

NOW = datetime(2026, 10, 20, 10, 43)
HOME = UUID(int=7)


def key(name: str) -> UUID:
    return uuid5(HOME, name)


def order(
    number: str, at: str, client: str, subject: str, amount: int | None, source: str, **more: Any
) -> OrderRow:
    hour, minute = map(int, at.split(":"))
    figures: dict[str, Any] = {
        "new_client": True,
        "service": "Наружная реклама",
        "estimated": True,
        "stage": "new",
        "manager": None,
        "rule": None,
        "charged": False,
        "question": False,
        "nobody": False,
        "paid": Decimal("0.00"),
        **more,
    }
    return OrderRow(
        id=key(number),
        number=number,
        received=NOW.replace(hour=hour, minute=minute),
        client_id=key(client),
        client=client,
        subject=subject,
        amount=None if amount is None else Decimal(amount),
        source=source,
        **figures,
    )


def candidate(name: str, load: int, turns: Fraction, money: int, **more: Any) -> Candidate:
    figures: dict[str, Any] = {"obstacle": None, "turns_after": turns, "value_after": Fraction(money), **more}
    return Candidate(
        manager=name,
        open_orders=load,
        cap=12,
        open_effort=Fraction(load),
        weight=Fraction(1),
        turns=turns,
        value=Fraction(money),
        turns_due=turns,
        value_due=Fraction(money),
        **figures,
    )


def turn_explanation(rule: Rule = Rule.FAIR) -> Explanation:
    third = Fraction(1, 3)
    return Explanation(
        rule=rule,
        winner="Анна",
        charged=True,
        candidates=(
            candidate("Анна", 3, 2 * third, 14_000, turns_after=Fraction(1, 6), value_after=Fraction(-6_000)),
            candidate("Борис", 5, third, 2_000, turns_after=Fraction(5, 6), value_after=Fraction(22_000)),
            candidate(
                "Вера",
                3,
                -third,
                -5_000,
                obstacle=Obstacle(ObstacleKind.ABSENT, "sick", datetime(2026, 10, 23, 23, 59, 59)),
            ),
            candidate("Глеб", 12, -2 * third, -11_000, obstacle=Obstacle(ObstacleKind.CAP)),
        ),
        passed=(PassedStep("responsible", "unknown"),),
    )


WAITING = [
    order("1301", "10:38", "ООО «Вектор»", "баннеры на фасад, 2 шт.", 40_000, "email"),
    order("1302", "10:40", "Пекарня «Тёплый хлеб»", "вывеска, объёмные буквы", 85_000, "walk-in"),
    order("1303", "10:42", "Строй-Гарант", "таблички, 12 шт.", 9_600, "phone", question=True),
]
TODAY = [
    order("1300", "10:05", "Автосервис «Клаксон»", "вывеска, монтаж", 86_400, "phone", manager="Анна",
          rule="turn", charged=True, estimated=False, new_client=False),
    order("1299", "09:52", "ООО «Лесторг»", "каталог A4, 500 экз.", 118_000, "email", manager="Борис",
          rule="fair", charged=True, estimated=False),
]  # fmt: skip
MATCHES = [
    ClientMatch(key("Кофейня «Зерно»"), "Кофейня «Зерно»", "Марина Белова", "+79109734218", "Анна", False),
    ClientMatch(key("ИП Тихонова"), "ИП Тихонова", "Юлия, частное лицо", "+79109734065", "Борис", False),
]
PEOPLE = [
    EmployeeRow("Анна", Role.MANAGER, True, True, 3, 12, None, None, None, None),
    EmployeeRow("Борис", Role.MANAGER, True, True, 5, 12, None, None, None, None),
    EmployeeRow("Вера", Role.MANAGER, True, True, 3, 12, 4, "sick", NOW + timedelta(days=3), None),
    EmployeeRow("Глеб", Role.MANAGER, True, True, 12, 12, None, None, None, None),
    EmployeeRow("Ольга Лебедева", Role.OFFICE_MANAGER, True, False, 0, None, None, None, None, None),
]
TEXT = (
    "Добрый день!\nОткрываем второй офис на Заводской и хотим два баннера на фасад, 3 × 6 м, с люверсами. "
    "Макет есть, но нужно поправить телефон. Успеете напечатать и повесить до 1 ноября?"
)


def client(name: str) -> ClientCard:
    return ClientCard(
        id=key(name), version=1, number=318, name=name, segment="small", inn=None, birthday=None,
        referred_by=None, note="", client_since=None, phones=("+79109734218",), emails=(), people=(),
        responsible=None, before=(), absence=None, absent_until=None, history=(), paid=Decimal("412600.00"),
        paid_orders=8, average=None, margin=None, open_orders=0, awaiting=Decimal("0.00"), rhythm=None,
        likely_duplicates=(),
    )  # fmt: skip


@dataclass
class FakeOffice:
    """Stands where a store stands; ``done`` lists the operations by name with their arguments."""

    waiting: list[OrderRow] = field(default_factory=lambda: list(WAITING))
    today: list[OrderRow] = field(default_factory=lambda: list(TODAY))
    done: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    fails: Exception | None = None
    refusal: Refused | None = None
    """Why an order that is taken in cannot be assigned."""
    paid: UUID | None = None
    """An order that its payment has closed."""
    matches: list[ClientMatch] = field(default_factory=lambda: list(MATCHES))

    is_sqlite = True
    gate = None

    @contextmanager
    def read(self) -> Iterator[None]:
        yield

    def last_sequence(self) -> int:
        return len(self.done)

    def changes_since(self, sequence: int) -> Any:
        @dataclass
        class Changes:
            sequence: int
            touched: tuple[tuple[str, str], ...]

        new = len(self.done) > sequence
        return Changes(len(self.done), (("order", ""), ("ledger", "")) if new else ())

    def rows(self, view: OrderView) -> list[OrderRow]:
        return {
            OrderView.WAITING: self.waiting,
            OrderView.TODAY: self.today,
            OrderView.MINE: [],
            OrderView.OPEN: [row for row in self.today if row.id != self.paid],
            OrderView.ALL: [*self.waiting, *self.today],
        }[view]

    def row(self, wanted: UUID) -> OrderRow:
        row = next(row for row in [*self.waiting, *self.today] if row.id == wanted)
        return replace(row, stage="paid") if wanted == self.paid else row

    def card(self, wanted: UUID) -> OrderCard:
        row = self.row(wanted)
        given = row.manager is not None
        return OrderCard(
            row=row, version=1, text=TEXT, cost=None, due=None, rating=None, client_phone="+79005551407",
            client_email="s.yudina@vektor-stroy.example",
            question_client="Строй Гарант" if row.question else None,
            shares=((row.manager, Fraction(1)),) if row.manager else (),
            assigned_at=NOW.replace(hour=10, minute=10) if given else None,
            assigned_by="Ольга Лебедева" if given else None,
            explanation=turn_explanation(Rule.TURN) if given else None, stages=(), payments=(),
        )  # fmt: skip

    def propose(self, wanted: UUID) -> Proposal:
        row = self.row(wanted)
        asked = key("x") if row.question else None
        return Proposal(turn_explanation(), True, asked, "Строй Гарант", moment=row.received)

    def propose_draft(self, draft: Draft) -> Proposal:
        if draft.client_id is None:
            return Proposal(turn_explanation(), True, None, None)
        since = datetime(2026, 3, 16)
        known = Explanation(Rule.RESPONSIBLE, "Анна", False, responsible="Анна", since=since)
        return Proposal(known, False, None, None)

    def perform(self, name: str, figures: dict[str, Any]) -> Any:
        if self.fails is not None:
            raise self.fails
        self.done.append((name, figures))
        if name == "take_order":
            return self.take(figures)
        if name == "undo_last":
            return UndoneAction("assign_order", NOW, WAITING[0].client, WAITING[0].number)
        if name == "assign_order":
            self.waiting = [row for row in self.waiting if row.id != figures["order"]]
            return figures["manager"] or "Анна"
        return None

    def take(self, figures: dict[str, Any]) -> TakenOrder:
        """Take an order in; it waits where its manager could not be found."""
        manager = figures["manager"] or "Анна"
        taken = order("1305", "10:43", figures["name"] or "Кофейня «Зерно»", "", None, "phone")
        if self.refusal is not None:
            self.waiting.append(taken)
            return TakenOrder(taken.id, taken.number, refusal=self.refusal.code, details=self.refusal.details)
        self.today.append(replace(taken, manager=manager))
        return TakenOrder(taken.id, taken.number, manager)


READS = {
    "list_orders": lambda store, viewer, now, view, limit=None, wanted=None, sort=None: store.rows(view),
    "count_orders": lambda store, viewer: OrderCounts(len(store.waiting), 0, 23, 318),
    "order_card": lambda store, viewer, now, wanted: store.card(wanted),
    "order_row": lambda store, viewer, now, wanted: store.card(wanted).row,
    "client_card": lambda store, viewer, now, wanted, shown=None: client("Кофейня «Зерно»"),
    "propose": lambda store, viewer, now, wanted: store.propose(wanted),
    "propose_draft": lambda store, viewer, now, draft: store.propose_draft(draft),
    "list_employees": lambda store, viewer, now: PEOPLE,
    "own_presence": lambda store, viewer, now: OwnPresence(
        None, None, None, AbsenceChoices(("sick", "errand", "calls"), time(18))
    ),
    "look_up": lambda store, viewer, typed: (
        store.matches if "910973" in "".join(filter(str.isdigit, typed)) else []
    ),
    "list_services": lambda store, viewer: ["Наружная реклама", "Полиграфия"],
    "ledger": lambda store, viewer, now: [
        LedgerRow("Анна", Fraction(2, 3), Fraction(14000), 12, 3, 1, True),
        LedgerRow("Борис", Fraction(-2, 3), Fraction(-14000), 12, 3, 0, True),
    ],
    "search_orders": lambda store, viewer, text, to_come, limit: [
        FoundOrder(row.id, row.number, row.client, row.subject, row.stage, row.manager)
        for row in store.rows(OrderView.ALL)
        if text and text in row.client.casefold()
    ],
    "search_clients": lambda store, viewer, text, limit=6: [],
}  # fmt: skip
WRITES = (
    "assign_order", "reassign_order", "reject_order", "undo_assignment", "change_stage", "take_order",
    "answer_match", "record_payment", "record_refund", "record_absence", "end_absence", "undo_last",
)  # fmt: skip


def put_in_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the Orders tab and the shell call the fake office instead of the services."""
    from desktop.views.orders import actions, intake, intake_strip, reads
    from desktop.views.shell import contents, finder, own_presence, window
    from desktop.views.undo import taking_back

    for module in (contents, window, own_presence, finder, reads, actions, intake, intake_strip, taking_back):
        for name, read in READS.items():
            if hasattr(module, name):
                monkeypatch.setattr(module, name, read)
        for name in WRITES:
            if hasattr(module, name):
                monkeypatch.setattr(module, name, _write(name))


def _write(name: str) -> Any:
    return lambda store, act, **figures: store.perform(name, figures)
