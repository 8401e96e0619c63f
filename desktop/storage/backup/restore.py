"""Restores a backup: it takes the place of an office, and the replaced file is kept beside it."""

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
from desktop.storage.database.schema import exclusive_transaction
from desktop.storage.integrity import damage
from desktop.storage.opening.at_work import refuse_while_others_work
from desktop.storage.opening.opening import is_server, open_store
from desktop.storage.operations import Store
from desktop.storage.sharing.gate import WriteGate


def restore(
    place: Path | str, copy: Path, now: datetime, carry_over: Callable[[Store], object] | None = None
) -> Path | None:
    """Put a backup in the place of an office; return where the replaced file is kept, None for a server.

    A file is replaced as a whole, after ``carry_over`` was called with the new one, and is kept beside it
    with its journal. A server's office is replaced in one transaction; make a backup of it first. Raises
    Refused while other programs have the office open.
    """
    if is_server(place):
        _restore_server(str(place), copy)
        return None
    path = Path(place)
    if not path.parent.is_dir():
        raise cannot_open(path)
    try:
        with WriteGate(path).held("", platform.node(), RETRY_SECONDS), _temporary_folder(path) as room:
            refuse_while_others_work(path)
            fresh = room / path.name
            _prepare(copy, fresh, carry_over)
            return _replace(path, fresh, now)
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
            with (
                source.read() as session,
                coded_faults(target.engine),
                exclusive_transaction(target.engine) as connection,
            ):
                copying.copy_rows(session.connection(), connection)
        finally:
            source.close()
            target.close()


def _prepare(copy: Path, fresh: Path, carry_over: Callable[[Store], object] | None) -> None:
    """Make the new file: the backup's contents, checked, and upgraded to this program's version."""
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
def _temporary_folder(path: Path) -> Iterator[Path]:
    """Give a temporary folder beside the office, on the same drive, in which to make the new file."""
    room = path.with_suffix(".restoring")
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir()
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _replace(path: Path, fresh: Path, now: datetime) -> Path | None:
    """Put a new file in an office's place; return where the old one is kept, None if there was none.

    The old file keeps its journal, which would damage the new file, and its mark of damage. At every moment
    there is an office in the place, so that nothing is lost if the program is ended.
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
    """Keep a file under a second name: by a hard link, else by a copy, else, if it cannot be read, by
    moving."""
    for way in (os.link, shutil.copy2):
        try:
            way(path, kept)
        except OSError:
            kept.unlink(missing_ok=True)
        else:
            return
    path.rename(kept)


def _free_name(path: Path, now: datetime) -> Path:
    """Return a free path such as ``office (2026-10-05 09-00-00).dolya``, with a number if that exists."""
    name = f"{path.stem} ({now:%Y-%m-%d %H-%M-%S})"
    kept, number = path.with_name(name + path.suffix), 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{name} ({number}){path.suffix}")
    return kept
