"""Reads what is still readable of a damaged file, on a copy of it, table by table, around unreadable
pages."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, Table, func, literal_column, select
from sqlalchemy.exc import DBAPIError

from desktop.models import Base, Operation
from desktop.rules.errors import BadInput
from desktop.storage.database.engine import sqlite_engine
from desktop.storage.database.faults import files_beside
from desktop.storage.database.hot_journal import names_other_file
from desktop.storage.database.table_definitions import read_definitions, refuse_executable
from desktop.storage.integrity.row_check import INVALID_VALUE_ERRORS, is_valid_row

_CHUNK = 4096
_BEYOND = 10_000
_UNREADABLE = (DBAPIError, sqlite3.Error, *INVALID_VALUE_ERRORS)
"""Exceptions of reading a row whose page is unreadable or whose value has the wrong type."""


@dataclass(slots=True)
class SalvagedRows:
    """The readable rows of one table, and whether everything was readable."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    whole: bool = True


class DamagedOffice:
    """A damaged office, read from a copy of it; the file itself stays as it is, to the byte."""

    def __init__(self, connection: Connection, known: Mapping[str, int]) -> None:
        self._connection = connection
        self._known = known

    def journal_after(self, sequence: int) -> SalvagedRows:
        """Return the journal entries after this sequence; they are whole only if none is missing in
        between."""
        found = self.table(Operation.__table__, after=sequence)  # type: ignore[arg-type]
        numbers = [row["sequence"] for row in found.rows]
        found.whole &= numbers == list(range(sequence + 1, sequence + 1 + len(numbers)))
        return found

    def table(self, table: Table, after: int = 0) -> SalvagedRows:
        """Return every readable row of a table, by row number from ``after`` on."""
        found = SalvagedRows()
        last = self._last_row(table, found)
        if last > after:
            self._read(table, after + 1, last, found)
        return found

    def _last_row(self, table: Table, found: SalvagedRows) -> int:
        """Return the highest row number; if it cannot be read, a number that the table cannot have
        reached."""
        try:
            return self._connection.scalar(select(func.max(_ROWID)).select_from(table)) or 0
        except _UNREADABLE:
            found.whole = False
            return 2 * self._known.get(table.name, 0) + _BEYOND

    def _read(self, table: Table, first: int, last: int, found: SalvagedRows) -> None:
        """Read a range of rows at once; if something in it is unreadable, each half by itself."""
        query = select(table).where(_ROWID.between(first, last)).order_by(_ROWID)
        try:
            rows = [dict(row) for row in self._connection.execute(query).mappings()]
        except _UNREADABLE:
            if first == last:
                found.whole = False
                return
            middle = (first + last) // 2
            self._read(table, first, middle, found)
            self._read(table, middle + 1, last, found)
            return
        sound = [row for row in rows if is_valid_row(table, row)]
        found.whole &= len(sound) == len(rows)
        found.rows += sound


_ROWID: Any = literal_column("rowid")


@contextmanager
def open_damaged(damaged: Path, sound: Connection) -> Iterator[DamagedOffice | None]:
    """Open a copy of a damaged file for reading; give None if not even its list of tables can be read.

    ``sound`` is a backup of the same office: its first page is used if the damaged file's own is gone.
    """
    known = {table.name: sound.scalar(select(func.max(_ROWID)).select_from(table)) or 0 for table in _TABLES}
    with TemporaryDirectory(prefix="dolya-salvage-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / damaged.name
        _copy_readable(damaged, copy)
        for beside, its in zip(files_beside(damaged), files_beside(copy), strict=True):
            # What a power cut left unfinished is taken back, on the copy.
            if beside.is_file() and not names_other_file(beside):
                _copy_readable(beside, its)
        connection = _connect(copy)
        if connection is None:
            _lend_first_page(copy, sound)
            connection = _connect(copy)
        if connection is None:
            yield None
            return
        with connection:
            yield DamagedOffice(connection, known)


_TABLES = Base.metadata.sorted_tables


def _connect(copy: Path) -> Connection | None:
    """Return a connection if the file's list of tables is an office's, else None."""
    try:
        connection = sqlite_engine(copy).connect()
    except _UNREADABLE:
        return None
    try:
        definitions, names = read_definitions(connection) or (), {table.name for table in _TABLES}
        refuse_executable(definitions, str(copy), only=names)
        if names <= {name for _kind, name, _sql in definitions}:
            return connection
    except (*_UNREADABLE, BadInput):
        pass  # as if it were not there
    connection.close()
    return None


def _copy_readable(source: Path, target: Path) -> None:
    """Copy a file; unreadable parts become zeros."""
    with source.open("rb") as ours, target.open("wb") as theirs:
        size = ours.seek(0, 2)
        for begin in range(0, size, _CHUNK):
            length = min(_CHUNK, size - begin)
            try:
                ours.seek(begin)
                theirs.write(ours.read(length).ljust(length, b"\0"))
            except OSError:
                theirs.write(bytes(length))


def _lend_first_page(copy: Path, sound: Connection) -> None:
    """Give the copy the first page of a backup, whose pages are laid out like the office's."""
    raw = sound.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    [[_, _, path]] = raw.execute("PRAGMA database_list").fetchall()
    [[size]] = raw.execute("PRAGMA page_size").fetchall()
    page = bytearray(Path(path).read_bytes()[:size])
    page[28:32] = (copy.stat().st_size // size).to_bytes(4, "big")
    page[92:96] = page[24:28]  # the count of pages holds only for this change counter
    with copy.open("r+b") as file:
        file.write(page)
