"""The options of a start, and the request to open one office."""

from dataclasses import dataclass
from datetime import datetime
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop.app.clock import Clock

if TYPE_CHECKING:
    from desktop.views.backups.keeper import Outcome


@dataclass(frozen=True, slots=True)
class StartOptions:
    """The options of the command line that concern the window."""

    place: str | None = None
    demo: bool = False
    actor: str | None = None
    language: str | None = None
    now: datetime | None = None

    @property
    def pretends(self) -> bool:
        """Whether somebody pretends to be another person, on another day, or in a made-up office: this start
        is a program of its own beside the real one, and nothing of it is remembered."""
        return self.demo or self.actor is not None or self.now is not None


@dataclass(frozen=True, slots=True)
class OfficeRequest:
    """An office to open."""

    place: str
    """The path of its file, or its URL on a server."""
    clock: Clock
    actor: str | None = None
    """The name of the employee to sign in; None: the remembered one, the only owner, or ask."""
    language: str | None = None
    """None: the office's own language."""
    remembered: bool = True
    """Whether this PC remembers that the office was open, and who worked in it."""
    real_time: bool = True
    """Whether the clock is the PC's, so that a wrong one is worth a warning."""
    folder: TemporaryDirectory[str] | None = None
    """The folder of a made-up office, which is deleted once the office is closed."""
    outcome: "Outcome | None" = None
    """What became of a backup that was put in the office's place just before."""

    @property
    def made_up(self) -> bool:
        """Whether nothing of the office is kept: neither backups nor a snapshot."""
        return self.folder is not None
