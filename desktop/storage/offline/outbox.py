"""The outbox: what was entered on this PC and is not yet known to be in the office's database."""

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from desktop.rules.errors import BadInput, Conflict, DolyaError, Refused
from desktop.storage.database.codec import decode, encode
from desktop.storage.integrity.row_check import SENSELESS
from desktop.storage.offline import outbox_file
from desktop.storage.offline.outbox_file import Row
from desktop.storage.operations import Act

_FAMILIES = {"conflict": Conflict, "refused": Refused, "bad_input": BadInput, "other": DolyaError}


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation that waits for the drive or, with a ``problem``, for a person's decision.

    What this program cannot read, because a newer one or none of ours wrote it, is such a problem; it has no
    ``arguments`` then, and stays in the file as it is.
    """

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
        self._file, aside = outbox_file.opened(path)
        if aside is not None:
            outbox_file.add(self._file, [_said_of(aside)])
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
        return [_entry(row) for row in self._rows()]

    def waiting(self) -> list[Entry]:
        """What is to be stored as soon as the drive answers, in the order of entering."""
        return [entry for entry in self.entries() if entry.problem is None]

    def remove(self, id: UUID) -> None:
        """It is in the journal, or a person decided that it is not wanted."""
        self._write("DELETE FROM entry WHERE id = ?", (str(id),))

    def set_aside(self, id: UUID, problem: DolyaError) -> None:
        """The office refuses it: somebody has to decide."""
        self._write("UPDATE entry SET problem = ? WHERE id = ?", (_written(problem), str(id)))

    def try_again(self, id: UUID) -> None:
        """What was set aside waits for the drive once more."""
        self._write("UPDATE entry SET problem = NULL WHERE id = ? AND name <> ''", (str(id),))

    def take_over(self, other: "Outbox") -> None:
        """Everything that another one holds, as it stands there."""
        for row in other._rows():
            with self._lock:
                outbox_file.add(self._file, [row])
            other._write("DELETE FROM entry WHERE id = ?", (row.id,))  # only now: cut off, it is in both
        self._count()

    def _rows(self) -> list[Row]:
        with self._lock:
            return list(outbox_file.rows(self._file))

    def _write(self, statement: str, values: tuple[str, ...]) -> None:
        with self._lock:
            self._file.execute(statement, values)
        self._count()

    def _count(self) -> None:
        entries = self.entries()
        self.undecided = sum(entry.problem is not None for entry in entries)
        self.kept = len(entries) - self.undecided


def _entry(row: Row) -> Entry:
    try:
        arguments, at = decode(json.loads(row.arguments)), datetime.fromisoformat(row.at)
        if not isinstance(arguments, dict) or not isinstance(row.name + row.actor, str) or at.tzinfo:
            raise TypeError("no entry of ours")
        return Entry(UUID(row.id), row.name, arguments, row.actor, at, _problem(row.problem))
    except (DolyaError, *SENSELESS):
        problem = BadInput("unreadable_entry")
        return Entry(UUID(row.id), str(row.name), {}, str(row.actor), _moment(row.at), problem)


def _moment(written: str) -> datetime:
    try:
        return datetime.fromisoformat(written).replace(tzinfo=None)
    except SENSELESS:
        return datetime(1970, 1, 1)


def _written(problem: DolyaError) -> str:
    family = next(name for name, kind in _FAMILIES.items() if isinstance(problem, kind))
    return json.dumps([family, problem.code, encode(problem.details)], ensure_ascii=False)


def _problem(written: str | None) -> DolyaError | None:
    if written is None:
        return None
    family, code, details = json.loads(written)
    kind: Callable[..., DolyaError] = _FAMILIES[family]
    return kind(code, **decode(details))


def _said_of(aside: Path) -> Row:
    """What tells a person of a file that could not be read, until they have seen it; it is no operation."""
    written = datetime.fromtimestamp(aside.stat().st_mtime).isoformat()
    problem = _written(BadInput("outbox_set_aside", path=str(aside)))
    return Row(str(uuid4()), "", "{}", "Dolya", written, problem)
