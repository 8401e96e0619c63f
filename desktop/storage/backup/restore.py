"""Restoring: a backup takes the place of an office; what it replaces is kept beside it."""

import os
import platform
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.rules.errors import Unavailable
from desktop.storage.backup.backup import copy_file
from desktop.storage.database import copying
from desktop.storage.database.engine import RETRY_SECONDS, sqlite_engine
from desktop.storage.database.faults import cannot_open, coded_faults, files_beside
from desktop.storage.database.moved import unmark_moved
from desktop.storage.database.schema import alone
from desktop.storage.integrity import damage
from desktop.storage.opening.attendance import refuse_while_others_work
from desktop.storage.opening.opening import is_server, open_store
from desktop.storage.operations import Store
from desktop.storage.sharing.gate import WriteGate


def restore(
    place: Path | str, copy: Path, now: datetime, carry_over: Callable[[Store], object] | None = None
) -> Path | None:
    """Put a backup in the place of an office; returns where the replaced file is kept.

    A file is replaced as a whole and kept beside it with its journal, after ``carry_over`` was called with
    the new one; nobody else may have it open. A server's office is replaced in one transaction; take a
    backup of it first.
    """
    if is_server(place):
        _restore_server(str(place), copy)
        return None
    path = Path(place)
    if not path.parent.is_dir():
        raise cannot_open(path)
    try:
        with WriteGate(path).held("", platform.node(), RETRY_SECONDS), _room(path) as room:
            refuse_while_others_work(path)
            fresh = room / path.name
            _prepare(copy, fresh, carry_over)
            return _change(path, fresh, now)
    except OSError as error:
        raise Unavailable("restore_failed", path=str(path)) from error


def _restore_server(url: str, copy: Path) -> None:
    refuse_while_others_work(url)
    target = open_store(url)
    with TemporaryDirectory(prefix="dolya-restore-", ignore_cleanup_errors=True) as room:
        fresh = Path(room) / "office.dolya"
        _prepare(copy, fresh, None)
        source = open_store(fresh)
        try:
            with source.read() as session, coded_faults(target.engine), alone(target.engine) as connection:
                copying.copy_rows(session.connection(), connection)
        finally:
            source.close()
            target.close()


def _prepare(copy: Path, fresh: Path, carry_over: Callable[[Store], object] | None) -> None:
    """The new file: the backup's contents, sound, and of this program's version."""
    if not copy.is_file():
        raise cannot_open(copy)
    source = sqlite_engine(copy)
    with coded_faults(source):
        copy_file(source, fresh)
    if damage.problems(fresh):
        raise Unavailable("backup_damaged", path=str(copy))
    store = open_store(fresh, before_upgrade=lambda _old: None)
    try:
        with coded_faults(store.engine), store.engine.begin() as connection:
            unmark_moved(connection)
        if carry_over is not None:
            carry_over(store)
    finally:
        store.close()


@contextmanager
def _room(path: Path) -> Iterator[Path]:
    """A folder beside the office, on the same drive, in which the new file is made."""
    room = path.with_suffix(".restoring")
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir()
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _change(path: Path, fresh: Path, now: datetime) -> Path | None:
    """Put a new file in an office's place, and keep the old one beside it with its journal, which would
    damage the new file (another program may have left one of its own kind), and the mark of its damage.

    At no moment is there no office in the place, so that nothing is lost to whoever ends the program.
    """
    kept = _free_name(path, now)
    besides = [
        (ours, its) for ours, its in zip(files_beside(path), files_beside(kept), strict=True) if ours.exists()
    ]
    if path.exists():
        _keep(path, kept)
    try:
        for beside, aside in besides:
            beside.rename(aside)
        fresh.replace(path)
    except OSError:
        for beside, aside in besides:
            if aside.exists():
                aside.rename(beside)
        if not path.exists() and kept.exists():
            kept.rename(path)
        kept.unlink(missing_ok=True)
        raise
    if (mark := damage.mark_of(path)).exists():
        mark.rename(damage.mark_of(kept))
    return kept if kept.exists() else None


def _keep(path: Path, kept: Path) -> None:
    """A second name for a file; a copy on a drive that knows no second names. What cannot even be read to
    its end is moved."""
    for way in (os.link, shutil.copy2):
        try:
            way(path, kept)
        except OSError:
            kept.unlink(missing_ok=True)
        else:
            return
    path.rename(kept)


def _free_name(path: Path, now: datetime) -> Path:
    """``office (2026-10-05 09-00-00).dolya``, a name in no language; with a number if that one is there."""
    name = f"{path.stem} ({now:%Y-%m-%d %H-%M-%S})"
    kept, number = path.with_name(name + path.suffix), 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{name} ({number}){path.suffix}")
    return kept
