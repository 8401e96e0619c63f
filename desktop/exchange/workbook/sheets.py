"""The sheets and columns of a workbook by their Russian and English names, and how a row becomes a record."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop.exchange.workbook import cells
from desktop.exchange.workbook.records import ClientRow, ContactRow, EmployeeRow, OrderRow, PaymentRow
from desktop.rules.facts import ContactKind, Segment, Source, Stage
from desktop.rules.office import Role


@dataclass(frozen=True, slots=True)
class Column:
    """``names`` are folded; ``read`` makes the record's value of a cell."""

    field: str
    names: tuple[str, ...]
    read: Callable[[Any], Any]
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    titles: tuple[str, ...]
    record: Callable[..., Any]
    columns: tuple[Column, ...]


def one_of(values: Any) -> Callable[[Any], Any]:
    return partial(cells.choice, values=values)


PHONE = Column("phones", ("телефон", "phone"), cells.several)
EMAIL = Column("emails", ("e-mail", "email", "эл. почта", "почта"), cells.address)

TABLES = (
    Table("employees", ("сотрудники", "employees"), EmployeeRow, (
        Column("name", ("имя", "name"), cells.name, needed=True),
        Column("role", ("роль", "role"), one_of(Role), needed=True),
        Column("hired", ("принят", "hired"), cells.day, needed=True),
        Column("left", ("уволен", "left"), cells.day),
    )),
    Table("clients", ("клиенты", "clients"), ClientRow, (
        Column("name", ("название", "name"), cells.name, needed=True),
        Column("person", ("контактное лицо", "contact person"), cells.name),
        PHONE,
        EMAIL,
        Column("inn", ("инн", "inn"), cells.name),
        Column("segment", ("сегмент", "segment"), one_of(Segment)),
        Column("birthday", ("день рождения", "birthday"), cells.day),
        Column("manager", ("ответственный", "manager"), cells.name),
        Column("referred_by", ("рекомендовал", "referred by"), cells.name),
        Column("note", ("примечание", "note"), cells.note),
    )),
    Table("orders", ("заказы", "orders"), OrderRow, (
        Column("number", ("номер", "number"), cells.name, needed=True),
        Column("received", ("поступил", "received"), cells.moment, needed=True),
        Column("client", ("клиент", "client"), cells.name, needed=True),
        Column("service", ("услуга", "service"), cells.name),
        Column("amount", ("сумма", "amount"), cells.positive_amount),
        Column("cost", ("себестоимость", "cost"), cells.positive_amount),
        Column("source", ("источник", "source"), one_of(Source)),
        Column("stage", ("этап", "stage"), one_of(Stage)),
        Column("manager", ("ответственный", "manager"), cells.name),
        Column("rating", ("оценка", "rating"), cells.rating),
        PHONE,
        EMAIL,
    )),
    Table("payments", ("оплаты", "payments"), PaymentRow, (
        Column("day", ("дата", "date"), cells.day, needed=True),
        Column("order", ("заказ", "order"), cells.name, needed=True),
        Column("amount", ("сумма", "amount"), cells.amount, needed=True),
        Column("note", ("примечание", "note"), cells.note),
    )),
    Table("contacts", ("контакты", "contacts"), ContactRow, (
        Column("at", ("дата", "date"), cells.moment, needed=True),
        Column("client", ("клиент", "client"), cells.name, needed=True),
        Column("manager", ("менеджер", "manager"), cells.name),
        Column("kind", ("вид", "kind"), one_of(ContactKind), needed=True),
        Column("text", ("текст", "text"), cells.note),
    )),
)  # fmt: skip

BY_TITLE: Mapping[str, Table] = {title: table for table in TABLES for title in table.titles}
