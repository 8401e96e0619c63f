"""A transfer that does not succeed leaves nothing behind, wherever it was going."""

import sqlite3
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import URL, Connection, make_url
from sqlalchemy.exc import DBAPIError

from desktop.rules.errors import BadInput, Unavailable
from desktop.storage import transfer as transfer_module
from desktop.storage.database import copying
from desktop.storage.database.moved import mark_moved, place_words
from desktop.storage.operations import Act, Store
from desktop.storage.transfer import transfer
from tests.postgresql import Server
from tests.storage.test_store import NOW, add_service, services

ANNA = 1  # ids of employees


@pytest.fixture
def office(sqlite_store: Store) -> Store:
    sqlite_store.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Баннер"})
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
    monkeypatch.setattr(transfer_module, "mark_origin", lambda _new, _place: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        transfer(office, tmp_path / "there.dolya")
    assert not (tmp_path / "there.dolya").exists()
    office.perform("add_service", add_service, Act(ANNA, NOW), {"name": "Буклет"})


def commits_fail(office: Store, monkeypatch: pytest.MonkeyPatch, *, stored: bool, often: int = 1) -> None:
    """The next commits in the old place report a failure, though they are ``stored`` or because they are
    not."""
    left = [often]

    def mark_badly(old: Connection, place: URL) -> None:
        mark_moved(old, place)
        if left[0]:
            left[0] -= 1
            if stored:
                old.connection.cursor().execute("COMMIT")
            raise DBAPIError("COMMIT", None, sqlite3.OperationalError("disk I/O error"))

    monkeypatch.setattr(transfer_module, "mark_moved", mark_badly)


def in_use(office: Store) -> bool:
    try:
        office.perform("add_service", add_service, Act(ANNA, NOW), {"name": uuid4().hex})
    except Unavailable as error:
        if error.code == "office_moved":
            return False
        raise
    return True


@pytest.mark.parametrize("stored", [True, False])
def test_a_mark_that_reports_a_failure_loses_no_office(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stored: bool
) -> None:
    commits_fail(office, monkeypatch, stored=stored)
    moved = transfer(office, tmp_path / "there.dolya")
    assert services(moved) == ["Баннер"]
    assert in_use(moved)
    assert not in_use(office)


def finishes_when_given_again(office: Store, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        commits_fail(office, broken, stored=False, often=2)
        with pytest.raises(Unavailable, match="move_unfinished"):
            transfer(office, place)
    moved = transfer(office, place)
    assert services(moved) == ["Баннер"]
    assert not in_use(office)
    moved.close()


def test_a_move_that_could_not_be_marked_is_finished_by_the_same_command(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finishes_when_given_again(office, str(tmp_path / "there.dolya"), monkeypatch)


@pytest.mark.postgresql
def test_a_move_to_a_server_is_finished_by_the_same_command(
    office: Store, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.create_database(name := f"moved_{uuid4().hex}")
    finishes_when_given_again(office, server.url(name), monkeypatch)


def test_a_copy_that_is_behind_is_not_taken_for_the_office(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        commits_fail(office, broken, stored=False, often=2)
        with pytest.raises(Unavailable, match="move_unfinished"):
            transfer(office, tmp_path / "there.dolya")
    assert in_use(office)
    with pytest.raises(BadInput, match="file_exists"):
        transfer(office, tmp_path / "there.dolya")
    assert in_use(office)


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
