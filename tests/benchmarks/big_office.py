"""A big office for measuring: a year of 10,000 orders, 10,000 payments, 3,000 clients."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from desktop.exchange.office_file import parse_office_file
from desktop.exchange.workbook.records import Book, RowPlace, SheetClient, SheetOrder, SheetPayment
from desktop.rules.facts import Segment, Source, Stage
from desktop.rules.months import Month
from desktop.services.importing import import_workbook
from desktop.services.payroll import close_month
from desktop.services.settings import setup_office
from desktop.storage.operations import Act, Store

NOW = datetime(2026, 10, 20, 10, 45)
FIRST_MONTH = Month(2025, 11)
OWNER, OWNER_ID = "Игорь Дёмин", 1
MANAGERS = ("Анна Ковалёва", "Борис Седов", "Вера Миронова", "Глеб Орлов")
SERVICES = ("Печать", "Вывески", "Таблички", "Полиграфия", "Сувениры")
KINDS = ("Кафе", "Салон", "Клиника", "Школа", "Магазин", "Завод", "Отель", "Склад", "Театр", "Банк")
WORDS = ("Ромашка", "Берёзка", "Восток", "Север", "Удача", "Гранит", "Радуга", "Вектор", "Орион", "Маяк")


def setup_big_office(store: Store) -> None:
    scheme: dict[str, Any] = {
        "name": "Менеджер",
        "from": str(FIRST_MONTH),
        "components": [
            {"kind": "salary", "amount": 40000},
            {"kind": "percent", "rate": Decimal("0.10"), "clients": "new"},
            {"kind": "percent", "rate": Decimal("0.03"), "clients": "old"},
            {"kind": "bonus", "metric": "revenue", "tiers": [{"from": Decimal(1), "amount": 5000}]},
        ],
    }
    hired = FIRST_MONTH.first
    people = [{"name": OWNER, "role": "owner", "hired": hired}]
    people += [{"name": name, "role": "manager", "hired": hired, "scheme": "Менеджер"} for name in MANAGERS]
    office = {
        "office": {"name": "Большой офис", "country": "RU", "language": "ru", "currency": "RUB"},
        "employees": people,
        "services": [{"name": name} for name in SERVICES],
        "schemes": [scheme],
    }
    setup_office(store, Act(None, NOW), parse_office_file(office, "office.toml"))


def big_book(
    clients: int = 3_000, orders: int = 9_000, waiting: int = 0, first: date = FIRST_MONTH.first
) -> Book:
    """A workbook of so many clients and orders since a day, each order with a payment; the last ``waiting``
    orders have no manager yet, and one paid order in a hundred is still open."""
    random = Random(1)
    rows = tuple(_client(place, random) for place in range(clients))
    names = [row.name for row in rows]
    made = tuple(_orders(names, orders, waiting, random, first))
    return Book(
        file="big.xlsx",
        sha256=f"{clients}-{orders}-{waiting}",
        sheets=(("Clients", "clients"), ("Orders", "orders"), ("Payments", "payments")),
        clients=rows,
        orders=made,
        payments=tuple(_payments(made, random)),
    )


def fill_big_office(store: Store, clients: int = 3_000, orders: int = 10_000, waiting: int = 0) -> None:
    setup_big_office(store)
    import_workbook(store, Act(OWNER_ID, NOW), big_book(clients, orders, waiting))


def close_months(store: Store) -> None:
    """Close every month before the last one that is over."""
    month = FIRST_MONTH
    while month < Month.of(NOW).plus(-1):
        close_month(store, Act(OWNER_ID, NOW), month=str(month))
        month = month.plus(1)


def _client(place: int, random: Random) -> SheetClient:
    kind, word = KINDS[place % 10], WORDS[place // 10 % 10]
    return SheetClient(
        place=RowPlace("Clients", place + 2),
        name=f"{kind} «{word}» {place}",
        person=f"{random.choice(('Мария', 'Пётр', 'Елена', 'Олег'))} {word}",
        phones=(f"+7916{place:07d}",),
        emails=(f"office{place}@client{place}.example",),
        inn=f"77{place:08d}",
        segment=random.choice(list(Segment)),
    )


def _orders(
    clients: list[str], count: int, waiting: int, random: Random, first: date
) -> Iterator[SheetOrder]:
    begun = datetime.combine(first, NOW.time())
    step = (NOW - timedelta(days=10) - begun) / count
    for place in range(count):
        incoming = place >= count - waiting
        stage = Stage.NEGOTIATION if place % 100 == 0 else Stage.PAID
        yield SheetOrder(
            place=RowPlace("Orders", place + 2),
            number=str(place + 1),
            received=(begun + place * step).replace(second=0, microsecond=0),
            client=random.choice(clients),
            service=random.choice(SERVICES),
            amount=Decimal(random.randrange(1_000, 90_000)),
            cost=Decimal(random.randrange(500, 1_000)),
            source=random.choice(list(Source)),
            stage=None if incoming else stage,
            manager=None if incoming else random.choice(MANAGERS),
        )


def _payments(orders: tuple[SheetOrder, ...], random: Random) -> Iterator[SheetPayment]:
    """Prepayments of open orders, the whole of the others."""
    for order in orders:
        if order.manager is None or order.amount is None:
            continue
        day: date = min(order.received.date() + timedelta(days=random.randrange(1, 20)), NOW.date())
        amount = order.amount / 2 if order.stage is not Stage.PAID else order.amount
        yield SheetPayment(RowPlace("Payments", order.place.row), day, order.number, amount)
