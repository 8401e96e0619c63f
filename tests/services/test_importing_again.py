"""Importing any workbook twice: the second import changes nothing and rejects the same rows."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.exchange.office_file.setup_records import EmployeeEntry, OfficeFile, OfficePart
from desktop.exchange.workbook.records import Book, RowPlace, SheetClient, SheetOrder, SheetPayment
from desktop.rules.facts import Stage
from desktop.rules.office import Role
from desktop.services.checking.checking import check_office
from desktop.services.importing import import_workbook
from desktop.services.settings import setup_office
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Act

OLEG = 1  # ids of employees


def act() -> Act:
    return Act(OLEG, datetime(2026, 10, 5, 9))


PHONES = st.lists(st.sampled_from(["+79161234567", "+79161234568"]), max_size=2, unique=True).map(tuple)
client_rows = st.builds(
    SheetClient,
    place=st.just(RowPlace("Клиенты", 2)),
    name=st.sampled_from(["А", "Б", "В"]),
    person=st.sampled_from(["", "Вера"]),
    phones=PHONES,
    inn=st.sampled_from(["", "7707083893", "7728168971"]),
    manager=st.sampled_from([None, "Анна"]),
    note=st.sampled_from(["", "н"]),
)
order_rows = st.builds(
    SheetOrder,
    place=st.just(RowPlace("Заказы", 2)),
    number=st.sampled_from(["1", "2", "3"]),
    received=st.sampled_from([datetime(2026, 9, 1), datetime(2026, 9, 2)]),
    client=st.sampled_from(["А", "Б", "Г"]),
    amount=st.sampled_from([None, Decimal("100.00")]),
    stage=st.sampled_from([None, Stage.PAID, Stage.INVOICE, Stage.SPAM]),
    manager=st.sampled_from([None, "Анна", "Борис", "Никто"]),
    phones=PHONES,
)
payment_rows = st.builds(
    SheetPayment,
    place=st.just(RowPlace("Оплаты", 2)),
    day=st.sampled_from([date(2026, 9, 3), date(2026, 9, 4)]),
    order=st.sampled_from(["1", "2", "9"]),
    amount=st.sampled_from([Decimal("50.00"), Decimal("-50.00")]),
)
SHEETS = (("Клиенты", "clients"), ("Заказы", "orders"), ("Оплаты", "payments"))


def numbered(rows: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(replace(row, place=replace(row.place, row=number)) for number, row in enumerate(rows, 2))


any_books = st.builds(
    Book,
    file=st.just("b.xlsx"),
    sha256=st.just("0" * 64),
    sheets=st.just(SHEETS),
    clients=st.lists(client_rows, max_size=5).map(numbered),
    orders=st.lists(order_rows, max_size=4).map(numbered),
    payments=st.lists(payment_rows, max_size=4).map(numbered),
)


@pytest.fixture(scope="module")
def template(empty_office: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an office with an owner and two managers, to be copied."""
    path = tmp_path_factory.mktemp("template") / "office.dolya"
    shutil.copyfile(empty_office, path)
    roles = {"Олег": Role.OWNER, "Анна": Role.MANAGER, "Борис": Role.MANAGER}
    people = tuple(EmployeeEntry(name, role, date(2020, 1, 1)) for name, role in roles.items())
    store = open_store(path)
    setup_office(store, act(), OfficeFile(OfficePart("А"), employees=people))
    store.close()
    return path


@settings(max_examples=12, deadline=None)
@given(book=any_books)
def test_any_book_imported_again_changes_nothing(template: Path, book: Book) -> None:
    path = template.with_name("copy.dolya")
    shutil.copyfile(template, path)
    store = open_store(path)
    first = import_workbook(store, act(), book)
    again = import_workbook(store, act(), book)
    assert again.changes == 0
    assert [one.rejected for one in again.sheets] == [one.rejected for one in first.sheets]
    assert check_office(store).ok
    store.close()
