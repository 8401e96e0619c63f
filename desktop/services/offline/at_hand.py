"""What this PC keeps of one office in one place, so that its drive may go away: the outbox and the snapshot.

A copy of an office has its id. So what is kept is kept for the place as well, and an office that was opened
in another place gets none of it unless a person says so, or the office itself moved from there to here.
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
from desktop.services.offline.lines import HereLine
from desktop.services.offline.replay import apply_here
from desktop.services.this_pc.last_office import offline_folder
from desktop.storage.offline import outbox_file
from desktop.storage.offline.outbox import Outbox
from desktop.storage.offline.place_id import place_key
from desktop.storage.offline.snapshot import Snapshot
from desktop.storage.operations import Store
from desktop.storage.sharing.small_files import read_note

PLACE = "place.txt"
OUTBOX = "outbox.sqlite"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """``kept`` entries of this office wait on this PC for the place where it was open when they were made."""

    place: str
    kept: int
    folder: Path


class AtHand:
    """In a folder of this user's own, beside those for its other places; any thread may call."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)  # it holds everybody's pay
        (folder / OUTBOX).touch(mode=0o600)
        self._folder = folder
        self.outbox = Outbox(folder / OUTBOX)
        self.snapshot = Snapshot(folder)
        self.elsewhere = self._look_elsewhere()

    def work_here(self) -> HereLine:
        """The office as this PC last knew it, with what was entered since and is kept here."""
        try:
            store = self.snapshot.open_here()
        except DolyaError:
            log.exception("the snapshot cannot be opened")
            store = None
        if store is not None:
            apply_here(store, self.outbox.waiting())
        return HereLine(store, self.outbox)

    def copy(self, store: Store, now: datetime) -> None:
        """Make the snapshot anew."""
        self.snapshot.refresh(store, now)

    def take_over(self, other: Elsewhere) -> None:
        """What waits for another place is to be stored in this one: a person said so."""
        outbox = Outbox(other.folder / OUTBOX)
        try:
            self.outbox.take_over(outbox)
        finally:
            outbox.close()
        self.elsewhere = self._look_elsewhere()

    def follow(self, former: str) -> None:
        """The office came from there, and what waits for it there belongs here; if that cannot be read now,
        it waits on."""
        for other in self.elsewhere:
            if place_key(other.place) == place_key(former):
                try:
                    self.take_over(other)
                except (sqlite3.Error, OSError):
                    log.exception("what is kept for the office's former place cannot be read")

    def close(self) -> None:
        self.outbox.close()

    def _look_elsewhere(self) -> tuple[Elsewhere, ...]:
        notes = sorted(self._folder.parent.glob(f"*/{PLACE}"))
        found = (_waiting_in(note) for note in notes if note.parent != self._folder)
        return tuple(one for one in found if one is not None)


def at_hand(store: Store, place: str) -> AtHand:
    """What this user of this PC keeps of an open office; ``place``: where it is looked for at a start."""
    with store.read() as session:
        office, former, into = session.execute(select(Gate.office_id, Gate.moved_from, Gate.moved_into)).one()
    key = place_key(place)
    folder = offline_folder() / str(office) / sha256(key.encode()).hexdigest()[:16]
    found = AtHand(folder)
    if former and into and place_key(into) == key:
        found.follow(former)
    said = key if "://" in place else place  # a server's address may hold a password
    (folder / PLACE).write_text(said, encoding="utf-8")
    return found


def at_hand_of(place: str) -> AtHand | None:
    """What is kept of the office at a place that does not answer; None: nothing that could be shown."""
    folder = _folder_of(place)
    return AtHand(folder) if folder is not None else None


def is_at_hand(place: str) -> bool:
    """Is anything kept of the office at this place? A glance at this PC's own disk."""
    return _folder_of(place) is not None


def _folder_of(place: str) -> Path | None:
    """Of several offices that were in this place one after the other it is the last."""
    key = place_key(place)
    folders = (note.parent for note in offline_folder().glob(f"*/*/{PLACE}") if _key_in(note) == key)
    taken = {folder: moment for folder in folders if (moment := Snapshot(folder).taken()) is not None}
    return max(taken, key=taken.__getitem__, default=None)


def _key_in(note: Path) -> str | None:
    """A note that cannot be read keeps no office from being opened."""
    place = read_note(note)
    return place_key(place) if place else None


def _waiting_in(note: Path) -> Elsewhere | None:
    """What waits for another place is only looked at; if that fails, it keeps nobody from this one."""
    folder = note.parent
    try:
        kept = outbox_file.count(folder / OUTBOX) if (folder / OUTBOX).is_file() else 0
    except (sqlite3.Error, OSError) as error:
        log.warning("what is kept for another place cannot be read: %s", error)
        return None
    return Elsewhere(read_note(note) or str(folder), kept, folder) if kept else None
