"""Turns a database's own errors into the office's: one for each kind, never a traceback."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from desktop.rules.errors import (
    BadInput,
    ConnectionLost,
    Damaged,
    DiskFull,
    DolyaError,
    DriveAway,
    FileMissing,
    NotADatabase,
    ServerForbids,
    Unavailable,
)

DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_SENSELESS = re.compile("unsupported file format|Could not decode to UTF-8")
BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_UNAVAILABLE: dict[int, tuple[type[Unavailable], str]] = {
    sqlite3.SQLITE_BUSY: (Unavailable, "busy"),
    sqlite3.SQLITE_LOCKED: (Unavailable, "busy"),
    sqlite3.SQLITE_READONLY: (Unavailable, "read_only"),
    sqlite3.SQLITE_PERM: (Unavailable, "read_only"),
    sqlite3.SQLITE_IOERR: (ConnectionLost, "drive_gone"),
    sqlite3.SQLITE_FULL: (DiskFull, "disk_full"),
    sqlite3.SQLITE_CORRUPT: (Damaged, "damaged"),
    sqlite3.SQLITE_NOLFS: (DiskFull, "disk_full"),
    sqlite3.SQLITE_PROTOCOL: (Unavailable, "busy"),
    sqlite3.SQLITE_TOOBIG: (Unavailable, "too_large"),
}
# A refused connection carries no code, only the server's words, in English or in Russian.
_MISSING = re.compile("does not exist|не существует")
_STARTING = re.compile("the database system is|система баз данных")  # … starting up, … shutting down
_FULL = re.compile(
    "too many (clients|connections)|remaining connection slots|"
    "слишком много (клиентов|подключений)|слоты подключений"
)
_FATAL = re.compile("FATAL|ВАЖНО|no password supplied|пароль не")
_UNTRUSTED = re.compile("certificate|сертификат|server does not support SSL|сервер не поддерживает SSL")
_OF_STATE = {
    **dict.fromkeys(("55P03", "40001", "40P01", "57014"), "busy"),
    "53100": "disk_full",
    "53300": "server_full",
    "25006": "server_read_only",
    "42501": "server_forbids",
    "3D000": "no_such_database",
    "25P03": "server_unreachable",  # our own silence in the middle of a transaction was too long for it
}
_OF_STATES = {"28": "server_refuses", "08": "server_unreachable", "57P": "server_unreachable"}
"""By what a state begins with; 57P: the server stops, starts, or an administrator ended the connection."""
_OF_SERVER: dict[str, type[Unavailable]] = {
    "server_unreachable": ConnectionLost, "server_forbids": ServerForbids, "disk_full": DiskFull,
}  # fmt: skip
"""The class of a code where it is not plain Unavailable."""


def sqlite_code(error: BaseException) -> int | None:
    """Return SQLite's primary result code of an error, wrapped by SQLAlchemy or not; None if it has none."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def is_damage(error: BaseException) -> bool:
    """Return whether SQLite could not make sense of the file.

    For a wrong byte in the file's head, and for text that is not UTF-8, it gives no code of its own.
    """
    if isinstance(error, UnicodeDecodeError) or sqlite_code(error) in DAMAGE:
        return True
    return isinstance(error, DBAPIError | sqlite3.Error) and bool(_SENSELESS.search(str(error)))


def is_busy(error: BaseException) -> bool:
    """Return whether another program holds SQLite's lock, so that another try is worth it."""
    return sqlite_code(error) in BUSY


@contextmanager
def coded_faults(engine: Engine) -> Iterator[None]:
    """Raise failures of the environment as DolyaErrors; mistakes of the program come out as they are."""
    try:
        yield
    except Exception as error:
        coded = _coded(error, engine)
        if coded is None:
            raise
        raise coded from error


def _coded(error: Exception, engine: Engine) -> DolyaError | None:
    if engine.dialect.name == "sqlite":
        code = sqlite_code(error)
        if code not in DAMAGE and is_damage(error):
            code = sqlite3.SQLITE_CORRUPT
        return None if code is None else _of_sqlite(code, Path(engine.url.database or ""))
    return _of_postgresql(error, engine)


def _of_sqlite(code: int, path: Path) -> DolyaError | None:
    if code == sqlite3.SQLITE_NOTADB:
        return NotADatabase("not_a_database", path=str(path))
    if code == sqlite3.SQLITE_CANTOPEN:
        return cannot_open(path)
    if code not in _UNAVAILABLE:
        return None
    kind, name = _UNAVAILABLE[code]
    return kind(name, path=str(path))


def files_beside(path: Path) -> tuple[Path, ...]:
    """Return the paths beside a database file where SQLite keeps its unfinished transactions."""
    return tuple(path.with_name(path.name + ending) for ending in ("-journal", "-wal", "-shm"))


def remove_whole(path: Path) -> None:
    """Delete a database's file with the files beside it, if they are there."""
    for each in (path, *files_beside(path)):
        each.unlink(missing_ok=True)


def cannot_open(path: Path) -> DolyaError:
    """Return the error that says why a file cannot be opened: folder away, no such file, or no permission."""
    try:
        if not path.parent.is_dir():
            return DriveAway("folder_gone", path=str(path), folder=str(path.parent))
        if path.is_dir():
            return NotADatabase("not_a_database", path=str(path))
        if not path.exists():
            return FileMissing("no_such_file", path=str(path))
        return DriveAway("no_access", path=str(path))
    except OSError:  # a drive that is switched off does not even say that nothing is there
        return DriveAway("folder_gone", path=str(path), folder=str(path.parent))


def _of_postgresql(error: Exception, engine: Engine) -> DolyaError | None:
    if not isinstance(error, DBAPIError):
        return None
    state = getattr(error.orig, "sqlstate", None)
    code = _of_words(error, engine.url.database) if state is None else _of_state(state)
    if code is None and error.connection_invalidated:
        code = "server_unreachable"
    if code is None:
        return None
    url = engine.url
    details = {"server": f"{url.host}:{url.port or 5432}", "database": url.database, "user": url.username}
    if code == "no_such_database":
        return BadInput(code, **details)
    if code == "server_untrusted":
        return Unavailable(code, **details, reason=_last_words(str(error.orig)))
    return _OF_SERVER.get(code, Unavailable)(code, **details, path=url.database)


def _of_state(state: str) -> str | None:
    beginnings = (code for beginning, code in _OF_STATES.items() if state.startswith(beginning))
    return _OF_STATE.get(state) or next(beginnings, None)


def _of_words(error: DBAPIError, database: str | None) -> str | None:
    refused = str(error.orig)
    if _UNTRUSTED.search(refused):
        return "server_untrusted"
    if f'"{database}"' in refused and _MISSING.search(refused):
        return "no_such_database"
    if _FULL.search(refused):
        return "server_full"
    if _FATAL.search(refused) and not _STARTING.search(refused):
        return "server_refuses"
    return "server_unreachable" if type(error.orig).__name__ == "OperationalError" else None


def _last_words(refused: str) -> str:
    """Return the last part of the driver's long message, which says what is wrong."""
    return refused.strip().splitlines()[-1].rsplit(": ", 1)[-1]
