"""An office for the tests of rights: people of every role, orders, a client, an absence, a reason."""

import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop import models
from desktop.exchange.office_file import parse_office_file
from desktop.rules.months import Month
from desktop.rules.office import Role
from desktop.services import (
    clients,
    dealing,
    intake,
    planning,
    settings,
)
from desktop.services.money import payments
from desktop.services.people.absences import record_absence
from desktop.storage.operations import Act, Store

NOW = datetime(2026, 11, 2, 10)  # a Monday
SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)
ROLES = {Role.OWNER: 1, Role.OFFICE_MANAGER: 2, Role.MANAGER: 3, Role.ACCOUNTANT: 4}
NAMES = {1: "Игорь", 2: "Ольга", 3: "Анна", 4: "Нина"}
OFFICE = """
[office]
name = "Формат"
country = "RU"
[[services]]
name = "Вывески"
[[services]]
name = "Баннеры"
[[absence_kinds]]
name = "донорство"
paid = true
excuses = true
make_up = false
[[accounts]]
name = "ООО «Формат»"
inn = "7707083893"
account = "40702810900000012345"
bank = "Банк"
bic = "044525225"
correspondent = "30101810400000000225"
[[earned_before]]
month = "2026-07"
employee = "Анна"
accrued = 61000
tax = 0
[[calendar]]
date = 2026-11-14
working = true
[[duties]]
employee = "Анна"
weekday = 1
half = "morning"
[[norms]]
segment = "small"
calls = [60, 20, 0]
[[employees]]
name = "Игорь"
role = "owner"
hired = 2020-01-01
[[employees]]
name = "Ольга"
role = "office_manager"
hired = 2020-01-01
scheme = "fixed"
[[employees]]
name = "Анна"
role = "manager"
hired = 2020-01-01
scheme = "fixed"
[[employees]]
name = "Нина"
role = "accountant"
hired = 2020-01-01
scheme = "fixed"
[[employees]]
name = "Борис"
role = "manager"
hired = 2020-01-01
scheme = "fixed"
[[schemes]]
name = "fixed"
from = "2026-09"
  [[schemes.components]]
  kind = "salary"
  amount = 40000
[[schemes]]
name = "пробная"
from = "2026-12"
  [[schemes.components]]
  kind = "salary"
  amount = 50000
"""


@dataclass
class Office:
    """An office of its own for one call: order 1 is led by Анна, order 2 waits, order 3 asks a question."""

    store: Store
    folder: Path
    led: UUID
    waiting: UUID
    asking: UUID
    client: UUID
    payment: UUID
    absence: int
    reason: int
    contact: UUID
    person: UUID
    reach: UUID


def setup_file(text: str = OFFICE) -> Any:
    return parse_office_file(tomllib.loads(text, parse_float=Decimal), "office.toml")


@pytest.fixture(scope="module")
def template(empty_office: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from desktop.storage.opening.opening import open_store

    path = tmp_path_factory.mktemp("access") / "office.dolya"
    shutil.copyfile(empty_office, path)
    store = open_store(path)
    settings.setup_office(store, Act(None, NOW), setup_file())
    desk = Act(2, NOW)
    take = {"source": "phone", "same_client": False}
    intake.take_order(store, Act(2, NOW), visit="1", name="Зерно", phone="+7 495 000-00-01", **take)
    dealing.deal_orders(store, desk, at_most=1)
    intake.take_order(store, Act(2, NOW), visit="2", name="Ромашка", amount=Decimal(900), **take)
    intake.take_order(store, Act(2, NOW), visit="3", source="phone", name="ООО «Ромашка»")
    with store.read() as session:
        (led,) = session.scalars(select(models.Order.id).where(models.Order.intake_key == "1"))
    payments.record_payment(store, Act(2, NOW), order=led, day=NOW.date(), amount=Decimal(500))
    away = {"start": datetime(2026, 11, 3, 9), "end": datetime(2026, 11, 4, 9), "kind": "sick"}
    record_absence(store, Act(2, NOW), employee="Борис", **away)
    planning.set_target(
        store, Act(1, NOW), month="2026-11", employee="Анна", metric="calls", target=Decimal(5)
    )
    planning.file_reason(store, Act(3, NOW), month="2026-10", employee="Анна", metric=None, text="болела")
    known = {"client": client_of(store, led), "text": "перезвонить"}
    clients.log_contact(store, Act(3, NOW), kind="call_out", **known)
    clients.add_person(store, Act(2, NOW), client=known["client"], name="Пётр")
    store.close()
    return path


def client_of(store: Store, order: UUID) -> UUID:
    with store.read() as session:
        return session.get_one(models.Order, order).client_id


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Iterator[Office]:
    from desktop.storage.opening.opening import open_store

    path = tmp_path / "office.dolya"
    shutil.copyfile(template, path)
    store = open_store(path)
    with store.read() as session:
        rows = {row.intake_key: row for row in session.scalars(select(models.Order))}
        yield_ = Office(
            store, tmp_path, rows["1"].id, rows["2"].id, rows["3"].id, rows["1"].client_id,
            session.scalars(select(models.Payment.id)).one(),
            session.scalars(select(models.Absence.id)).one(),
            session.scalars(select(models.MissReason.id)).one(),
            session.scalars(select(models.Contact.id)).one(),
            session.scalars(select(models.Person.id)).one(),
            session.scalars(select(models.Reach.id)).one(),
        )  # fmt: skip
    yield yield_
    store.close()
