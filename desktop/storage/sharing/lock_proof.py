"""Do the drive's locks work? What the locks of the other PCs prove.

A lock that can be taken although its owner goes on rewriting its file does not work. It can also be free
because its program was killed, and then it proves nothing: who is alive and is asked for a sign of life gives
one within three looks. A doubt that was dropped is not forgotten, should the owner only have slept.
"""

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.storage.sharing.pc_row import PcRow

LOOK_SECONDS = 5
"""How often a program looks at the others."""
ANSWER_SECONDS = 3 * LOOK_SECONDS
"""Who was asked for a sign of life and is alive has given it by then."""


class Proof(StrEnum):
    """What is known of the drive's locks."""

    ALONE = "alone"  # no other PC whose lock would prove anything
    WORKS = "works"
    OPEN = "open"  # a lock was free whose owner may have been switched off: three looks tell
    BROKEN = "broken"


@dataclass(slots=True)
class _Doubt:
    """A row whose lock was free, and since when its owner could have answered (monotonic seconds)."""

    row: PcRow
    since: float


class LockProof:
    """What was seen of the others' locks so far; ``can_take`` tries one."""

    def __init__(self, can_take: Callable[[Path], bool]) -> None:
        self.judged: tuple[Proof, PcRow | None] = (Proof.ALONE, None)
        """The judgement, and the program whose lock is in doubt or proved it broken."""
        self._can_take = can_take
        self._doubted: dict[Path, _Doubt] = {}
        self._held: set[Path] = set()  # now or before

    def weigh(self, others: Mapping[Path, PcRow]) -> None:
        """Judge by the fresh rows of the other PCs; what was proved once needs another drive, not a look."""
        if self.judged[0] is not Proof.BROKEN:
            self.judged = self._judge(others)

    def watches(self, paths: Collection[Path]) -> bool:
        """Is a lock in doubt, or was one of theirs? Then it is to be judged at every look."""
        return self.judged[0] is Proof.OPEN or not self._doubted.keys().isdisjoint(paths)

    def begin_anew(self) -> None:
        """What kept us from looking may have kept the others from answering: give them their time again."""
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
