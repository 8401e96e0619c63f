"""Moving a whole office into another database."""

from pathlib import Path

from sqlalchemy import Engine

from desktop.rules.errors import Unavailable
from desktop.storage import copying, schema
from desktop.storage.attendance import refuse_while_others_work
from desktop.storage.faults import coded_faults
from desktop.storage.opening import new_engine
from desktop.storage.store import Store


def transfer(store: Store, place: Path | str) -> Store:
    """Copy the office into a new file or an empty server database and compare it row by row.

    The other one is returned open. If anything differs, nothing is kept there. Refused while others have this
    office open: what they save here meanwhile would be missing there.
    """
    refuse_while_others_work(store.address)
    engine = new_engine(place)
    try:
        with (
            store.alone(""),
            store.read() as session,
            coded_faults(engine),
            schema.alone(engine) as connection,
        ):
            schema.make(connection)
            copying.copy_rows(session.connection(), connection)
            different = copying.first_difference(session.connection(), connection)
            if different is not None:
                raise Unavailable("transfer_failed", table=different)
    except BaseException:
        _remove(engine)
        raise
    return Store(engine)


def _remove(engine: Engine) -> None:
    """The empty file that was made; a server's database is as it was by itself."""
    engine.dispose()
    if engine.dialect.name == "sqlite":
        path = Path(engine.url.database or "")
        for each in (path, path.with_name(f"{path.name}-journal")):
            each.unlink(missing_ok=True)
