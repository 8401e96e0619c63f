"""Says when the next backup is due, which backups are kept, and when the latest is too old to rely on."""

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
"""How many hours, days and months keep their latest backup."""


def is_due(moments: Iterable[datetime], now: datetime, every: timedelta) -> bool:
    """Return whether it is time for another backup. A daily one is due on every new day, whatever the hour.

    A backup with a moment in the future was made by a wrong clock and does not count.
    """
    latest = max((moment for moment in moments if moment <= now), default=None)
    if latest is None:
        return True
    return latest.date() < now.date() if every == DAILY else now - latest >= every


def is_too_old(latest: datetime | None, now: datetime) -> bool:
    """Return whether an office restored from the latest backup would lose more than two days.

    A backup with a moment in the future counts as made now: another warning tells of the wrong clock.
    """
    return latest is None or now - latest > TOO_OLD


def thinned_out(backups: Mapping[Path, datetime], now: datetime) -> list[Path]:
    """Return the backups to delete: those that are the latest of none of 24 hours, 14 days, 12 months.

    Backups with a moment in the future, made by a wrong clock, are thinned out by themselves.
    """
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
