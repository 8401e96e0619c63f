"""Which office a file is, and how far its journal goes: what tells its backups from another office's."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from desktop.models import Gate, Office, Operation
from desktop.rules.errors import DolyaError
from desktop.storage.database import table_definitions as outline
from desktop.storage.database.engine import sqlite_engine
from desktop.storage.integrity.row_check import SENSELESS

_UNREADABLE = (DBAPIError, sqlite3.Error, OSError, DolyaError, *SENSELESS)


@dataclass(frozen=True, slots=True)
class Identity:
    """An office by its own mark, whatever it is called and wherever it lies."""

    office: UUID
    name: str
    sequence: int
    """Of the last entry of its journal; 0: there is none yet."""
    last: UUID | None
    """That entry."""


def identity_of(backup: Path) -> Identity | None:
    """Of a backup; None: it cannot be read, now or at all."""
    try:
        with sqlite_engine(backup).connect() as connection:
            office = _office(connection, backup)
            name = connection.scalar(select(Office.name)) or ""
            journal = select(Operation.sequence, Operation.id).order_by(Operation.sequence.desc()).limit(1)
            last = connection.execute(journal).first()
    except _UNREADABLE:
        return None
    if office is None:
        return None
    return Identity(office, name, last.sequence if last else 0, last.id if last else None)


def office_in(file: Path) -> UUID | None:
    """Which office it is, as long as that much of a damaged file can be read."""
    try:
        with sqlite_engine(file).connect() as connection:
            return _office(connection, file)
    except _UNREADABLE:
        return None


def goes_on(file: Path, backup: Identity) -> bool | None:
    """Does a file's journal go on where the backup's ends? It does not where an earlier backup was put in its
    place after this one was made. None: that cannot be read."""
    try:
        with sqlite_engine(file).connect() as connection:
            _office(connection, file)
            found = connection.scalar(select(Operation.id).where(Operation.sequence == backup.sequence))
    except _UNREADABLE:
        return None
    return found == backup.last


def _office(connection: Connection, file: Path) -> UUID | None:
    outline.refuse_running(outline.outline_of(connection) or (), str(file))
    return connection.scalar(select(Gate.office_id))
