"""The write gate of a file: only one PC at a time saves, even if SQLite's own locks fail on the drive.

A write opens ``office.gate`` exclusively, which the drive's server enforces by other means than the
byte-range locks that SQLite relies on. A write that takes long leaves its person's name in
``office.saving`` for those who wait.
"""

import errno
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import uniform

from desktop.rules.errors import Held, Unavailable
from desktop.storage.database.faults import cannot_open
from desktop.storage.sharing.exclusive_file import release, take
from desktop.storage.sharing.small_files import read_json_note

NAMED_AFTER_SECONDS = 1.0
TOLD_AFTER_SECONDS = 2.0
TOLD_EVERY_SECONDS = 1.0
_NO_LOCKS = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS}


class WriteGate:
    """The gate beside one database file."""

    def __init__(self, database: Path) -> None:
        self.path = database.with_suffix(".gate")
        self.saving = database.with_suffix(".saving")
        self.told: tuple[float, Unavailable] | None = None
        """Set while a write waits: when the drive last answered (monotonic seconds), and who saves."""

    @contextmanager
    def held(self, name: str, pc: str, seconds: float) -> Iterator[None]:
        """Hold the gate. Raises Held, note the holder, if it is not free after ``seconds``."""
        handle = self._wait(seconds)
        note = _HolderNote(self.saving, name, pc)
        note.start()
        try:
            yield
        finally:
            note.end()
            release(handle)

    def _wait(self, seconds: float) -> int:
        begun = time.monotonic()
        tell = TOLD_AFTER_SECONDS
        try:
            while (handle := self._take()) is None:
                waited = time.monotonic() - begun
                if waited > seconds:
                    raise self._refusal(round(waited))
                if waited > tell:
                    self.told = time.monotonic(), self._refusal(round(waited))
                    tell = waited + TOLD_EVERY_SECONDS
                time.sleep(uniform(0.010, 0.080))
        finally:
            self.told = None
        return handle

    def _take(self) -> int | None:
        try:
            return take(self.path)
        except PermissionError as error:
            raise Unavailable("read_only", path=str(self.path)) from error
        except OSError as error:
            if error.errno in _NO_LOCKS:
                raise Unavailable("locks_broken", path=str(self.path)) from error
            raise cannot_open(self.path) from error

    def _refusal(self, seconds: int) -> Unavailable:
        content = read_json_note(self.saving)
        name, pc = content.get("name"), content.get("pc")
        if isinstance(name, str) and isinstance(pc, str):
            return Held("held", name=name[:60], pc=pc[:60], seconds=seconds)
        return Held("held_unnamed", seconds=seconds)


class _HolderNote(threading.Timer):
    """Writes the holder's name into a file, but only if the write takes longer than a second."""

    def __init__(self, path: Path, name: str, pc: str) -> None:
        super().__init__(NAMED_AFTER_SECONDS, self._write)
        self.daemon = True
        self._path = path
        self._content = json.dumps({"name": name, "pc": pc})
        self._written = False

    def end(self) -> None:
        self.cancel()
        self.join()
        if self._written:
            with suppress(OSError):
                self._path.unlink()

    def _write(self) -> None:
        self._written = True
        with suppress(OSError):  # a courtesy to those who wait, no more
            self._path.write_text(self._content, encoding="utf-8")
