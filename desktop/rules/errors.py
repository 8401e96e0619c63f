"""What can go wrong, as named exceptions that carry figures; ``language.errors`` makes the sentence.

Three families: ``Refused`` (the office's rules or the entry do not allow it), ``BadInput`` (what came from
outside is wrong: which input, where, what), ``Unavailable`` (the environment failed: drive, lock, disk).
``code`` names the sentence, ``figures`` are its values; both are data, never a finished text.
"""

from typing import Any


class DolyaError(Exception):
    """A failure that is said to the user in one sentence, without a traceback."""

    def __init__(self, code: str, **figures: Any) -> None:
        self.code = code
        self.figures = figures
        super().__init__(f"{code} {figures}" if figures else code)


class Refused(DolyaError):
    """The rules, or somebody who was quicker, do not allow it."""


class BadInput(DolyaError):
    """What came from outside is wrong."""


class Unavailable(DolyaError):
    """The environment failed: the drive, a lock, the disk, the database server."""
