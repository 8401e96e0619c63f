"""Twenty random offices; ``python -m tests.second_dealing 300`` compares more by hand."""

import pytest

from desktop.storage.operations import Store
from tests.second_dealing.random_office import RandomOffice


@pytest.mark.parametrize("seed", range(20))
def test_a_random_office_is_dealt_as_the_rules_say(sqlite_store: Store, seed: int) -> None:
    RandomOffice(sqlite_store, seed).run(steps=40)
