"""Lets only one program run per user of a PC: a second start hands over to the first, which comes to the
front.

The first holds a lock that ends with it, however it ends; wishes are handed over as a small file.
"""

import os
import sys
import time
from pathlib import Path

from desktop.services.this_pc.last_office import own_folder
from desktop.storage.sharing.byte_lock import try_lock, unlock

ANSWER_SECONDS = 5.0
LOOK_SECONDS = 0.05
ANYBODY = -1
"""Windows' word for any process, which gets the right to come to the front."""


class FirstProgram:
    """The lock of the first program, held while it runs."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def wish(self) -> str | None:
        """Return the place of the office that a second start asked for since the last call, an empty text
        if it named none, or None if there was no second start."""
        try:
            wished = _wish().read_text(encoding="utf-8")
            _wish().unlink()
        except OSError:
            return None
        return wished

    def release(self) -> None:
        """Release the lock when the program ends."""
        unlock(self._handle)
        os.close(self._handle)


def be_first() -> FirstProgram | None:
    """Return the lock of the first program, or None if another program of this user runs already."""
    folder = own_folder()
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder / "running.lock", os.O_RDWR | os.O_CREAT, 0o600)
    if not try_lock(handle):
        os.close(handle)
        return None
    _wish().unlink(missing_ok=True)
    return FirstProgram(handle)


def hand_over(place: str) -> bool:
    """Ask the first program to come to the front, with the office at ``place`` if one is named; return
    whether it answered."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(ANYBODY)
    written = _wish().with_suffix(f".{os.getpid()}")
    written.write_text(place, encoding="utf-8")
    written.replace(_wish())
    until = time.monotonic() + ANSWER_SECONDS
    while _wish().exists():
        if time.monotonic() > until:
            return False
        time.sleep(LOOK_SECONDS)
    return True


def _wish() -> Path:
    return own_folder() / "wish.txt"
