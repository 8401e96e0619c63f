"""Moves a whole office into another database.

The new place is complete before the old one says that the office moved there. If something fails in between,
no row is lost: a complete copy stays, and the same command, given again, only marks the old place.
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
    become_separate_office,
    is_moved_from,
    mark_moved,
    mark_origin,
    moved_to,
    place_words,
    refuse_moved,
)
from desktop.storage.opening.at_work import refuse_while_others_work
from desktop.storage.opening.opening import new_engine, open_store
from desktop.storage.operations import Store


def transfer(store: Store, place: Path | str, *, keep: bool = False) -> Store:
    """Copy the office into a new file or an empty server database, compare row by row, return it open.

    The old place then says where the office went, and nobody saves there. With ``keep`` the office stays
    where it is, and the copy is for trying things. If anything differs, the copy is removed. Raises Refused
    while other PCs have the office open, because what they save meanwhile would be missing in the copy.
    """
    refuse_while_others_work(store.address)
    if keep:
        with store.hold_gate(""), store.read() as session:
            return Store(_copied(session.connection(), place, become_separate_office))
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
    """Give a transaction in which nobody else writes to the office, for marking it at the end."""
    options = {BEGIN: "BEGIN IMMEDIATE"}
    with (
        store.hold_gate(""),
        coded_faults(store.engine),
        store.engine.connect().execution_options(**options) as connection,
        connection.begin(),
    ):
        if not store.is_sqlite:
            lock_server(connection)
        yield connection


def _copied(source: Connection, place: Path | str, finish: Callable[[Connection], None]) -> Engine:
    """Return the engine of a complete copy; if anything fails, leave nothing in the new place."""
    engine = new_engine(place)
    try:
        with coded_faults(engine), schema.exclusive_transaction(engine) as target:
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
    """Return the complete copy of an earlier try whose mark failed, if nothing was saved since; else None."""
    try:
        engine = open_store(place).engine
    except DolyaError:
        return None  # making the copy will say what is in the way there
    if _is_whole(source, engine):
        return engine
    engine.dispose()
    return None


def _is_whole(source: Connection, engine: Engine) -> bool:
    with Store(engine).read() as session:
        target = session.connection()
        return is_moved_from(target, source) and not copying.first_difference(source, target, but="gate")


def _marked_after_all(store: Store, engine: Engine) -> bool:
    """Return whether the old place is marked after a failed commit, which may be stored all the same; if it
    is not, mark it once more."""
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
    """Remove the file that was made; a server rolls its transaction back by itself."""
    engine.dispose()
    if engine.dialect.name == "sqlite":
        remove_whole(Path(engine.url.database or ""))
