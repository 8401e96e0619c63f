"""The snapshot: this PC's own copy of the office, used while the drive is away."""

import os
import shutil
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.rules.errors import Damaged, Unavailable
from desktop.storage.backup.backup import copy_office
from desktop.storage.backup.identity import identity_now, identity_of
from desktop.storage.database.faults import coded_faults, remove_whole
from desktop.storage.integrity import damage
from desktop.storage.opening.opening import open_store
from desktop.storage.operations import Store

ABANDONED_SECONDS = 3600.0
"""A part of a copy that was not written to for so long is no longer written."""


class Snapshot:
    """A complete copy of one moment in a folder of the user's own, replaced as a whole."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._copy = folder / "office.dolya"
        self._part = folder / f"office-{os.getpid()}.part"
        self._temporary: TemporaryDirectory[str] | None = None

    def taken(self) -> datetime | None:
        """Return the moment of the copy, or None if there is none."""
        try:
            return datetime.fromtimestamp(round(self._copy.stat().st_mtime))
        except OSError:
            return None

    def refresh(self, store: Store, now: datetime) -> None:
        """Copy the office; the earlier copy stays until this one is complete and checked.

        If nothing was written since the earlier copy, that is as good as one taken now.
        """
        self._remove_left()
        moment = (now.timestamp(), now.timestamp())
        if self._copy.exists() and identity_of(self._copy) == identity_now(store):
            os.utime(self._copy, moment)
            return
        part = self._part
        try:
            with coded_faults(store.engine):
                copy_office(store, part)
            if damage.problems(part):
                self._refuse(store)
            part.chmod(0o600)
            os.utime(part, moment)
            part.replace(self._copy)
        finally:
            remove_whole(part)

    def _remove_left(self) -> None:
        """Remove parts of copies that nobody goes on with: a program was closed while it copied."""
        for part in self.folder.glob("office-*.part"):
            with suppress(OSError):
                if part == self._part or time.time() - part.stat().st_mtime > ABANDONED_SECONDS:
                    remove_whole(part)

    def _refuse(self, store: Store) -> None:
        """Keep the earlier copy and raise Damaged or Unavailable: the new copy is not sound."""
        if store.is_sqlite and damage.make_sure(Path(store.place), store.pc):
            raise Damaged("damaged", path=store.place)
        raise Unavailable("backup_failed", folder=str(self.folder))

    def open_copy(self) -> Store | None:
        """Return a store on a second copy, which may be written to, or None if there is no snapshot."""
        folder = TemporaryDirectory(prefix="dolya-offline-", ignore_cleanup_errors=True)
        copy = Path(folder.name) / "offline.dolya"
        try:
            shutil.copyfile(self._copy, copy)
        except FileNotFoundError:
            return None
        self._temporary = folder  # kept as long as it is used; the earlier one goes
        store = open_store(copy, before_upgrade=lambda _old: None)
        store.is_own_copy = True
        return store
