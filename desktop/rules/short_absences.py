"""Absences of a few hours that begin now: which ones are offered, and when each ends."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta

SICK, ERRAND, CALLS, MEETING = "sick", "errand", "calls", "meeting"
AN_HOUR = timedelta(hours=1)
AT_LEAST = timedelta(minutes=90)
"""Somebody who goes out is back at the first full hour that leaves this much time."""


@dataclass(frozen=True, slots=True)
class ShortAbsence:
    """An absence from now to ``end``; ``all_day``: to the end of today."""

    kind: str
    end: datetime
    all_day: bool = False


def midnight_after(now: datetime) -> datetime:
    """Return the end of today."""
    return datetime.combine(now.date() + timedelta(days=1), time())


def back_by(now: datetime, closes: time) -> datetime:
    """Return the first full hour at least 90 minutes ahead, at most the closing time; after that midnight."""
    closing = datetime.combine(now.date(), closes)
    if now >= closing:
        return midnight_after(now)
    full = (now + AT_LEAST).replace(minute=0, second=0, microsecond=0)
    if full < now + AT_LEAST:
        full += AN_HOUR
    return min(full, closing)


def hour_ahead(now: datetime) -> datetime:
    """Return the moment an hour ahead, on the next five minutes; at most the end of today."""
    ahead = (now + AN_HOUR).replace(second=0, microsecond=0)
    return min(ahead + timedelta(minutes=-ahead.minute % 5), midnight_after(now))


def hours_left(now: datetime, closes: time) -> list[datetime]:
    """Return the full hours of the rest of the working day, the closing time as the last."""
    closing = datetime.combine(now.date(), closes)
    hour = now.replace(minute=0, second=0, microsecond=0) + AN_HOUR
    found = []
    while hour < closing:
        found.append(hour)
        hour += AN_HOUR
    return [*found, closing] if now < closing else []


def short_absences(now: datetime, closes: time, kinds: Collection[str]) -> list[ShortAbsence]:
    """Return the absences that are offered with one press, of the kinds that the office has."""
    midnight, back = midnight_after(now), back_by(now, closes)
    ways = [
        ShortAbsence(SICK, midnight, all_day=True),
        ShortAbsence(ERRAND, back, all_day=back == midnight),
        ShortAbsence(CALLS, hour_ahead(now)),
        ShortAbsence(MEETING, back, all_day=back == midnight),
    ]
    if back != midnight:
        ways.append(ShortAbsence(ERRAND, midnight, all_day=True))
    return [one for one in ways if one.kind in kinds]
