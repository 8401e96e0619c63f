"""Makes backups when they are due, by one PC of the office at a time, and thins the older ones out."""

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from desktop.models import Gate
from desktop.rules.backups import HOURLY, is_due, thinned_out
from desktop.storage.backup.backup import backup
from desktop.storage.backup.names import backups_in, office_mark
from desktop.storage.database.faults import cannot_open, coded_faults
from desktop.storage.operations import Store
from desktop.storage.sharing.exclusive_file import release, take

log = logging.getLogger(__name__)

_ADVISORY_LOCK = 0x646F6C7962


def make_due_backup(store: Store, folder: Path, now: datetime, every: timedelta = HOURLY) -> Path | None:
    """Make a backup in ``folder`` if one is due there and no other PC is making one; return its path or None.

    Older backups of this office are thinned out. Backups of another office, which had this place before or
    shares the folder, are left alone.
    """
    office = office_of(store)
    if not is_due(backups_of(office, folder).values(), now, every):
        return None
    with _copying_lock(store) as ours:
        if not ours or not is_due(backups_of(office, folder).values(), now, every):
            return None
        path = backup(store, folder, now)
    _remove(thinned_out(backups_of(office, folder), now))
    return path


def office_of(store: Store) -> UUID:
    """Return the id of an open office."""
    with store.read() as session:
        return session.scalars(select(Gate.office_id)).one()


def backups_of(office: UUID, folder: Path) -> dict[Path, datetime]:
    """Return the backups of one office in a folder, with the moments at which they were made."""
    mark = office_mark(office)
    return {path: name.made for path, name in backups_in(folder).items() if name.mark == mark}


def _remove(backups: Iterable[Path]) -> None:
    """Delete backups; on Windows one that another PC has open stays until the next time."""
    held: list[Path] = []
    for old in backups:
        try:
            old.unlink(missing_ok=True)
        except OSError:
            held.append(old)
    if held:
        log.info("backups that could not be thinned out: %s", len(held))


@contextmanager
def _copying_lock(store: Store) -> Iterator[bool]:
    """Give whether this PC may copy now: two PCs that copy at once would only load the drive."""
    if not store.is_sqlite:
        with coded_faults(store.engine), store.engine.connect() as connection:
            yield bool(connection.scalar(select(func.pg_try_advisory_xact_lock(_ADVISORY_LOCK))))
        return
    path = Path(store.place).with_suffix(".copying")
    try:
        handle = take(path)
    except OSError as error:
        raise cannot_open(path) from error
    try:
        yield handle is not None
    finally:
        if handle is not None:
            release(handle)
