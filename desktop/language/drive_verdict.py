"""The verdict about the office's drive in plain words."""

from fractions import Fraction

from desktop.language.numbers import number
from desktop.language.translate import fill, translate
from desktop.services.this_pc.drive_check import DriveVerdict

FAST_MS, SLOW_MS = 40, 250
LITTLE_ROOM = 2_000_000_000
"""Bytes."""
GIGABYTE = 1_000_000_000

Line = tuple[bool, str]
"""Whether all is well, and the sentence."""


def verdict_lines(verdict: DriveVerdict) -> list[Line]:
    """Return a sentence for each thing that was tried."""
    if verdict.write_ms is None:
        return [(True, translate("Drive", "The office is kept by a server; there is no drive to try."))]
    return [_speed(verdict.write_ms), _locks(verdict.locks), _room(verdict.free or 0)]


def _speed(write_ms: float) -> Line:
    shown = number(max(1, round(write_ms)))
    if write_ms <= FAST_MS:
        return True, fill(translate("Drive", "Fast: a safe write takes %1 ms."), shown)
    if write_ms <= SLOW_MS:
        return True, fill(translate("Drive", "Good enough: a safe write takes %1 ms."), shown)
    said = translate("Drive", "Slow: a safe write takes %1 ms; saving an order will be felt. A cable helps.")
    return False, fill(said, shown)


def _locks(hold: bool) -> Line:
    if hold:
        return True, translate("Drive", "Locks hold: two PCs cannot write over each other.")
    return False, translate("Drive", "Locks do not hold: several PCs must not work on this drive at once.")


def _room(free: int) -> Line:
    shown = number(Fraction(free, GIGABYTE), 1)
    if free >= LITTLE_ROOM:
        return True, fill(translate("Drive", "Room left: %1 GB."), shown)
    return False, fill(translate("Drive", "Little room left: %1 GB."), shown)
