"""The Northwind data, whole: set up, imported, checked, and paid as a few lines from the raw workbook say."""

import json
from collections import defaultdict
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import func, select

from desktop.exchange.office_file import read_office_file
from desktop.language.payroll_json import payroll_as_json
from desktop.models import Client, Operation, Order, Payment
from desktop.rules.months import Month
from desktop.services.checking.checking import check_office
from desktop.services.importing import import_book
from desktop.services.payroll import payroll
from desktop.services.settings import setup_office
from desktop.storage.operations import Act, Store
from tests.viewers import AS_OWNER

ANDREW = 1  # ids of employees

DATA = Path(__file__).parents[1] / "data" / "northwind"
BOOK = DATA / "northwind.xlsx"
NOW = datetime(1998, 5, 7, 9)
MARCH = Month(1998, 3)


def act() -> Act:
    return Act(ANDREW, NOW)


@pytest.fixture
def office(store: Store) -> Store:
    setup_office(store, act(), read_office_file(DATA / "office.toml"))
    return store


def paid_json(store: Store) -> str:
    return json.dumps(payroll_as_json(payroll(store, AS_OWNER, NOW, MARCH)), ensure_ascii=False)


def test_everything_comes_in_once(office: Store) -> None:
    report = import_book(office, act(), BOOK)
    assert {one.table: (one.new, one.rejected) for one in report.sheets} == {
        "clients": (92, 0),
        "orders": (830, 0),
        "payments": (809, 0),
    }
    assert [(one.row, one.first_row) for one in report.merged] == [(88, 85)]
    again = import_book(office, act(), BOOK)
    assert again.changes == 0
    with office.read() as session:
        counts = [session.scalar(select(func.count()).select_from(kind)) for kind in (Client, Order, Payment)]
        last = session.scalars(select(Operation).order_by(Operation.sequence.desc())).first()
    assert counts == [92, 830, 809]
    assert last is not None
    assert last.touched == []
    assert check_office(office).ok


def rows(sheet: str) -> list[dict[str, Any]]:
    book = openpyxl.load_workbook(BOOK)
    head, *rest = book[sheet].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rest]


def kopecks(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


def accrued_in_march() -> dict[str, Decimal]:
    """Accrued per employee, worked out from the workbook alone."""
    orders = {row["Number"]: row for row in rows("Orders")}
    payments = [(row["Date"], row["Order"], Decimal(repr(row["Amount"]))) for row in rows("Payments")]
    first: dict[str, datetime] = {}
    for day, number, _ in sorted(payments):
        first.setdefault(number, day)
    by_client = defaultdict(list)
    for number in sorted(first, key=lambda number: (first[number], orders[number]["Received"], int(number))):
        by_client[orders[number]["Client"]].append(number)
    march = [payment for payment in payments if (payment[0].year, payment[0].month) == (1998, 3)]
    basis: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    revenue: dict[str, Decimal] = defaultdict(Decimal)
    for _, number, amount in march:
        basis[orders[number]["Manager"], number] += amount
        revenue[orders[number]["Manager"]] += amount
    total = {name: Decimal(1200) for name in FIELD}
    for (name, number), amount in basis.items():
        rank = by_client[orders[number]["Client"]].index(number) + 1
        if name in total:
            total[name] += kopecks(amount * Decimal("0.10" if rank <= 5 else "0.03"))
    for name in ("Nancy Davolio", "Janet Leverling", "Margaret Peacock"):
        attainment = revenue[name] / 15000
        total[name] += 700 if attainment >= Decimal("1.3") else 300 if attainment >= 1 else 0
    collected = sum(amount for _, _, amount in march)
    total["Laura Callahan"] = 1500 + kopecks((collected - 12000) * Decimal("0.01"))
    total["Andrew Fuller"] = Decimal(0)
    return total


FIELD = (
    "Nancy Davolio", "Janet Leverling", "Margaret Peacock", "Steven Buchanan", "Michael Suyama",
    "Robert King", "Anne Dodsworth",
)  # fmt: skip


def test_march_1998_is_paid_as_the_workbook_says(office: Store) -> None:
    import_book(office, act(), BOOK)
    paid = json.loads(paid_json(office))
    expected = accrued_in_march()
    assert {one["name"]: Decimal(one["accrued"]) for one in paid["employees"]} == expected
    for one in paid["employees"]:
        tax = kopecks(expected[one["name"]] * Decimal("0.13"))
        assert (Decimal(one["tax"]), Decimal(one["payable"])) == (tax, expected[one["name"]] - tax)
    assert Decimal(paid["total"]) == sum(Decimal(one["payable"]) for one in paid["employees"])


@pytest.mark.postgresql
def test_both_databases_say_the_same_byte_for_byte(make_store: Any) -> None:
    said = []
    for kind in ("sqlite", "postgresql"):
        store = make_store(kind)
        setup_office(store, act(), read_office_file(DATA / "office.toml"))
        import_book(store, act(), BOOK)
        said.append(paid_json(store))
    assert said[0] == said[1]
