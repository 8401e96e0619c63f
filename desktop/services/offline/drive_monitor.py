"""Judges by the moments of questions and answers whether the office's drive answers. Pure."""

from enum import StrEnum

SLOW_AFTER = 2.0
OFFLINE_AFTER = 10.0


class DriveState(StrEnum):
    """How the drive answers."""

    LIVE = "live"
    SLOW = "slow"  # nothing has come back for a while
    OFFLINE = "offline"  # what is entered is kept here, what is shown is the snapshot
    REPLAYING = "replaying"  # the drive answers again; what was kept is being stored


class DriveMonitor:
    """Follows what is asked of the drive and what comes back; moments are seconds of any clock.

    Silence counts from the first question after which nothing came back. A long calculation is no silence,
    because polls for changes are answered meanwhile.
    """

    def __init__(self) -> None:
        self.state = DriveState.LIVE
        self._silent_since: float | None = None

    @property
    def here(self) -> bool:
        """Whether calls are made on what this PC keeps."""
        return self.state in (DriveState.OFFLINE, DriveState.REPLAYING)

    def asked(self, now: float) -> None:
        """Note that something was asked of the drive; while it is away, tries do not count."""
        if self._silent_since is None and self.state is not DriveState.OFFLINE:
            self._silent_since = now

    def answered(self, now: float, *, more: bool) -> None:
        """Note that something came back; ``more`` says that other questions are still open."""
        self._silent_since = now if more and self.state is not DriveState.OFFLINE else None
        if self.state is DriveState.SLOW:
            self.state = DriveState.LIVE

    def look(self, now: float) -> DriveState:
        """Judge the silence up to now, and return the state."""
        silent = 0.0 if self._silent_since is None else now - self._silent_since
        if self.state is not DriveState.OFFLINE and silent > OFFLINE_AFTER:
            self.lost()
        elif self.state is DriveState.LIVE and silent > SLOW_AFTER:
            self.state = DriveState.SLOW
        return self.state

    def lost(self) -> None:
        """Note that a call failed because of the drive, or that nothing came back for too long."""
        self.state = DriveState.OFFLINE
        self._silent_since = None

    def reached(self) -> None:
        """Note that a try reached the drive: kept entries are stored now."""
        if self.state is DriveState.OFFLINE:
            self.state = DriveState.REPLAYING

    def replayed(self) -> None:
        """Note that every kept entry is stored or waits for a decision."""
        if self.state is DriveState.REPLAYING:
            self.state = DriveState.LIVE
