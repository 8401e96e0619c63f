"""Importing rows that say nothing, contradict what is stored, or refer to each other in odd ways."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.models import Client, Employee, Order, Payment, Reach, WorkItem
from desktop.rules.office import OrderNumbers, Role
from desktop.services.checking.checking import check_office
from desktop.services.importing import ImportReport
from desktop.services.intake import take_order
from desktop.services.money.payment_corrections import correct_payment, remove_payment
from desktop.services.undo import undo_last
from desktop.storage.operations import Act, Store
from tests.services.importer import ANNA, NOW, Importer, act, codes, counts, make_office

CLIENTS = ("Название", "Телефон", "E-mail", "ИНН", "Ответственный", "Рекомендовал", "Заказов раньше")
ORDERS = ("Номер", "Поступил", "Клиент", "Сумма", "Этап", "Ответственный", "Транзит", "Телефон")
PAYMENTS = ("Дата", "Заказ", "Сумма")


@pytest.fixture
def importer(store: Store, tmp_path: Path) -> Importer:
    make_office(store)
    return Importer(store, tmp_path)


@pytest.fixture
def yearly(store: Store, tmp_path: Path) -> Importer:
    make_office(store, OrderNumbers.YEARLY)
    return Importer(store, tmp_path)


def remarks(report: ImportReport) -> list[tuple[str, int | None, str]]:
    return [(one.sheet, one.row, one.code) for one in report.remarks]


@pytest.mark.parametrize("phone", ["нет", "-", "7,91E+10", "0", "00000000000", "доб. 5"])
def test_clients_without_a_number_are_clients_of_their_own(importer: Importer, phone: str) -> None:
    report = importer(clients=[CLIENTS, ("Ромашка", phone), ("Берёзка", phone), ("Ёлка", phone)])
    assert counts(report)["clients"] == (3, 0, 0, 0)


@pytest.mark.parametrize("inn", ["0", "-", "нет", "0000000000", 0])
def test_clients_without_a_tax_number_are_clients_of_their_own(importer: Importer, inn: object) -> None:
    report = importer(clients=[CLIENTS, ("Ромашка", None, None, inn), ("Берёзка", None, None, inn)])
    assert counts(report)["clients"] == (2, 0, 0, 0)
    assert report.remarks == ()


def test_a_tax_number_is_known_however_it_is_written_and_a_wrong_one_is_said(importer: Importer) -> None:
    written = ["ИНН 7707083893", 7707083893.0, "7707083893/770701001", "'7707083893", "7707083894"]
    report = importer(clients=[CLIENTS, *((f"Ф{n}", None, None, inn) for n, inn in enumerate(written))])
    assert counts(report)["clients"] == (2, 0, 3, 0)
    assert remarks(report) == [("Клиенты", 6, "bad_tax_number")]
    assert importer.all(select(Client.inn).order_by(Client.number)) == [("7707083893",), (None,)]


def test_two_companies_behind_one_exchange_are_two_clients(importer: Importer) -> None:
    phones = ["8 (495) 123-45-67 доб. 5", "8 (495) 123-45-67, доб. 6", "+7 495 1234567 ext 5"]
    report = importer(clients=[CLIENTS, *((f"Фирма {phone}", phone) for phone in phones)])
    assert counts(report)["clients"] == (2, 0, 1, 0)
    assert importer.all(select(Reach.value).order_by(Reach.value)) == [
        ("+74951234567;ext=5",),
        ("+74951234567;ext=6",),
    ]


def test_at_the_desk_an_extension_is_asked_about(importer: Importer) -> None:
    importer(clients=[CLIENTS, ("Фирма", "8 (495) 123-45-67 доб. 5")])
    taken = take_order(
        importer.store,
        Act(ANNA, NOW),
        visit="1",
        source="phone",
        name="Контора",
        phone="495 123-45-67 доб. 6",
    )
    [(question,)] = importer.all(select(Order.question_client_id).where(Order.number == taken.number))
    assert question is not None


def test_a_row_that_contradicts_the_stored_order_is_rejected(importer: Importer) -> None:
    importer(orders=[ORDERS, ("1", "02.09.2026", "А", 500, None, "Анна"), ("2", "02.09.2026", "Б", 7)])
    again = importer(
        orders=[
            ORDERS,
            ("1", "02.09.2026", "Б", 900, None, "Анна"),
            ("2", "03.09.2026", "Б", 900),
        ]
    )
    assert codes(again) == [
        ("Заказы", 2, "Клиент", "other_client"),
        ("Заказы", 3, "Поступил", "other_day"),
    ]
    other = importer(orders=[ORDERS, ("1", "02.09.2026", "А", 900, None, "Борис")])
    assert codes(other) == [("Заказы", 2, "Ответственный", "other_manager")]
    assert importer.all(select(Order.amount).order_by(Order.number)) == [
        (Decimal("500.00"),),
        (Decimal("7.00"),),
    ]


def test_numbers_that_start_anew_each_year_are_orders_of_their_own(yearly: Importer) -> None:
    orders = [
        ORDERS,
        ("1", "02.09.2025", "А", 500, None, "Анна"),
        ("1", "02.02.2026", "Б", 700, None, "Борис"),
    ]
    payments = [PAYMENTS, ("03.09.2025", "1", 500), ("31.01.2026", "1", 5), ("01.03.2026", "1", 700)]
    report = yearly(orders=orders, payments=payments)
    assert counts(report)["orders"] == (2, 0, 0, 0)
    paid = select(Order.number, Payment.amount).join(Payment).order_by(Payment.day)
    assert yearly.all(paid) == [
        ("1", Decimal("500.00")), ("1", Decimal("5.00")), ("1/2026", Decimal("700.00")),
    ]  # fmt: skip
    assert yearly(orders=orders, payments=payments).changes == 0
    taken = take_order(yearly.store, Act(ANNA, NOW), visit="1", source="phone", name="В")
    assert taken.number == "2"


def test_the_same_book_rejects_last_year_s_number_where_numbers_run_on(importer: Importer) -> None:
    importer(orders=[ORDERS, ("1", "02.09.2025", "А", 500, None, "Анна")])
    report = importer(orders=[ORDERS, ("1", "02.02.2026", "Б", 700, None, "Борис")])
    assert codes(report) == [("Заказы", 2, "Поступил", "other_day")]
    assert importer.all(select(Client.name)) == [("А",)]


def test_clients_may_refer_to_later_rows_to_each_other_and_to_merged_rows(importer: Importer) -> None:
    report = importer(
        clients=[
            CLIENTS,
            ("Ромашка", None, None, None, None, "Берёзка"),
            ("Берёзка", None, None, None, None, "Ромашка"),
            ("Ёлка", None, None, "7707083893", None, "Ёлка"),
            ("Ёлка плюс", None, None, "7707083893"),
            ("Сосна", None, None, None, None, "Ёлка плюс"),
        ],
        orders=[ORDERS, ("1", "02.09.2026", "Ёлка плюс", 5)],
    )
    assert counts(report)["clients"] == (4, 0, 1, 0)
    assert report.created_clients == ()
    names = dict(importer.all(select(Client.id, Client.name)))
    referred = {name: names.get(by) for name, by in importer.all(select(Client.name, Client.referred_by_id))}
    assert referred == {"Ромашка": "Берёзка", "Берёзка": "Ромашка", "Ёлка": None, "Сосна": "Ёлка"}


def test_far_dates_and_payments_before_their_order_are_said(importer: Importer) -> None:
    report = importer(
        orders=[ORDERS, ("1", "02.09.2026", "А", 500), ("2", "02.09.2036", "А", 500)],
        payments=[PAYMENTS, ("01.09.2026", "1", 5), ("01.09.2036", "1", 5)],
    )
    assert remarks(report) == [
        ("Заказы", 3, "far_date"), ("Оплаты", 2, "before_order"), ("Оплаты", 3, "future_payment"),
    ]  # fmt: skip


def test_a_payment_that_was_corrected_by_hand_stays_so_when_its_book_comes_again(importer: Importer) -> None:
    orders = [ORDERS, ("1", "02.09.2026", "А", 500)]
    book = [PAYMENTS, ("03.09.2026", "1", 5), ("03.09.2026", "1", 5), ("04.09.2026", "1", 7)]
    importer(orders=orders, payments=book)
    stored = select(Payment.order_id, Payment.id, Payment.day, Payment.amount).order_by(Payment.number)
    paid = [
        {"order": order, "payment": key, "reason": "ошибка", "seen": {"day": day, "amount": amount}}
        for order, key, day, amount in importer.all(stored)
    ]
    day = date(2026, 9, 5)
    correct_payment(importer.store, act(), day=day, amount=Decimal(6), note="", **paid[0])
    remove_payment(importer.store, act(), **paid[2])
    assert counts(report := importer(payments=book))["payments"] == (0, 0, 3, 0)
    assert remarks(report) == [("Оплаты", 3, "corrected_by_hand"), ("Оплаты", 4, "corrected_by_hand")]
    undo_last(importer.store, act())
    assert [row[3] for row in importer.all(stored)] == [6, 5, 7]
    assert counts(report := importer(payments=book))["payments"] == (0, 0, 3, 0)
    assert remarks(report) == [("Оплаты", 3, "corrected_by_hand")]


def test_new_columns_are_stored_and_work_items_are_compared_as_rows(importer: Importer) -> None:
    sheets = {
        "clients": [CLIENTS, ("А", None, None, None, None, None, 7)],
        "orders": [
            ORDERS,
            ("1", "02.09.2026", "А", 500, None, "Анна", 300),
            ("2", "02.09.2026", "А", 5, None, None, 6),
        ],
        "work": [
            ("Дата", "Заказ", "Сотрудник", "Вид", "Количество"),
            ("03.09.2026", "1", "Борис", "Монтаж", 2),
            ("03.09.2026", "1", "Борис", "Монтаж", 2),
            ("03.09.2019", "1", "Борис", "Монтаж", 2),
            ("03.09.2026", "9", "Борис", "Монтаж", 2),
        ],
    }
    report = importer(**sheets)
    assert counts(report)["work_items"] == (2, 0, 0, 2)
    assert codes(report) == [
        ("Заказы", 3, "Транзит", "above_amount"),
        ("Работы", 4, "Дата", "not_employed_then"),
        ("Работы", 5, "Заказ", "unknown_order"),
    ]
    assert importer.all(select(Client.orders_before)) == [(7,)]
    assert importer.all(select(Order.pass_through)) == [(Decimal("300.00"),)]
    assert importer.all(select(WorkItem.day, WorkItem.units)) == [(date(2026, 9, 3), 2)] * 2
    assert importer(**sheets).changes == 0


def test_an_accountant_is_imported(importer: Importer) -> None:
    importer(employees=[("Имя", "Роль", "Принят"), ("Ира", "Бухгалтер", "01.02.2026")])
    people = select(Employee.role, Employee.takes_incoming).where(Employee.name == "Ира")
    assert importer.all(people) == [(Role.ACCOUNTANT, False)]


cell = st.sampled_from(
    [None, "", "А", "Б", "Анна", "нет", "-", 0, 7, 7.5, "7707083893", "8 495 123-45-67 доб. 5", "a@b.ru",
     "01.09.2026", "01.09.2036", "31.02.2026", date(2025, 9, 1), True, "=1+1", "#REF!", "paid", "Итого",
     "x" * 300]
)  # fmt: skip


def sheet(headings: tuple[str, ...]) -> st.SearchStrategy[list[tuple[object, ...]]]:
    row = st.tuples(*[cell] * len(headings))
    return st.lists(row, max_size=6).map(lambda rows: [headings, *rows])


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(clients=sheet(CLIENTS), orders=sheet(ORDERS), payments=sheet(PAYMENTS))
def test_no_rows_end_an_import(
    importer: Importer, clients: list[object], orders: list[object], payments: list[object]
) -> None:
    report = importer(clients=clients, orders=orders, payments=payments)
    assert all(one.new + one.updated + one.unchanged + one.rejected <= 6 for one in report.sheets)
    assert check_office(importer.store).ok
