"""Which programs may write to a database: the schema's revision and the lowest program version."""

import re

from sqlalchemy import inspect, text
from sqlalchemy.orm import Session

from desktop import __version__
from desktop.models import Gate
from desktop.rules.errors import NotAnOffice, OlderFile, Unavailable
from desktop.storage.database import table_definitions as outline

HEAD = "0001"
"""The newest revision in ``storage/migrations``."""
LOWEST = "0.1.0"
"""The lowest version of the program that may write to a database at ``HEAD``."""

_KNOWN: set[outline.Outline] = set()
"""Outlines that were looked at and are ours: a write compares, and looks no more."""


def version_key(version: str) -> tuple[int, ...]:
    """``0.10.2`` as numbers, for comparing."""
    return tuple(int(part) for part in re.findall(r"\d{1,9}", version))


def is_office(session: Session) -> bool:
    """Is this a database of ours, of whatever version?"""
    return {"gate", "alembic_version", "operation"} <= set(inspect(session.connection()).get_table_names())


def revision(session: Session) -> str:
    """The schema's revision; a database without one, or without its gate, is not an office's."""
    found = session.scalar(text("SELECT version_num FROM alembic_version"))
    if found is None:
        raise NotAnOffice("not_an_office", path=_path(session))
    return str(found)


def check(session: Session) -> None:
    """Refuse to work on a database that a newer program changed, that is not migrated yet, or that holds
    what no program of ours put there."""
    drawn, path = outline.outline_of(session.connection()), _path(session)
    if drawn is None or drawn in _KNOWN:
        _check_version(session)
        return
    if not is_office(session):
        raise NotAnOffice("not_an_office", path=path)
    outline.refuse_running(drawn, path, only=("gate", "alembic_version"))
    try:
        _check_version(session)
    except OlderFile:
        outline.refuse_running(drawn, path)  # before it is upgraded
        raise
    outline.refuse_difference(drawn, path)
    _KNOWN.add(drawn)


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
    """Say in the database who may write to it from now on."""
    gate = session.get_one(Gate, 1)
    gate.lowest_version = LOWEST
    gate.written_by = __version__
    session.flush()
