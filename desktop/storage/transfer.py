"""Moving a whole office into another database, and restoring one from a backup."""

from datetime import datetime
from pathlib import Path

from desktop.rules.errors import Unavailable
from desktop.storage import copying
from desktop.storage.backup import copy_file
from desktop.storage.engine import RETRY_SECONDS, sqlite_engine
from desktop.storage.faults import coded_faults
from desktop.storage.gate import WriteGate
from desktop.storage.opening import create_store, is_server, open_store
from desktop.storage.schema import alone
from desktop.storage.store import Store


def transfer(store: Store, place: Path | str) -> Store:
    """Copy the office into a new file or an empty server database and compare it row by row.

    The other one is returned open. If anything differs nothing is stored there.
    """
    target = create_store(place)
    with store.read() as session, coded_faults(target.engine), alone(target.engine) as connection:
        copying.copy_rows(session.connection(), connection)
        different = copying.first_difference(session.connection(), connection)
        if different is not None:
            raise Unavailable("transfer_failed", table=different)
    return target


def restore(place: Path | str, copy: Path, now: datetime) -> Path | None:
    """Put a backup in the place of an office; returns where the replaced file is kept.

    A file is replaced as a whole and kept beside it, its journal with it. A server's office is replaced in
    one transaction; take a backup of it first.
    """
    source = open_store(copy)
    if is_server(place):
        target = open_store(place)
        with source.read() as session, coded_faults(target.engine), alone(target.engine) as connection:
            copying.copy_rows(session.connection(), connection)
        return None
    path = Path(place)
    fresh = path.with_name(f"{path.name}.restored")
    fresh.unlink(missing_ok=True)
    try:
        with coded_faults(sqlite_engine(fresh)):
            copy_file(source.engine, fresh)
        with WriteGate(path).held("", source.pc, RETRY_SECONDS):
            kept = _keep(path, now)
            fresh.rename(path)
    except OSError as error:
        raise Unavailable("restore_failed", path=str(path)) from error
    finally:
        fresh.unlink(missing_ok=True)
    return kept


def _keep(path: Path, now: datetime) -> Path | None:
    """Move a file and its journal aside: an old journal beside a new file would damage it."""
    if not path.exists():
        return None
    kept = path.with_name(f"{path.stem} (replaced {now:%Y-%m-%d %H-%M-%S}){path.suffix}")
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists():
        journal.rename(kept.with_name(f"{kept.name}-journal"))
    path.rename(kept)
    return kept
