"""The program's own store, on an SMB share: its engine, its retries and its gate, over the network."""

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import apsw
from smbprotocol.open import CreateDisposition

from desktop.storage.database import engine
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Store
from desktop.storage.sharing import gate
from tests.reliability.smb_share import FAULTS, SHARING_VIOLATION, Share, SharedFile, status
from tests.reliability.smb_vfs import SmbVFS

_OURS = {
    apsw.IOError: apsw.SQLITE_IOERR,
    apsw.BusyError: apsw.SQLITE_BUSY,
    apsw.CantOpenError: apsw.SQLITE_CANTOPEN,
}
"""Errors that the files on the share raised: they bring no code along."""


def open_on_share(place: Path, port: int, user: str, password: str) -> Store:
    """The office at ``place``, which is a file in the folder that the server shares. A process has one."""
    share = Share(port, user, password)
    vfs = SmbVFS(share)  # registered as long as it lives

    def connect(database: str, **options: Any) -> "Connection":
        assert vfs.share is share
        return Connection(place.name, options["timeout"])

    limits = {name: getattr(sqlite3, name) for name in dir(sqlite3) if name.startswith("SQLITE_LIMIT_")}
    engine.sqlite3 = SimpleNamespace(  # type: ignore[attr-defined]
        connect=connect, Connection=Connection, Error=sqlite3.Error, **limits
    )
    gate.take = lambda path: _take(share, path.name)  # type: ignore[attr-defined]
    gate.release = lambda handle: handle.close()  # type: ignore[attr-defined]
    return open_store(place)


def _take(share: Share, name: str) -> SharedFile | None:
    """Open without sharing, as Windows' ``CreateFileW`` with share mode 0."""
    try:
        return share.open(name, CreateDisposition.FILE_OPEN_IF, share=0)
    except FAULTS as error:
        if status(error) == SHARING_VIOLATION:
            return None
        raise OSError(5, repr(error)) from error


def _translated(error: apsw.Error) -> sqlite3.Error:
    code = getattr(error, "extendedresult", 0) or _OURS.get(type(error), apsw.SQLITE_ERROR)
    integrity = code & 0xFF == sqlite3.SQLITE_CONSTRAINT
    said = (sqlite3.IntegrityError if integrity else sqlite3.OperationalError)(str(error))
    said.sqlite_errorcode = code
    return said


class Connection:
    """An apsw connection in the clothes of Python's ``sqlite3``."""

    isolation_level = None

    def __init__(self, name: str, timeout: float) -> None:
        try:
            self._connection = apsw.Connection(name, flags=apsw.SQLITE_OPEN_READWRITE, vfs=SmbVFS.NAME)
        except apsw.Error as error:
            raise _translated(error) from error
        self._connection.set_busy_timeout(int(timeout * 1000))

    def create_function(self, *about: Any, **more: Any) -> None:
        pass

    def setlimit(self, category: int, limit: int) -> None:
        self._connection.limit(category, limit)

    def cursor(self) -> "Cursor":
        return Cursor(self._connection)

    def execute(self, statement: str, parameters: Sequence[Any] = ()) -> "Cursor":
        return self.cursor().execute(statement, parameters)

    def commit(self) -> None:
        if not self._connection.get_autocommit():
            self.execute("COMMIT")

    def rollback(self) -> None:
        if not self._connection.get_autocommit():
            self.execute("ROLLBACK")

    def close(self) -> None:
        try:
            self._connection.close(True)
        except apsw.Error as error:
            raise _translated(error) from error


class Cursor:
    """Fetches everything at once."""

    arraysize = 1

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    def execute(self, statement: str, parameters: Sequence[Any] = ()) -> "Cursor":
        cursor = self._connection.cursor()
        cursor.exec_trace = self._before
        try:
            self._rows = list(cursor.execute(statement, tuple(parameters)))
        except apsw.Error as error:
            raise _translated(error) from error
        self.rowcount = self._connection.changes() if self.description is None else -1
        self.lastrowid = self._connection.last_insert_rowid()
        return self

    def executemany(self, statement: str, many: Iterable[Sequence[Any]]) -> "Cursor":
        changed = 0
        for parameters in many:
            self.execute(statement, parameters)
            changed += max(0, self.rowcount)
        self.rowcount = changed
        return self

    def _before(self, cursor: apsw.Cursor, statement: str, bindings: Any) -> bool:
        columns = cursor.get_description()
        self.description = tuple((name, *[None] * 6) for name, *_ in columns) or None
        return True

    def fetchone(self) -> Any:
        return self._rows.pop(0) if self._rows else None

    def fetchmany(self, size: int = 1) -> list[Any]:
        rows, self._rows = self._rows[:size], self._rows[size:]
        return rows

    def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    def close(self) -> None:
        self._rows = []
