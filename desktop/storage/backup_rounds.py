"""Backups round after round: one an hour, and fewer the older they get: 24 hours, 14 days, 12 months."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from desktop.storage.backup import backup
from desktop.storage.store import Store

EVERY = timedelta(hours=1)
_NAME = re.compile(r"Dolya (\d{4}-\d\d-\d\d \d\d-\d\d)(?: \(\d+\))?\.dolya")
_ROUNDS: list[tuple[int, Callable[[datetime], object]]] = [
    (24, lambda moment: (moment.date(), moment.hour)),
    (14, lambda moment: moment.date()),
    (12, lambda moment: (moment.year, moment.month)),
]
"""How many are kept of which spans of time; of each span the latest."""


def backup_round(store: Store, folder: Path, now: datetime) -> Path | None:
    """Make a backup if the latest in ``folder`` is an hour old, and thin the older ones out."""
    latest = max((moment for moment in _backups(folder).values() if moment <= now), default=None)
    if latest is not None and now - latest < EVERY:
        return None
    path = backup(store, folder, now)
    for old in superfluous(_backups(folder)):
        old.unlink()
    return path


def superfluous(backups: dict[Path, datetime]) -> list[Path]:
    """Those that are the latest of no hour, day or month that is kept."""
    newest_first = sorted(backups, key=lambda path: (backups[path], path.name), reverse=True)
    kept: set[Path] = set()
    for count, span in _ROUNDS:
        latest: dict[object, Path] = {}
        for path in newest_first:
            latest.setdefault(span(backups[path]), path)
        kept.update(list(latest.values())[:count])
    return [path for path in newest_first if path not in kept]


def _backups(folder: Path) -> dict[Path, datetime]:
    """The backups of a folder with the moments in their names; other files are none of ours."""
    moments = {path: _moment(path.name) for path in folder.glob("Dolya *.dolya")}
    return {path: moment for path, moment in moments.items() if moment is not None}


def _moment(name: str) -> datetime | None:
    match = _NAME.fullmatch(name)
    try:
        return None if match is None else datetime.strptime(match[1], "%Y-%m-%d %H-%M")
    except ValueError:
        return None
