"""The outbox: operations entered on this PC that are not yet known to be in the office's database."""

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
from desktop.storage.integrity.row_check import INVALID_VALUE_ERRORS
from desktop.storage.offline import outbox_file
from desktop.storage.offline.outbox_file import OutboxRow
from desktop.storage.operations import Act

_FAMILIES = {"conflict": Conflict, "refused": Refused, "bad_input": BadInput, "other": DolyaError}


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """An operation that waits for the drive or, with a ``problem``, for a person's decision.

    An entry that this program cannot read, because a newer or another program wrote it, has a problem and no
    ``arguments``, and stays in the file as it is.
    """

    id: UUID
    name: str
    arguments: Mapping[str, Any]
    actor: int | None
    at: datetime
    problem: DolyaError | None = None

    @property
    def act(self) -> Act:
        """The act with which the entry is stored, so that it is never stored twice."""
        return Act(self.actor, self.at, self.id)


class Outbox:
    """A file of this PC's own, whose entries outlive the program and a power loss. Any thread may call.

    ``kept`` counts the entries that wait for the drive, ``undecided`` those that wait for a person.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._file, aside = outbox_file.open_file(path)
        if aside is not None:
            outbox_file.add(self._file, [_notice_row(aside)])
        self.kept = self.undecided = 0
        self._count()

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._file.close()

    def keep(self, act: Act, name: str, arguments: Mapping[str, Any]) -> None:
        """Add an operation at the end, unless it is there already."""
        written = json.dumps(encode(arguments), ensure_ascii=False)
        values = (str(act.id), name, written, act.actor, act.at.isoformat())
        self._write(
            "INSERT OR IGNORE INTO entry (id, name, arguments, actor, at) VALUES (?, ?, ?, ?, ?)", values
        )

    def holds(self, act: Act) -> bool:
        """Return whether the operation of this act is kept here."""
        return any(entry.id == act.id for entry in self.entries())

    def entries(self) -> list[OutboxEntry]:
        """Return all entries in the order of entering."""
        return [_entry(row) for row in self._rows()]

    def waiting(self) -> list[OutboxEntry]:
        """Return the entries to be stored when the drive answers, in the order of entering."""
        return [entry for entry in self.entries() if entry.problem is None]

    def remove(self, id: UUID) -> None:
        """Remove an entry that is in the journal, or that a person does not want any more."""
        self._write("DELETE FROM entry WHERE id = ?", (str(id),))

    def set_aside(self, id: UUID, problem: DolyaError) -> None:
        """Let an entry that the office refuses wait for a person's decision."""
        self._write("UPDATE entry SET problem = ? WHERE id = ?", (_written(problem), str(id)))

    def try_again(self, id: UUID) -> None:
        """Let an entry that was set aside wait for the drive once more."""
        self._write("UPDATE entry SET problem = NULL WHERE id = ? AND name <> ''", (str(id),))

    def take_over(self, other: "Outbox") -> None:
        """Move all entries of another outbox into this one."""
        for row in other._rows():
            with self._lock:
                outbox_file.add(self._file, [row])
            other._write(
                "DELETE FROM entry WHERE id = ?", (row.id,)
            )  # only now: if the program ends here, it is in both
        self._count()

    def _rows(self) -> list[OutboxRow]:
        with self._lock:
            return list(outbox_file.rows(self._file))

    def _write(self, statement: str, values: tuple[str | int | None, ...]) -> None:
        with self._lock:
            self._file.execute(statement, values)
        self._count()

    def _count(self) -> None:
        entries = self.entries()
        self.undecided = sum(entry.problem is not None for entry in entries)
        self.kept = len(entries) - self.undecided


def _entry(row: OutboxRow) -> OutboxEntry:
    try:
        arguments, at = decode(json.loads(row.arguments)), datetime.fromisoformat(row.at)
        if not isinstance(arguments, dict) or not _is_row(row) or at.tzinfo:
            raise TypeError("no entry of ours")
        return OutboxEntry(UUID(row.id), row.name, arguments, row.actor, at, _problem(row.problem))
    except (DolyaError, *INVALID_VALUE_ERRORS):
        problem = BadInput("unreadable_entry")
        return OutboxEntry(UUID(row.id), str(row.name), {}, _actor(row), _moment(row.at), problem)


def _is_row(row: OutboxRow) -> bool:
    return isinstance(row.name, str) and row.actor == _actor(row)


def _actor(row: OutboxRow) -> int | None:
    return row.actor if isinstance(row.actor, int) else None


def _moment(written: str) -> datetime:
    try:
        return datetime.fromisoformat(written).replace(tzinfo=None)
    except INVALID_VALUE_ERRORS:
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


def _notice_row(aside: Path) -> OutboxRow:
    """Return a row that tells a person of an unreadable outbox file; it is no operation."""
    written = datetime.fromtimestamp(aside.stat().st_mtime).isoformat()
    problem = _written(BadInput("outbox_set_aside", path=str(aside)))
    return OutboxRow(str(uuid4()), "", "{}", None, written, problem)
