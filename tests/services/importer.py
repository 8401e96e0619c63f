"""An office into which tests import workbooks made of rows."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop.exchange.office_file.setup_records import EmployeeEntry, OfficeFile, OfficePart, ServiceEntry
from desktop.rules.office import OrderNumbers, Role
from desktop.services.importing import ImportReport, import_book
from desktop.services.settings import setup_office
from desktop.storage.operations import Act, Store
from tests.exchange.books import make_book

NOW = datetime(2026, 10, 5, 9)
OLEG, ANNA, BORIS = range(1, 4)
"""Ids of employees."""
TITLES = {
    "clients": "Клиенты", "orders": "Заказы", "payments": "Оплаты", "contacts": "Контакты",
    "employees": "Сотрудники", "work": "Работы",
}  # fmt: skip
Rows = Sequence[Sequence[Any]]


def act() -> Act:
    return Act(OLEG, NOW)


def make_office(store: Store, numbers: OrderNumbers = OrderNumbers.FOREVER) -> None:
    """Make an office with an owner, two managers and a service."""
    people = [("Олег", Role.OWNER), ("Анна", Role.MANAGER), ("Борис", Role.MANAGER)]
    employees = tuple(
        EmployeeEntry(name, role, date(2020, 1, 1), takes_incoming=role is Role.MANAGER)
        for name, role in people
    )
    services = (ServiceEntry("Печать", expected_value=Decimal("900.00")),)
    setup_office(
        store, act(), OfficeFile(OfficePart("А", numbers=numbers), employees=employees, services=services)
    )


class Importer:
    """Imports sheets of rows, by the name of their table."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.path = store, folder / "book.xlsx"

    def __call__(self, *, dry_run: bool = False, **sheets: Rows) -> ImportReport:
        make_book(self.path, {TITLES[name]: rows for name, rows in sheets.items()})
        return import_book(self.store, act(), self.path, dry_run=dry_run)

    def all(self, query: Any) -> list[Any]:
        """Return the rows of a query."""
        with self.store.read() as session:
            return [tuple(row) for row in session.execute(query)]


def counts(report: ImportReport) -> dict[str, tuple[int, int, int, int]]:
    return {one.table: (one.new, one.updated, one.unchanged, one.rejected) for one in report.sheets}


def codes(report: ImportReport) -> list[tuple[str, int | None, str, str]]:
    return [(one.sheet, one.row, one.column, one.code) for one in report.rejections]
