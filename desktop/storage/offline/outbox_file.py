"""Reads and writes the outbox's file. A bad row harms no other; an invalid file is set aside, never
deleted."""

import logging
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from desktop.storage.database.engine import LARGEST_VALUE, file_uri
from desktop.storage.database.faults import files_beside, is_damage
from desktop.storage.database.table_definitions import definition

_TABLE = """
CREATE TABLE entry (
    place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    arguments TEXT NOT NULL, actor INTEGER, at TEXT NOT NULL, problem TEXT
)"""
_MORE = re.compile(r"\w+ (TEXT|INTEGER)( NOT NULL)?( DEFAULT ('\w*'|\d+))?", re.IGNORECASE)
"""Columns that a newer program may have added to the table: plain ones, without expressions."""
_OTHERS = "SELECT sql FROM sqlite_master WHERE name <> 'sqlite_sequence' AND sql IS NOT NULL"
_IS_TABLE = "SELECT count(*) FROM sqlite_master WHERE name = 'entry' AND type = 'table'"
log = logging.getLogger(__name__)


class OutboxRow(NamedTuple):
    """An entry as it is written; in a file that another program changed, a field may be anything."""

    id: str
    name: str
    arguments: str
    actor: int | None
    at: str
    problem: str | None


_ROW = ", ".join(OutboxRow._fields)


class UnreadableOutboxError(Exception):
    """The file is not a valid outbox."""


def open_file(path: Path) -> tuple[sqlite3.Connection, Path | None]:
    """Open the outbox file, creating it if needed; return it and None.

    If the existing file is not a valid outbox, move it aside, copy its readable rows into a new file, and
    return the new path of the old file too.
    """
    try:
        return _opened(path), None
    except UnreadableOutboxError:
        aside = _set_aside(path)
        log.error("the outbox cannot be read and is set aside: %s", aside.name)
    file = _opened(path)
    with suppress(sqlite3.Error), closing(_connected(aside, "ro")) as damaged:
        if _has_table(damaged):
            add(file, rows(damaged))
    _name_rows(file)
    return file, aside


def rows(file: sqlite3.Connection) -> Iterator[OutboxRow]:
    """Return all rows in the order of entering."""
    for found in file.execute(f"SELECT {_ROW} FROM entry ORDER BY place"):
        yield OutboxRow(*found)


def add(file: sqlite3.Connection, rows: Iterable[OutboxRow]) -> None:
    """Add rows at the end, unless they are there already."""
    for row in rows:
        file.execute(f"INSERT OR IGNORE INTO entry ({_ROW}) VALUES (?, ?, ?, ?, ?, ?)", row)


def count_entries(path: Path) -> int:
    """Return the number of entries in another place's outbox file, without writing to it.

    Raises sqlite3.Error if it cannot be read.
    """
    with closing(_connected(path, "ro")) as file:
        return int(file.execute("SELECT count(*) FROM entry").fetchone()[0]) if _has_table(file) else 0


def _opened(path: Path) -> sqlite3.Connection:
    file = _connected(path, "rwc")
    try:
        if any(not _is_ours(sql) for (sql,) in file.execute(_OTHERS)):
            raise UnreadableOutboxError
        file.execute("PRAGMA journal_mode=WAL")
        file.execute("PRAGMA synchronous=FULL")
        file.execute(_TABLE.replace("TABLE", "TABLE IF NOT EXISTS", 1))
        _name_rows(file)
        list(rows(file))
    except BaseException as error:
        file.close()
        if is_damage(error):
            raise UnreadableOutboxError from error
        raise
    return file


def _is_ours(sql: Any) -> bool:
    (head, clauses, tail), (our_head, ours, our_tail) = definition(str(sql)), definition(_TABLE)
    more = set(clauses) - set(ours)
    return (
        (head, tail) == (our_head, our_tail)
        and set(ours) <= set(clauses)
        and all(_MORE.fullmatch(each) for each in more)
    )


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    uri = file_uri(path, mode)
    file = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    file.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
    file.text_factory = _text
    return file


def _text(written: bytes) -> str | bytes:
    """Return the text, or the bytes themselves if they are no text: then only this row is unreadable."""
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError:
        return written


def _has_table(file: sqlite3.Connection) -> bool:
    """Return whether the entries are a table; reading a view under this name might never end."""
    return bool(file.execute(_IS_TABLE).fetchone()[0])


def _name_rows(file: sqlite3.Connection) -> None:
    """Give every row without a valid id one, so that a person can decide about it."""
    for place, id in file.execute("SELECT place, id FROM entry").fetchall():
        if not _is_id(id):
            values = (str(uuid4()), place)
            file.execute("UPDATE entry SET id = ?, problem = coalesce(problem, '') WHERE place = ?", values)


def _is_id(written: Any) -> bool:
    try:
        return isinstance(written, str) and str(UUID(written)) == written
    except ValueError:
        return False


def _set_aside(path: Path) -> Path:
    """Move a file with the files beside it to a free name; return its new path."""
    number = 1
    while (kept := path.with_name(f"{path.stem} (unreadable {number}){path.suffix}")).exists():
        number += 1
    for each, aside in zip((path, *files_beside(path)), (kept, *files_beside(kept)), strict=True):
        if each.exists():
            each.rename(aside)
    return kept
