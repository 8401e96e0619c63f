"""Orders the backups of one office as the rescue would take them.

If an earlier backup was put in the office's place, the work continued from there. What lies between is an
abandoned history, although its journal may be the longer one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from desktop.storage.backup.identity import Identity, goes_on, identity_of


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup, by its name: ``mark`` of its office, ``sequence`` of its last operation.

    ``size`` is in bytes; ``second`` says that it lies in the second place.
    """

    path: Path
    made: datetime
    size: int
    second: bool
    mark: str = ""
    sequence: int = 0


def in_order(rows: Sequence[BackupRow]) -> list[BackupRow]:
    """Return the furthest backup of the history that was worked on last, then those that it continues, then
    abandoned ones.

    Within one history the journal decides, whatever the clocks said; of two histories the one with the later
    backup comes first. Files are only opened if journals and clocks disagree.
    """
    furthest_first = sorted(rows, key=_how_far, reverse=True)
    if all(further.made >= row.made for further, row in pairwise(furthest_first)):
        return furthest_first
    known = {row.path: identity_of(row.path) for row in furthest_first}
    ends: list[BackupRow] = []
    reached: dict[Path, datetime] = {}
    for row in furthest_first:
        later = [end for end in ends if _goes_on(end.path, known[end.path], known[row.path])]
        if not later:
            ends.append(row)
        reached[row.path] = max((end.made for end in later), default=row.made)
    return sorted(
        furthest_first, key=lambda row: (known[row.path] is not None, reached[row.path], *_how_far(row)),
        reverse=True,
    )  # fmt: skip


def _goes_on(end: Path, its: Identity | None, earlier: Identity | None) -> bool:
    if its is None or earlier is None:
        return False
    return its.last == earlier.last or goes_on(end, earlier) is True


def _how_far(row: BackupRow) -> tuple[int, datetime, bool, str]:
    return row.sequence, row.made, not row.second, row.path.name
