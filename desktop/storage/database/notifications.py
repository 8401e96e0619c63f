"""Notifications from a PostgreSQL server that somebody has written. A file's changes are polled for."""

import logging
import threading
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine

from desktop.storage.database.engine import server_arguments

if TYPE_CHECKING:
    import psycopg

WAIT_SECONDS = 2.0
CHANNEL = "dolya"
"""The server's channel on which every operation and upgrade is announced."""

log = logging.getLogger(__name__)


def listen(engine: Engine, heard: Callable[[], object]) -> Callable[[], None]:
    """Call ``heard``, in a thread of its own, when somebody wrote or the server does not answer.

    Return a function that ends this without waiting for the thread, which may hang.
    """
    done = threading.Event()
    threading.Thread(target=_hear, args=(engine, heard, done), name="listener", daemon=True).start()
    return done.set


def _hear(engine: Engine, heard: Callable[[], object], done: threading.Event) -> None:
    import psycopg

    while not done.is_set():
        try:
            with closing(_listening(engine)) as connection:
                heard()  # for what was written before
                while not done.is_set():
                    for _ in connection.notifies(timeout=WAIT_SECONDS, stop_after=1):
                        heard()
        except psycopg.Error as error:
            log.info("the server does not answer: %s", type(error).__name__)
            heard()
            done.wait(WAIT_SECONDS)


def _listening(engine: Engine) -> "psycopg.Connection[Any]":
    """Open a connection besides the pool's, which are for calls."""
    import psycopg

    _, given = engine.dialect.create_connect_args(engine.url)
    connection = psycopg.connect(**{**given, **server_arguments()}, autocommit=True)
    connection.execute(f"LISTEN {CHANNEL}")
    return connection
