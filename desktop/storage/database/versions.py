"""Says which programs may use a database, by its schema's revision and the lowest program version."""

import re

from sqlalchemy import inspect, text
from sqlalchemy.orm import Session

from desktop import __version__
from desktop.models import Gate
from desktop.rules.errors import NotAnOffice, OlderFile, Unavailable
from desktop.storage.database import table_definitions

HEAD = "0001"
"""The newest revision in ``storage/migrations``."""
LOWEST = "0.1.0"
"""The lowest version of the program that may write to a database at ``HEAD``."""

_ACCEPTED: set[table_definitions.TableDefinitions] = set()
"""Table definitions that were checked and are ours, so that a write only compares."""


def version_key(version: str) -> tuple[int, ...]:
    """Return ``0.10.2`` as numbers, for comparing."""
    return tuple(int(part) for part in re.findall(r"\d{1,9}", version))


def is_office(session: Session) -> bool:
    """Return whether this is an office's database, of any version."""
    return {"gate", "alembic_version", "operation"} <= set(inspect(session.connection()).get_table_names())


def revision(session: Session) -> str:
    """Return the schema's revision. Raises NotAnOffice if there is none."""
    found = session.scalar(text("SELECT version_num FROM alembic_version"))
    if found is None:
        raise NotAnOffice("not_an_office", path=_path(session))
    return str(found)


def check_program(session: Session) -> None:
    """Check that this program may use the database.

    Raises OlderFile if it is not migrated yet, Unavailable if a newer program changed it, and ForeignFile if
    it holds tables that Dolya did not make.
    """
    definitions, path = table_definitions.read_definitions(session.connection()), _path(session)
    if definitions is None or definitions in _ACCEPTED:
        _check_version(session)
        return
    if not is_office(session):
        raise NotAnOffice("not_an_office", path=path)
    table_definitions.refuse_executable(definitions, path, only=("gate", "alembic_version"))
    try:
        _check_version(session)
    except OlderFile:
        table_definitions.refuse_executable(definitions, path)  # before it is upgraded
        raise
    table_definitions.refuse_changed_tables(definitions, path)
    _ACCEPTED.add(definitions)


def _check_version(session: Session) -> None:
    found = revision(session)
    if found < HEAD:
        raise OlderFile("older_file", own=__version__)
    row = session.execute(text("SELECT lowest_version, written_by FROM gate")).one_or_none()
    if row is None:
        raise NotAnOffice("not_an_office", path=_path(session))
    lowest, by = str(row.lowest_version), str(row.written_by)
    if found > HEAD or version_key(lowest) > version_key(__version__):
        newest = max(lowest, by, key=version_key)
        if version_key(newest) > version_key(__version__):
            raise Unavailable("newer_file", version=newest, own=__version__)
        raise Unavailable("newer_file_same_version", own=__version__)


def _path(session: Session) -> str:
    return session.connection().engine.url.database or ""


def stamp(session: Session) -> None:
    """Write into the database which programs may use it from now on."""
    gate = session.get_one(Gate, 1)
    gate.lowest_version = LOWEST
    gate.written_by = __version__
    session.flush()
