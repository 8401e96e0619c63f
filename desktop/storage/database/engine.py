"""Makes engines for an office's database: a SQLite file with settings that lose nothing, or PostgreSQL."""

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

from sqlalchemy import URL, Connection, Engine, NullPool, QueuePool, create_engine, event, func, select
from sqlalchemy.exc import DisconnectionError

from desktop.storage.database.faults import is_busy
from desktop.storage.database.hot_journal import refuse_foreign_journal

T = TypeVar("T")

LARGEST_VALUE = 32_000_000
"""The largest value in bytes. A setup file in the journal is the largest that we store; a file from
outside may claim any size."""

BUSY_SECONDS = 0.25
RETRY_SECONDS = 15.0
SILENT_SECONDS = 60.0
"""How long a server waits for a PC that falls silent in the middle of its save, asleep or without a cable. A
large import sends nothing for less than that."""
BEGIN = "dolya_begin"
"""Execution option of a connection: the statement that begins its transaction (``BEGIN IMMEDIATE`` to
write)."""

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
_KEEPING = ("PRAGMA cache_size=-65536",)  # 64 MiB of pages stay in memory


def sqlite_engine(path: Path) -> Engine:
    """Return an engine for an existing file; it never makes one.

    Every use gets a connection of its own, so that none outlives a fault.
    """
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, creator=lambda: _connect(path, _SETTINGS), poolclass=NullPool)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "commit", _commit)
    return engine


def sqlite_kept_engine(path: Path) -> Engine:
    """Return an engine for an existing file that keeps one connection, for its cache of pages.

    What a screen has read, and what this PC stores, need not be read from the drive again before somebody
    else writes. A use at the same time as another gets a connection of its own. Only a transaction that is
    begun as immediate can write. Whoever meets a fault invalidates the connection; one to a file that has
    been replaced since is not used again.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)), creator=lambda: _connect(path, _SETTINGS + _KEEPING),
        poolclass=QueuePool, pool_size=1, max_overflow=-1,
    )  # fmt: skip

    def opened(_raw: object, record: Any) -> None:
        record.info["file"] = path.stat().st_ino

    def lent(_raw: object, record: Any, _lent: object) -> None:
        refuse_foreign_journal(path)
        if record.info["file"] != path.stat().st_ino:
            raise DisconnectionError("the file was replaced")

    def only_writes_when_immediate(connection: Connection) -> None:
        writes = connection.get_execution_options().get(BEGIN) is not None
        connection.connection.cursor().execute(f"PRAGMA query_only={'OFF' if writes else 'ON'}")

    event.listen(engine, "connect", opened)
    event.listen(engine, "checkout", lent)
    event.listen(engine, "begin", only_writes_when_immediate)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "commit", _commit)
    return engine


def _connect(path: Path, settings: tuple[str, ...]) -> sqlite3.Connection:
    refuse_foreign_journal(path)
    connection = sqlite3.connect(
        file_uri(path), uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 0)  # ours has none, and nobody else's runs
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    try:
        for setting in settings:
            retry(lambda setting=setting: connection.execute(setting))  # type: ignore[misc]
    except BaseException:
        connection.close()
        raise
    return connection


def postgresql_engine(url: URL) -> Engine:
    """Return an engine for a server, which notices dead connections before and during their use.

    A call that hangs keeps its connection; a later try whether the server answers gets another one.
    """
    url = url.set(drivername="postgresql+psycopg")
    return create_engine(
        url, pool_pre_ping=True, pool_size=2, max_overflow=-1, connect_args=server_arguments()
    )


def lock_server(connection: Connection) -> None:
    """Let only this connection write on the server until its transaction ends, as SQLite's own lock does."""
    limits = {"lock_timeout": RETRY_SECONDS, "idle_in_transaction_session_timeout": SILENT_SECONDS}
    set_limits = (func.set_config(name, f"{1000 * seconds:.0f}", True) for name, seconds in limits.items())
    connection.execute(select(*set_limits))
    connection.execute(select(func.pg_advisory_xact_lock(_ADVISORY_LOCK)))


def server_arguments() -> dict[str, Any]:
    """Return the arguments of every connection to a server, besides its URL."""
    return _PATIENCE | {"application_name": program_name()}


def program_name() -> str:
    """Return the name by which the server knows this program: ``Dolya 4711@PC-3``."""
    pc = re.sub(r"[^!-~]", "_", platform.node())[:40]
    return f"{PROGRAM}{os.getpid()}@{pc}"


def retry(call: Callable[[], T]) -> T:
    """Call until the file's lock is free, and return the result; raise the last error after 15 seconds.

    The random pauses share a busy file evenly between PCs; with SQLite's own waiting some get no turn.
    """
    deadline = time.monotonic() + RETRY_SECONDS
    while True:
        try:
            return call()
        except Exception as error:
            if not is_busy(error) or time.monotonic() > deadline:
                raise
        time.sleep(uniform(0.010, 0.080))


def file_uri(path: Path, mode: str = "rw") -> str:
    """Return a URI for SQLite, which wants ``//server/share`` after an empty host."""
    text = path.absolute().as_posix()
    return f"file://{quote(text if text.startswith('/') else '/' + text)}?mode={mode}"


def _begin(connection: Connection) -> None:
    """Begin a transaction, taking the lock at once; pysqlite would begin late, and not at all for DDL."""
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
    """Commit, waiting for readers that hold the commit up."""
    raw = connection.connection
    retry(lambda: raw.cursor().execute("COMMIT"))
