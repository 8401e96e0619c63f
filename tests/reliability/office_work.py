"""The work of people in an office: one random operation after another, each with a mark to find it by."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from desktop.models import Client, Order
from desktop.rules.months import Month
from desktop.services.clients import edit_client, hand_over_client
from desktop.services.clients.contacts import log_contact
from desktop.services.dealing import assign_order
from desktop.services.demo.demo_setup import office_file
from desktop.services.intake import take_order
from desktop.services.money.payments import record_payment
from desktop.services.payroll import adjust_pay, close_month, reopen_month
from desktop.services.settings import setup_office
from desktop.storage.opening.opening import create_store
from desktop.storage.operations import Act, Store

NOW = datetime(2026, 10, 5, 10, 0)
MONTH = Month.of(NOW.date())
MANAGERS = ("Анна Ковалёва", "Борис Седов", "Вера Миронова", "Глеб Орлов")
DESK = "Ольга Лебедева"
OWNER = "Игорь Дёмин"
IDS = {OWNER: 1, DESK: 2, **{name: id for id, name in enumerate(MANAGERS, 3)}}
"""The employees' ids by name."""
LETTERS = "абвгдежзиклмнопрстуф"

Arguments = dict[str, Any]
Place = TypeVar("Place", Path, str)


@dataclass(frozen=True, slots=True)
class Task:
    """An operation to be performed; ``mark`` is among its arguments wherever they have room for it."""

    mark: UUID
    name: str
    arguments: Arguments
    actor: str


def make_office(place: Place) -> Place:
    """An office of the demo's six people with twenty clients, each with one order; half of them dealt."""
    store = create_store(place)
    setup_office(store, Act(None, NOW), office_file(NOW.date()))
    for number in range(20):
        take_order(
            store, Act(IDS[DESK], NOW), visit=f"start {number}", source="phone",
            name=f"{chr(1040 + number) * 6} {number}", amount=Decimal(1000 * (number + 1)),
        )  # fmt: skip
    with store.read() as session:
        waiting = session.scalars(select(Order.id).order_by(Order.number).limit(10)).all()
    for order in waiting:
        assign_order(store, Act(IDS[DESK], NOW), order=order)
    store.close()
    return place


def choose(store: Store, random: Random) -> Task:
    """Something to do in this office now."""
    mark = UUID(int=random.getrandbits(128))
    name, arguments, actor = _choose(store, random, str(mark))
    return Task(mark, name, arguments, actor)


def _choose(store: Store, random: Random, mark: str) -> tuple[str, Arguments, str]:
    dice = random.random()
    if dice < 0.30:
        return take_order.__name__, _call(store, random, mark), DESK
    if dice < 0.45 and (waiting := _any(store, random, select(Order.id).where(Order.leader_id.is_(None)))):
        return assign_order.__name__, {"order": waiting, "reason": mark}, DESK
    if dice < 0.70:
        about = {"client": _any(store, random, select(Client.id)), "kind": "call_out", "text": mark}
        return log_contact.__name__, about, random.choice(MANAGERS)
    if dice < 0.85:
        paid = {"order": _any(store, random, select(Order.id)), "day": NOW.date(), "amount": Decimal(100)}
        return record_payment.__name__, paid | {"note": mark, "confirmed": True}, DESK
    if dice < 0.90:
        over = {"client": _any(store, random, select(Client.id)), "manager": random.choice(MANAGERS)}
        return hand_over_client.__name__, over | {"reason": mark}, OWNER
    if dice < 0.95:
        return edit_client.__name__, _edit(store, random, mark), random.choice(MANAGERS)
    return _payroll(random, mark)


def _call(store: Store, random: Random, mark: str) -> Arguments:
    if random.random() < 0.5:
        return {"visit": mark, "source": "phone", "client": _any(store, random, select(Client.id))}
    name = "".join(random.choices(LETTERS, k=12))
    return {"visit": mark, "source": "walk-in", "name": name, "amount": Decimal(random.randint(1, 9999))}


def _edit(store: Store, random: Random, mark: str) -> Arguments:
    with store.read() as session:
        client = random.choice(session.scalars(select(Client).order_by(Client.number)).all())
        return {
            "client": client.id, "version": client.version, "name": client.name, "inn": "",
            "segment": client.segment, "birthday": None, "note": mark,
        }  # fmt: skip


def _payroll(random: Random, mark: str) -> tuple[str, Arguments, str]:
    dice = random.random()
    if dice < 0.6:
        pay = {"month": str(MONTH), "employee": random.choice(MANAGERS), "kind": "bonus"}
        return adjust_pay.__name__, pay | {"amount": Decimal(500), "reason": mark}, OWNER
    first = str(MONTH.plus(-6))
    if dice < 0.8:
        return close_month.__name__, {"month": first}, OWNER
    return reopen_month.__name__, {"month": first, "reason": mark}, OWNER


def _any(store: Store, random: Random, query: Any) -> Any:
    with store.read() as session:
        found = session.scalars(query).all()
    return random.choice(sorted(found)) if found else None
