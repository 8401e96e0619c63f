"""The commands that change one order, and those that make plans, as people type them."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop.__main__ import run

pytestmark = pytest.mark.usefixtures("own_folders")

OFFICE = """
[office]
name = "Формат"
country = "RU"
language = "ru"
margin_rate = 0.25
break_even = 1000
[[employees]]
name = "Игорь"
role = "owner"
hired = 2020-01-01
[[employees]]
name = "Анна"
role = "manager"
hired = 2026-01-12
[[employees]]
name = "Борис"
role = "manager"
hired = 2026-01-12
"""
PLANS = """
[[plans]]
month = "2026-10"
employee = "Анна"
metric = "net_revenue"
target = 400
[[plans]]
month = "2026-10"
employee = "Борис"
metric = "work:макет"
target = 4
[[plans]]
month = "2026-10"
metric = "rating"
target = 4
"""

Dolya = Callable[..., str]


@pytest.fixture
def dolya(new_place: str, capsys: pytest.CaptureFixture[str]) -> Dolya:
    """Runs a command on the office and returns what it printed; ``status`` is what it must end with."""

    def command(*words: object, status: int = 0) -> str:
        done = run(["--database", new_place, "--now", "2026-10-20T10:00", *map(str, words)])
        printed = capsys.readouterr()
        assert done == status, printed.err
        if status:
            assert len(printed.err.strip().splitlines()) == 1, printed.err
        return printed.err if status else printed.out

    return command


@pytest.fixture
def office(new_place: str, dolya: Dolya, tmp_path: Path) -> str:
    """An order of Анна's over 1000, of which 500 were paid on the 5th."""
    file, book = tmp_path / "office.toml", Workbook()
    file.write_text(OFFICE + PLANS, encoding="utf-8")
    orders, payments = book.active, book.create_sheet("Оплаты")
    assert orders is not None
    orders.title = "Заказы"
    orders.append(["Номер", "Поступил", "Клиент", "Сумма", "Источник", "Этап", "Ответственный"])
    orders.append(["А-1", datetime(2026, 10, 1, 10), "Зерно", 1000, "phone", "invoice", "Анна"])
    payments.append(["Дата", "Заказ", "Сумма"])
    payments.append([datetime(2026, 10, 5), "А-1", 500])
    book.save(tmp_path / "book.xlsx")
    dolya("setup", file)
    dolya("import", tmp_path / "book.xlsx")
    return new_place


@pytest.mark.usefixtures("office")
def test_what_is_recorded_of_an_order_shows_up_in_the_plan(dolya: Dolya) -> None:
    dolya("pass-through", "А-1", 400)
    dolya("rate-order", "А-1", 5)
    dolya("record-work", "А-1", "Борис", "макет", "2.5", "--day", "2026-10-06")
    plan = json.loads(dolya("plan", "2026-10", "--json"))
    rows = {
        (person["name"], row["metric"]): (row["plan"], row["fact"])
        for person in [*plan["employees"], {"name": "", "metrics": plan["office"]}]
        for row in person["metrics"]
    }
    assert rows["Анна", "net_revenue"] == ("400.00", "300.00")
    assert rows["Борис", "work:макет"] == ("4.00", "2.50")
    assert rows["", "rating"] == ("4.00", "5.00")


@pytest.mark.usefixtures("office")
def test_shares_are_agreed_by_the_owner_or_with_consent(dolya: Dolya) -> None:
    wait = dolya("--as", "Анна", "agree-shares", "А-1", "Анна=60", "Борис=40", "--reason", "вместе")
    assert wait.strip() == "Доли ждут согласия остальных."
    assert "с сегодняшнего дня" in dolya("--as", "Борис", "consent-to-shares", "А-1")
    (order,) = json.loads(dolya("orders", "--json"))
    assert order["shares"] == {"Анна": "0.60", "Борис": "0.40"}
    dolya("--as", "Игорь", "agree-shares", "А-1", "Анна=100%", "--reason", "одна")
    (order,) = json.loads(dolya("orders", "--json"))
    assert order["shares"] == {"Анна": "1.00"}


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (["agree-shares", "А-1", "Анна=60", "Борис=50", "--reason", "да"], 1, "110"),
        (["agree-shares", "А-1", "Анна", "--reason", "да"], 2, "NAME=PERCENT"),
        (["agree-shares", "А-1", "Анна=60", "Анна=40", "--reason", "да"], 1, "дважды"),
        (["agree-shares", "Б-9", "Анна=100", "--reason", "да"], 1, "Б-9"),
        (["pass-through", "А-1", "1000.01"], 1, "больше суммы"),
        (["pass-through", "А-1", "NaN"], 2, "no amount"),
        (["rate-order", "А-1", "6"], 1, "от 1 до 5"),
        (["--as", "Анна", "rate-order", "А-1", "5"], 1, "ведёт"),
        (["record-work", "А-1", "Борис", "макет", "0"], 1, "больше 0"),
        (["record-work", "А-1", "Борис", "макет", "1", "--day", "6.10"], 2, "no day"),
        (["record-work", "А-1", "Никто", "макет", "1"], 1, "Никто"),
        (["profit-plan", "0"], 1, "0"),
        (["copy-plan", "2026-10"], 1, "2026-09"),
    ],
)
@pytest.mark.usefixtures("office")
def test_bad_input_is_one_sentence_and_nothing_is_applied(
    dolya: Dolya, words: list[str], status: int, says: str
) -> None:
    before = dolya("plan", "2026-10", "--json"), dolya("orders", "--json")
    assert says in dolya(*words, status=status)
    assert (dolya("plan", "2026-10", "--json"), dolya("orders", "--json")) == before


@pytest.mark.usefixtures("office")
def test_the_plan_of_the_month_before_is_copied(dolya: Dolya) -> None:
    assert dolya("copy-plan", "2026-11").strip() == "Планов скопировано: 3"
