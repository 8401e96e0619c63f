"""Lists the backups of an office, looks into one, and says whether people should be warned."""

import platform
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select, table
from sqlalchemy.exc import DBAPIError

from desktop.models import Client, Order
from desktop.rules.backups import is_too_old
from desktop.rules.errors import DolyaError, Unavailable
from desktop.services.backups.histories import BackupRow, in_order
from desktop.services.backups.places import local_folder, noted_office, second_place
from desktop.storage.backup.identity import Identity, goes_on, identity_of, office_in
from desktop.storage.backup.names import backups_in, office_mark, parse_name
from desktop.storage.database.engine import sqlite_engine
from desktop.storage.database.faults import coded_faults
from desktop.storage.integrity import damage
from desktop.storage.opening.opening import is_server


@dataclass(frozen=True, slots=True)
class BackupCheck:
    """Whether a backup is sound, and how much is in it."""

    sound: bool
    orders: int = 0
    clients: int = 0


@dataclass(frozen=True, slots=True)
class BackupState:
    """Everything that the page of backups and the warning need."""

    rows: tuple[BackupRow, ...]
    """This office's backups, in the order in which the rescue would take them."""
    folder: Path
    second: Path | None
    too_old: bool
    """Whether the latest backup on this PC is older than two days, or there is none."""
    second_too_old: bool
    """Whether this holds for the second place, if one is named."""
    damaged: bool
    """Whether the office's file is marked as damaged, so that nobody writes to it."""
    office: UUID | None = None
    """The id of the office at this place, as the file or this PC knows it."""
    newest: Identity | None = None
    """What the first readable backup of the rows holds."""
    newest_made: datetime | None = None
    guessed: bool = False
    """Whether nothing says any more which office it is, so that the latest backup's is taken for it."""

    @property
    def latest(self) -> datetime | None:
        return max((row.made for row in self.rows), default=None)


def backup_state(place: str, now: datetime) -> BackupState:
    """List the backups in this PC's folder and the second place by their names; each was checked when it was
    made."""
    folder, second = local_folder(place), second_place(place)
    rows = [row for each in (folder, second) if each is not None for row in _rows(each, each == second)]
    known = _office_at(place)
    mark = office_mark(known) if known is not None else _latest_mark(rows)
    ours = in_order([row for row in rows if row.mark == mark])
    found = ((row.made, identity_of(row.path)) for row in ours)
    made, newest = next(((made, one) for made, one in found if one is not None), (None, None))
    return BackupState(
        rows=tuple(ours), folder=folder, second=second,
        too_old=is_too_old(_latest(ours, second=False), now),
        second_too_old=second is not None and is_too_old(_latest(ours, second=True), now),
        damaged=_is_damaged(place),
        office=known or (newest.office if newest else None), newest=newest, newest_made=made,
        guessed=known is None and newest is not None,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class ChosenBackup:
    """A file that somebody proposes as a backup, of whatever office; ``identity`` None: it is none."""

    path: Path
    made: datetime
    identity: Identity | None
    check: BackupCheck


def look_into(file: Path) -> ChosenBackup:
    """Read and check a file that somebody proposes; without a moment in its name it was made when written."""
    name, identity = parse_name(file.name), identity_of(file)
    made = name.made if name else datetime.fromtimestamp(round(file.stat().st_mtime))
    check = BackupCheck(False) if identity is None else check_backup_file(file)
    return ChosenBackup(file, made, identity, check)


def still_damaged(place: str) -> bool:
    """Return whether the office's file is marked as damaged and still is; it may have been replaced by
    hand."""
    return not is_server(place) and damage.is_still_damaged(Path(place), platform.node())


def check_backup_file(path: Path) -> BackupCheck:
    """Check a backup with SQLite and count what is in it, without writing to it.

    A file that does not say which office it is, or holds triggers and the like, is not sound.
    """
    try:
        if damage.problems(path) or identity_of(path) is None:
            return BackupCheck(False)
        engine = sqlite_engine(path)
        with coded_faults(engine), engine.connect() as connection:
            orders, clients = (
                connection.scalar(select(func.count()).select_from(table(name)))
                for name in (Order.__tablename__, Client.__tablename__)
            )
    except (DolyaError, DBAPIError):
        return BackupCheck(False)
    return BackupCheck(True, orders or 0, clients or 0)


def newest_good(place: str, now: datetime) -> BackupRow | None:
    """Return the newest sound backup that the office's own journal continues, else the newest sound one, else
    None."""
    newest = None
    for row in backup_state(place, now).rows:
        identity = identity_of(row.path)
        if identity is None or not check_backup_file(row.path).sound:
            continue
        if is_server(place) or goes_on(Path(place), identity) is not False:
            return row
        newest = newest or row
    return newest


def _is_damaged(place: str) -> bool:
    try:
        return not is_server(place) and damage.is_marked(Path(place))
    except Unavailable:  # the drive is away: others say so
        return False


def _latest(rows: list[BackupRow], *, second: bool) -> datetime | None:
    return max((row.made for row in rows if row.second == second), default=None)


def _office_at(place: str) -> UUID | None:
    """Return the id of the office at a place: as its file says, else as this PC remembers."""
    found = None if is_server(place) else office_in(Path(place))
    return found or noted_office(place)


def _latest_mark(rows: list[BackupRow]) -> str:
    """Return the mark of the latest backup's office; empty if there is no backup."""
    return max(((row.made, row.mark) for row in rows), default=(None, ""))[1]


def _rows(folder: Path, second: bool) -> Iterator[BackupRow]:
    for path, name in backups_in(folder).items():
        with suppress(OSError):  # another PC thinned it out meanwhile
            yield BackupRow(path, name.made, path.stat().st_size, second, name.mark, name.sequence)
