"""Finding clients in spite of typos and of the keyboard's language, with true counts."""

from datetime import datetime

import pytest

from desktop.rules.keyboard import other_layout
from desktop.services.clients import find_clients, search_clients
from desktop.services.clients.text_search import parts, typos_allowed
from desktop.services.intake import look_up, take_order
from desktop.storage.operations import Act, Store
from tests.services.importer import make_office
from tests.viewers import AS_OWNER

NOW = datetime(2026, 10, 5, 9)
NAMES = {"Ромашка": "8 916 123-45-67", "ООО «Берёзка»": "8 495 765-43-21", "Orbita": "8 812 111-22-33"}


@pytest.fixture
def office(store: Store) -> Store:
    make_office(store)
    for number, (name, phone) in enumerate(NAMES.items()):
        act = Act(1, NOW)
        take_order(store, act, visit=str(number), source="phone", name=name, phone=phone, same_client=False)
    return store


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ромажка", "Ромашка"),
        ("роашка", "Ромашка"),
        ("рмоашка", "Ромашка"),
        ("ромашкка", "Ромашка"),
        ("hjvfirf", "Ромашка"),
        ("hjvf;rf", "Ромашка"),
        (",th`prf", "ООО «Берёзка»"),
        ("щкишеф", "Orbita"),
        ("orbtia", "Orbita"),
        ("ромаж", "Ромашка"),
        ("916 123", "Ромашка"),
        ("765-43", "ООО «Берёзка»"),
    ],
)
def test_a_client_is_found_in_spite_of_how_it_is_typed(office: Store, typed: str, name: str) -> None:
    assert [row.name for row in search_clients(office, AS_OWNER, typed)] == [name]
    assert [match.name for match in look_up(office, AS_OWNER, typed)] == [name]


@pytest.mark.parametrize("typed", ["сосна", "ром ель", "xyz", "999999", "р0машки нет"])
def test_what_nobody_is_called_finds_nobody(office: Store, typed: str) -> None:
    assert find_clients(office, AS_OWNER, typed).total == 0


def test_an_exact_match_leaves_out_similar_names(office: Store) -> None:
    take_order(office, Act(1, NOW), visit="x", source="phone", name="Ромажка", same_client=False)
    assert [row.name for row in search_clients(office, AS_OWNER, "ромажка")] == ["Ромажка"]


def test_the_count_is_of_all_clients_found(office: Store) -> None:
    found = find_clients(office, AS_OWNER, "о", limit=1)
    assert (len(found.rows), found.total) == (1, 2)
    everybody = find_clients(office, AS_OWNER, limit=2)
    assert (len(everybody.rows), everybody.total) == (2, 3)


def test_the_other_layout_is_its_own_opposite() -> None:
    assert other_layout("hjvfirf") == "ромашка"
    assert other_layout(other_layout("ромашка, ёж")) == "ромашка, ёж"


@pytest.mark.parametrize("word", ["рома", "ромаш", "ромашка", "берёзовая", "агентство"])
def test_allowed_typos_leave_a_piece_of_the_word_as_it_is(word: str) -> None:
    assert "".join(parts(word)) == word
    if typos_allowed(word) == 1:
        for at in range(len(word)):
            changed = word[:at] + "#" + word[at + 1 :]
            assert any(part in word for part in parts(changed))
