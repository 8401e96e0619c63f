"""Which order a bank's document pays, by number, payer and amount."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.bank_documents import BankDocument, Party
from desktop.rules.purposes import is_acquiring, is_refund, named_numbers
from desktop.rules.statement_matching import (
    Outcome,
    OwedOrder,
    PayingClient,
    StatementFacts,
    StatementMatch,
    Why,
    match_statement,
)

OWN, OWN_TOO, OTHER, BANKS = (
    "40702810000000000001",
    "40702810000000000002",
    "40702810000000000009",
    "30232810",
)
GRAIN, SEA, IVANOV = UUID(int=1), UUID(int=2), UUID(int=3)
DAY = date(2026, 10, 20)


def order(number: str, client: UUID, amount: str | None, paid: str = "0", year: int = 2026) -> OwedOrder:
    key = UUID(int=1000 + sum(map(ord, number)) * 10 + year % 10)
    full = number if year == 2026 else f"{number}/{year}"
    total = None if amount is None else Decimal(amount)
    return OwedOrder(key, full, number, date(year, 10, 1), client, total, Decimal(paid))


FACTS = StatementFacts(
    frozenset({OWN, OWN_TOO}),
    frozenset({"7728168971"}),
    (
        PayingClient(GRAIN, "ООО «Зерно»", "7707083893"),
        PayingClient(SEA, "Морской берег"),
        PayingClient(IVANOV, "Иванов Иван Иванович"),
    ),
    (
        order("17", GRAIN, "1000"),
        order("18", GRAIN, "500"),
        order("19", GRAIN, "700", paid="200"),
        order("17", SEA, "1000", year=2025),
        order("30", SEA, "4000"),
        order("41", IVANOV, None),
    ),
)
NAMES = {one.id: one.number for one in FACTS.orders}


def incoming(amount: str, purpose: str, name: str = "ООО Зерно", inn: str = "7707083893") -> BankDocument:
    payer = Party(name, inn, (OTHER,))
    return BankDocument(1, "Платежное поручение", "5", DAY, Decimal(amount), payer, Party("", "", (OWN,)),
                        None, DAY, purpose)  # fmt: skip


def found(document: BankDocument) -> StatementMatch:
    return match_statement([document], FACTS)[0]


def said(match: StatementMatch) -> tuple[str, str, str, str]:
    parts = " ".join(f"{NAMES[part.order]}={part.amount}" for part in match.parts)
    return match.outcome.value, match.why.value, parts, f"{match.credit.normalize():f}"


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (incoming("1000", "счёт № 17"), ("certain", "number", "17=1000", "0")),
        (incoming("1000", "за листовки"), ("certain", "payer_and_amount", "17=1000", "0")),
        (incoming("1000", "счёт 999"), ("ask", "payer_and_amount", "17=1000", "0")),
        (incoming("400", "счёт 17"), ("certain", "part", "17=400", "0")),
        (incoming("1200", "счёт 17"), ("ask", "overpaid", "17=1000", "200")),
        (incoming("1500", "заказы 17 и 18"), ("certain", "number", "17=1000 18=500", "0")),
        (incoming("1200", "заказы 17, 18"), ("ask", "part", "17=1000 18=200", "0")),
        (incoming("500", "№ 19"), ("certain", "number", "19=500", "0")),
        (incoming("4000", "счёт 30"), ("ask", "other_payer", "30=4000", "0")),
        (incoming("77", "оплата"), ("ask", "only_payer", "17=77", "0")),
        (incoming("5000", "предоплата"), ("ask", "only_payer", "17=1000 18=500 19=500", "3000")),
        (incoming("4000", "счёт 30", "Кто-то", ""), ("certain", "number", "30=4000", "0")),
        (incoming("90", "счёт 30", "Кто-то", ""), ("ask", "only_number", "30=90", "0")),
        (incoming("90", "счёт 30", "МОРСКОЙ БЕРЕГ, ООО", ""), ("certain", "part", "30=90", "0")),
        (incoming("4000", "оплата", "Морской берег", ""), ("ask", "payer_and_amount", "30=4000", "0")),
        (incoming("4000", "оплата", "Кто-то", ""), ("ask", "only_amount", "30=4000", "0")),
        (incoming("1000", "счёт 17", "Кто-то", "5003052454"), ("ask", "other_payer", "17=1000", "0")),
        (incoming("3", "оплата", "Кто-то", ""), ("unknown", "no_sign", "", "0")),
        (incoming("900", "Зачисление по эквайрингу", "ПАО Банк", ""), ("unknown", "acquiring", "", "0")),
        (incoming("1000", "Возврат по п/п № 17"), ("unknown", "refund", "", "0")),
        (
            incoming("50", "заказ 41", "ПАО СБЕРБАНК//Иванов Иван Иванович//1//", ""),
            ("certain", "number", "41=50", "0"),
        ),
        (incoming("1000", "договор № 30"), ("certain", "payer_and_amount", "17=1000", "0")),
    ],
)
def test_what_a_payment_becomes(document: BankDocument, expected: tuple[str, str, str, str]) -> None:
    assert said(found(document)) == expected


def test_a_bare_number_is_the_latest_order_on_or_before_the_day() -> None:
    earlier = date(2026, 5, 1)
    document = replace(incoming("1000", "счёт 17", "Морской берег", ""), written=earlier, credited=earlier)
    assert said(found(document)) == ("certain", "number", "17/2025=1000", "0")


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"credited": None}, Why.DRAFT),
        ({"payer": Party("", "", (OWN_TOO,))}, Why.OWN_TRANSFER),
        ({"payer": Party("Формат", "7728168971", (OTHER,))}, Why.OWN_TRANSFER),
        ({"payer": Party("Банк", "", (BANKS + "1" * 12,)), "purpose": "проценты"}, Why.TRANSIT),
        ({"payee": Party("", "", (OTHER,))}, Why.NOT_OURS),
        ({"payer": Party("", "", (OWN,)), "payee": Party("", "", (OTHER,))}, Why.OUTGOING),
    ],
)
def test_what_is_left_out(changes: dict[str, object], why: Why) -> None:
    document = replace(incoming("1000", "счёт 17"), **changes)  # type: ignore[arg-type]
    assert (found(document).outcome, found(document).why) == (Outcome.LEFT_OUT, why)


def test_a_refund_goes_to_the_order_that_was_paid() -> None:
    back = replace(
        incoming("200", "Возврат по счёту 19"),
        payer=Party("", "", (OWN,)), payee=Party("ООО Зерно", "7707083893", (OTHER,)), debited=DAY,
    )  # fmt: skip
    assert said(found(back)) == ("certain", "refund", "19=-200", "0")
    assert said(found(replace(back, amount=Decimal(201)))) == ("unknown", "refund", "", "0")
    assert said(found(replace(back, purpose="возврат"))) == ("ask", "refund", "19=-200", "0")


def test_a_second_payment_of_a_paid_order_is_asked_about() -> None:
    first = incoming("1000", "счёт 17")
    outcomes = [said(one) for one in match_statement([first, replace(first, line=2)], FACTS)]
    assert outcomes == [("certain", "number", "17=1000", "0"), ("ask", "overpaid", "", "1000")]


@pytest.mark.parametrize(
    ("purpose", "numbers"),
    [
        ("Оплата по счету № 123 от 05.10.2026, НДС 20% - 166.67", ["123"]),
        ("сч.123,124 и 125", ["123", "124", "125"]),
        ("Заказ №А-15", ["а-15"]),
        ("№5/2026", ["5/2026"]),
        ("По договору № 7 счёт №8", ["8"]),
        ("Счет-фактура № 9", []),
        ("Сумма 1000-00, без НДС", []),
        ("", []),
    ],
)
def test_numbers_in_purposes(purpose: str, numbers: list[str]) -> None:
    assert named_numbers(purpose) == numbers


def test_kinds_of_money() -> None:
    assert is_acquiring("Возмещение по ЭКВАЙРИНГУ")
    assert is_refund("Возврат средств")
    assert not is_refund("Оплата за невозвратную тару")


AMOUNTS = st.decimals("0.01", 6000, places=2)
PURPOSES = st.lists(st.sampled_from(["счёт 17", "№ 18", "заказ 30", "19", "возврат", "41"])).map(" ".join)
DOCUMENTS = st.builds(
    incoming, AMOUNTS.map(str), PURPOSES, st.sampled_from(["ООО Зерно", "Морской берег", "Кто-то"]),
    st.sampled_from(["", "7707083893", "5003052454"]),
)  # fmt: skip


@given(st.lists(DOCUMENTS, max_size=6))
def test_parts_and_credit_add_up_and_nothing_certain_is_overpaid(documents: list[BankDocument]) -> None:
    placed = [replace(document, line=line) for line, document in enumerate(documents)]
    paid = {one.id: one.paid for one in FACTS.orders}
    for match in match_statement(placed, FACTS):
        total = sum((part.amount for part in match.parts), match.credit)
        if match.parts and match.client is not None:
            assert total == match.document.amount
        if match.outcome is Outcome.CERTAIN:
            assert total == match.document.amount
            assert match.credit == 0
            for part in match.parts:
                paid[part.order] += part.amount
    for one in FACTS.orders:
        assert one.amount is None or paid[one.id] <= one.amount


@given(st.text(max_size=1500))
def test_any_purpose_can_be_read(purpose: str) -> None:
    assert all(any(sign.isdigit() for sign in number) for number in named_numbers(purpose))
