"""What this PC keeps of one office, so that its drive may go away: the outbox and the snapshot."""

import logging
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from desktop.models import Gate
from desktop.rules.errors import DolyaError
from desktop.services.last_office import offline_folder
from desktop.services.offline.lines import HereLine
from desktop.services.offline.replay import apply_here
from desktop.storage.outbox import Outbox
from desktop.storage.snapshot import Snapshot
from desktop.storage.store import Store

PLACE = "place.txt"

log = logging.getLogger(__name__)


class AtHand:
    """In a folder of this user's own; any thread may call."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.outbox = Outbox(folder / "outbox.sqlite")
        self.snapshot = Snapshot(folder)

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

    def close(self) -> None:
        self.outbox.close()


def at_hand(store: Store, place: str) -> AtHand:
    """What this user of this PC keeps of an open office; ``place``: where it is looked for at a start."""
    with store.read() as session:
        office = session.scalars(select(Gate.office_id)).one()
    folder = offline_folder() / str(office)
    found = AtHand(folder)
    (folder / PLACE).write_text(place, encoding="utf-8")
    return found


def at_hand_of(place: str) -> AtHand | None:
    """What is kept of the office at a place that does not answer; None: nothing that could be shown."""
    folder = _folder_of(place)
    return AtHand(folder) if folder is not None else None


def is_at_hand(place: str) -> bool:
    """Is anything kept of the office at this place? A glance at this PC's own disk."""
    return _folder_of(place) is not None


def _folder_of(place: str) -> Path | None:
    notes = sorted(offline_folder().glob(f"*/{PLACE}"))
    folders = (note.parent for note in notes if _read(note) == place)
    return next((folder for folder in folders if Snapshot(folder).taken() is not None), None)


def _read(note: Path) -> str | None:
    """A note that cannot be read keeps no office from being opened."""
    try:
        return note.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
