"""The program's pay equals a slow calculation that was written from the rules alone."""

import pytest

from tests.second_pay.comparison import differences


@pytest.mark.parametrize("seed", range(1000, 1020))
def test_both_calculations_agree_on_a_random_office(seed: int) -> None:
    assert list(differences(seed)) == []
