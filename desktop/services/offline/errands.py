"""What threads are sent for: a look at the drive, the snapshot, what is kept."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from desktop.services.offline.at_hand import AtHand
from desktop.services.offline.lines import HereLine, Line
from desktop.services.offline.replay import Stored, replay
from desktop.storage.operations import Changes


class Look:
    """A look at the drive, on a thread: what was changed since the last; the first finds where to begin."""

    def __init__(self) -> None:
        self.sequence: int | None = None

    def __call__(self, line: Line) -> Changes:
        if self.sequence is None:
            return Changes(line.store.last_sequence(), ())
        return line.store.changes_since(self.sequence)


def open_here(at_hand: AtHand | None) -> Line:
    return HereLine(None, None) if at_hand is None else at_hand.work_here()


def copy_office(at_hand: AtHand | None, clock: Callable[[], datetime], line: Line) -> None:
    if at_hand is not None:
        at_hand.copy(line.store, clock())


def store_kept(
    at_hand: AtHand | None, now: datetime, stored: dict[UUID, Stored], line: Line, _ticket: object
) -> None:
    """``stored`` gets what was stored, also when the drive goes away in between."""
    if at_hand is not None:
        replay(line.store, at_hand.outbox, now, stored)
