"""Reads which office a file holds and how far its journal goes."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from desktop.models import Gate, OfficeSettings, Operation
from desktop.rules.errors import DolyaError
from desktop.storage.database import table_definitions
from desktop.storage.database.engine import sqlite_engine
from desktop.storage.integrity.row_check import INVALID_VALUE_ERRORS
from desktop.storage.operations import Store

_UNREADABLE = (DBAPIError, sqlite3.Error, OSError, DolyaError, *INVALID_VALUE_ERRORS)


@dataclass(frozen=True, slots=True)
class Identity:
    """Which office a file holds: ``office`` is the office's id, wherever it lies and whatever it is called.

    ``sequence`` and ``last`` are the number and the id of the last entry of its journal, 0 and None if there
    is none.
    """

    office: UUID
    name: str
    sequence: int
    last: UUID | None


def identity_of(backup: Path) -> Identity | None:
    """Return the identity of the office in a backup, or None if it cannot be read."""
    try:
        with sqlite_engine(backup).connect() as connection:
            office = _office(connection, backup)
            return _identity(connection, office) if office is not None else None
    except _UNREADABLE:
        return None


def identity_now(store: Store) -> Identity:
    """Return the identity of an open office."""
    with store.read() as session:
        office = session.scalars(select(Gate.office_id)).one()
        return _identity(session.connection(), office)


def _identity(connection: Connection, office: UUID) -> Identity:
    name = connection.scalar(select(OfficeSettings.name)) or ""
    journal = select(Operation.sequence, Operation.id).order_by(Operation.sequence.desc()).limit(1)
    last = connection.execute(journal).first()
    return Identity(office, name, last.sequence if last else 0, last.id if last else None)


def office_in(file: Path) -> UUID | None:
    """Return the id of the office in a file that may be damaged, or None if that cannot be read."""
    try:
        with sqlite_engine(file).connect() as connection:
            return _office(connection, file)
    except _UNREADABLE:
        return None


def goes_on(file: Path, backup: Identity) -> bool | None:
    """Return whether the file's journal continues the backup's, or None if that cannot be read.

    It does not if an earlier backup was put in the file's place after this one had been made.
    """
    try:
        with sqlite_engine(file).connect() as connection:
            _office(connection, file)
            found = connection.scalar(select(Operation.id).where(Operation.sequence == backup.sequence))
    except _UNREADABLE:
        return None
    return found == backup.last


def _office(connection: Connection, file: Path) -> UUID | None:
    table_definitions.refuse_executable(table_definitions.read_definitions(connection) or (), str(file))
    return connection.scalar(select(Gate.office_id))
