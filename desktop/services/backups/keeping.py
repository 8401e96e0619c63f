"""Making backups: hourly on this PC's disk, daily in the second place, or one now."""

import logging
from datetime import datetime
from pathlib import Path

from desktop.rules.backups import DAILY, HOURLY
from desktop.rules.errors import DolyaError, DriveAway
from desktop.services.backups.places import known_note, local_folder, second_place
from desktop.storage.backup.backup import backup
from desktop.storage.backup.rounds import backup_round
from desktop.storage.operations import Store

log = logging.getLogger(__name__)


def keep_backups(store: Store, place: str, now: datetime) -> None:
    """What is due in either place; a place that fails does not keep the other from getting its backup.

    The first failure is raised when both were tried.
    """
    second = second_place(place)
    rounds = [(local_folder(place), HOURLY), *([(second, DAILY)] if second else [])]
    failures: list[DolyaError] = []
    for folder, every in rounds:
        try:
            if folder == second and not _is_there(folder):  # never made anew: its drive is away
                raise DriveAway("folder_gone", folder=str(folder))
            if backup_round(store, folder, now, every, known_note(place, folder)):
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
    """One more on this PC's disk, whatever is due."""
    return backup(store, local_folder(place), now)
