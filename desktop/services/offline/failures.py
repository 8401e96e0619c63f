"""Says which failures mean that the drive is away, and which leave an entry worth storing later."""

from desktop.rules.errors import DriveAway, FileMissing, ForeignFile, InvalidValues, Unavailable


def is_away(error: Exception | None) -> bool:
    """Return whether the drive or the server cannot be reached.

    Of an office that was open, a missing file means that its drive is gone.
    """
    return isinstance(error, DriveAway | FileMissing)


def is_environment(error: Exception | None) -> bool:
    """Return whether the entry itself is right, so that it can be stored later."""
    return isinstance(error, Unavailable | FileMissing | ForeignFile | InvalidValues)
