"""Keeps on this PC what is needed while an office's drive is away: the outbox and the snapshot.

They are kept for an office in a place, because a copy of an office has the same id. An office that is opened
in another place gets nothing of it, unless a person says so or the office itself moved from there to here.
"""

import logging
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select

from desktop.models import Gate
from desktop.rules.errors import DolyaError
from desktop.services.offline.office_calls import SnapshotCalls
from desktop.services.offline.store_entries import apply_to_snapshot
from desktop.services.this_pc.last_office import offline_folder
from desktop.storage.offline import outbox_file
from desktop.storage.offline.outbox import Outbox
from desktop.storage.offline.place_id import place_id
from desktop.storage.offline.snapshot import Snapshot
from desktop.storage.operations import Store
from desktop.storage.sharing.small_files import read_note

PLACE = "place.txt"
OUTBOX = "outbox.sqlite"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OtherOutbox:
    """Entries of this office that wait on this PC for another place, where it was open when they were made.

    ``kept`` is their number, ``folder`` holds their outbox.
    """

    place: str
    kept: int
    folder: Path


class OfflineData:
    """The outbox and the snapshot of one office in one place, in a folder of this user's own.

    Any thread may call. Making it raises OSError or sqlite3.Error if the folder cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)  # it holds everybody's pay
        (folder / OUTBOX).touch(mode=0o600)
        self._folder = folder
        self.outbox = Outbox(folder / OUTBOX)
        self.snapshot = Snapshot(folder)
        self.elsewhere = self._find_other_outboxes()

    def calls_on_snapshot(self) -> SnapshotCalls:
        """Return calls on the snapshot, with the entries of the outbox applied to it."""
        try:
            store = self.snapshot.open_copy()
        except DolyaError:
            log.exception("the snapshot cannot be opened")
            store = None
        if store is not None:
            apply_to_snapshot(store, self.outbox.waiting())
        return SnapshotCalls(store, self.outbox)

    def copy(self, store: Store, now: datetime) -> None:
        """Copy the office into the snapshot."""
        self.snapshot.refresh(store, now)

    def take_over(self, other: OtherOutbox) -> None:
        """Move the entries that wait for another place into this outbox, because a person said so."""
        outbox = Outbox(other.folder / OUTBOX)
        try:
            self.outbox.take_over(outbox)
        finally:
            outbox.close()
        self.elsewhere = self._find_other_outboxes()

    def follow(self, former: str) -> None:
        """Take over the entries for the place from which the office moved here; unreadable ones wait on."""
        for other in self.elsewhere:
            if place_id(other.place) == place_id(former):
                try:
                    self.take_over(other)
                except (sqlite3.Error, OSError):
                    log.exception("what is kept for the office's former place cannot be read")

    def close(self) -> None:
        """Close the outbox."""
        self.outbox.close()

    def _find_other_outboxes(self) -> tuple[OtherOutbox, ...]:
        notes = sorted(self._folder.parent.glob(f"*/{PLACE}"))
        found = (_waiting_in(note) for note in notes if note.parent != self._folder)
        return tuple(one for one in found if one is not None)


def open_offline_data(store: Store, place: str) -> OfflineData:
    """Return what this user of this PC keeps of an open office; ``place`` is where it is opened."""
    with store.read() as session:
        office, former, into = session.execute(select(Gate.office_id, Gate.moved_from, Gate.moved_into)).one()
    key = place_id(place)
    folder = offline_folder() / str(office) / sha256(key.encode()).hexdigest()[:16]
    opened = OfflineData(folder)
    if former and into and place_id(into) == key:
        opened.follow(former)
    said = key if "://" in place else place  # a server's address may hold a password
    (folder / PLACE).write_text(said, encoding="utf-8")
    return opened


def find_offline_data(place: str) -> OfflineData | None:
    """Return what is kept of the office at a place that does not answer, or None if there is no snapshot."""
    folder = _folder_of(place)
    return OfflineData(folder) if folder is not None else None


def has_offline_data(place: str) -> bool:
    """Return whether this PC has a snapshot of the office at this place; only its own disk is asked."""
    return _folder_of(place) is not None


def _folder_of(place: str) -> Path | None:
    """Return the folder kept for a place; of several offices that were there in turn, the latest one's."""
    key = place_id(place)
    folders = (note.parent for note in offline_folder().glob(f"*/*/{PLACE}") if _place_in(note) == key)
    taken = {folder: moment for folder in folders if (moment := Snapshot(folder).taken()) is not None}
    return max(taken, key=taken.__getitem__, default=None)


def _place_in(note: Path) -> str | None:
    """Return the id of the place in a note, or None if it cannot be read."""
    place = read_note(note)
    return place_id(place) if place else None


def _waiting_in(note: Path) -> OtherOutbox | None:
    """Return the entries that wait in another place's folder, or None if there are none or they are
    unreadable."""
    folder = note.parent
    try:
        kept = outbox_file.count_entries(folder / OUTBOX) if (folder / OUTBOX).is_file() else 0
    except (sqlite3.Error, OSError) as error:
        log.warning("what is kept for another place cannot be read: %s", error)
        return None
    return OtherOutbox(read_note(note) or str(folder), kept, folder) if kept else None
