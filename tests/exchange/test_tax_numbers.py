"""Recognising tax numbers among what people write around them."""

import pytest

from desktop.exchange.tax_numbers import canonical_tax_number


@pytest.mark.parametrize(
    "written",
    [
        "7707083893", "ИНН 7707083893", "7707083893.0", "'7707083893", "77 0708 3893",
        "7707083893/770701001", "ИНН/КПП: 7707083893/770701001", "КПП 770701001 ИНН 7707083893",
    ],
)  # fmt: skip
def test_an_inn_is_known_whatever_stands_around_it(written: str) -> None:
    assert canonical_tax_number(written) == "7707083893"


def test_a_lost_leading_zero_is_put_back() -> None:
    assert canonical_tax_number("274062111") == "0274062111"
    assert canonical_tax_number("500100732259") == "500100732259"


@pytest.mark.parametrize("written", ["", "0", "-", "нет", "0000000000", "7707083894", "123", "7" * 400])
def test_what_is_no_inn_is_none(written: str) -> None:
    assert canonical_tax_number(written) is None


def test_another_country_has_its_own() -> None:
    assert canonical_tax_number("J 91402501 L", "AL") == "J91402501L"
    assert canonical_tax_number("7707083893", "AL") is None
