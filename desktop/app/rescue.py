"""The composition root of backups: keeps them while an office is open, and puts one in its place."""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.language.errors import error_sentence
from desktop.language.recovery_report import short_report
from desktop.language.translate import translate
from desktop.rules.errors import (
    Damaged,
    DolyaError,
    FileMissing,
    ForeignTables,
    InvalidValues,
    NotADatabase,
    NotAnOffice,
)
from desktop.services.backups import BackupRow, BackupState, backup_state, recover_office
from desktop.services.offline import has_offline_data
from desktop.storage.backup.backup import backup
from desktop.storage.operations import Store

if TYPE_CHECKING:
    from desktop.views.backups.keeper import Keeper, Outcome, Wish
    from desktop.views.start.waiting import Waiting

DAMAGED = (Damaged, ForeignTables, InvalidValues)
"""Why an office's own file cannot be opened: the way back is shown, whatever there is for it."""
LOST = (NotADatabase, NotAnOffice, FileMissing)
"""This may be any file: the way back is shown where there are backups of what was at this place."""

log = logging.getLogger(__name__)


def with_backups(
    place: str, clock: Callable[[], datetime], sit: Callable[["Keeper"], int], waiting: "Waiting"
) -> int:
    """``sit`` opens the office and stays until its window is closed; returns its exit code.

    Where somebody wished a backup in the office's place, that is done while nothing is open, and the office
    is opened again. One that is damaged is shown the way back; who leaves it without a wish gets the error.
    """
    from desktop.views.backups.keeper import Keeper

    outcome: Outcome | None = None
    while True:
        keeper = Keeper(place, clock, outcome)
        try:
            code = sit(keeper)
        except DolyaError as error:
            if not _has_way_back(error, place, clock(), waiting):
                raise
            log.warning("the office cannot be opened: %s", error.code)
            waiting.leave()
            code = _rescue(keeper, error)
            if keeper.wish is None:
                raise
        finally:
            keeper.stop()
        if keeper.wish is None:
            return code
        outcome = _grant(place, keeper.wish, clock(), waiting)


def sample_keeper(store: Store, folder: Path, now: datetime) -> "Keeper":
    """A keeper that shows one backup, made for the pictures, and makes none by itself."""
    from desktop.views.backups.keeper import Keeper

    made = backup(store, folder, now)
    row = BackupRow(made, now, made.stat().st_size, second=False)
    keeper = Keeper(store.place, lambda: now)
    keeper.office = store
    keeper.show(BackupState((row,), folder, None, too_old=False, second_too_old=False, damaged=False))
    return keeper


def _has_way_back(error: DolyaError, place: str, now: datetime, waiting: "Waiting") -> bool:
    if not isinstance(error, LOST):
        return isinstance(error, DAMAGED)
    found: BackupState = waiting.call(
        partial(backup_state, place, now), translate("Start", "Looking for backups…")
    )
    return bool(found.rows) or (not isinstance(error, FileMissing) and has_offline_data(place))


def _grant(place: str, wish: "Wish", now: datetime, waiting: "Waiting") -> "Outcome":
    from desktop.views.backups.keeper import Outcome

    recover = partial(recover_office, place, now, wish.backup, carry=wish.carry)
    try:
        report = waiting.finish(recover, translate("Start", "Putting the backup in the office's place…"))
    except DolyaError as error:
        return Outcome(error_sentence(error), "late")
    return Outcome("\n".join(short_report(report)), "ok" if report.complete else "waiting")


def _rescue(keeper: "Keeper", error: DolyaError) -> int:
    """The window of an office that cannot be opened, until it is closed."""
    from PySide6.QtCore import QEventLoop

    from desktop.views.backups.rescue import RescueWindow, why_closed

    loop = QEventLoop()
    why = keeper.outcome.text if keeper.outcome is not None else why_closed(keeper.place, error)
    window = RescueWindow(keeper, why)
    window.closed.connect(loop.quit)
    keeper.start(None)
    window.show()
    loop.exec()
    return 0
