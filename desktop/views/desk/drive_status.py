"""How things stand with the drive, for whoever shows it."""

from dataclasses import dataclass
from datetime import datetime

from desktop.rules.errors import DolyaError
from desktop.services.offline import DriveState, OtherOutbox


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether the drive answers, and what is kept here: ``kept`` waits for the drive, ``undecided`` for a
    person; ``as_of``: what is shown is of that moment; ``reason``: what the drive said, if anything;
    ``elsewhere``: what waits on this PC for the same office in other places."""

    state: DriveState = DriveState.LIVE
    kept: int = 0
    undecided: int = 0
    as_of: datetime | None = None
    reason: DolyaError | None = None
    elsewhere: tuple[OtherOutbox, ...] = ()

    @property
    def here(self) -> bool:
        """Work goes on with what this PC keeps."""
        return self.state in (DriveState.OFFLINE, DriveState.REPLAYING)
