"""Tries the place of the office's file: how fast it writes, whether its locks hold, how much room is left."""

import os
import shutil
import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from desktop.rules.errors import cannot_write
from desktop.storage.operations import Store
from desktop.storage.sharing import exclusive_file

TRIES = 5
BLOCK = b"\0" * 4096


@dataclass(frozen=True, slots=True)
class DriveVerdict:
    """``write_ms``: the usual time of a small safe write; ``free``: bytes. Of a server there is nothing to
    try: then ``place`` alone is given."""

    place: str
    write_ms: float | None = None
    locks: bool = True
    free: int | None = None


def check_drive(store: Store) -> DriveVerdict:
    """Return what was found at the office's place; the file that is written for it is removed.

    Raises ``Unavailable`` if nothing can be written there.
    """
    if not store.is_sqlite:
        return DriveVerdict(store.place)
    file = Path(store.place).with_name(f".dolya-try-{uuid4().hex}")
    try:
        try:
            spent = [_write(file) for _ in range(TRIES)]
            locks = _locks_hold(file)
        finally:
            file.unlink(missing_ok=True)
        free = shutil.disk_usage(file.parent).free
    except OSError as error:
        raise cannot_write(file.parent, error) from error
    return DriveVerdict(store.place, 1000 * statistics.median(spent), locks, free)


def _write(file: Path) -> float:
    begun = time.perf_counter()
    with file.open("wb") as handle:
        handle.write(BLOCK)
        handle.flush()
        os.fsync(handle.fileno())
    return time.perf_counter() - begun


def _locks_hold(file: Path) -> bool:
    """Tell whether a file that is taken cannot be taken a second time."""
    first = exclusive_file.take(file)
    if first is None:
        return True  # somebody's virus scanner reads it: it is kept from others
    try:
        second = exclusive_file.take(file)
        if second is not None:
            exclusive_file.release(second)
        return second is None
    finally:
        exclusive_file.release(first)
