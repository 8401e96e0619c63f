"""Shows which programs have a file open, and proves that the drive's locks work.

Every program that has the office open holds a lock on a file of its own in ``office.pcs`` and rewrites it now
and then. A program that joins tries the locks of the other PCs. If one can be taken although its owner
goes on rewriting the file, the drive's locks do not work, and nobody may write: two PCs at once would
destroy the office. A program that loses the drive releases its lock and joins with a new file when the
drive is back, so that a file is only rewritten by an owner that never released it.

A program that finds a free lock says so in its own row and saves nothing until the doubt is settled
(``lock_proof``). The others see that at their next poll and rewrite their files at once. A program that slept
polls the others before it saves again.

A newer program that is about to upgrade the office says so in its row; the others then stop saving and say in
their rows that they have.
"""

import json
import os
import re
import threading
import time
from contextlib import suppress
from dataclasses import asdict, fields, replace
from pathlib import Path
from uuid import uuid4

from desktop.rules.errors import ConnectionLost, DolyaError, Unavailable
from desktop.storage.database.versions import version_key
from desktop.storage.sharing.byte_lock import try_lock, unlock
from desktop.storage.sharing.lock_proof import ANSWER_SECONDS, LOOK_SECONDS, LockProof, Proof
from desktop.storage.sharing.pc_file import OWN, PcFile, forget
from desktop.storage.sharing.pc_row import PcRow
from desktop.storage.sharing.small_files import read_json_note

REFRESH_SECONDS = 30
"""How often ``refresh`` is to be called."""
FRESH_SECONDS = 3 * REFRESH_SECONDS
LATE_SECONDS = 2 * LOOK_SECONDS
"""If a poll comes later than this after the last one, the drive hung or this PC slept."""
_PAUSE = 0.5


class Presence:
    """This program among those that have one file open."""

    def __init__(self, database: Path, pc: str, name: str, version: str) -> None:
        self.folder = database.with_suffix(".pcs")
        self.upgrader: PcRow | None = None
        self._row = PcRow(pc[:60], name[:60], version, 0)
        self._path = self._new_path()
        self._file: PcFile | None = None
        self._taking = threading.Lock()  # never held in a call on the drive, which might not return
        self._locks = LockProof(_can_take)
        self._looked = 0.0  # seconds since 1970, which go on while a PC sleeps

    @property
    def proof(self) -> Proof:
        """Return the state of knowledge about the drive's locks."""
        return self._locks.judged[0]

    def join(self) -> None:
        """Begin to be seen and poll the others, unless this program is seen and polled lately.

        Raises Unavailable if the folder is read-only and ConnectionLost if the drive is away.
        """
        file = self._file
        if file is not None and not self._is_late():
            return
        try:
            if file is not None and not file.path.exists():
                self._let_go(file)  # it slept so long that the others cleared its file away
            if self._file is None:
                self._use_file(PcFile(self._new_path()))
        except PermissionError as error:
            raise Unavailable("read_only", path=str(self.folder)) from error
        except OSError as error:
            raise self._drive_away() from error
        self.refresh()
        self.look()

    def refresh(self) -> None:
        """Rewrite this program's row and judge the locks by the others."""
        self._write_row(replace(self._row, beats=self._row.beats + 1))
        self._judge(self._fresh())

    def look(self) -> None:
        """Poll the others: make way for an upgrade that one announces, and give a sign of life to one that
        doubts a lock."""
        fresh = self._fresh()
        others = _by_pc(fresh)
        rows = (row for row in others if version_key(row.upgrading) > version_key(self._row.version))
        self.upgrader = next(rows, None)
        version = self.upgrader.upgrading if self.upgrader else ""
        asked = any(row.doubts for row in others)
        if asked or version != self._row.yields:
            self._write_row(replace(self._row, yields=version, beats=self._row.beats + asked))
        if self._locks.must_judge(fresh):
            self._judge(fresh)  # nobody is kept from saving, or let save, for longer than it takes to know

    def wait_for_proof(self) -> None:
        """Wait until no lock is in doubt any more, at most half a minute."""
        deadline = time.monotonic() + 2 * ANSWER_SECONDS
        while self.proof is Proof.OPEN and time.monotonic() < deadline:
            time.sleep(_PAUSE)
            self.look()

    def announce(self, version: str) -> None:
        """Announce that this program is about to upgrade the office to ``version``."""
        self._write_row(replace(self._row, upgrading=version))

    def silent(self) -> list[PcRow]:
        """Return the older programs that have not made way for the announced upgrade."""
        version = self._row.upgrading
        older = (row for row in self.others() if version_key(row.version) < version_key(version))
        return [row for row in older if row.yields != version]

    def leave(self) -> None:
        """Stop being seen, without waiting for a write that hangs on a frozen drive."""
        file, self._file = self._file, None
        if file is not None and file.leave():
            forget(file.path)

    def drive_clock(self) -> float | None:
        """Return the time by the drive's own clock, in seconds since 1970, or None while it is away."""
        with suppress(OSError, DolyaError):
            self._write_row(self._row)
            if self._file is not None:
                return self._path.stat().st_mtime
        return None

    def others(self) -> list[PcRow]:
        """Return the other programs that refreshed their rows lately, by PC."""
        return _by_pc(self._fresh())

    def guard(self) -> None:
        """Raise Unavailable while an upgrade is announced or the drive's locks are not known to work."""
        if self.upgrader is not None:
            by = self.upgrader
            raise Unavailable("please_update", pc=by.pc, version=by.upgrading, own=self._row.version)
        proof, row = self._locks.judged
        if row is not None:
            code = "locks_broken" if proof is Proof.BROKEN else "locks_unproven"
            raise Unavailable(code, pc=row.pc, name=row.name, path=str(self.folder))

    def _is_late(self) -> bool:
        """Return whether the last poll was longer ago than polls should be."""
        return abs(time.time() - self._looked) > LATE_SECONDS

    def _new_path(self) -> Path:
        return self.folder / f"{re.sub(r'[^0-9A-Za-z-]', '_', self._row.pc)}-{uuid4().hex[:8]}.json"

    def _use_file(self, file: PcFile) -> None:
        """Use a new file, unless another thread was faster; delete the file that is not used any more."""
        with self._taking:
            quicker = self._file is not None
            if not quicker:
                earlier, self._path, self._file = self._path, file.path, file
        if quicker:
            file.leave()
        forget(file.path if quicker else earlier)

    def _drive_away(self) -> Unavailable:
        return ConnectionLost("drive_gone", path=str(self.folder))

    def _write_row(self, row: PcRow) -> None:
        self._row, file = row, self._file
        if file is None:
            return
        try:
            file.write(json.dumps(asdict(row)).encode("ascii"))
        except OSError as error:
            self._let_go(file)  # a drive that comes back does not know what was open before
            raise self._drive_away() from error

    def _let_go(self, file: PcFile) -> None:
        with self._taking:
            if self._file is file:
                self._file = None
                self._looked = 0.0  # doubts that were not told are told anew, and answered from then on
        file.leave()

    def _judge(self, fresh: dict[Path, PcRow]) -> None:
        self._locks.update({path: row for path, row in fresh.items() if row.pc != self._row.pc})
        doubts = self.proof is Proof.OPEN
        if doubts != self._row.doubts:
            self._write_row(replace(self._row, doubts=doubts))

    def _fresh(self) -> dict[Path, PcRow]:
        """Return the others' rows that were written lately by the drive's own clock; delete old files."""
        try:
            now = self._path.stat().st_mtime
            paths = sorted(path for path in self.folder.glob("*.json") if path != self._path)
        except OSError as error:
            raise self._drive_away() from error
        rows: dict[Path, PcRow] = {}
        for path in paths:
            with suppress(OSError, ValueError, TypeError):  # it left meanwhile, or is being written
                if now - path.stat().st_mtime < FRESH_SECONDS:
                    rows[path] = _row_of(path)
                elif _can_take(path):
                    path.unlink()
        if self._is_late():
            self._locks.restart_waiting()
        self._looked = time.time()
        return rows


def programs_at(database: Path) -> list[PcRow]:
    """Return the other programs that have a file open now: those that hold their locks."""
    rows: list[PcRow] = []
    for path in sorted(set(database.with_suffix(".pcs").glob("*.json")) - OWN):
        with suppress(OSError, ValueError, TypeError):
            row = _row_of(path)  # first: a file without one is just being taken
            if not _can_take(path):
                rows.append(row)
    return rows


def _by_pc(fresh: dict[Path, PcRow]) -> list[PcRow]:
    return sorted(fresh.values(), key=lambda row: (row.pc, row.name))


def _row_of(path: Path) -> PcRow:
    """Read a program's row, leaving out fields that only newer programs know.

    Raises ValueError or TypeError if the file holds no row.
    """
    content = read_json_note(path)
    known = [each for each in fields(PcRow) if each.name in content]
    if any(type(content[each.name]) is not each.type for each in known):
        raise ValueError(f"{path.name} is no row of a program")
    return PcRow(**{each.name: content[each.name] for each in known})


def _can_take(path: Path) -> bool:
    """Return whether the lock of another program's file is free."""
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        taken = try_lock(handle)
        if taken:
            unlock(handle)
        return taken
    finally:
        os.close(handle)
