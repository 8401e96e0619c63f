"""Whether the office's drive answers: the states, and what leads from one to the other. Pure."""

from enum import StrEnum

SLOW_AFTER = 2.0
OFFLINE_AFTER = 10.0


class State(StrEnum):
    LIVE = "live"
    SLOW = "slow"  # nothing has come back for a while
    OFFLINE = "offline"  # what is entered is kept here, what is shown is the snapshot
    REPLAYING = "replaying"  # the drive answers again; what was kept is being stored


class DriveState:
    """Fed with what is asked of the drive and what comes back; moments are seconds of any clock.

    What counts is silence, from the first question after which nothing came back: somebody's long
    calculation is no silence, because the question whether anything changed is answered meanwhile.
    """

    def __init__(self) -> None:
        self.state = State.LIVE
        self._silent_since: float | None = None

    @property
    def here(self) -> bool:
        """Work goes on with what this PC keeps."""
        return self.state in (State.OFFLINE, State.REPLAYING)

    def asked(self, now: float) -> None:
        """Something was asked of the drive; a try while it is away is none of it."""
        if self._silent_since is None and self.state is not State.OFFLINE:
            self._silent_since = now

    def answered(self, now: float, *, more: bool) -> None:
        """Something came back; ``more``: other questions are still open."""
        self._silent_since = now if more and self.state is not State.OFFLINE else None
        if self.state is State.SLOW:
            self.state = State.LIVE

    def look(self, now: float) -> State:
        """Judge the silence by now."""
        silent = 0.0 if self._silent_since is None else now - self._silent_since
        if self.state is not State.OFFLINE and silent > OFFLINE_AFTER:
            self.lost()
        elif self.state is State.LIVE and silent > SLOW_AFTER:
            self.state = State.SLOW
        return self.state

    def lost(self) -> None:
        """A call failed because of the drive, or nothing came back for too long."""
        self.state = State.OFFLINE
        self._silent_since = None

    def reached(self) -> None:
        """A try reached the drive: what was kept is stored now."""
        if self.state is State.OFFLINE:
            self.state = State.REPLAYING

    def replayed(self) -> None:
        """Everything that was kept is stored or waits for a decision."""
        if self.state is State.REPLAYING:
            self.state = State.LIVE
