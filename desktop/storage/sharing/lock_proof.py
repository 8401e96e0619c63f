"""Judges by the locks of the other PCs whether the drive's locks work.

If a lock can be taken although its owner goes on rewriting its file, locks do not work. A lock can also be
free because its owner was killed, which proves nothing. So the owner is asked for a sign of life, which a
living program gives within three polls. A doubt that was dropped is remembered, in case the owner only slept.
"""

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.storage.sharing.pc_row import PcRow

LOOK_SECONDS = 5
"""How often a program looks at the files of the others."""
ANSWER_SECONDS = 3 * LOOK_SECONDS
"""How long a living program may take to give a sign of life."""


class Proof(StrEnum):
    """The state of knowledge about the drive's locks."""

    ALONE = "alone"  # no other PC whose lock would prove anything
    WORKS = "works"
    OPEN = "open"  # a lock was free whose owner may have been switched off: three looks tell
    BROKEN = "broken"


@dataclass(slots=True)
class _Doubt:
    """A program whose lock was free, and since when it could have answered (monotonic seconds)."""

    row: PcRow
    since: float


class LockProof:
    """The judgement about the drive's locks so far; ``can_take`` tries whether a lock is free."""

    def __init__(self, can_take: Callable[[Path], bool]) -> None:
        self.judged: tuple[Proof, PcRow | None] = (Proof.ALONE, None)
        """The judgement, and the program whose lock is in doubt or proved that locks are broken."""
        self._can_take = can_take
        self._doubted: dict[Path, _Doubt] = {}
        self._held: set[Path] = set()  # now or before

    def update(self, others: Mapping[Path, PcRow]) -> None:
        """Judge by the fresh rows of the other PCs; a proof that locks are broken stays."""
        if self.judged[0] is not Proof.BROKEN:
            self.judged = self._judge(others)

    def must_judge(self, paths: Collection[Path]) -> bool:
        """Return whether a lock of these is or was in doubt, so that every poll has to judge."""
        return self.judged[0] is Proof.OPEN or not self._doubted.keys().isdisjoint(paths)

    def restart_waiting(self) -> None:
        """Give the others their whole time to answer again, because this program could not look."""
        for doubt in list(self._doubted.values()):
            doubt.since = time.monotonic()

    def _judge(self, others: Mapping[Path, PcRow]) -> tuple[Proof, PcRow | None]:
        now = time.monotonic()
        free = {path for path in others if self._can_take(path)}
        for path in free:
            doubt = self._doubted.setdefault(path, _Doubt(others[path], now))
            if others[path].beats > doubt.row.beats:
                return Proof.BROKEN, doubt.row
        held = others.keys() - free
        self._held |= held
        for path in held:  # a server that was started anew gives a lock back to its owner
            self._doubted.pop(path, None)
        # A lock that was held once and is free now was let go of: its program was killed. And while one is
        # held the locks work here: a free one is then a drive of its owner's that is watched, no more.
        if held or (others and free <= self._held):
            return Proof.WORKS, None
        doubts = [self._doubted[path] for path in sorted(free - self._held)]
        waits = [doubt.row for doubt in doubts if now - doubt.since < ANSWER_SECONDS]
        return (Proof.OPEN, waits[0]) if waits else (Proof.ALONE, None)
