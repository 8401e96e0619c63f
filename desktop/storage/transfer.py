"""Moving a whole office into another database.

The new place is complete before the old one says that the office went there. Whatever fails in between costs
nobody a row: what is complete stays, and the command that is given again takes it and only marks.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine

from desktop.rules.errors import DolyaError, Unavailable
from desktop.storage.database import copying, schema
from desktop.storage.database.engine import BEGIN, lock_server
from desktop.storage.database.faults import coded_faults, remove_whole
from desktop.storage.database.moved import (
    be_another,
    is_moved_from,
    mark_moved,
    mark_origin,
    moved_to,
    place_words,
    refuse_moved,
)
from desktop.storage.opening.attendance import refuse_while_others_work
from desktop.storage.opening.opening import new_engine, open_store
from desktop.storage.operations import Store


def transfer(store: Store, place: Path | str, *, keep: bool = False) -> Store:
    """Copy the office into a new file or an empty server database and compare it row by row.

    The other one is returned open. The old place says from then on where the office went, and nobody saves
    there; with ``keep`` the office goes on where it is, and the other is a copy to try things with. If
    anything differs, nothing is kept there. Refused while others have this office open: what they save here
    meanwhile would be missing there.
    """
    refuse_while_others_work(store.address)
    if keep:
        with store.alone(""), store.read() as session:
            return Store(_copied(session.connection(), place, be_another))
    engine: Engine | None = None
    try:
        with _alone(store) as source:
            refuse_moved(source)
            engine = _complete(source, place) or _copied(
                source, place, lambda target: mark_origin(target, store.engine.url)
            )
            mark_moved(source, engine.url)
    except (Exception, KeyboardInterrupt) as error:
        if engine is None:
            raise
        if not _marked_after_all(store, engine):
            engine.dispose()
            place = place_words(engine.url)
            raise Unavailable("move_unfinished", place=place, path=store.place) from error
    return Store(engine)


@contextmanager
def _alone(store: Store) -> Iterator[Connection]:
    """The office as it is while nobody writes in it, to be marked at the end."""
    options = {BEGIN: "BEGIN IMMEDIATE"}
    with (
        store.alone(""),
        coded_faults(store.engine),
        store.engine.connect().execution_options(**options) as connection,
        connection.begin(),
    ):
        if not store.is_sqlite:
            lock_server(connection)
        yield connection


def _copied(source: Connection, place: Path | str, finish: Callable[[Connection], None]) -> Engine:
    """A whole copy in a place that had none, or nothing there."""
    engine = new_engine(place)
    try:
        with coded_faults(engine), schema.alone(engine) as target:
            schema.make(target)
            copying.copy_rows(source, target)
            different = copying.first_difference(source, target)
            if different is not None:
                raise Unavailable("transfer_failed", table=different)
            finish(target)
    except BaseException:
        _remove(engine)
        raise
    return engine


def _complete(source: Connection, place: Path | str) -> Engine | None:
    """What an earlier try left there, if only the mark failed and nothing was saved since."""
    try:
        engine = open_store(place).engine
    except DolyaError:
        return None  # whoever makes the copy says what is in the way there
    if _is_whole(source, engine):
        return engine
    engine.dispose()
    return None


def _is_whole(source: Connection, engine: Engine) -> bool:
    with Store(engine).read() as session:
        target = session.connection()
        return is_moved_from(target, source) and not copying.first_difference(source, target, but="gate")


def _marked_after_all(store: Store, engine: Engine) -> bool:
    """A commit can report a failure although it is stored: look on a fresh connection, and if it is not, mark
    once more."""
    with suppress(Exception, KeyboardInterrupt):
        with store.read() as session:
            if moved_to(session) == place_words(engine.url):
                return True
        with _alone(store) as source:
            whole = _is_whole(source, engine)
            if whole:
                mark_moved(source, engine.url)
        return whole
    return False


def _remove(engine: Engine) -> None:
    """The empty file that was made; a server's database is as it was by itself."""
    engine.dispose()
    if engine.dialect.name == "sqlite":
        remove_whole(Path(engine.url.database or ""))
