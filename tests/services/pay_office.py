"""A small office to pay: set up by a file, with orders and payments as rows."""

import tomllib
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import func, select

from desktop import models
from desktop.exchange.office_file import parse_office_file
from desktop.services.settings import setup_office
from desktop.storage.operations import Act, Store, UnitOfWork, operation

OLEG, ANNA, BORIS = range(1, 4)
"""The ids of the employees."""

NOW = datetime(2026, 11, 2, 9)
OWNER = Act(OLEG, NOW)

OFFICE = """
[office]
name = "Агентство"
country = "RU"
margin_rate = 0.30
break_even = 400000

[[employees]]
name = "Олег"
role = "owner"
hired = 2020-01-01
[[employees]]
name = "Анна"
role = "manager"
hired = 2026-09-10
scheme = "active"
[[employees]]
name = "Борис"
role = "manager"
hired = 2026-09-01
scheme = "calm"

[[absences]]
employee = "Анна"
from = 2026-10-19T00:00:00
to = 2026-10-21T00:00:00
kind = "unpaid"

[[schemes]]
name = "active"
from = "2026-09"
  [[schemes.components]]
  kind = "salary"
  amount = 40000
  ramp = [{ months = 3, amount = 60000 }]
  [[schemes.components]]
  kind = "percent"
  rate = 0.10
  clients = "new"
  first_orders = 5
  [[schemes.components]]
  kind = "percent"
  rate = 0.03
  clients = "old"
  first_orders = 5

[[schemes]]
name = "calm"
from = "2026-09"
  [[schemes.components]]
  kind = "salary"
  amount = 30000
"""


def set_up(store: Store, text: str = OFFICE) -> None:
    setup_office(
        store, Act(OLEG, NOW), parse_office_file(tomllib.loads(text, parse_float=Decimal), "test.toml")
    )


def act(actor: int = OLEG) -> Act:
    return Act(actor, NOW)


@operation
def put_order_for_pay(work: UnitOfWork, *, number: str, client: str, leader: str) -> None:
    """An order of a client, made where there is none."""
    session = work.session
    found = session.scalar(select(models.Client).where(models.Client.name == client))
    if found is None:
        count = session.scalar(select(func.count()).select_from(models.Client)) or 0
        found = models.Client(number=count + 1, name=client, folded=client, search_text=client, created=NOW)
        session.add(found)
    employee = session.scalar(select(models.Employee).where(models.Employee.name == leader))
    assert employee is not None
    received = datetime(2026, 1, 10, 9)
    share = models.Share(since=received, place=0, employee_id=employee.id, part=Fraction(1))
    session.add(
        models.Order(
            number=number, received=received, client=found, source="phone", stage="paid", rule="turn",
            leader_id=employee.id, assigned_at=received, shares=[share],
        )
    )  # fmt: skip


@operation
def put_payment_for_pay(work: UnitOfWork, *, order: str, day: date, amount: Decimal) -> None:
    session = work.session
    number = session.scalar(select(func.max(models.Payment.number))) or 0
    found = session.scalars(select(models.Order).where(models.Order.number == order)).one()
    session.add(
        models.Payment(number=number + 1, order=found, day=day, amount=amount, entered=NOW, actor=OLEG)
    )


def put_paid(store: Store, number: str, client: str, day: date, amount: str, leader: str = "Анна") -> None:
    put_order_for_pay(store, act(), number=number, client=client, leader=leader)
    put_payment(store, number, day, amount)


def put_payment(store: Store, number: str, day: date, amount: str) -> None:
    put_payment_for_pay(store, act(), order=number, day=day, amount=Decimal(amount))


def put_example_1(store: Store) -> None:
    """The rules' first example of pay: a second order, a sixth order, a refund on an old order."""
    set_up(store)
    put_paid(store, "A-1", "Ромашка", date(2025, 3, 1), "1.00", "Борис")
    put_paid(store, "A-17", "Ромашка", date(2026, 10, 9), "100000.00")
    for client, last in (("Лютик", "B-6"), ("Мак", "C-6")):
        for place in range(5):
            put_paid(store, f"{last}-{place}", client, date(2025, 3, 1), "1.00", "Борис")
    put_paid(store, "B-6", "Лютик", date(2026, 10, 12), "50000.55")
    put_paid(store, "C-6", "Мак", date(2026, 9, 15), "30000.00")
    put_payment(store, "C-6", date(2026, 10, 20), "-10000.00")
