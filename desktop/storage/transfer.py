"""Moving a whole office into another database."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from desktop.rules.errors import Unavailable
from desktop.storage import copying, schema
from desktop.storage.attendance import refuse_while_others_work
from desktop.storage.engine import BEGIN, lock_server
from desktop.storage.faults import coded_faults
from desktop.storage.moved import be_another, mark_moved, refuse_moved
from desktop.storage.opening import new_engine
from desktop.storage.store import Store


def transfer(store: Store, place: Path | str, *, keep: bool = False) -> Store:
    """Copy the office into a new file or an empty server database and compare it row by row.

    The other one is returned open. The old place says from then on where the office went, and nobody saves
    there; with ``keep`` the office goes on where it is, and the other is a copy to try things with. If
    anything differs, nothing is kept there. Refused while others have this office open: what they save here
    meanwhile would be missing there.
    """
    refuse_while_others_work(store.address)
    engine = new_engine(place)
    try:
        with store.alone(""), _source(store, keep=keep) as source, coded_faults(engine):
            if not keep:
                refuse_moved(source)
            with schema.alone(engine) as target:
                schema.make(target)
                copying.copy_rows(source, target)
                different = copying.first_difference(source, target)
                if different is not None:
                    raise Unavailable("transfer_failed", table=different)
                if keep:
                    be_another(target)
                else:
                    mark_moved(source, engine.url)  # stored after the office is, and only then
    except BaseException:
        _remove(engine)
        raise
    return Store(engine)


@contextmanager
def _source(store: Store, *, keep: bool) -> Iterator[Connection]:
    """The office as it is at one moment; if it moves, nobody writes in its old place until that is marked."""
    if keep:
        with store.read() as session:
            yield session.connection()
        return
    options = {BEGIN: "BEGIN IMMEDIATE"}
    with (
        coded_faults(store.engine),
        store.engine.connect().execution_options(**options) as connection,
        connection.begin(),
    ):
        if not store.is_sqlite:
            lock_server(connection)
        yield connection


def _remove(engine: Engine) -> None:
    """The empty file that was made; a server's database is as it was by itself."""
    engine.dispose()
    if engine.dialect.name == "sqlite":
        path = Path(engine.url.database or "")
        for each in (path, path.with_name(f"{path.name}-journal")):
            each.unlink(missing_ok=True)
