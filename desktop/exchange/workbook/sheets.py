"""Define the sheets and columns of a workbook: their names in two languages and their records."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any

from desktop.exchange.workbook import cells
from desktop.exchange.workbook.records import (
    SheetClient,
    SheetContact,
    SheetEmployee,
    SheetOrder,
    SheetPayment,
    SheetRecord,
    SheetWorkItem,
)
from desktop.rules.facts import ContactKind, Segment, Source, Stage
from desktop.rules.office import Role


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a sheet: ``names`` are folded headings, ``read`` converts a cell to the record's value."""

    field: str
    names: tuple[str, ...]
    read: Callable[[Any], Any]
    needed: bool = False


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A sheet by its folded ``titles``; every row becomes a ``record``."""

    name: str
    titles: tuple[str, ...]
    record: type[SheetRecord]
    columns: tuple[SheetColumn, ...]


def one_of(values: type[StrEnum]) -> Callable[[Any], StrEnum]:
    """Return a converter of cells to members of an enum."""
    return partial(cells.read_choice, values=values)


PHONE = SheetColumn("phones", ("телефон", "phone"), cells.read_phones)
EMAIL = SheetColumn("emails", ("e-mail", "email", "эл. почта", "почта"), cells.read_emails)

TABLES = (
    SheetTable("employees", ("сотрудники", "employees"), SheetEmployee, (
        SheetColumn("name", ("имя", "name"), cells.read_name, needed=True),
        SheetColumn("role", ("роль", "role"), one_of(Role), needed=True),
        SheetColumn("hired", ("принят", "hired"), cells.read_day, needed=True),
        SheetColumn("left", ("уволен", "left"), cells.read_day),
    )),
    SheetTable("clients", ("клиенты", "clients"), SheetClient, (
        SheetColumn("name", ("название", "name"), cells.read_name, needed=True),
        SheetColumn("person", ("контактное лицо", "contact person"), cells.read_name),
        PHONE,
        EMAIL,
        SheetColumn("inn", ("инн", "inn"), cells.read_tax_number),
        SheetColumn("segment", ("сегмент", "segment"), one_of(Segment)),
        SheetColumn("birthday", ("день рождения", "birthday"), cells.read_day),
        SheetColumn("manager", ("ответственный", "manager"), cells.read_name),
        SheetColumn("referred_by", ("рекомендовал", "referred by"), cells.read_name),
        SheetColumn("orders_before", ("заказов раньше", "orders before"), cells.read_count),
        SheetColumn("note", ("примечание", "note"), cells.read_remark),
    )),
    SheetTable("orders", ("заказы", "orders"), SheetOrder, (
        SheetColumn("number", ("номер", "number"), cells.read_name, needed=True),
        SheetColumn("received", ("поступил", "received"), cells.read_moment, needed=True),
        SheetColumn("client", ("клиент", "client"), cells.read_name, needed=True),
        SheetColumn("service", ("услуга", "service"), cells.read_name),
        SheetColumn("amount", ("сумма", "amount"), cells.read_positive_amount),
        SheetColumn("cost", ("себестоимость", "cost"), cells.read_positive_amount),
        SheetColumn("pass_through", ("транзит", "pass-through", "pass through"), cells.read_positive_amount),
        SheetColumn("source", ("источник", "source"), one_of(Source)),
        SheetColumn("stage", ("этап", "stage"), one_of(Stage)),
        SheetColumn("manager", ("ответственный", "manager"), cells.read_name),
        SheetColumn("rating", ("оценка", "rating"), cells.read_rating),
        PHONE,
        EMAIL,
    )),
    SheetTable("payments", ("оплаты", "payments"), SheetPayment, (
        SheetColumn("day", ("дата", "date"), cells.read_day, needed=True),
        SheetColumn("order", ("заказ", "order"), cells.read_name, needed=True),
        SheetColumn("amount", ("сумма", "amount"), cells.read_amount, needed=True),
        SheetColumn("note", ("примечание", "note"), cells.read_remark),
    )),
    SheetTable("work_items", ("работы", "work items"), SheetWorkItem, (
        SheetColumn("day", ("дата", "date"), cells.read_day, needed=True),
        SheetColumn("order", ("заказ", "order"), cells.read_name, needed=True),
        SheetColumn("employee", ("сотрудник", "employee"), cells.read_name, needed=True),
        SheetColumn("kind", ("вид", "kind"), cells.read_name, needed=True),
        SheetColumn("units", ("количество", "units"), cells.read_units, needed=True),
    )),
    SheetTable("contacts", ("контакты", "contacts"), SheetContact, (
        SheetColumn("at", ("дата", "date"), cells.read_moment, needed=True),
        SheetColumn("client", ("клиент", "client"), cells.read_name, needed=True),
        SheetColumn("manager", ("менеджер", "manager"), cells.read_name),
        SheetColumn("kind", ("вид", "kind"), one_of(ContactKind), needed=True),
        SheetColumn("text", ("текст", "text"), cells.read_remark),
    )),
)  # fmt: skip

BY_TITLE: Mapping[str, SheetTable] = {title: table for table in TABLES for title in table.titles}
