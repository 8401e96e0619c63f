"""A program's own file among those at work: locked for as long as it is there, rewritten now and then."""

import os
import threading
import time
from contextlib import suppress
from pathlib import Path

from desktop.storage.sharing.byte_lock import try_lock

HANGS_SECONDS = 5.0
"""Who finds another thread at the file for longer leaves it to that thread, which may never come back."""
LEAVE_SECONDS = 1.0
TAKE_SECONDS = 1.0
"""Whoever tries the lock of a file that has just been made lets go of it at once."""
SIZE = 2048  # every rewrite is one write of the same length: nobody reads half of one

OWN: set[Path] = set()
"""The files of this process: where locks belong to a process, looking at one would let go of it."""


class Seat:
    """Taken by being made, which raises OSError; any thread may call."""

    def __init__(self, path: Path) -> None:
        """Locked before anything is written to it: nobody tries the lock of an empty file."""
        self.path = path
        path.parent.mkdir(exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        OWN.add(path)
        try:
            _take(handle)
        except OSError:
            os.close(handle)
            forget(path)
            raise
        self._handle: int | None = handle
        self._left = False
        self._lock = threading.Lock()  # a handle that is closed while it is written to may be another file's

    def write(self, content: bytes) -> None:
        """Rewrite the file. OSError: the drive is away, or another thread hangs in it."""
        if not self._lock.acquire(timeout=HANGS_SECONDS):
            raise TimeoutError(f"{self.path} is being written to")
        try:
            if self._handle is not None:
                os.lseek(self._handle, 0, os.SEEK_SET)
                os.write(self._handle, content.ljust(SIZE))
                os.fsync(self._handle)
        finally:
            self._release()

    def leave(self) -> bool:
        """Let go of the lock; False: a thread hangs in the file, and lets go if it comes back."""
        self._left = True
        if not self._lock.acquire(timeout=LEAVE_SECONDS):
            return False
        self._release()
        return True

    def _release(self) -> None:
        handle = self._handle
        if self._left and handle is not None:
            self._handle = None
            with suppress(OSError):
                os.close(handle)
        self._lock.release()


def _take(handle: int) -> None:
    """Lock a file of one's own. BlockingIOError: somebody else holds on to it; without its lock a program
    would look as if the drive's locks did not work."""
    deadline = time.monotonic() + TAKE_SECONDS
    while not try_lock(handle):
        if time.monotonic() > deadline:
            raise BlockingIOError("the lock of a new file is held by somebody else")
        time.sleep(0.01)


def forget(path: Path) -> None:
    """Clear a file of this process away."""
    OWN.discard(path)
    with suppress(OSError):
        path.unlink()
