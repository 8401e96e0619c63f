"""Engines for an office's database: a SQLite file with the settings that lost nothing, or PostgreSQL."""

import os
import platform
import re
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import uniform
from typing import Any, TypeVar
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, func, select

from desktop.storage.database.faults import is_busy
from desktop.storage.database.hot_journal import refuse_naming

T = TypeVar("T")

LARGEST_VALUE = 32_000_000
"""Bytes. A setup file in the journal is the largest that we store; a file from outside may claim any."""

BUSY_SECONDS = 0.25
RETRY_SECONDS = 15.0
SILENT_SECONDS = 60.0
"""No longer does a PC that falls silent in the middle of its save, asleep or without a cable, hold up others
on a server. A large import works that long without a word at most."""
BEGIN = "dolya_begin"
"""Execution option of a connection: how its transaction begins (``BEGIN IMMEDIATE`` for writing)."""

PROGRAM = "Dolya "
_ADVISORY_LOCK = 0x646F6C7961  # "dolya" in letters

_PATIENCE = {
    "client_encoding": "utf8",
    "connect_timeout": 5,
    # A pulled cable says nothing: without these a call would wait for hours.
    "keepalives_idle": 10,
    "keepalives_interval": 3,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
_SETTINGS = (
    "PRAGMA journal_mode=PERSIST",  # Windows' client caches "file not found": never delete the journal
    "PRAGMA journal_size_limit=4194304",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA temp_store=MEMORY",
)


def sqlite_engine(path: Path) -> Engine:
    """An engine for an existing file; it never makes one. A connection per use: none outlives a fault."""
    uri = file_uri(path)

    def connect() -> sqlite3.Connection:
        refuse_naming(path)
        connection = sqlite3.connect(
            uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
        connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 0)  # ours has none, and nobody else's runs
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        try:
            for setting in _SETTINGS:
                retry(lambda setting=setting: connection.execute(setting))  # type: ignore[misc]
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(URL.create("sqlite", database=str(path)), creator=connect, poolclass=NullPool)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "commit", _commit)
    return engine


def postgresql_engine(url: URL) -> Engine:
    """An engine for a server; dead connections are noticed before they are used, and while they are.

    Calls that hang keep their connections; whoever tries whether the server answers again gets another one.
    """
    url = url.set(drivername="postgresql+psycopg")
    return create_engine(
        url, pool_pre_ping=True, pool_size=2, max_overflow=-1, connect_args=server_arguments()
    )


def lock_server(connection: Connection) -> None:
    """On a server: one writer at a time, until the transaction ends, as SQLite's own lock has it."""
    limits = {"lock_timeout": RETRY_SECONDS, "idle_in_transaction_session_timeout": SILENT_SECONDS}
    set_limits = (func.set_config(name, f"{1000 * seconds:.0f}", True) for name, seconds in limits.items())
    connection.execute(select(*set_limits))
    connection.execute(select(func.pg_advisory_xact_lock(_ADVISORY_LOCK)))


def server_arguments() -> dict[str, Any]:
    """What every connection to a server is made with, besides its URL."""
    return _PATIENCE | {"application_name": program_name()}


def program_name() -> str:
    """What the server knows this program by: ``Dolya 4711@PC-3``."""
    pc = re.sub(r"[^!-~]", "_", platform.node())[:40]
    return f"{PROGRAM}{os.getpid()}@{pc}"


def retry(call: Callable[[], T]) -> T:
    """Call until the lock is free. The random pause shares a busy file evenly; SQLite's own wait starves."""
    deadline = time.monotonic() + RETRY_SECONDS
    while True:
        try:
            return call()
        except Exception as error:
            if not is_busy(error) or time.monotonic() > deadline:
                raise
        time.sleep(uniform(0.010, 0.080))


def file_uri(path: Path, mode: str = "rw") -> str:
    """A URI for SQLite, which wants ``//server/share`` after an empty host."""
    text = path.absolute().as_posix()
    return f"file://{quote(text if text.startswith('/') else '/' + text)}?mode={mode}"


def _begin(connection: Connection) -> None:
    """pysqlite would begin late and not at all for DDL: we begin ourselves, and take the lock at once."""
    raw = connection.connection
    how = connection.get_execution_options().get(BEGIN, "BEGIN")

    def begin() -> None:
        raw.cursor().execute(how)
        try:
            # A deferred transaction sees its snapshot only from its first read on.
            raw.cursor().execute("PRAGMA schema_version").fetchall()
        except BaseException:
            with suppress(sqlite3.Error):  # a drive that went away has ended the transaction already
                raw.rollback()
            raise

    retry(begin)


def _commit(connection: Connection) -> None:
    """Readers may hold a commit up; what was worked out is kept while they finish."""
    raw = connection.connection
    retry(lambda: raw.cursor().execute("COMMIT"))
