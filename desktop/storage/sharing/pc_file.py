"""The file by which a program is seen by the others: locked while the program runs, rewritten now and
then."""

import os
import threading
import time
from contextlib import suppress
from pathlib import Path

from desktop.storage.sharing.byte_lock import try_lock

HANGS_SECONDS = 5.0
"""How long a thread waits for another one at the file, which may never come back."""
LEAVE_SECONDS = 1.0
TAKE_SECONDS = 1.0
"""How long to try for the lock of a new file: others that try it let go of it at once."""
SIZE = 2048  # every rewrite is one write of the same length: nobody reads half of one

OWN: set[Path] = set()
"""The files of this process. Locks belong to a process, so that opening one of these would drop its lock."""


class PcFile:
    """This program's file. Any thread may call; making it raises OSError if the drive is away."""

    def __init__(self, path: Path) -> None:
        """Make and lock the file before anything is written: nobody tries the lock of an empty file."""
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
        """Rewrite the file. Raises OSError if the drive is away or another thread hangs in it."""
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
        """Release the lock; return False if a thread hangs in the file, which then releases it."""
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
    """Lock a new file. Raises BlockingIOError if somebody else holds it: without its lock this program would
    look as if the drive's locks did not work."""
    deadline = time.monotonic() + TAKE_SECONDS
    while not try_lock(handle):
        if time.monotonic() > deadline:
            raise BlockingIOError("the lock of a new file is held by somebody else")
        time.sleep(0.01)


def forget(path: Path) -> None:
    """Delete a file of this process."""
    OWN.discard(path)
    with suppress(OSError):
        path.unlink()
