"""Watches whether the GUI thread ever calls the drive, with which it could hang.

Unlike the time that it was blocked, this does not depend on how busy the machine is.
"""

import sys
import threading
from functools import cache
from pathlib import Path
from types import FrameType

import desktop

EVERY = 0.005
"""Seconds between two looks: nothing that lasts as long as a person notices goes unseen."""
_STORAGE = Path(desktop.__file__).parent / "storage"
_OF_THIS_PC = {"outbox.py", "outbox_file.py", "snapshot.py", "codec.py"}
"""What storage keeps on this PC's own disk."""


class GuiThread:
    """Watches the thread that made it, from another one and by Python's own audit of files; ``caught``:
    where that thread was when it went to the drive, or to a server."""

    def __init__(self, drive: Path | None = None) -> None:
        self.caught: set[str] = set()
        self.looks = 0
        self._watched = threading.get_ident()
        self._over = threading.Event()
        self._drive = str(drive)
        if drive is not None:
            sys.addaudithook(self._hear)
        threading.Thread(target=self._watch, name="watching", daemon=True).start()

    def stop(self) -> None:
        self._over.set()

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        """Files that are opened, listed, made, renamed, removed."""
        if self._over.is_set() or threading.get_ident() != self._watched:
            return
        if any(isinstance(each, str | Path) and str(each).startswith(self._drive) for each in arguments):
            self.caught.add(event)

    def _watch(self) -> None:
        while not self._over.wait(EVERY):
            frame = sys._current_frames().get(self._watched)
            self.looks += 1
            while frame is not None and not _asks_the_drive(frame.f_code.co_filename):
                frame = frame.f_back
            if frame is not None:
                self.caught.add(_place(frame))


@cache
def _asks_the_drive(file: str) -> bool:
    """Through connections or by our own storage; rows that die in the GUI thread ask nothing."""
    path = Path(file)
    if path.parent.parent.name == "sqlalchemy":
        return path.parent.name in ("engine", "pool")
    return _STORAGE in path.parents and path.name not in _OF_THIS_PC


def _place(frame: FrameType) -> str:
    return f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}"
