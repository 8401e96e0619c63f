"""Being told that somebody may have written, by whichever means the database has for it."""

import logging
import threading
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine

from desktop.storage.database.engine import server_arguments
from desktop.storage.database.watch import Watch

if TYPE_CHECKING:
    import psycopg

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
    import psycopg

    while not done.is_set():
        try:
            with closing(_listening(engine)) as connection:
                heard()  # what was written before
                while not done.is_set():
                    for _ in connection.notifies(timeout=LOOK_SECONDS, stop_after=1):
                        heard()
        except psycopg.Error as error:
            log.info("the server does not answer: %s", type(error).__name__)
            heard()
            done.wait(LOOK_SECONDS)


def _listening(engine: Engine) -> "psycopg.Connection[Any]":
    """A connection beside the pool's, which are for calls."""
    import psycopg

    _, given = engine.dialect.create_connect_args(engine.url)
    connection = psycopg.connect(**{**given, **server_arguments()}, autocommit=True)
    connection.execute(f"LISTEN {CHANNEL}")
    return connection
