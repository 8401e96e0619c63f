"""A transfer that does not succeed leaves nothing behind, wherever it was going."""

from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import make_url

from desktop.rules.errors import Unavailable
from desktop.storage import copying
from desktop.storage import transfer as transfer_module
from desktop.storage.moved import place_words
from desktop.storage.operations import Act
from desktop.storage.store import Store
from desktop.storage.transfer import transfer
from tests.postgresql import Server
from tests.storage.test_store import NOW, add_service, services


@pytest.fixture
def office(sqlite_store: Store) -> Store:
    sqlite_store.perform("add_service", add_service, Act("Анна", NOW), {"name": "Баннер"})
    return sqlite_store


def moves_after_a_failure(office: Store, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(copying, "first_difference", lambda _one, _other: "client")
        with pytest.raises(Unavailable, match="transfer_failed"):
            transfer(office, place)
    moved = transfer(office, place)
    assert services(moved) == ["Баннер"]
    moved.close()


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("postgresql+psycopg://anna:secret@srv:5433/o?password=x&sslmode=require", "postgresql://srv:5433/o"),
        ("postgresql://anna@srv/o", "postgresql://srv/o"),
    ],
)
def test_where_an_office_went_is_said_without_names_and_passwords(place: str, words: str) -> None:
    assert place_words(make_url(place)) == words


def test_a_move_that_fails_leaves_the_office_open(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer_module, "mark_moved", lambda _old, _place: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        transfer(office, tmp_path / "there.dolya")
    assert not (tmp_path / "there.dolya").exists()
    office.perform("add_service", add_service, Act("Анна", NOW), {"name": "Буклет"})


def test_a_file_is_gone_again(office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "there" / "office.dolya"
    place.parent.mkdir()
    with monkeypatch.context() as broken:
        broken.setattr(copying, "copy_rows", lambda _one, _other: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            transfer(office, place)
    assert list(place.parent.iterdir()) == []
    moves_after_a_failure(office, str(place), monkeypatch)


@pytest.mark.postgresql
def test_a_servers_database_is_empty_again(
    office: Store, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.create_database(name := f"moved_{uuid4().hex}")
    moves_after_a_failure(office, server.url(name), monkeypatch)
