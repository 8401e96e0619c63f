"""Locks one byte of a file, far behind its end: the kind of lock that SQLite relies on."""

import errno
import os
import sys

_BYTE = 0x40000000

if sys.platform == "win32":
    import msvcrt

    def try_lock(handle: int) -> bool:
        """Lock an open file's byte; return False if another process holds it."""
        os.lseek(handle, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno not in (0, errno.EACCES):  # Wine gives no reason
                raise
            return False
        return True

    def unlock(handle: int) -> None:
        os.lseek(handle, _BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def try_lock(handle: int) -> bool:
        """Lock an open file's byte; return False if another process holds it."""
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _BYTE)
        except (BlockingIOError, PermissionError):
            return False
        return True

    def unlock(handle: int) -> None:
        fcntl.lockf(handle, fcntl.LOCK_UN, 1, _BYTE)
