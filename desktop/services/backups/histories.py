"""The backups of one office in the order in which the rescue would take them.

Where an earlier backup was put in the office's place, the work went on from there, and what lies between is
an abandoned history: its journal may be the longer one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from desktop.storage.backup.identity import Identity, goes_on


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup; ``size`` in bytes, ``second``: it lies in the second place."""

    path: Path
    made: datetime
    size: int
    second: bool
    identity: Identity | None = None
    """Which office it is of, and how far its journal goes; None: it cannot be read."""


def in_order(rows: Sequence[BackupRow]) -> list[BackupRow]:
    """The furthest of the history that was worked on last, then those that it goes on from, then abandoned
    ones; what cannot be read last.

    Of one history the journal tells, whatever the clocks said; of two the one with the later backup.
    """
    readable = sorted((row for row in rows if row.identity is not None), key=_how_far, reverse=True)
    rest = sorted((row for row in rows if row.identity is None), key=lambda row: row.made, reverse=True)
    if all(further.made >= row.made for further, row in pairwise(readable)):
        return readable + rest  # journals and clocks agree: no file has to be asked
    ends: list[BackupRow] = []
    reached: dict[Path, datetime] = {}
    for row in readable:
        later = [end for end in ends if _goes_on(end, row)]
        if not later:
            ends.append(row)
        reached[row.path] = max((end.made for end in later), default=row.made)
    return sorted(readable, key=lambda row: (reached[row.path], *_how_far(row)), reverse=True) + rest


def _goes_on(end: BackupRow, row: BackupRow) -> bool:
    if end.identity is None or row.identity is None:
        return False
    return end.identity.last == row.identity.last or goes_on(end.path, row.identity) is True


def _how_far(row: BackupRow) -> tuple[int, datetime, bool, str]:
    return (row.identity.sequence if row.identity else 0), row.made, not row.second, row.path.name
