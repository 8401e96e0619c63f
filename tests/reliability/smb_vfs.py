"""SQLite on an SMB share, with the lock protocol that SQLite has on Windows: one process is one PC."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw
from smbprotocol.open import CreateDisposition, FilePipePrinterAccessMask

from tests.reliability.smb_share import (
    ALONE,
    EVERYTHING,
    FAULTS,
    NOT_GRANTED,
    NOT_THERE,
    SHARED,
    UNLOCK,
    Share,
    SharedFile,
    status,
)

PENDING = 0x40000000
RESERVED = PENDING + 1
READERS, READERS_LENGTH = PENDING + 2, 510
UNLOCKED, SHARED_LEVEL, RESERVED_LEVEL, PENDING_LEVEL, EXCLUSIVE_LEVEL = range(5)


@contextmanager
def faults(share: Share) -> Iterator[None]:
    """The server's answers and its silence as SQLite's own errors."""
    try:
        yield
    except FAULTS as error:
        if status(error) in NOT_GRANTED:
            raise apsw.BusyError("range locked") from error
        if not status(error):
            share.forget()
        raise apsw.IOError(repr(error)) from error


class SmbVFS(apsw.VFS):
    """The files of one share."""

    NAME = "smb"

    def __init__(self, share: Share) -> None:
        super().__init__(self.NAME, "")
        self.share = share

    def xFullPathname(self, name: str) -> str:
        return Path(name).name

    def xAccess(self, name: str, flags: int) -> bool:
        access = FilePipePrinterAccessMask.FILE_READ_ATTRIBUTES | FilePipePrinterAccessMask.GENERIC_READ
        try:
            file = self.share.open(name, CreateDisposition.FILE_OPEN, access, EVERYTHING)
        except FAULTS as error:
            if status(error) in NOT_THERE:
                return False
            raise apsw.IOError(repr(error)) from error
        with faults(self.share):
            size = file.size()
        file.close()
        # On Windows a file without content counts as one that is not there.
        return size > 0 or flags != apsw.mapping_access["SQLITE_ACCESS_EXISTS"]

    def xDelete(self, name: str, sync: bool) -> None:
        with faults(self.share):
            self.share.remove(name)

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> "SmbFile":
        called = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        create = flags[0] & apsw.SQLITE_OPEN_CREATE
        disposition = CreateDisposition.FILE_OPEN_IF if create else CreateDisposition.FILE_OPEN
        flags[1] = flags[0]
        try:
            return SmbFile(self.share, self.share.open_patiently(called, disposition))
        except FAULTS as error:
            raise apsw.CantOpenError(repr(error)) from error

    def xRandomness(self, amount: int) -> bytes:
        return random.randbytes(amount)

    def xSleep(self, microseconds: int) -> int:
        time.sleep(microseconds / 1e6)
        return microseconds


class SmbFile:
    """A database or its journal; the levels and ranges of its locks are those of SQLite's os_win.c."""

    def __init__(self, share: Share, file: SharedFile) -> None:
        self._share, self._file = share, file
        self._level = UNLOCKED

    def xRead(self, amount: int, offset: int) -> bytes:
        with faults(self._share):
            return self._file.read(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:
        with faults(self._share):
            self._file.write(data, offset)

    def xTruncate(self, size: int) -> None:
        with faults(self._share):
            self._file.cut(size)

    def xSync(self, flags: int) -> None:
        with faults(self._share):
            self._file.flush()

    def xFileSize(self) -> int:
        with faults(self._share):
            return self._file.size()

    def xLock(self, level: int) -> None:
        with faults(self._share):
            if self._level < level and not self._raise(level):
                raise apsw.BusyError("locked")

    def _raise(self, level: int) -> bool:
        lock, pending = self._file.lock, False
        if self._level == UNLOCKED or (level == EXCLUSIVE_LEVEL and self._level <= RESERVED_LEVEL):
            pending = _thrice(lambda: lock(PENDING, 1, ALONE))
            if not pending:
                return False
        granted = True
        if level == SHARED_LEVEL:
            if granted := lock(READERS, READERS_LENGTH, SHARED):
                self._level = SHARED_LEVEL
            lock(PENDING, 1, UNLOCK)
        elif level == RESERVED_LEVEL:
            if granted := lock(RESERVED, 1, ALONE):
                self._level = RESERVED_LEVEL
        elif level == EXCLUSIVE_LEVEL:
            self._level = PENDING_LEVEL
            lock(READERS, READERS_LENGTH, UNLOCK)
            if granted := lock(READERS, READERS_LENGTH, ALONE):
                self._level = EXCLUSIVE_LEVEL
            else:
                lock(READERS, READERS_LENGTH, SHARED)
        return granted

    def xUnlock(self, level: int) -> None:
        held, self._level = self._level, min(level, self._level)
        if held <= level:
            return
        lock = self._file.lock
        with faults(self._share):
            if held == EXCLUSIVE_LEVEL:
                lock(READERS, READERS_LENGTH, UNLOCK)
                if level == SHARED_LEVEL and not lock(READERS, READERS_LENGTH, SHARED):
                    raise apsw.IOError("the readers' lock is lost")
            if held >= RESERVED_LEVEL:
                lock(RESERVED, 1, UNLOCK)
            if level == UNLOCKED and held < EXCLUSIVE_LEVEL:
                lock(READERS, READERS_LENGTH, UNLOCK)
            if held >= PENDING_LEVEL:
                lock(PENDING, 1, UNLOCK)

    def xCheckReservedLock(self) -> bool:
        if self._level >= RESERVED_LEVEL:
            return True
        with faults(self._share):
            if self._file.lock(RESERVED, 1, ALONE):
                self._file.lock(RESERVED, 1, UNLOCK)
                return False
            return True

    def xFileControl(self, operation: int, pointer: int) -> bool:
        return False

    def xSectorSize(self) -> int:
        return 4096

    def xDeviceCharacteristics(self) -> int:
        return apsw.SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN | apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE

    def xClose(self) -> None:
        self._file.close()


def _thrice(call: Callable[[], bool]) -> bool:
    for _ in range(3):
        if call():
            return True
        time.sleep(0.001)
    return False
