"""Backups round after round, by one PC of the office at a time, and thinned out with age."""

import logging
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from desktop.models import Gate
from desktop.rules.backups import HOURLY, is_due, superfluous
from desktop.storage.backup.backup import backup
from desktop.storage.backup.known_backups import known_backups
from desktop.storage.database.faults import cannot_open, coded_faults
from desktop.storage.operations import Store
from desktop.storage.sharing.exclusive_file import release, take

log = logging.getLogger(__name__)

_NAME = re.compile(r"Dolya (\d{4}-\d\d-\d\d \d\d-\d\d)(?: \(\d+\))?\.dolya")
_ADVISORY_LOCK = 0x646F6C7962


def backup_round(
    store: Store, folder: Path, now: datetime, every: timedelta = HOURLY, note: Path | None = None
) -> Path | None:
    """Make a backup if one is due in ``folder`` and no other PC is making one; thin the older ones out.
    ``note``: where this PC remembers what is in that folder.

    Another office's backups, of one that had this place before or shares the folder, count for nothing here
    and stay.
    """
    office = office_of(store)
    if not is_due(backups_of(office, folder, note).values(), now, every):
        return None
    with _turn(store) as ours:
        if not ours or not is_due(backups_of(office, folder, note).values(), now, every):
            return None
        path = backup(store, folder, now)
    _remove(superfluous(backups_of(office, folder, note), now))
    return path


def office_of(store: Store) -> UUID:
    """The mark by which an open office is known, and its backups."""
    with store.read() as session:
        return session.scalars(select(Gate.office_id)).one()


def backups_of(office: UUID, folder: Path, note: Path | None = None) -> dict[Path, datetime]:
    """The backups of one office among those of a folder."""
    known = known_backups(backups_in(folder), note)
    return {one.path: one.made for one in known if one.identity is not None and one.identity.office == office}


def backups_in(folder: Path) -> dict[Path, datetime]:
    """The backups of a folder with the moments in their names; other files are none of ours. A folder that
    cannot be looked at has none."""
    try:
        moments = {path: moment_of(path.name) for path in folder.glob("Dolya *.dolya")}
    except OSError:
        return {}
    return {path: moment for path, moment in moments.items() if moment is not None}


def moment_of(name: str) -> datetime | None:
    """The moment in a backup's name; None: it is none of ours."""
    match = _NAME.fullmatch(name)
    try:
        return None if match is None else datetime.strptime(match[1], "%Y-%m-%d %H-%M")
    except ValueError:
        return None


def _remove(backups: Iterable[Path]) -> None:
    """As far as that goes: on Windows one that another PC has open stays until the next round."""
    held: list[Path] = []
    for old in backups:
        try:
            old.unlink(missing_ok=True)
        except OSError:
            held.append(old)
    if held:
        log.info("backups that could not be thinned out: %s", len(held))


@contextmanager
def _turn(store: Store) -> Iterator[bool]:
    """Whether it is this PC's turn: copying loads the drive, so that two at once would help nobody."""
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
