"""Shows this program to the others that have the office open, while its window is open or it saves."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import make_url, text

from desktop import __version__
from desktop.rules.errors import DolyaError, Refused
from desktop.storage.database.engine import PROGRAM, postgresql_engine, program_name
from desktop.storage.database.faults import coded_faults
from desktop.storage.opening.opening import is_server
from desktop.storage.operations import Store
from desktop.storage.sharing.lock_proof import LOOK_SECONDS
from desktop.storage.sharing.presence import REFRESH_SECONDS, Presence, programs_at

COME_SECONDS = 1.0

LEAVE_SECONDS = 1.0

log = logging.getLogger(__name__)


@contextmanager
def at_work(store: Store, name: str) -> Iterator[Presence | None]:
    """Be seen at a file in this person's name, and let the store save only while drive and others allow it.

    A server keeps its writers apart by itself, so that None is given.
    """
    store.saves_as = name
    if not store.is_sqlite:
        yield None
        return
    presence = Presence(Path(store.place), store.pc, name, __version__)
    store.guard = partial(_guard, presence)
    store.presence = presence
    done, tried = threading.Event(), threading.Event()
    # A daemon: a call that hangs on a frozen drive holds up nobody who comes or leaves.
    threading.Thread(target=_attend, args=(presence, done, tried), name="presence", daemon=True).start()
    tried.wait(COME_SECONDS)
    try:
        yield presence
    finally:
        done.set()
        store.guard = store.presence = None
        leaving = threading.Thread(target=presence.leave, name="leaving", daemon=True)
        leaving.start()
        leaving.join(LEAVE_SECONDS)


@contextmanager
def at_work_while_saving(store: Store, name: str) -> Iterator[None]:
    """Be seen at a file, and wait for the others' locks, only once the store saves: for a short command."""
    store.saves_as = name
    if not store.is_sqlite:
        yield
        return
    presence = Presence(Path(store.place), store.pc, name, __version__)
    store.guard = partial(_guard_patiently, presence)
    try:
        yield
    finally:
        store.guard = None
        presence.leave()


def _guard(presence: Presence) -> None:
    presence.join()
    presence.guard()


def _guard_patiently(presence: Presence) -> None:
    """Wait until the locks are proved: a PC that was switched off a moment ago costs a command some
    seconds."""
    presence.join()
    presence.wait_for_proof()
    presence.guard()


def _attend(presence: Presence, done: threading.Event, tried: threading.Event) -> None:
    looks, away = 0, False
    while not done.is_set():
        try:
            presence.join()
            if looks and looks % (REFRESH_SECONDS // LOOK_SECONDS) == 0:
                presence.refresh()
            presence.look()
            away = False
        except (OSError, DolyaError) as error:
            if not away:
                log.info("the drive does not answer: %s", type(error).__name__)
            away = True
        looks += 1
        tried.set()
        done.wait(LOOK_SECONDS)
    presence.leave()


def refuse_while_others_work(place: Path | str) -> None:
    """Raise Refused while another program has the office open; for what replaces or moves all of it."""
    if is_server(place):
        pcs = _pcs_on_server(str(place))
    else:
        pcs = [row.pc for row in programs_at(Path(place))]
    if pcs:
        raise Refused("others_at_work", pcs=sorted(set(pcs)))


def _pcs_on_server(url: str) -> list[str]:
    """Return the PCs of the other programs that are connected to this database."""
    engine = postgresql_engine(make_url(url))
    query = text(
        "SELECT application_name FROM pg_stat_activity"
        " WHERE datname = current_database() AND application_name LIKE :ours AND application_name <> :own"
    )
    with coded_faults(engine), engine.connect() as connection:
        names = connection.scalars(query, {"ours": f"{PROGRAM}%", "own": program_name()}).all()
    engine.dispose()
    return [name.removeprefix(PROGRAM).partition("@")[2] for name in names]
