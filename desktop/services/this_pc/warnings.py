"""Finds what people should know about the office's place and this PC's clock before it does harm."""

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select, text

from desktop.models import Operation
from desktop.rules.errors import BadInput, DolyaError, Unavailable
from desktop.storage.operations import Store
from desktop.storage.sharing.cloud_folders import cloud_service

TOLERANCE = timedelta(minutes=10)
"""How much the clocks of an office's PCs may differ."""


def warnings(store: Store, now: datetime, *, clocks: bool = True) -> list[DolyaError]:
    """Return warnings as errors that are not raised: a cloud's folder and, with ``clocks``, a wrong clock."""
    found = [_cloud(store)]
    if clocks:
        found.append(_clock_of_drive(store, now) or _clock_of_others(store, now))
    return [warning for warning in found if warning is not None]


def _cloud(store: Store) -> DolyaError | None:
    service = cloud_service(Path(store.place)) if store.is_sqlite else None
    return None if service is None else BadInput("cloud_folder", path=store.place, service=service)


def _clock_of_drive(store: Store, now: datetime) -> DolyaError | None:
    """Return a warning if this PC's clock differs from the drive's or the server's, which is taken for
    right."""
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
    """Return a warning if another PC wrote at a moment that is still to come: one of the clocks is wrong."""
    query = select(Operation.pc, Operation.at).where(Operation.pc != store.pc)
    with store.read() as session:
        last = session.execute(query.order_by(Operation.sequence.desc()).limit(1)).one_or_none()
    if last is None or last.at <= now + TOLERANCE:
        return None
    return Unavailable("clock_wrong", pc=last.pc, at=last.at, now=now)
