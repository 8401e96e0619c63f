"""Makes backups: hourly on this PC's disk, daily in the second place, or one at once."""

import logging
from datetime import datetime
from pathlib import Path

from desktop.rules.backups import DAILY, HOURLY
from desktop.rules.errors import DolyaError, DriveAway
from desktop.services.backups.places import local_folder, second_place
from desktop.storage.backup.backup import backup
from desktop.storage.backup.rounds import make_due_backup
from desktop.storage.operations import Store

log = logging.getLogger(__name__)


def keep_backups(store: Store, place: str, now: datetime) -> None:
    """Make the backups that are due in either place.

    If one place fails, the other still gets its backup; then the first failure is raised.
    """
    second = second_place(place)
    rounds = [(local_folder(place), HOURLY), *([(second, DAILY)] if second else [])]
    failures: list[DolyaError] = []
    for folder, every in rounds:
        try:
            if folder == second and not _is_there(folder):  # never made anew: its drive is away
                raise DriveAway("folder_gone", folder=str(folder))
            if make_due_backup(store, folder, now, every):
                log.info("backup made")
        except DolyaError as error:
            log.warning("no backup: %s", error.code)
            failures.append(error)
    if failures:
        raise failures[0]


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:  # of a drive that is switched off not even that can be asked
        return False


def make_backup(store: Store, place: str, now: datetime) -> Path:
    """Make one more backup on this PC's disk, whether due or not; return its path."""
    return backup(store, local_folder(place), now)
