"""The backups there are, what a look into one finds, and whether people should be warned."""

import platform
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select, table
from sqlalchemy.exc import DBAPIError

from desktop.models import Client, Order
from desktop.rules.backups import is_too_old
from desktop.rules.errors import DolyaError
from desktop.services.backups.places import local_folder, second_place
from desktop.storage import damage, outline
from desktop.storage.backup_rounds import backups_in
from desktop.storage.engine import sqlite_engine
from desktop.storage.faults import coded_faults
from desktop.storage.opening import is_server


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup; ``size`` in bytes, ``second``: it lies in the second place."""

    path: Path
    made: datetime
    size: int
    second: bool


@dataclass(frozen=True, slots=True)
class BackupCheck:
    """What a look into one found: is it sound, and how much is in it."""

    sound: bool
    orders: int = 0
    clients: int = 0


@dataclass(frozen=True, slots=True)
class BackupState:
    """Everything that the page and the warning need, newest backup first."""

    rows: tuple[BackupRow, ...]
    folder: Path
    second: Path | None
    too_old: bool
    """The latest on this PC is older than two days, or there is none."""
    second_too_old: bool
    """The same of the second place, where one is named."""
    damaged: bool
    """The office's file is marked as damaged: nobody writes to it."""

    @property
    def latest(self) -> datetime | None:
        return self.rows[0].made if self.rows else None


def backup_state(place: str, now: datetime) -> BackupState:
    """A look at the folders, without opening the backups; each was checked when it was made."""
    folder, second = local_folder(place), second_place(place)
    here = _rows(folder, second=False)
    there = _rows(second, second=True) if second else []
    rows = sorted(here + there, key=lambda row: (row.made, not row.second, row.path.name), reverse=True)
    return BackupState(
        rows=tuple(rows), folder=folder, second=second,
        too_old=is_too_old(_latest(here, now), now),
        second_too_old=second is not None and is_too_old(_latest(there, now), now),
        damaged=not is_server(place) and damage.is_marked(Path(place)),
    )  # fmt: skip


def still_damaged(place: str) -> bool:
    """Is the office's file marked as damaged, and rightly so? One that was replaced by hand is not."""
    return not is_server(place) and damage.is_still_damaged(Path(place), platform.node())


def check_backup_file(path: Path) -> BackupCheck:
    """Open it, let SQLite check it, count. The file is only read."""
    try:
        if damage.problems(path):
            return BackupCheck(False)
        engine = sqlite_engine(path)
        with coded_faults(engine), engine.connect() as connection:
            outline.refuse_running(outline.outline_of(connection) or (), str(path))
            orders, clients = (
                connection.scalar(select(func.count()).select_from(table(name)))
                for name in (Order.__tablename__, Client.__tablename__)
            )
    except (DolyaError, DBAPIError):
        return BackupCheck(False)
    return BackupCheck(True, orders or 0, clients or 0)


def newest_good(place: str, now: datetime) -> BackupRow | None:
    """The newest backup that a look into finds sound; None: there is none."""
    rows = backup_state(place, now).rows
    return next((row for row in rows if check_backup_file(row.path).sound), None)


def _rows(folder: Path, *, second: bool) -> list[BackupRow]:
    rows = []
    for path, made in backups_in(folder).items():
        try:
            rows.append(BackupRow(path, made, path.stat().st_size, second))
        except OSError:  # another PC thinned it out meanwhile
            continue
    return rows


def _latest(rows: list[BackupRow], now: datetime) -> datetime | None:
    return max((row.made for row in rows if row.made <= now), default=None)
