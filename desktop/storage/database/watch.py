"""Noticing cheaply that somebody wrote: SQLite's own count of others' changes, on a connection kept open."""

import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Engine, PoolProxiedConnection
from sqlalchemy.exc import DBAPIError

from desktop.rules.errors import DolyaError
from desktop.storage.database.hot_journal import refuse_naming


class Mark(NamedTuple):
    """Differs whenever the content may: the file itself, and SQLite's count on one connection to it."""

    file: int
    connection: int
    changes: int


class Watch:
    """Marks of a SQLite file's content.

    Each thread keeps a connection of its own: a thread that hangs on a frozen drive holds up no other.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._path = Path(engine.url.database or "")
        self._kept = threading.local()

    def mark(self) -> Mark | None:
        """The mark of this moment; None where there is none to compare: a server, a fault."""
        if self._engine.dialect.name != "sqlite":
            return None
        try:
            file = self._path.stat().st_ino
            if getattr(self._kept, "file", None) != file:  # restored: the old one never changes
                self.close()
                self._kept.connection = self._engine.raw_connection()
                self._kept.file = file
            refuse_naming(self._path)
            connection: PoolProxiedConnection = self._kept.connection
            with closing(connection.cursor()) as cursor:
                cursor.execute("PRAGMA data_version")
                [[changes]] = cursor.fetchall()
                return Mark(file, id(connection), changes)
        except (OSError, sqlite3.Error, DBAPIError, DolyaError):
            self.close()
            return None

    def close(self) -> None:
        """Let go of this thread's connection."""
        connection: PoolProxiedConnection | None = getattr(self._kept, "connection", None)
        self._kept.connection = self._kept.file = None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()
