"""Importing workbooks: new, unchanged and rejected rows; importing the same book again changes nothing."""

from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.models import (
    Client,
    Contact,
    Employee,
    Operation,
    Order,
    Payment,
    Posting,
    Responsibility,
    StageChange,
)
from desktop.rules.errors import Refused
from desktop.services.importing import import_book
from desktop.storage.operations import Act, Store, UnitOfWork, operation
from tests.exchange.books import make_book
from tests.services.importer import NOW, Importer, Rows, act, codes, counts, make_office

OLEG, ANNA, IRA = 1, 2, 4  # ids of employees

OLEG, ANNA, IRA = 1, 2, 4  # ids of employees

CLIENTS = ("Название", "Телефон", "E-mail", "ИНН", "Ответственный", "Рекомендовал", "Примечание")
ORDERS = ("Номер", "Поступил", "Клиент", "Сумма", "Этап", "Ответственный", "Услуга")
PAYMENTS = ("Дата", "Заказ", "Сумма")
CONTACTS = ("Дата", "Клиент", "Менеджер", "Вид", "Текст")


@pytest.fixture
def importer(store: Store, tmp_path: Path) -> Importer:
    make_office(store)
    return Importer(store, tmp_path)


WHOLE: dict[str, Rows] = {
    "employees": [("Имя", "Роль", "Принят"), ("Яна", "менеджер", "01.02.2026")],
    "clients": [
        CLIENTS,
        ("Ромашка", "8 916 123-45-67", "a@romashka.ru", "7707083893", "Анна", None, "цветы"),
        ("Берёза", None, None, None, None, "Ромашка", None),
    ],
    "orders": [
        ORDERS,
        ("10", "01.09.2026 10:00", "Береза", 500, "paid", "Анна", "Печать"),
        ("11", "02.09.2026 10:00", "Берёза", 700, "invoice", "Борис", None),
        ("12", "03.09.2026 10:00", "Новый", None, None, None, "Печать"),
    ],
    "payments": [PAYMENTS, ("05.09.2026", "10", 500), ("06.09.2026", "11", 300), ("06.09.2026", "11", 300)],
    "contacts": [CONTACTS, ("04.09.2026 15:00", "Ромашка", "Яна", "call_out", "позвонили")],
}


def test_a_whole_book_comes_in(importer: Importer) -> None:
    report = importer(**WHOLE)
    assert counts(report) == {
        "employees": (1, 0, 0, 0),
        "clients": (2, 0, 0, 0),
        "orders": (3, 0, 0, 0),
        "payments": (3, 0, 0, 0),
        "contacts": (1, 0, 0, 0),
    }
    assert report.rejections == ()
    assert report.created_clients == ("Новый",)
    assert report.chosen == (("Берёза", "Борис"),)
    people = (
        select(Client.name, Employee.name, Responsibility.since)
        .join(Responsibility.client)
        .join(Employee, Employee.id == Responsibility.employee_id)
    )
    assert importer.all(people.order_by(Client.number)) == [
        ("Ромашка", "Анна", NOW),
        ("Берёза", "Борис", datetime(2026, 9, 1, 10)),
    ]


def test_history_is_credited_as_written_and_an_order_without_a_manager_waits(importer: Importer) -> None:
    importer(**WHOLE)
    columns = select(Order.number, Order.rule, Order.stage, Order.expected_value).order_by(Order.number)
    assert importer.all(columns) == [
        ("10", "imported", "paid", Fraction(500)),
        ("11", "imported", "invoice", Fraction(700)),
        ("12", None, "new", Fraction(900)),
    ]
    assert importer.all(select(func.count()).select_from(Posting)) == [(0,)]


def test_paid_is_since_the_payment_that_reached_the_amount(importer: Importer) -> None:
    importer(**WHOLE)
    changes = select(StageChange.stage, StageChange.at).join(Order, Order.id == StageChange.order_id)
    assert importer.all(changes.where(Order.number == "10").order_by(StageChange.id)) == [
        ("new", datetime(2026, 9, 1, 10)),
        ("paid", datetime(2026, 9, 5, 12)),
    ]


def test_the_same_book_again_changes_nothing(importer: Importer) -> None:
    importer(**WHOLE)
    again = importer(**WHOLE)
    assert again.changes == 0
    assert counts(again)["payments"] == (0, 0, 3, 0)
    touched = select(Operation.touched).order_by(Operation.sequence.desc()).limit(1)
    assert importer.all(touched) == [([],)]


def test_a_dry_run_tells_the_same_and_stores_nothing(importer: Importer) -> None:
    dry = importer(dry_run=True, **WHOLE)
    assert importer.all(select(func.count()).select_from(Client)) == [(0,)]
    assert importer.all(select(Operation.name)) == [("apply_setup",)]
    assert counts(dry) == counts(importer(**WHOLE))


def test_the_journal_holds_the_file_and_the_counts(importer: Importer) -> None:
    importer(**WHOLE)
    [(arguments, result)] = importer.all(
        select(Operation.arguments, Operation.result).where(Operation.name == "import_workbook")
    )
    assert arguments["file"] == "book.xlsx"
    assert len(arguments["sha256"]) == 64
    assert result[1]["new"] == 2


def test_clients_are_found_by_inn_phone_address_and_folded_name(importer: Importer) -> None:
    report = importer(
        clients=[
            CLIENTS,
            ("Ёлка", "8 916 123-45-67", "a@elka.ru", "7707083893"),
            ("Другое имя", None, None, "7707083893"),
            ("Третье имя", "+7 (916) 1234567"),
            ("Четвёртое", None, "A@ELKA.RU"),
            ("  ЕЛКА ", None, None, None, None, None, "пятая"),
        ]
    )
    assert counts(report)["clients"] == (1, 1, 3, 0)
    assert [(one.row, one.first_row) for one in report.merged] == [(3, 2), (4, 2), (5, 2), (6, 2)]


def test_another_tax_number_is_another_client(importer: Importer) -> None:
    rows = [CLIENTS, ("Берёзка", None, None, "7707083893"), ("Берёзка", None, None, "7728168971")]
    report = importer(clients=rows)
    assert counts(report)["clients"] == (2, 0, 0, 0)
    assert report.likely_duplicates == (("Берёзка", "Берёзка"),)


def test_names_that_hardly_differ_are_listed_and_not_merged(importer: Importer) -> None:
    report = importer(clients=[CLIENTS, ("ООО Ромашка плюс",), ("Ромашка плюс ООО",), ("Берёза",)])
    assert counts(report)["clients"] == (3, 0, 0, 0)
    assert report.likely_duplicates == (("ООО Ромашка плюс", "Ромашка плюс ООО"),)


def test_rejected_rows_leave_nothing_and_stop_nothing(importer: Importer) -> None:
    report = importer(
        clients=[CLIENTS, ("А", None, None, None, "Никто"), ("Б", None, None, None, None, "Никто"), ("В",)],
        orders=[
            ORDERS,
            ("1", "01.09.2026", "В", 500, None, "Никто"),
            ("2", "01.09.2026", "В", 500),
            ("2", "01.09.2026", "В", 500),
            ("2", "01.09.2026", "В", 600),
        ],
        payments=[
            PAYMENTS,
            ("01.09.2026", "1", 10),
            ("01.09.2026", "2", 0),
            ("02.09.2026", "2", -600),
            ("03.09.2026", "2", -500),
            ("01.09.2026", "2", 500),
        ],
        contacts=[
            CONTACTS,
            ("01.09.2026", "Г", "Анна", "note", ""),
            ("01.09.2026", "В", "Никто", "note", ""),
        ],
    )
    assert codes(report) == [
        ("Клиенты", 2, "Ответственный", "unknown_manager"),
        ("Клиенты", 3, "Рекомендовал", "unknown_client"),
        ("Заказы", 2, "Ответственный", "unknown_manager"),
        ("Заказы", 5, "Номер", "number_twice"),
        ("Оплаты", 2, "Заказ", "unknown_order"),
        ("Оплаты", 3, "Сумма", "zero_amount"),
        ("Оплаты", 4, "Сумма", "refund_beyond_paid"),
        ("Контакты", 2, "Клиент", "unknown_client"),
        ("Контакты", 3, "Менеджер", "unknown_manager"),
    ]
    assert report.repeated == (("Заказы", 4, "2"),)
    assert importer.all(select(Client.name)) == [("В",)]
    assert importer.all(select(Payment.amount).order_by(Payment.number)) == [
        (Decimal("500.00"),),
        (Decimal("-500.00"),),
    ]


@operation
def lose_order_for_tests(work: UnitOfWork, *, number: str) -> None:
    """Change an order after its import, as a person would."""
    order = work.session.scalars(select(Order).where(Order.number == number)).one()
    order.stage, order.rating = "lost", 2
    order.version += 1


def test_a_second_import_never_resets_what_people_changed(importer: Importer) -> None:
    importer(**WHOLE)
    lose_order_for_tests(importer.store, act(), number="11")
    rows = [ORDERS, ("11", "02.09.2026 10:00", "Берёза", 900, "proposal", "Борис", "Печать")]
    assert counts(importer(orders=rows))["orders"] == (0, 1, 0, 0)
    columns = select(Order.stage, Order.amount, Order.leader_id, Order.service_id).where(Order.number == "11")
    assert importer.all(columns) == [("lost", Decimal("700.00"), 3, 1)]


def test_what_nobody_touched_follows_the_workbook(importer: Importer) -> None:
    importer(**WHOLE)
    rows = [ORDERS, ("11", "02.09.2026 10:00", "Берёза", 900, "proposal", "Борис", None)]
    assert counts(importer(orders=rows))["orders"] == (0, 1, 0, 0)
    assert importer.all(select(Order.stage, Order.amount).where(Order.number == "11")) == [
        ("proposal", Decimal("900.00"))
    ]


def test_repeated_rows_are_counted(importer: Importer) -> None:
    importer(**WHOLE)
    more = [*WHOLE["payments"], ("06.09.2026", "11", 300)]
    assert counts(importer(payments=more))["payments"] == (1, 0, 3, 0)
    calls = [CONTACTS, WHOLE["contacts"][1], WHOLE["contacts"][1]]
    assert counts(importer(contacts=calls))["contacts"] == (1, 0, 1, 0)
    assert importer.all(select(func.count()).select_from(Contact)) == [(2,)]


def test_an_order_s_value_is_its_amount_else_its_service_s_else_the_mean_so_far(importer: Importer) -> None:
    importer(
        orders=[
            ORDERS,
            ("4", "04.09.2026", "А", None),
            ("1", "01.09.2026", "А", None),
            ("2", "02.09.2026", "А", 500),
            ("3", "03.09.2026", "А", None, None, None, "Печать"),
        ]
    )
    values = importer.all(select(Order.number, Order.expected_value).order_by(Order.number))
    assert values == [("1", 1), ("2", 500), ("3", 900), ("4", Fraction("467"))]


def test_an_unknown_service_is_made_and_reported(importer: Importer) -> None:
    report = importer(orders=[ORDERS, ("1", "01.09.2026", "А", 5, None, None, "Вывески")])
    assert report.created_services == ("Вывески",)


def test_managers_do_not_import_and_only_the_owner_adds_people(importer: Importer) -> None:
    make_book(importer.path, {"Сотрудники": WHOLE["employees"]})
    with pytest.raises(Refused):
        import_book(importer.store, Act(ANNA, NOW), importer.path)
    make_book(
        importer.path, {"Сотрудники": [("Имя", "Роль", "Принят"), ("Ира", "office_manager", "01.02.2026")]}
    )
    import_book(importer.store, act(), importer.path)
    make_book(importer.path, {"Сотрудники": WHOLE["employees"]})
    report = import_book(importer.store, Act(IRA, NOW), importer.path)
    assert codes(report) == [("Сотрудники", 2, "Имя", "owner_adds_people")]
