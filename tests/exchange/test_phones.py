"""Converting phone numbers as people write them."""

import pytest

from desktop.exchange.phones import canonical_phone, for_people


@pytest.mark.parametrize(
    "written", ["8 (916) 123-45-67", "+7 916 123 45 67", "89161234567", "7-916-123-45-67", "916 123 45 67"]
)
def test_russian_ways_of_writing_are_one_number(written: str) -> None:
    assert canonical_phone(written, "RU") == "+79161234567"


@pytest.mark.parametrize("written", ["", "—", "нет", "123", "8" * 400, "+0", "1234567890123456"])
def test_what_is_no_number_is_none(written: str) -> None:
    assert canonical_phone(written, "RU") is None


def test_another_country() -> None:
    assert canonical_phone("067 212 3456", "AL") == "+355672123456"


def test_for_people() -> None:
    assert for_people("+79161234567") == "+7 916 123-45-67"
    assert for_people("+355672123456", "AL") == "067 212 3456"
    assert for_people("whatever") == "whatever"
