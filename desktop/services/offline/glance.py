"""A glance at the copy that this PC keeps, for what cannot wait while the drive is slow."""

from datetime import datetime

from desktop.services.offline.at_hand import AtHand
from desktop.services.offline.lines import HereLine, Line
from desktop.storage.offline.snapshot import Snapshot


class Glance:
    """Called on one thread; the copy is opened anew when there is a newer one. Nothing can be entered."""

    def __init__(self, at_hand: AtHand) -> None:
        self._snapshot = Snapshot(at_hand.snapshot.folder)
        self._opened: tuple[datetime | None, Line] = (None, HereLine(None, None))

    def __call__(self) -> Line:
        taken = self._snapshot.taken()
        if taken != self._opened[0]:
            self._opened = (taken, HereLine(self._snapshot.open_here(), None))
        return self._opened[1]
