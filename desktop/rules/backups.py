"""Backups by the clock: when the next one is due, which are kept, when the latest is too old to rely on."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

HOURLY = timedelta(hours=1)
DAILY = timedelta(days=1)
TOO_OLD = timedelta(days=2)

_KEPT: list[tuple[int, Callable[[datetime], object]]] = [
    (24, lambda moment: (moment.date(), moment.hour)),
    (14, lambda moment: moment.date()),
    (12, lambda moment: (moment.year, moment.month)),
]
"""How many are kept of which spans of time; of each span the latest."""


def is_due(moments: Iterable[datetime], now: datetime, every: timedelta) -> bool:
    """Is it time for another one? A daily one is due on every new day, whatever the hour. What was made in
    the future was made by a wrong clock and does not count."""
    latest = max((moment for moment in moments if moment <= now), default=None)
    if latest is None:
        return True
    return latest.date() < now.date() if every == DAILY else now - latest >= every


def is_too_old(latest: datetime | None, now: datetime) -> bool:
    """Would an office that is restored from it have lost more than two days? A clock that is wrong is said by
    another warning: what it made in the future is as good as made now."""
    return latest is None or now - latest > TOO_OLD


def superfluous(backups: Mapping[Path, datetime], now: datetime) -> list[Path]:
    """Those that are the latest of no hour, day or month that is kept: 24 hours, 14 days, 12 months. What a
    wrong clock made in the future takes none of the others' spans: it is thinned out by itself."""
    future = {path: made for path, made in backups.items() if made > now}
    past = {path: made for path, made in backups.items() if made <= now}
    return _superfluous(future) + _superfluous(past)


def _superfluous(backups: Mapping[Path, datetime]) -> list[Path]:
    newest_first = sorted(backups, key=lambda path: (backups[path], path.name), reverse=True)
    kept: set[Path] = set()
    for count, span in _KEPT:
        latest: dict[object, Path] = {}
        for path in newest_first:
            latest.setdefault(span(backups[path]), path)
        kept.update(list(latest.values())[:count])
    return [path for path in newest_first if path not in kept]
