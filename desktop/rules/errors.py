"""Named exceptions for everything that can go wrong; ``language.errors`` makes the sentence for each.

There are three families: ``Refused`` (the office's rules, or somebody who saved first, do not allow it),
``BadInput`` (what came from outside is wrong) and ``Unavailable`` (the drive, a lock, the disk or the server
failed). Callers that treat one kind of failure differently ask for its class.

``code`` names the sentence and ``details`` are the values in it; both are data, never a finished text.
"""

from pathlib import Path
from typing import Any


class DolyaError(Exception):
    """A failure that is told to the user in one sentence, without a traceback."""

    def __init__(self, code: str, **details: Any) -> None:
        self.code = code
        self.details = details
        super().__init__(f"{code} {details}" if details else code)


class Refused(DolyaError):
    """The office's rules, or somebody who saved first, do not allow this."""


class ConfirmationNeeded(Refused):
    """It is possible and seldom meant: the person has to say so before it is done."""


class Conflict(Refused):
    """A conflict: somebody else saved the same row first; the details hold their version and ours."""


class BadInput(DolyaError):
    """Something that came from outside is wrong."""


class FileMissing(BadInput):
    """There is no file at the given path."""


class NotADatabase(BadInput):
    """The file is not an SQLite database."""


class ForeignFile(BadInput):
    """The file, or one beside it, holds something that Dolya did not write."""


class NotAnOffice(ForeignFile):
    """The database is empty or belongs to another program."""


class ForeignTables(ForeignFile):
    """The office's file has tables, triggers or views that Dolya did not make."""


class ForeignJournal(ForeignFile):
    """The SQLite journal beside the file was not written by Dolya."""


class InvalidValues(BadInput):
    """The office's tables hold values that Dolya cannot have written."""


class Unavailable(DolyaError):
    """The environment failed: the drive, a lock, the disk, the database server."""


class DriveAway(Unavailable):
    """The office's drive or server cannot be reached."""


class ConnectionLost(DriveAway):
    """The drive or server stopped answering; a transaction under way may be stored or not."""


class DiskFull(Unavailable):
    """The drive has no room left."""


class Damaged(Unavailable):
    """The office's file is damaged."""


class WritingStopped(Damaged):
    """The office's file is marked as damaged, so nobody writes to it."""


class Held(Unavailable):
    """Another program is saving and kept us waiting for too long."""


class OlderFile(Unavailable):
    """The office was made by an older version and has to be upgraded first."""


class ServerForbids(Unavailable):
    """The database server does not allow this user to do this."""


class NoLocalCopy(Unavailable):
    """The drive is away and this PC has no copy of the office."""


class NeedsDrive(Unavailable):
    """The operation can only be stored on the office's drive, which is away."""


def cannot_write(path: Path, error: OSError) -> Unavailable:
    """Return the error for a file that the system did not let us write."""
    return Unavailable("cannot_write", path=str(path), reason=error.strerror or "")
