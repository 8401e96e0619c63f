"""Notices cheaply that somebody wrote to a file, by SQLite's own count of changes on a connection kept
open."""

import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Engine, PoolProxiedConnection
from sqlalchemy.exc import DBAPIError

from desktop.rules.errors import DolyaError
from desktop.storage.database.hot_journal import refuse_foreign_journal


class ContentVersion(NamedTuple):
    """Differs whenever the content may differ: the file itself, and SQLite's count on one connection."""

    file: int
    connection: int
    changes: int


class ChangeDetector:
    """Tells versions of a SQLite file's content.

    Each thread keeps a connection of its own: a thread that hangs on a frozen drive holds up no other.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._path = Path(engine.url.database or "")
        self._kept = threading.local()

    def version(self) -> ContentVersion | None:
        """Return the content's version at this moment, or None if there is none: a server, a failure."""
        if self._engine.dialect.name != "sqlite":
            return None
        try:
            file = self._path.stat().st_ino
            if getattr(self._kept, "file", None) != file:  # restored: the old file never changes again
                self.close()
                self._kept.connection = self._engine.raw_connection()
                self._kept.file = file
            refuse_foreign_journal(self._path)
            connection: PoolProxiedConnection = self._kept.connection
            with closing(connection.cursor()) as cursor:
                cursor.execute("PRAGMA data_version")
                [[changes]] = cursor.fetchall()
                return ContentVersion(file, id(connection), changes)
        except (OSError, sqlite3.Error, DBAPIError, DolyaError):
            self.close()
            return None

    def close(self) -> None:
        """Close this thread's connection."""
        connection: PoolProxiedConnection | None = getattr(self._kept, "connection", None)
        self._kept.connection = self._kept.file = None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()
