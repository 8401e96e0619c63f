"""Which programs may write to a database: the schema's revision and the lowest program version."""

import re

from sqlalchemy import inspect, text
from sqlalchemy.orm import Session

from desktop import __version__
from desktop.models import Gate
from desktop.rules.errors import BadInput, Unavailable

HEAD = "0001"
"""The newest revision in ``storage/migrations``."""
LOWEST = "0.1.0"
"""The lowest version of the program that may write to a database at ``HEAD``."""


def version_key(version: str) -> tuple[int, ...]:
    """``0.10.2`` as numbers, for comparing."""
    return tuple(int(part) for part in re.findall(r"\d+", version))


def is_office(session: Session) -> bool:
    """Is this a database of ours, of whatever version?"""
    return {"gate", "alembic_version", "operation"} <= set(inspect(session.connection()).get_table_names())


def revision(session: Session) -> str:
    """The schema's revision; a database without one, or without its gate, is not an office's."""
    found = session.scalar(text("SELECT version_num FROM alembic_version"))
    if found is None:
        raise BadInput("not_an_office")
    return str(found)


def check(session: Session) -> None:
    """Refuse to work on a database that a newer program changed, or one that is not migrated yet."""
    found = revision(session)
    if found < HEAD:
        raise Unavailable("older_file", own=__version__)
    row = session.execute(text("SELECT lowest_version, written_by FROM gate")).one_or_none()
    if row is None:
        raise BadInput("not_an_office")
    if found > HEAD or version_key(row.lowest_version) > version_key(__version__):
        lowest = max(row.lowest_version, row.written_by, key=version_key)
        raise Unavailable("newer_file", version=lowest, own=__version__)


def stamp(session: Session) -> None:
    """Say in the database who may write to it from now on."""
    gate = session.get_one(Gate, 1)
    gate.lowest_version = LOWEST
    gate.written_by = __version__
    session.flush()
