"""Upgrades an office: announced to the others, backed up, in one exclusive transaction, checked."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop import __version__
from desktop.rules.errors import Damaged, ServerForbids, Unavailable
from desktop.storage.database import schema
from desktop.storage.database.faults import coded_faults
from desktop.storage.integrity import damage
from desktop.storage.operations import Store
from desktop.storage.sharing.pc_row import PcRow
from desktop.storage.sharing.presence import Presence

MAKE_WAY_SECONDS = 20.0
"""How long to wait for the others: four of their polls and a long save."""

log = logging.getLogger(__name__)


def tell_log(silent: list[PcRow]) -> None:
    """Log how many programs did not answer, but not on which PCs: a PC often has its person's name. They ask
    for the update when they next save."""
    log.warning("upgrading without an answer of %s programs", len(silent))


def upgrade_office(
    store: Store, before: Callable[[Store], object], silent: Callable[[list[PcRow]], object] = tell_log
) -> None:
    """Bring an older office to this program's version, after calling ``before`` (a backup) with it.

    The other programs finish what they are saving and make way; ``silent`` is called with those that do not
    answer. They can do no harm, because every program checks the version inside each of its transactions.
    """
    with _announced(store, silent), coded_faults(store.engine), store.hold_gate(""):
        before(store)
        if store.is_sqlite and damage.problems(Path(store.place)):
            raise Damaged("damaged", path=store.place)
        try:
            with coded_faults(store.engine):
                schema.migrate(store.engine)
        except ServerForbids as error:
            raise Unavailable("upgrade_needs_owner", **error.details, own=__version__) from error


@contextmanager
def _announced(store: Store, silent: Callable[[list[PcRow]], object]) -> Iterator[None]:
    """Announce the upgrade and wait for the other programs; a server's need no waiting."""
    if not store.is_sqlite:
        yield
        return
    presence = Presence(Path(store.place), store.pc, "Dolya", __version__)
    presence.join()
    try:
        presence.wait_for_proof()
        presence.guard()
        presence.announce(__version__)
        deadline = time.monotonic() + MAKE_WAY_SECONDS
        while (waited_for := presence.silent()) and time.monotonic() < deadline:
            time.sleep(0.5)
        if waited_for:
            silent(waited_for)
        yield
    finally:
        presence.leave()
