"""An engine's transactions on a drive that goes away; the connection that is kept for reading."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError

from desktop.models import Employee
from desktop.rules.errors import Refused, Unavailable
from desktop.services.settings import add_employee, create_office
from desktop.storage.database.engine import sqlite_engine
from desktop.storage.operations import Act, Store

NOW = datetime(2026, 10, 5, 10)


class Gone(sqlite3.Cursor):
    """A cursor on a drive that goes away in the first look after BEGIN, and takes the transaction along."""

    def execute(self, statement: str, *parameters: Any) -> sqlite3.Cursor:
        if statement != "PRAGMA schema_version":
            return super().execute(statement, *parameters)
        super().execute("ROLLBACK")
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
        raise error


class Away(sqlite3.Connection):
    def cursor(self, factory: Any = Gone) -> Any:
        return super().cursor(factory)


def test_a_drive_that_goes_away_while_a_transaction_begins_is_one_word(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Away))
    store = Store(sqlite_engine(Path(sqlite_store.place)))
    with pytest.raises(Unavailable, match="drive_gone"), store.read() as session:
        session.execute(text("SELECT 1"))


class Counted(sqlite3.Connection):
    """A connection that counts those that were opened."""

    opened = 0

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        Counted.opened += 1


@pytest.fixture
def counted(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An office whose connections are counted, with an owner."""
    create_office(sqlite_store, Act(None, NOW), name="Формат", owner="Игорь")
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Counted))
    Counted.opened = 0
    store = Store(sqlite_engine(Path(sqlite_store.place)))
    yield store
    store.close()


def names(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(Employee.name).order_by(Employee.name)))


def test_one_use_after_the_other_shares_a_connection_and_sees_what_others_store(
    counted: Store, sqlite_store: Store
) -> None:
    assert names(counted) == names(counted) == ["Игорь"]
    add_employee(counted, Act(1, NOW), name="Борис", role="manager", hired=NOW.date())
    assert Counted.opened == 1, "an operation finds in memory what was read before it"
    add_employee(sqlite_store, Act(1, NOW), name="Анна", role="manager", hired=NOW.date())
    opened = Counted.opened
    assert names(counted) == ["Анна", "Борис", "Игорь"]
    assert Counted.opened == opened


def test_a_refused_operation_leaves_its_connection_as_it_was(counted: Store) -> None:
    add_employee(counted, Act(1, NOW), name="Борис", role="manager", hired=NOW.date())
    opened = Counted.opened
    with pytest.raises(Refused):
        add_employee(counted, Act(1, NOW), name="Борис", role="manager", hired=NOW.date())
    assert names(counted) == ["Борис", "Игорь"]
    assert Counted.opened == opened


def test_after_a_fault_in_an_operation_its_connection_is_not_used_again(
    counted: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    names(counted)

    def fail(*_arguments: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setattr("desktop.storage.operations.store.add_entry", fail)
        with pytest.raises(sqlite3.OperationalError):
            add_employee(counted, Act(1, NOW), name="Борис", role="manager", hired=NOW.date())
    opened = Counted.opened
    assert names(counted) == ["Игорь"]
    assert Counted.opened == opened + 1


def test_a_read_within_a_read_and_in_another_thread_has_a_connection_of_its_own(counted: Store) -> None:
    found: list[list[str]] = []
    with counted.read() as session:
        session.execute(text("SELECT 1"))
        found.append(names(counted))
        other = Thread(target=lambda: found.append(names(counted)))
        other.start()
        other.join()
    assert found == [["Игорь"], ["Игорь"]]
    assert Counted.opened == 2, "one each for the two reads at a time"


def test_after_a_fault_the_kept_connection_is_not_used_again(counted: Store) -> None:
    names(counted)
    with pytest.raises(OperationalError), counted.read() as session:
        session.execute(text("SELECT nothing"))
    opened = Counted.opened
    assert names(counted) == ["Игорь"]
    assert Counted.opened == opened + 1


def test_a_kept_connection_to_a_file_that_was_replaced_is_not_used_again(counted: Store) -> None:
    path = Path(counted.place)
    before = path.read_bytes()
    add_employee(counted, Act(1, NOW), name="Анна", role="manager", hired=NOW.date())
    assert names(counted) == ["Анна", "Игорь"]
    path.with_suffix(".backup").write_bytes(before)
    path.with_suffix(".backup").replace(path)
    assert names(counted) == ["Игорь"]
    with counted.read() as session, pytest.raises(Exception, match="readonly"):
        session.execute(text("DELETE FROM employee"))
