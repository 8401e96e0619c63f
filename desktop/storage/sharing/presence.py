"""Who is at work on a file, and the proof that the drive's locks work.

Every program that has the office open holds a lock on a file of its own in ``office.pcs`` and rewrites it now
and then. Who joins tries the locks of the other PCs: a lock that can be taken although its owner goes on
rewriting the file does not work, and then nobody may write: two PCs at once would destroy the office. Who
loses the drive lets go of the lock, and joins with another file when it is back: a file is rewritten only by
an owner who never let go of it.

Who finds a free lock says in its own row that it has doubts, and saves nothing until they are settled
(``lock_proof``); whoever is alive sees that at the next look and rewrites its file at once. A program that
slept looks at the others before it saves again.

A newer program that is about to upgrade the office says so in its row; the others let nobody begin to save
any more and say that they have understood.
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
from desktop.storage.sharing.pc_file import OWN, Seat, forget
from desktop.storage.sharing.pc_row import PcRow
from desktop.storage.sharing.small_files import read_json_note

REFRESH_SECONDS = 30
"""How often ``refresh`` is to be called."""
FRESH_SECONDS = 3 * REFRESH_SECONDS
LATE_SECONDS = 2 * LOOK_SECONDS
"""A look that comes later than this after the last one: the drive hung, or this PC slept."""
_PAUSE = 0.5


class Presence:
    """This program among those that have one file open."""

    def __init__(self, database: Path, pc: str, name: str, version: str, fetches_mail: bool = False) -> None:
        self.folder = database.with_suffix(".pcs")
        self.upgrader: PcRow | None = None
        self._row = PcRow(pc[:60], name[:60], version, fetches_mail, 0)
        self._path = self._new_path()
        self._seat: Seat | None = None
        self._taking = threading.Lock()  # never held in a call on the drive, which might not return
        self._locks = LockProof(_can_take)
        self._looked = 0.0  # seconds since 1970, which go on while a PC sleeps

    @property
    def proof(self) -> Proof:
        """What is known of the drive's locks."""
        return self._locks.judged[0]

    def join(self) -> None:
        """Begin to be seen, and look at the others, unless this program is seen and has looked lately."""
        seat = self._seat
        if seat is not None and not self._is_late():
            return
        try:
            if seat is not None and not seat.path.exists():
                self._let_go(seat)  # it slept so long that the others cleared its file away
            if self._seat is None:
                self._sit_down(Seat(self._new_path()))
        except PermissionError as error:
            raise Unavailable("read_only", path=str(self.folder)) from error
        except OSError as error:
            raise self._gone() from error
        self.refresh()
        self.look()

    def refresh(self) -> None:
        """Say that this program is still there, and judge the locks by the others."""
        self._tell(replace(self._row, beats=self._row.beats + 1))
        self._judge(self._fresh())

    def look(self) -> None:
        """Is somebody about to upgrade the office? Then say that this program makes way. Has somebody doubts
        about a lock? Then say that this program lives."""
        fresh = self._fresh()
        others = _by_pc(fresh)
        rows = (row for row in others if version_key(row.upgrading) > version_key(self._row.version))
        self.upgrader = next(rows, None)
        version = self.upgrader.upgrading if self.upgrader else ""
        asked = any(row.doubts for row in others)
        if asked or version != self._row.yields:
            self._tell(replace(self._row, yields=version, beats=self._row.beats + asked))
        if self._locks.watches(fresh):
            self._judge(fresh)  # nobody is kept from saving, or let save, for longer than it takes to know

    def wait_for_proof(self) -> None:
        """For who cannot come back later: wait until the doubts about a lock are settled."""
        deadline = time.monotonic() + 2 * ANSWER_SECONDS
        while self.proof is Proof.OPEN and time.monotonic() < deadline:
            time.sleep(_PAUSE)
            self.look()

    def announce(self, version: str) -> None:
        """Say that this program is about to upgrade the office."""
        self._tell(replace(self._row, upgrading=version))

    def silent(self) -> list[PcRow]:
        """The older programs that do not make way for the upgrade that was announced."""
        version = self._row.upgrading
        older = (row for row in self.others() if version_key(row.version) < version_key(version))
        return [row for row in older if row.yields != version]

    def leave(self) -> None:
        """Be seen no more; a write that hangs on a frozen drive is left behind."""
        seat, self._seat = self._seat, None
        if seat is not None and seat.leave():
            forget(seat.path)

    def drive_clock(self) -> float | None:
        """What time it is by the drive's own clock, in seconds since 1970; None while it is away."""
        with suppress(OSError, DolyaError):
            self._tell(self._row)
            if self._seat is not None:
                return self._path.stat().st_mtime
        return None

    def others(self) -> list[PcRow]:
        """The other programs that were there a moment ago, by PC."""
        return _by_pc(self._fresh())

    def guard(self) -> None:
        """Refuse to write while an upgrade is announced, or the drive's locks are not known to work."""
        if self.upgrader is not None:
            by = self.upgrader
            raise Unavailable("please_update", pc=by.pc, version=by.upgrading, own=self._row.version)
        proof, row = self._locks.judged
        if row is not None:
            code = "locks_broken" if proof is Proof.BROKEN else "locks_unproven"
            raise Unavailable(code, pc=row.pc, name=row.name, path=str(self.folder))

    def _is_late(self) -> bool:
        """Was the last look longer ago than looks are?"""
        return abs(time.time() - self._looked) > LATE_SECONDS

    def _new_path(self) -> Path:
        return self.folder / f"{re.sub(r'[^0-9A-Za-z-]', '_', self._row.pc)}-{uuid4().hex[:8]}.json"

    def _sit_down(self, seat: Seat) -> None:
        """Take it, unless another thread was quicker; the file of an earlier one goes."""
        with self._taking:
            quicker = self._seat is not None
            if not quicker:
                earlier, self._path, self._seat = self._path, seat.path, seat
        if quicker:
            seat.leave()
        forget(seat.path if quicker else earlier)

    def _gone(self) -> Unavailable:
        return ConnectionLost("drive_gone", path=str(self.folder))

    def _tell(self, row: PcRow) -> None:
        self._row, seat = row, self._seat
        if seat is None:
            return
        try:
            seat.write(json.dumps(asdict(row)).encode("ascii"))
        except OSError as error:
            self._let_go(seat)  # a drive that comes back does not know what was open before
            raise self._gone() from error

    def _let_go(self, seat: Seat) -> None:
        with self._taking:
            if self._seat is seat:
                self._seat = None
                self._looked = 0.0  # doubts that were not told are told anew, and answered from then on
        seat.leave()

    def _judge(self, fresh: dict[Path, PcRow]) -> None:
        self._locks.weigh({path: row for path, row in fresh.items() if row.pc != self._row.pc})
        doubts = self.proof is Proof.OPEN
        if doubts != self._row.doubts:
            self._tell(replace(self._row, doubts=doubts))

    def _fresh(self) -> dict[Path, PcRow]:
        """Rows of the others that were written lately, as the drive's own clock has it; old files go."""
        try:
            now = self._path.stat().st_mtime
            paths = sorted(path for path in self.folder.glob("*.json") if path != self._path)
        except OSError as error:
            raise self._gone() from error
        rows: dict[Path, PcRow] = {}
        for path in paths:
            with suppress(OSError, ValueError, TypeError):  # it left meanwhile, or is being written
                if now - path.stat().st_mtime < FRESH_SECONDS:
                    rows[path] = _row_of(path)
                elif _can_take(path):
                    path.unlink()
        if self._is_late():
            self._locks.begin_anew()
        self._looked = time.time()
        return rows


def programs_at(database: Path) -> list[PcRow]:
    """The other programs that have a file open at this moment: those that hold their locks."""
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
    """A program's row; what only newer programs say is left out. ValueError, TypeError: it is none."""
    content = read_json_note(path)
    known = [each for each in fields(PcRow) if each.name in content]
    if any(type(content[each.name]) is not each.type for each in known):
        raise ValueError(f"{path.name} is no row of a program")
    return PcRow(**{each.name: content[each.name] for each in known})


def _can_take(path: Path) -> bool:
    """Is the lock of another program's file free?"""
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
