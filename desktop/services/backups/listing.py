"""The backups there are, what a look into one finds, and whether people should be warned."""

import platform
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
from desktop.services.backups.places import known_note, local_folder, noted_office, second_place
from desktop.storage.backup.identity import goes_on, identity_of, office_in
from desktop.storage.backup.known_backups import known_backups
from desktop.storage.backup.rounds import backups_in, moment_of
from desktop.storage.database.engine import sqlite_engine
from desktop.storage.database.faults import coded_faults
from desktop.storage.integrity import damage
from desktop.storage.opening.opening import is_server


@dataclass(frozen=True, slots=True)
class BackupCheck:
    """What a look into one found: is it sound, and how much is in it."""

    sound: bool
    orders: int = 0
    clients: int = 0


@dataclass(frozen=True, slots=True)
class BackupState:
    """Everything that the page and the warning need."""

    rows: tuple[BackupRow, ...]
    """This office's, the one that the rescue would take first; unreadable ones last."""
    folder: Path
    second: Path | None
    too_old: bool
    """The latest on this PC is older than two days, or there is none."""
    second_too_old: bool
    """The same of the second place, where one is named."""
    damaged: bool
    """The office's file is marked as damaged: nobody writes to it."""
    office: UUID | None = None
    """Which office it is, or was."""
    guessed: bool = False
    """Nothing says so any more: it is taken for the one of the latest backup."""

    @property
    def latest(self) -> datetime | None:
        return max((row.made for row in self.rows), default=None)


def backup_state(place: str, now: datetime) -> BackupState:
    """A look at the folders: whose backups there are; each was checked when it was made."""
    folder, second = local_folder(place), second_place(place)
    rows = [
        BackupRow(known.path, known.made, known.size, each == second, known.identity)
        for each in (folder, second)
        if each is not None
        for known in known_backups(backups_in(each), known_note(place, each))
    ]
    known = _office_at(place)
    office = known or _latest_office(rows)
    ours = in_order([row for row in rows if _is_of(office, row)])
    return BackupState(
        rows=tuple(ours), folder=folder, second=second,
        too_old=is_too_old(_latest(ours, second=False), now),
        second_too_old=second is not None and is_too_old(_latest(ours, second=True), now),
        damaged=_is_damaged(place),
        office=office, guessed=known is None and office is not None,
    )  # fmt: skip


def look_into(file: Path) -> tuple[BackupRow, BackupCheck]:
    """A backup that somebody names, of whatever office; ``made`` is when the file was written."""
    seen, identity = file.stat(), identity_of(file)
    made = moment_of(file.name) or datetime.fromtimestamp(round(seen.st_mtime))
    check = BackupCheck(False) if identity is None else check_backup_file(file)
    return BackupRow(file, made, seen.st_size, second=False, identity=identity), check


def still_damaged(place: str) -> bool:
    """Is the office's file marked as damaged, and rightly so? One that was replaced by hand is not."""
    return not is_server(place) and damage.is_still_damaged(Path(place), platform.node())


def check_backup_file(path: Path) -> BackupCheck:
    """Open it, let SQLite check it, count. The file is only read. What does not say which office it is, or
    holds what would run by itself, is no backup."""
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
    """The newest sound backup that the office's own journal goes on from, as far as it can be read; else the
    newest sound one. None: there is none."""
    newest = None
    for row in backup_state(place, now).rows:
        if row.identity is None or not check_backup_file(row.path).sound:
            continue
        if is_server(place) or goes_on(Path(place), row.identity) is not False:
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
    """What the file itself says, else what this PC remembers of the place."""
    found = None if is_server(place) else office_in(Path(place))
    return found or noted_office(place)


def _latest_office(rows: list[BackupRow]) -> UUID | None:
    known = [(row.made, row.identity.office) for row in rows if row.identity is not None]
    return max(known)[1] if known else None


def _is_of(office: UUID | None, row: BackupRow) -> bool:
    """What cannot be read is shown, as damaged, and never chosen."""
    return row.identity is None or row.identity.office == office
