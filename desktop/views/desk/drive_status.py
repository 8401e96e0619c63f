"""The state of the office's drive, as the views show it."""

from dataclasses import dataclass
from datetime import datetime

from desktop.rules.errors import DolyaError
from desktop.services.offline import DriveState, OtherOutbox


@dataclass(frozen=True, slots=True)
class DriveStatus:
    """Whether the drive answers, and how many entries this PC keeps for it."""

    state: DriveState = DriveState.LIVE
    kept: int = 0
    """Entries that wait for the drive."""
    undecided: int = 0
    """Entries that wait for a person's decision."""
    as_of: datetime | None = None
    """The moment of the snapshot that is shown; None while the drive itself is shown."""
    reason: DolyaError | None = None
    """What the drive said, if anything."""
    elsewhere: tuple[OtherOutbox, ...] = ()
    """What waits on this PC for the same office in other places."""

    @property
    def offline(self) -> bool:
        """Whether work goes on with what this PC keeps."""
        return self.state in (DriveState.OFFLINE, DriveState.REPLAYING)
