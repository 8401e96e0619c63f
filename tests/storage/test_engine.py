"""An engine's transactions on a drive that goes away."""

import sqlite3
from functools import partial
from typing import Any

import pytest
from sqlalchemy import text

from desktop.rules.errors import Unavailable
from desktop.storage.operations import Store


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
    with pytest.raises(Unavailable, match="drive_gone"), sqlite_store.read() as session:
        session.execute(text("SELECT 1"))
