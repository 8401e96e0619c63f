"""Somebody at work: takes orders in, deals them out, logs contacts, payments and pay, and keeps a diary.

The diary is a local file: what was begun, and what the office said of it. What is written there survives
the clerk's being killed, so that afterwards the office can be held to every word it gave.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from desktop.models import Adjustment, Client, Contact, Employee, Operation, Order, Payment, Responsibility
from desktop.rules.errors import Refused, Unavailable
from desktop.rules.months import Month
from desktop.services.checking import check_office
from desktop.services.clients import edit_client, hand_over_client
from desktop.services.clients.contacts import log_contact
from desktop.services.dealing import assign_order
from desktop.services.demo.office import office_file
from desktop.services.intake import take_order
from desktop.services.payments import record_payment
from desktop.services.payroll import adjust_pay, close_month, reopen_month
from desktop.services.setup import setup_office
from desktop.storage.opening import create_store
from desktop.storage.operations import REGISTRY, Act
from desktop.storage.store import Store

NOW = datetime(2026, 10, 5, 10, 0)
MONTH = str(Month.of(NOW.date()))
MANAGERS = ("Анна Ковалёва", "Борис Седов", "Вера Миронова", "Глеб Орлов")
DESK = "Ольга Лебедева"
OWNER = "Игорь Дёмин"

Arguments = dict[str, Any]
Send = Callable[[str, Act, Arguments], Any]


def make_office(path: Path) -> Path:
    """An office of the demo's six people with twenty clients, each with one order; half of them dealt."""
    store = create_store(path)
    setup_office(store, Act(OWNER, NOW), office_file(NOW.date()))
    for number in range(20):
        take_order(
            store, Act(DESK, NOW), visit=f"start {number}", source="phone",
            name=f"{chr(1040 + number) * 6} {number}", amount=Decimal(1000 * (number + 1)),
        )  # fmt: skip
    with store.read() as session:
        waiting = session.scalars(select(Order.id).order_by(Order.number).limit(10)).all()
    for order in waiting:
        assign_order(store, Act(DESK, NOW), order=order)
    store.close()
    return path


class Clerk:
    """Does one random thing after another; ``send`` performs an operation (by default at once, on the store).

    What is hindered is tried again, ``tries`` times at most: whoever clicks again must not do it twice.
    """

    def __init__(
        self, store: Store, seed: str, diary: Path, send: Send | None = None, tries: int = 2
    ) -> None:
        self.store = store
        self.random = Random(seed)
        self.send = send or (lambda name, act, arguments: REGISTRY[name](store, act, **arguments))
        self.tries = tries
        self.hindered: Callable[[str], object] = lambda code: None
        self._diary = diary.open("a", encoding="ascii", buffering=1)

    def work(self) -> str:
        """Do one thing; returns ``stored``, ``refused`` or the code of what hindered it."""
        name, arguments, actor = self._choose()
        act = Act(actor, NOW, UUID(int=self.random.getrandbits(128)))
        arguments = {key: str(act.id) if value is ... else value for key, value in arguments.items()}
        self._diary.write(f"begun {act.id} {name}\n")
        for _ in range(self.tries):
            said = self._send(name, act, arguments)
            if said in ("stored", "refused"):
                break
            self.hindered(said)
            time.sleep(0.1)
        self._diary.write(f"{said} {act.id} {name}\n")
        return said

    def _send(self, name: str, act: Act, arguments: Arguments) -> str:
        try:
            self.send(name, act, arguments)
            return "stored"
        except Refused:
            return "refused"
        except Unavailable as error:
            return error.code

    def _choose(self) -> tuple[str, Arguments, str]:
        """What to do next; ``...`` stands for the act's id, written where it can be found again."""
        dice = self.random.random()
        if dice < 0.30:
            return take_order.__name__, self._call(), DESK
        if dice < 0.45 and (waiting := self._any(select(Order.id).where(Order.leader_id.is_(None)))):
            return assign_order.__name__, {"order": waiting}, DESK
        if dice < 0.70:
            about = {"client": self._any(select(Client.id)), "kind": "call_out", "text": ...}
            return log_contact.__name__, about, self.random.choice(MANAGERS)
        if dice < 0.85:
            paid = {
                "order": self._any(select(Order.id)),
                "day": NOW.date(),
                "amount": Decimal(100),
                "note": ...,
            }
            return record_payment.__name__, paid, DESK
        if dice < 0.90:
            over = {"client": self._any(select(Client.id)), "manager": self.random.choice(MANAGERS)}
            return hand_over_client.__name__, over | {"reason": ...}, OWNER
        if dice < 0.95:
            return edit_client.__name__, self._edit(), self.random.choice(MANAGERS)
        return self._payroll()

    def _call(self) -> Arguments:
        if self.random.random() < 0.5:
            return {"visit": ..., "source": "phone", "client": self._any(select(Client.id)), "subject": "ещё"}
        name = "".join(self.random.choices("абвгдежзиклмнопрстуф", k=12))
        return {
            "visit": ...,
            "source": "walk-in",
            "name": name,
            "amount": Decimal(self.random.randint(1, 9999)),
        }

    def _edit(self) -> Arguments:
        with self.store.read() as session:
            rows = session.scalars(select(Client).order_by(Client.number)).all()
            client = self.random.choice(rows)
            return {
                "client": client.id, "version": client.version, "name": client.name, "inn": "",
                "segment": client.segment, "birthday": None, "note": ...,
            }  # fmt: skip

    def _payroll(self) -> tuple[str, Arguments, str]:
        if self.random.random() < 0.6:
            pay = {"month": MONTH, "employee": self.random.choice(MANAGERS), "kind": "bonus"}
            return adjust_pay.__name__, pay | {"amount": Decimal(500), "reason": ...}, OWNER
        first = str(Month.of(NOW.date()).plus(-6))
        if self.random.random() < 0.5:
            return close_month.__name__, {"month": first}, OWNER
        return reopen_month.__name__, {"month": first, "reason": ...}, OWNER

    def _any(self, query: Any) -> Any:
        with self.store.read() as session:
            found = session.scalars(query).all()
            return self.random.choice(sorted(found)) if found else None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of everything that clerks were told."""

    stored: int
    lost: int
    twice: int
    phantom: int
    """In the office although its clerk was told that it was refused."""
    findings: tuple[str, ...]

    @property
    def good(self) -> bool:
        return not (self.lost or self.twice or self.phantom or self.findings)


def verdict(store: Store, diaries: list[Path]) -> Verdict:
    """Hold the office to the clerks' diaries."""
    said: dict[str, set[UUID]] = {}
    for diary in diaries:
        for line in diary.read_text(encoding="ascii").splitlines():
            word, key, _ = line.split(" ")
            said.setdefault(word, set()).add(UUID(key))
    with store.read() as session:
        journal = session.execute(select(Operation.id, Operation.name)).all()
        marks = [
            mark
            for column in (
                Contact.text,
                Payment.note,
                Order.intake_key,
                Adjustment.reason,
                Responsibility.reason,
            )
            for mark in session.scalars(select(column))
        ]
        people = session.scalar(select(func.count()).select_from(Employee))
    ids = [row.id for row in journal]
    leaves = {take_order.__name__, log_contact.__name__, record_payment.__name__, adjust_pay.__name__}
    effects = [mark for mark in marks if len(mark or "") == 36]
    missing = {
        str(row.id) for row in journal if row.name in leaves and row.id in said.get("begun", ())
    } - set(effects)
    report = check_office(store)
    return Verdict(
        stored=len(said.get("stored", ())),
        lost=len(said.get("stored", set()) - set(ids)) + len(missing),
        twice=len(ids) - len(set(ids)) + len(effects) - len(set(effects)),
        phantom=len(said.get("refused", set()) & set(ids)),
        findings=tuple(f"{one.code} {dict(one.figures)}" for one in report.findings)
        + (() if people == 6 else ("people",)),
    )
