"""Being told that somebody may have written, by whichever means the database has for it."""

import logging
import threading
from collections.abc import Callable

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from desktop.storage.watch import Watch

LOOK_SECONDS = 2.0
CHANNEL = "dolya"
"""A server tells its listeners of every operation and upgrade on this channel."""

log = logging.getLogger(__name__)


def listen(engine: Engine, heard: Callable[[], object]) -> Callable[[], None]:
    """Call ``heard`` whenever somebody may have written, and when the database does not answer.

    A file is looked at every two seconds; a server tells by itself. ``heard`` is called in a thread of the
    listener's own. Returns what ends it, without waiting: on a frozen drive the thread may hang.
    """
    done = threading.Event()
    run = _look if engine.dialect.name == "sqlite" else _hear
    threading.Thread(target=run, args=(engine, heard, done), name="listener", daemon=True).start()
    return done.set


def _look(engine: Engine, heard: Callable[[], object], done: threading.Event) -> None:
    watch = Watch(engine)
    last = watch.mark()
    while not done.wait(LOOK_SECONDS):
        mark = watch.mark()
        if mark is None or mark != last:
            heard()
        last = mark
    watch.close()


def _hear(engine: Engine, heard: Callable[[], object], done: threading.Event) -> None:
    while not done.is_set():
        try:
            _hear_until_it_breaks(engine, heard, done)
        except (DBAPIError, OSError) as error:
            log.info("the server does not answer: %s", type(error).__name__)
            heard()
            done.wait(LOOK_SECONDS)


def _hear_until_it_breaks(engine: Engine, heard: Callable[[], object], done: threading.Event) -> None:
    import psycopg

    borrowed = engine.raw_connection()
    connection = borrowed.driver_connection
    assert isinstance(connection, psycopg.Connection)
    borrowed.detach()  # it listens for as long as the office is open: the pool's connections are for calls
    try:
        connection.autocommit = True
        connection.execute(f"LISTEN {CHANNEL}")
        heard()  # what was written before
        while not done.is_set():
            for _ in connection.notifies(timeout=LOOK_SECONDS, stop_after=1):
                heard()
    except psycopg.Error as error:
        raise OSError("the connection is lost") from error
    finally:
        connection.close()
