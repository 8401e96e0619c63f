"""Numbers as people read and type them."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import pytest

from desktop.language.numbers import (
    amount,
    balance,
    exact_money,
    number,
    order_number,
    parse_amount,
    percent,
    phone,
    signed,
    table_money,
    use_currency,
    whole_money,
    with_sign,
)
from desktop.language.translate import current_language, use_language


@pytest.fixture(autouse=True)
def russian() -> Iterator[None]:
    before = current_language()
    use_language("ru")
    yield
    use_language(before)


def test_groups_are_narrow_and_the_minus_is_a_minus() -> None:
    assert whole_money(1_070_892) == "1\u202f070\u202f892\u00a0₽"
    assert exact_money(Decimal("-10000")) == "\u221210\u202f000,00"
    assert number(999) == "999"


def test_a_balance_has_its_sign_and_two_digits() -> None:
    assert balance(Fraction(2, 3)) == "+0,67"
    assert balance(Fraction(-1, 3)) == "\u22120,33"
    assert balance(Fraction(1, 1000)) == "0,00"
    assert signed(-22) == "\u221222"


def test_rounding_is_half_away_from_zero_and_a_rounded_zero_has_no_sign() -> None:
    assert number(Decimal("2.5")) == "3"
    assert number(Decimal("-2.5")) == "\u22123"
    assert exact_money(Decimal("-0.004")) == "0,00"


def test_zero_in_a_table_is_a_dash_and_an_estimate_is_marked() -> None:
    assert table_money(Decimal("0.00"), 2) == "—"
    assert table_money(None) == "—"
    assert amount(Decimal(40000), True) == "~40\u202f000"
    assert amount(None) == ""


def test_a_percentage_shows_only_digits_that_say_something() -> None:
    assert percent(Fraction(59, 100)) == "59\u00a0%"
    assert percent(Fraction(75, 1000), 2) == "7,5\u00a0%"
    assert percent(Fraction(1, 10), 2) == "10\u00a0%"


def test_english_has_a_point() -> None:
    use_language("en")
    assert exact_money(Decimal("54545.45")) == "54\u202f545.45"


def test_phones_and_order_numbers_do_not_break() -> None:
    assert phone("+79109734218") == "+7 910 973-42-18"
    assert phone("+355672345678") == "+355 67 234 5678"
    assert phone("not a phone") == "not a phone"
    assert order_number("1284") == "№\u00a01284"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("~40 000", "40000.00"),
        ("54\u202f545,45", "54545.45"),
        ("1 200.5 ₽", "1200.50"),
        ("\u2212300", "-300.00"),
        ("12 500,00", "12500.00"),
    ],
)
def test_what_people_type_as_an_amount(typed: str, meant: str) -> None:
    assert parse_amount(typed) == Decimal(meant)


def test_nothing_typed_is_no_amount_and_nonsense_is_refused() -> None:
    assert parse_amount("  ") is None
    for nonsense in ("forty", "1,2,3", "1.234", "--5", "1e5", "٣", "9" * 13):
        with pytest.raises(ValueError, match="amount"):
            parse_amount(nonsense)


@pytest.fixture
def lek() -> Iterator[None]:
    use_currency("ALL")
    yield
    use_currency("RUB")


@pytest.mark.usefixtures("lek")
def test_money_has_the_sign_of_the_offices_currency() -> None:
    assert whole_money(1200) == "1\u202f200\u00a0L"
    assert with_sign("Shuma, %1") == "Shuma, L"
    assert parse_amount("1 200 L") == Decimal(1200)
    use_currency("CHF")
    assert whole_money(5) == "5\u00a0CHF"
