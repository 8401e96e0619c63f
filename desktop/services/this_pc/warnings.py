"""What somebody should know about the office's place and this PC before it becomes trouble."""

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select, text

from desktop.models import Operation
from desktop.rules.errors import BadInput, DolyaError, Unavailable
from desktop.storage.operations import Store
from desktop.storage.sharing.cloud_folders import cloud_service

TOLERANCE = timedelta(minutes=10)
"""Clocks of an office's PCs differ by a little."""


def warnings(store: Store, now: datetime, *, clocks: bool = True) -> list[DolyaError]:
    """Not raised, only to be said: a cloud's folder and, where ``clocks`` are to be compared, a wrong one."""
    found = [_cloud(store)]
    if clocks:
        found.append(_clock_of_drive(store, now) or _clock_of_others(store, now))
    return [warning for warning in found if warning is not None]


def _cloud(store: Store) -> DolyaError | None:
    service = cloud_service(Path(store.place)) if store.is_sqlite else None
    return None if service is None else BadInput("cloud_folder", path=store.place, service=service)


def _clock_of_drive(store: Store, now: datetime) -> DolyaError | None:
    """The drive's own clock, or the server's, is taken for right."""
    if store.is_sqlite:
        theirs = store.presence.drive_clock() if store.presence else None
    else:
        with store.read() as session:
            seconds = session.scalar(text("SELECT extract(epoch FROM clock_timestamp())"))
        theirs = float(seconds) if seconds is not None else None
    if theirs is None:
        return None
    differs = timedelta(seconds=abs(now.timestamp() - theirs))
    if differs <= TOLERANCE:
        return None
    return Unavailable("clock_differs", minutes=round(differs / timedelta(minutes=1)))


def _clock_of_others(store: Store, now: datetime) -> DolyaError | None:
    """What another PC wrote last cannot be yet to come: one of the two clocks is wrong."""
    query = select(Operation.pc, Operation.at).where(Operation.pc != store.pc)
    with store.read() as session:
        last = session.execute(query.order_by(Operation.sequence.desc()).limit(1)).one_or_none()
    if last is None or last.at <= now + TOLERANCE:
        return None
    return Unavailable("clock_wrong", pc=last.pc, at=last.at, now=now)
