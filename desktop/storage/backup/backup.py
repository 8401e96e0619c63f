"""Makes a backup: a consistent copy of an office while others work, checked before it counts as one."""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine

from desktop.rules.errors import Damaged, Unavailable
from desktop.storage.backup.identity import identity_of
from desktop.storage.backup.names import BackupName, free_path, office_mark
from desktop.storage.database.copying import copy_rows, counts
from desktop.storage.database.engine import BUSY_SECONDS, RETRY_SECONDS, sqlite_engine
from desktop.storage.database.faults import coded_faults, remove_whole
from desktop.storage.integrity import damage
from desktop.storage.opening.opening import create_store
from desktop.storage.operations import Store

PAGES_A_STEP = 200
RESTARTS = 3


def backup(store: Store, folder: Path, now: datetime) -> Path:
    """Copy the whole office, from a file or a server, into a new file in ``folder``; return its path.

    The file gets its name only once it is complete and checked. Raises Unavailable if the copy fails, Damaged
    if the office itself turns out to be damaged.
    """
    part = folder / f"Dolya {os.getpid()} {uuid4().hex[:8]}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with coded_faults(sqlite_engine(part)):
            copy_office(store, part)
        check_backup(store, part)
        copied = identity_of(part)
        if copied is None:
            raise Unavailable("backup_failed", folder=str(folder))
        path = free_path(folder, BackupName(now, office_mark(copied.office), copied.sequence))
        part.rename(path)
    except OSError as error:
        raise Unavailable("backup_failed", folder=str(folder)) from error
    finally:
        remove_whole(part)
    return path


def copy_office(store: Store, target: Path) -> None:
    """Copy an office of either database into a new file, without checking the copy."""
    if store.is_sqlite:
        copy_file(store.engine, target)
    else:
        _copy_server(store, target)


def copy_file(source: Engine, target: Path) -> None:
    """Copy a SQLite database into a file with SQLite's own backup.

    It copies 200 pages a step, so that others can write in between; if they write too often, all at once.
    """
    with source.connect() as connection, closing(sqlite3.connect(target, isolation_level=None)) as copy:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        try:
            raw.backup(copy, pages=PAGES_A_STEP, progress=_patience(RESTARTS), sleep=BUSY_SECONDS / 10)
        except _TooManyRestartsError:
            raw.backup(copy, pages=-1, progress=_patience(None), sleep=BUSY_SECONDS / 10)


def check_backup(store: Store, path: Path) -> None:
    """Check a copy with SQLite and compare its numbers of rows with the office's, unless somebody wrote
    since.

    If the copy is not sound, the office itself is checked. Raises Damaged or Unavailable.
    """
    if damage.problems(path):
        if store.is_sqlite and damage.make_sure(Path(store.place), store.pc):
            raise Damaged("damaged", path=store.place)
        raise Unavailable("backup_failed", folder=str(path.parent))
    with sqlite_engine(path).connect() as copied, store.read() as session:
        ours, theirs = counts(session.connection()), counts(copied)
    if ours.get("operation") == theirs.get("operation") and ours != theirs:
        raise Unavailable("backup_failed", folder=str(path.parent))


class _TooManyRestartsError(Exception):
    """Others write more often than the copy can follow."""


def _patience(restarts: int | None) -> Callable[[int, int, int], None]:
    """Return a progress callback that gives up after so many restarts, or when the file stays locked."""
    deadline = time.monotonic() + RETRY_SECONDS
    seen = {"remaining": 0, "restarts": -1}

    def progress(status: int, remaining: int, total: int) -> None:
        nonlocal deadline
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            if time.monotonic() > deadline:
                raise Unavailable("busy")
            return
        deadline = time.monotonic() + RETRY_SECONDS
        if remaining >= seen["remaining"]:
            seen["restarts"] += 1
        seen["remaining"] = remaining
        if restarts is not None and seen["restarts"] > restarts:
            raise _TooManyRestartsError

    return progress


def _copy_server(store: Store, target: Path) -> None:
    copy = create_store(target, as_copy=True)
    with (
        store.read() as session,
        copy.engine.connect() as connection,
        connection.begin(),
    ):
        copy_rows(session.connection(), connection)
    copy.close()
