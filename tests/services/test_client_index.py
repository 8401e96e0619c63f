"""The index of clients in memory finds what the rows say, whatever has happened to them since."""

from collections.abc import Iterator
from random import Random
from uuid import UUID

import pytest
from rapidfuzz import fuzz
from sqlalchemy import select

from desktop import models
from desktop.rules.folding import fold
from desktop.rules.matching import ALIKE, bare_name, numbers_in
from desktop.services.clients import client_index as module
from desktop.services.clients import edit_client, search_clients
from desktop.services.clients.client_index import client_index
from desktop.services.undo import undo_last
from desktop.storage.operations import Store
from tests.services.desk import Desk
from tests.viewers import AS_OWNER

NAMES = ("Ромашка", "Ёлка", "Школа № 12", "Школа № 13", "ООО «Вектор»", "Вектор плюс", "Zara", "Кафе «Ёлка»")


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    module._kept.clear()
    yield
    module._kept.clear()


def rows(desk: Desk) -> dict[UUID, tuple[int, str]]:
    with desk.store.read() as session:
        found = session.execute(select(models.Client.id, models.Client.number, models.Client.search_text))
        return {row.id: (row.number, row.search_text) for row in found}


def indexed(desk: Desk) -> dict[UUID, tuple[int, str]]:
    with desk.store.read() as session:
        return {key: (one.number, one.text) for key, one in client_index(session).clients.items()}


def rename(desk: Desk, client: UUID, name: str) -> None:
    with desk.store.read() as session:
        version = session.get_one(models.Client, client).version
    given = {"inn": "", "segment": None, "birthday": None, "note": ""}
    edit_client(desk.store, desk.act(), client=client, version=version, name=name, **given)


def test_it_follows_new_changed_and_taken_back_clients(desk: Desk) -> None:
    luck = Random(3)
    for step in range(30):
        known = list(rows(desk))
        if known and luck.random() < 0.4:
            rename(desk, luck.choice(known), f"{luck.choice(NAMES)} {luck.randint(1, 3)}")
        elif known and luck.random() < 0.3:
            undo_last(desk.store, desk.act())
        else:
            phone = f"+7916000{step:04d}"
            desk.take(f"{luck.choice(NAMES)} {step}", phone=phone, same_client=False)
        assert indexed(desk) == rows(desk)
        with desk.store.read() as session:
            places = [one.place for one in client_index(session).by_name]
        assert places == sorted(places)


def test_what_nobody_changed_is_not_read_again(desk: Desk) -> None:
    order = desk.take("Ромашка")
    desk.take("Вектор")
    with desk.store.read() as session:
        before = client_index(session).clients
    rename(desk, desk.order(order).client_id, "Ромашка плюс")
    with desk.store.read() as session:
        after = client_index(session).clients
    unchanged = next(key for key in after if key != desk.order(order).client_id)
    assert after[unchanged] is before[unchanged]


def test_another_office_in_the_same_place_is_read_anew(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(sqlite_store)
    desk.take("Ромашка")
    known = indexed(desk)
    with desk.store.read() as session:
        sequence, _ = client_index(session).latest
    stranger = module.ClientIndex((sequence, UUID(int=5)))
    monkeypatch.setattr(module, "_kept", type(module._kept)(dict.fromkeys(module._kept, stranger)))
    desk.take("Вектор")
    assert len(indexed(desk)) == len(known) + 1


@pytest.mark.parametrize("name", [*NAMES, "ромашко", "Вектар", "Школа №12", "", "«»", "Кафе Ёлка"])
def test_similar_names_are_those_of_all_names_compared(desk: Desk, name: str) -> None:
    for place, each in enumerate(NAMES):
        desk.take(each, phone=f"+7916000{place:04d}", same_client=False)
    bare = bare_name(fold(name))
    compared = []
    for number, text in rows(desk).values():
        other = bare_name(text.partition("\n")[0])
        score = fuzz.token_sort_ratio(bare, other)
        if bare and score >= ALIKE and numbers_in(bare) == numbers_in(other):
            compared.append((-score, number))
    with desk.store.read() as session:
        assert [one.number for one in client_index(session).alike(fold(name))] == [
            number for _, number in sorted(compared)
        ]


def test_a_search_sees_what_was_just_stored(desk: Desk) -> None:
    assert search_clients(desk.store, AS_OWNER, "ромашка") == []
    order = desk.take("Ромашка")
    assert [one.name for one in search_clients(desk.store, AS_OWNER, "ромашка")] == ["Ромашка"]
    rename(desk, desk.order(order).client_id, "Вектор")
    assert search_clients(desk.store, AS_OWNER, "ромашка") == []
    undo_last(desk.store, desk.act())
    assert [one.name for one in search_clients(desk.store, AS_OWNER, "ромашка")] == ["Ромашка"]
