"""Which programs may write to a database: the schema's revision and the lowest program version."""

import re

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop import __version__
from desktop.models import Gate
from desktop.rules.errors import BadInput, Unavailable

HEAD = "0001"
"""The newest revision in ``storage/migrations``."""


def version_key(version: str) -> tuple[int, ...]:
    """``0.10.2`` as numbers, for comparing."""
    return tuple(int(part) for part in re.findall(r"\d+", version))


def check(session: Session) -> None:
    """Refuse to work on a database that a newer program changed, or one that is not migrated yet."""
    gate = session.get(Gate, 1)
    if gate is None:
        raise BadInput("not_an_office")
    if version_key(gate.lowest_version) > version_key(__version__):
        raise Unavailable("newer_file", version=gate.lowest_version, own=__version__)
    revision = session.scalar(text("SELECT version_num FROM alembic_version"))
    if revision is None or revision < HEAD:
        raise Unavailable("older_file", revision=revision)
    if revision > HEAD:
        raise Unavailable("newer_file", version=gate.written_by, own=__version__)
