"""The first hour of a new office, all of it in the window: no text file, and nothing that has a default."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.build_window import tabs
from desktop.app.making import make_office
from desktop.exchange.office_file import setup_records as records
from desktop.rules.months import Month
from desktop.rules.pay.ready_schemes import READY_SCHEMES
from desktop.services.clients import find_clients
from desktop.services.importing import Buyers
from desktop.services.order_lists import OrderView, list_orders
from desktop.services.planning import plan_report
from desktop.services.settings import current_setup, export_setup, setup_from_file
from desktop.services.this_pc import preferences
from desktop.storage.opening.opening import create_store, open_store
from desktop.storage.operations import Act, Store
from desktop.views.desk.desk import Desk
from desktop.views.look.style import dress
from desktop.views.plan.metrics_model import MetricColumn
from desktop.views.settings.entry_tables import BRACKETS, RESERVED, TABLES
from desktop.views.settings.fields import CARE, DEALING, EMPLOYEE, MAILBOX, MONEY, OFFICE
from desktop.views.settings.people_section import SCHEMES
from desktop.views.shell.window import Window
from desktop.views.start.new_office_form import NewOffice
from tests.viewers import AS_OWNER
from tests.views.real_desk import open_desk, settle

NOW = datetime(2026, 10, 20, 10, 42)
OCTOBER = Month(2026, 10)
PEOPLE = {"Ольга": "office_manager", "Анна": "manager", "Борис": "manager", "Вера": "manager"}
SCHEME_OF = {"Ольга": "front_desk", "Анна": "hunter", "Борис": "keeper", "Вера": "combined"}


@pytest.fixture(autouse=True)
def own_preferences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preferences, "config_folder", lambda: tmp_path / "config")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    place = str(tmp_path / "format.dolya")
    store = open_store(Path(make_office(NewOffice(place, "Формат", "Игорь", "RU", "RUB", "ru"), NOW)))
    yield store
    store.close()


class Hour:
    """The owner at the window."""

    def __init__(self, qtbot: QtBot, store: Store, desk: Desk) -> None:
        self.bot, self.store, self.desk = qtbot, store, desk
        self.window = Window(desk, "Формат", tabs())
        qtbot.addWidget(self.window)
        self.window.show()
        self.wait()

    def wait(self) -> None:
        self.bot.wait(150)
        settle(self.bot, self.desk)

    def go(self, tab: str) -> Any:
        self.window.contents.go(tab)
        self.wait()
        return self.window.contents.current()

    def settings(self, section: str) -> Any:
        page = self.go("settings")
        page.sections.choose(section)
        self.wait()
        return page

    def put(self, table: Any, row: int, column: int, text: str) -> None:
        table.model.setData(table.model.index(row, column), text)
        self.wait()


@pytest.fixture
def hour(qtbot: QtBot, qapp: QApplication, office: Store) -> Iterator[Hour]:
    dress(qapp)
    desk = open_desk(office, NOW, "Игорь")
    yield Hour(qtbot, office, desk)
    desk.stop()


def foreign_list(path: Path) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in ([], ["", "Контрагенты"], ["", "Наименование", "Тел.", "Конт. лицо"]):
        sheet.append(row)
    for place in range(200):
        sheet.append(["", f"Клиент {place}", f"+7 916 {place:03d}-00-00", f"Иванов Иван {place}"])
    book.save(path)
    return path


def test_the_first_hour(hour: Hour, tmp_path: Path) -> None:
    page = hour.settings("people")
    for name, role in PEOPLE.items():
        form = page.people.adding
        form.begin()
        form.name.setText(name)
        form.role.setCurrentIndex(form.role.findData(role))
        form.button.click()
        hour.wait()
    page = hour.settings("dealing")
    page.policies.buttons["turn"].click()
    page.policies.button.click()
    hour.wait()
    page = hour.settings("services")
    for place, name in enumerate(("Вывески", "Печать", "Сувениры", "Таблички")):
        hour.put(page.tables["services"], place, 0, name)
    page = hour.settings("schemes")
    for scheme in READY_SCHEMES:
        if scheme.key in SCHEME_OF.values():
            page.schemes.begin(scheme)
            page.schemes.form.name.setText(scheme.key)
            page.schemes.form.button.click()
            hour.wait()
    page = hour.settings("people")
    for name, key in SCHEME_OF.items():
        page.people.choose(name)
        hour.wait()
        hour.put(page.people.schemes, 0, 0, key)
    clients = hour.go("clients")
    clients.show_import(foreign_list(tmp_path / "list.xlsx"))
    hour.wait()
    clients.currentWidget().buyers[Buyers.ALL].click()
    hour.wait()
    clients.currentWidget().button.click()
    hour.wait()
    assert hour.window.contents.steps is not None
    assert hour.window.contents.steps.steps["clients"].accessibleDescription() == "done"
    plan = hour.go("plan")
    row = next(
        place for place in range(plan.model.rowCount()) if plan.model.metric(place).metric == "revenue"
    )
    assert plan.model.setData(plan.model.index(row, MetricColumn.PLAN), "450 000")
    hour.wait()
    orders = hour.go("orders")
    for place in range(10):
        orders.begin_intake()
        orders.strip.phone.setText(f"+7 999 000-00-{place:02d}")
        hour.wait()
        orders.strip.new_client.name.setText(f"Новый {place} {chr(1040 + place) * 4}")
        orders.strip.fields.subject.setText("вывеска")
        hour.wait()
        hour.bot.keyClick(orders.strip.phone, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        hour.wait()
    pay = hour.go("pay")
    book = tmp_path / "pay.xlsx"
    pay.export.write(OCTOBER, book)
    hour.wait()
    look_at(hour.store, book)
    said_again(hour.store, tmp_path)


def look_at(store: Store, book: Path) -> None:
    setup = current_setup(store, AS_OWNER)
    assert setup.distribution is not None
    assert setup.distribution.policy == "turn"
    assert len(setup.services or ()) == 4
    assert find_clients(store, AS_OWNER).total == 210
    dealt = [row for row in list_orders(store, AS_OWNER, NOW, OrderView.OPEN) if row.manager]
    got = sorted(sum(row.manager == name for row in dealt) for name in ("Анна", "Борис", "Вера"))
    assert got == [3, 3, 4]
    revenue = next(
        one for one in plan_report(store, AS_OWNER, NOW, OCTOBER).office.metrics if one.metric == "revenue"
    )
    assert revenue.plan == Decimal(450_000)
    assert {"Анна", "Борис", "Вера", "Ольга"} <= set(load_workbook(book).sheetnames)


def said_again(store: Store, folder: Path) -> None:
    """What was made in the window, written out and read into an empty office, is written out alike."""
    owner = 1
    export_setup(store, owner, folder / "first.toml")
    empty = create_store(folder / "empty.dolya")
    setup_from_file(empty, Act(None, NOW), path=folder / "first.toml")
    export_setup(empty, owner, folder / "second.toml")
    empty.close()
    assert (folder / "second.toml").read_bytes() == (folder / "first.toml").read_bytes()


IN_THE_WINDOW: dict[type, set[str]] = {
    records.OfficePart: {one.key for one in (*OFFICE, *CARE, *MONEY)} | {"tax_brackets"},
    records.TaxBracketEntry: {one.key for one in BRACKETS},
    records.ReservedEntry: {one.key for one in RESERVED},
    records.DistributionPart: {one.key for one in DEALING} | {"policy", "reserved"},
    records.EmployeeEntry: {one.key for one in EMPLOYEE} | {"scheme"},
    records.SchemeSpan: {one.key for one in SCHEMES},
    records.MailPart: {one.key for one in MAILBOX},
    records.AbsenceKindEntry: {one.key for one in TABLES["absence_kinds"].fields},
    records.DutyEntry: {one.key for one in TABLES["duties"].fields},
    records.CalendarDay: {one.key for one in TABLES["calendar"].fields},
    records.NormEntry: {one.key for one in TABLES["norms"].fields},
    records.ServiceEntry: {one.key for one in TABLES["services"].fields},
    records.AccountEntry: {one.key for one in TABLES["accounts"].fields},
    records.EarnedBeforeEntry: {one.key for one in TABLES["earned_before"].fields},
    records.SchemeEntry: {"name", "since", "components"},  # by a ready scheme with its figures
}


@pytest.mark.parametrize("record", IN_THE_WINDOW, ids=lambda record: record.__name__)
def test_every_key_of_the_setup_file_has_a_place_in_the_window(record: Any) -> None:
    assert {one.name for one in fields(record)} == IN_THE_WINDOW[record]
