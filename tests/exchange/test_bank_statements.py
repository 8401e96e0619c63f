"""Statements in every encoding, with odd values, cut off, and with things that are none."""

from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.bank_statement import read_statement, reader
from desktop.rules.bank_documents import BankDocument, BankStatement
from desktop.rules.errors import BadInput
from tests.exchange.statements import OTHER, OWN, document, statement


def read(folder: Path, content: bytes) -> BankStatement:
    path = folder / "bank.txt"
    path.write_bytes(content)
    return read_statement(path)


def only(found: BankStatement) -> BankDocument:
    assert found.problems == ()
    (one,) = found.documents
    return one


@pytest.mark.parametrize("encoding", ["cp1251", "cp866", "utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("says", ["Windows", "DOS", "UTF-8", ""])
def test_the_bytes_decide_the_encoding(tmp_path: Path, encoding: str, says: str) -> None:
    one = only(read(tmp_path, statement(document(), encoding=encoding, says=says)))
    assert one.payer.inn == "7707083893"
    assert one.payer.accounts == (OTHER,)
    assert one.payee.accounts == (OWN,)
    assert one.purpose.startswith("Оплата по счёту")
    assert (one.number, one.written, one.credited, one.debited) == (
        "15", date(2026, 10, 5), date(2026, 10, 5), None,
    )  # fmt: skip


def test_names_lose_the_tax_number_before_them(tmp_path: Path) -> None:
    one = only(read(tmp_path, statement(document(ПлательщикИНН="", Плательщик="ИНН 7707083893 ООО Зерно"))))
    assert (one.payer.name, one.payer.inn) == ("ООО Зерно", "7707083893")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1000", "1000.00"), ("1000,5", "1000.50"), ("1 234,56", "1234.56"), ("1\u00a0234.56", "1234.56"),
        ("1,234.56", "1234.56"), ("1.234.567,89", "1234567.89"), ("0.01", "0.01"),
    ],
)  # fmt: skip
def test_amounts_are_read_as_banks_write_them(tmp_path: Path, written: str, meant: str) -> None:
    assert only(read(tmp_path, statement(document(Сумма=written)))).amount == Decimal(meant)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"Сумма": ""}, "no_amount"),
        ({"Сумма": "0.00"}, "zero_amount"),
        ({"Сумма": "-5"}, "not_an_amount"),
        ({"Сумма": "1e9"}, "not_an_amount"),
        ({"Сумма": "12.345"}, "not_an_amount"),
        ({"Сумма": "٣"}, "not_an_amount"),
        ({"Сумма": "999999999999999"}, "absurd_amount"),
        ({"Дата": "31.02.2026"}, "no_such_day"),
        ({"Дата": "05.10.0026"}, "absurd_date"),
        ({"Дата": "вчера"}, "not_a_date"),
        ({"Дата": "", "ДатаПоступило": ""}, "no_date"),
        ({"НазначениеПлатежа": "счёт\0 17"}, "null_bytes"),
        ({"Сумма": "10\r\nСумма=20"}, "field_twice"),
    ],
)
def test_a_document_that_cannot_be_read_leaves_the_others(
    tmp_path: Path, changes: dict[str, str], code: str
) -> None:
    found = read(tmp_path, statement(document(), document(**changes), document()))
    assert [one.code for one in found.problems] == [code]
    assert len(found.documents) == 2


def test_a_document_without_an_end_is_a_problem_of_its_own(tmp_path: Path) -> None:
    open_one = document(Номер="7").removesuffix("КонецДокумента")
    for content in (statement(open_one, document()), statement(document(), open_one)):
        found = read(tmp_path, content)
        assert [(one.code, one.number) for one in found.problems] == [("no_document_end", "7")]
        assert len(found.documents) == 1


def test_a_purpose_in_parts_is_joined(tmp_path: Path) -> None:
    parts = {"НазначениеПлатежа": "", "НазначениеПлатежа1": "Оплата", "НазначениеПлатежа2": "счёт 17"}
    assert only(read(tmp_path, statement(document(**parts)))).purpose == "Оплата счёт 17"


@pytest.mark.parametrize("kind", ["Банковский ордер", "Мемориальный ордер", "", "Чек №7 = странный"])
def test_any_kind_of_document_is_read(tmp_path: Path, kind: str) -> None:
    assert only(read(tmp_path, statement(document(kind)))).kind == kind


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "empty_file"),
        (b"\0" * 5000, "not_a_statement"),
        (b"PK\x03\x04 a workbook", "not_a_statement"),
        ("Дата;Сумма\n05.10.2026;1000".encode(), "not_a_statement"),
        (b"\xff\xfe\x31", "not_a_statement"),
        (b"x" * 20_000, "not_a_statement"),
        (b"1CClientBankExchange\n" + b"x" * 20_000, "long_line"),
        (b"1CClientBankExchange\n", "cut_off"),
        (statement(document(), end=False), "cut_off"),
    ],
)
def test_what_is_no_whole_statement_is_refused(tmp_path: Path, content: bytes, problem: str) -> None:
    with pytest.raises(BadInput) as refused:
        read(tmp_path, content)
    assert refused.value.details["problem"] == problem


def test_a_statement_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    whole = statement(document(), document())
    for length in range(30, len(whole) - len("КонецФайла\r\n"), 37):
        with pytest.raises(BadInput):
            read(tmp_path, whole[:length])


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(BadInput) as refused:
        read_statement(path)
    assert refused.value.details["problem"] == "too_large"


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(BadInput):
            read_statement(path)


def test_too_many_documents_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_DOCUMENTS", 2)
    with pytest.raises(BadInput) as refused:
        read(tmp_path, statement(document(), document(), document()))
    assert refused.value.details["problem"] == "too_many_documents"


@given(st.binary(max_size=300), st.integers(0, 600))
def test_no_bytes_end_in_anything_but_a_record_or_a_refusal(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, place: int
) -> None:
    whole = statement(document())
    path = tmp_path_factory.getbasetemp() / "noise.txt"
    path.write_bytes(whole[:place] + noise + whole[place:])
    with suppress(BadInput):
        assert read_statement(path).sha256
