"""Converting phone numbers as people write them."""

import pytest

from desktop.exchange.phones import canonical_phone, for_people


@pytest.mark.parametrize(
    "written", ["8 (916) 123-45-67", "+7 916 123 45 67", "89161234567", "7-916-123-45-67", "916 123 45 67"]
)
def test_russian_ways_of_writing_are_one_number(written: str) -> None:
    assert canonical_phone(written, "RU") == "+79161234567"


@pytest.mark.parametrize(
    "written", ["тел. 8-916-123-45-67", "+7 (916) 123-45-67 (Анна)", "79161234567.0", "моб.: 8 916 123 45 67"]
)
def test_words_around_a_number_do_not_matter(written: str) -> None:
    assert canonical_phone(written) == "+79161234567"


@pytest.mark.parametrize(
    "written",
    ["8 (495) 123-45-67 доб. 5", "495 123 45 67 ext. 5", "84951234567#5", "8 495 1234567 (вн. 5)"],
)
def test_an_extension_is_kept_apart_from_the_number(written: str) -> None:
    assert canonical_phone(written) == "+74951234567;ext=5"


@pytest.mark.parametrize(
    "written",
    [
        "", "—", "-", "нет", "123", "8" * 400, "+0", "1234567890123456", "7,91E+10", "0", "00000000000",
        "доб. 5", "8 916 123-45-67 8 916 123-45-68",
    ],
)  # fmt: skip
def test_what_is_no_number_is_none(written: str) -> None:
    assert canonical_phone(written, "RU") is None


def test_another_country() -> None:
    assert canonical_phone("067 212 3456", "AL") == "+355672123456"


def test_for_people() -> None:
    assert for_people("+79161234567") == "+7 916 123-45-67"
    assert for_people("+355672123456", "AL") == "067 212 3456"
    assert for_people("+74951234567;ext=5") == "+7 495 123-45-67 #5"
    assert for_people("whatever") == "whatever"
