"""Makes sure that a file is damaged, and marks it for every PC: nobody writes to a marked file."""

import json
from contextlib import closing
from pathlib import Path

from sqlalchemy import text

from desktop.rules.errors import ConnectionLost, WritingStopped
from desktop.storage.database.engine import RETRY_SECONDS, sqlite_engine
from desktop.storage.database.faults import coded_faults, is_damage
from desktop.storage.sharing.gate import WriteGate


def mark_of(database: Path) -> Path:
    """Return the path of the mark beside a file; while it is there, nobody writes."""
    return database.with_suffix(".damaged")


def is_marked(database: Path) -> bool:
    """Return whether a file is marked as damaged. Raises ConnectionLost if its drive does not answer."""
    try:
        return mark_of(database).exists()
    except OSError as error:  # of a drive that is switched off not even that can be asked
        raise ConnectionLost("drive_gone", path=str(database)) from error


def refuse_if_marked(database: Path) -> None:
    """Raise WritingStopped if a file is marked as damaged; every write calls this inside the gate."""
    if is_marked(database):
        raise WritingStopped("stopped_damaged", path=str(database))


def make_sure(database: Path, pc: str) -> bool:
    """Check a file twice, on connections of their own, and mark it if both find damage; return whether it is.

    A single failed read can look like damage. The gate is held, so that no restored file gets the mark that
    was meant for the file it replaces.
    """
    with WriteGate(database).held("", pc, RETRY_SECONDS):
        if is_marked(database):
            return True
        if not problems(database) or not (found := problems(database)):
            return False
        mark_of(database).write_text(json.dumps({"pc": pc, "found": found}), encoding="utf-8")
        return True


def is_still_damaged(database: Path, pc: str) -> bool:
    """Return whether a marked file is still damaged; if two checks find it sound, remove the mark."""
    if not is_marked(database):
        return False
    with WriteGate(database).held("", pc, RETRY_SECONDS):
        if problems(database) or problems(database):
            return True
        mark_of(database).unlink(missing_ok=True)
        return False


def problems(database: Path) -> tuple[str, ...]:
    """Return what SQLite's quick check finds in a file; an empty tuple if it is sound."""
    engine = sqlite_engine(database)
    with coded_faults(engine):
        try:
            with engine.connect() as connection, closing(connection.execute(text(_CHECK))) as found:
                messages = tuple(str(message) for message in found.scalars())
        except Exception as error:
            if not is_damage(error):
                raise
            return (str(getattr(error, "orig", error)),)
    return () if messages == ("ok",) else messages


_CHECK = "PRAGMA quick_check(20)"
