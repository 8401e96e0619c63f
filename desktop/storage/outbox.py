"""The outbox: what was entered on this PC and is not yet known to be in the office's database."""

import json
import logging
import sqlite3
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.rules.errors import BadInput, DolyaError, Refused
from desktop.storage.codec import decode, encode
from desktop.storage.engine import LARGEST_VALUE
from desktop.storage.faults import files_beside, is_damage
from desktop.storage.operations import Act
from desktop.storage.outline import definition
from desktop.storage.sense import SENSELESS

_TABLE = """
CREATE TABLE entry (
    place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    arguments TEXT NOT NULL, actor TEXT NOT NULL, at TEXT NOT NULL, problem TEXT
)"""
_OTHERS = "SELECT sql FROM sqlite_master WHERE name <> 'sqlite_sequence' AND sql IS NOT NULL"
log = logging.getLogger(__name__)

_FAMILIES = {"refused": Refused, "bad_input": BadInput, "other": DolyaError}


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation that waits for the drive or, with a ``problem``, for a person's decision."""

    id: UUID
    name: str
    arguments: Mapping[str, Any]
    actor: str
    at: datetime
    problem: DolyaError | None = None

    @property
    def act(self) -> Act:
        return Act(self.actor, self.at, self.id)


class Outbox:
    """A file of this PC's own: what was put into it outlives the program and a power loss.

    ``kept`` (waiting for the drive) and ``undecided`` (waiting for a person) are counted without a look at
    the file. Any thread may call.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        try:
            self._file = _opened(path)
        except (UnreadableError, DolyaError, *SENSELESS) as error:
            log.error("the outbox cannot be read and is set aside: %s", type(error).__name__)
            _set_aside(path)
            self._file = _opened(path)
        self.kept = self.undecided = 0
        self._count()

    def close(self) -> None:
        with self._lock:
            self._file.close()

    def keep(self, act: Act, name: str, arguments: Mapping[str, Any]) -> None:
        """Put an operation at the end; one that is there already stays where it is."""
        written = json.dumps(encode(arguments), ensure_ascii=False)
        values = (str(act.id), name, written, act.actor, act.at.isoformat())
        self._write(
            "INSERT OR IGNORE INTO entry (id, name, arguments, actor, at) VALUES (?, ?, ?, ?, ?)", values
        )

    def holds(self, act: Act) -> bool:
        return any(entry.id == act.id for entry in self.entries())

    def entries(self) -> list[Entry]:
        """Everything that is kept here, in the order of entering."""
        with self._lock:
            return _entries(self._file)

    def waiting(self) -> list[Entry]:
        """What is to be stored as soon as the drive answers, in the order of entering."""
        return [entry for entry in self.entries() if entry.problem is None]

    def remove(self, id: UUID) -> None:
        """It is in the journal, or a person decided that it is not wanted."""
        self._write("DELETE FROM entry WHERE id = ?", (str(id),))

    def set_aside(self, id: UUID, problem: DolyaError) -> None:
        """The office refuses it: somebody has to decide."""
        family = next(name for name, kind in _FAMILIES.items() if isinstance(problem, kind))
        written = json.dumps([family, problem.code, encode(problem.figures)], ensure_ascii=False)
        self._write("UPDATE entry SET problem = ? WHERE id = ?", (written, str(id)))

    def try_again(self, id: UUID) -> None:
        """What was set aside waits for the drive once more."""
        self._write("UPDATE entry SET problem = NULL WHERE id = ?", (str(id),))

    def _write(self, statement: str, values: tuple[str, ...]) -> None:
        with self._lock:
            self._file.execute(statement, values)
        self._count()

    def _count(self) -> None:
        with self._lock:
            [row] = self._file.execute("SELECT count(*), count(problem) FROM entry").fetchall()
        self.undecided = row[1]
        self.kept = row[0] - row[1]


class UnreadableError(Exception):
    """The file is none of ours."""


def _opened(path: Path) -> sqlite3.Connection:
    """The file, after a look that everything in it can be read."""
    file = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        file.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
        there = file.execute(_OTHERS)
        if any(definition(str(sql)) != definition(_TABLE) for (sql,) in there):
            raise UnreadableError
        file.execute("PRAGMA journal_mode=WAL")
        file.execute("PRAGMA synchronous=FULL")
        file.execute(_TABLE.replace("TABLE", "TABLE IF NOT EXISTS", 1))
        _entries(file)
    except BaseException as error:
        file.close()
        if is_damage(error):
            raise UnreadableError from error
        raise
    return file


def _set_aside(path: Path) -> None:
    """Whatever it is, it stays for somebody who can read it."""
    number = 1
    while (kept := path.with_name(f"{path.stem} (unreadable {number}){path.suffix}")).exists():
        number += 1
    for each, aside in zip((path, *files_beside(path)), (kept, *files_beside(kept)), strict=True):
        if each.exists():
            each.rename(aside)


def _entries(file: sqlite3.Connection) -> list[Entry]:
    rows = file.execute("SELECT id, name, arguments, actor, at, problem FROM entry ORDER BY place").fetchall()
    return [
        Entry(UUID(id), name, decode(json.loads(arguments)), actor, datetime.fromisoformat(at), _problem(why))
        for id, name, arguments, actor, at, why in rows
    ]


def _problem(written: str | None) -> DolyaError | None:
    if written is None:
        return None
    family, code, figures = json.loads(written)
    kind: Callable[..., DolyaError] = _FAMILIES[family]
    return kind(code, **decode(figures))
