"""Switches the mechanisms off, one function for each; what it imports is patched before anybody uses it."""

import sqlite3
from collections.abc import Callable
from contextlib import nullcontext
from datetime import timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from desktop.storage.database import engine

VARIABLE = "DOLYA_WITHOUT"
"""Holds the name of the switch; read by ``at_start`` alone."""


def off(name: str) -> None:
    """Switch one mechanism off in this process, before it does anything."""
    switch: Callable[[], None] = globals()[name]
    switch()


def journal() -> None:
    """Pages are written over without their old content being kept."""
    _set("journal_mode", "OFF")


def syncing() -> None:
    """SQLite syncs at the most critical moments only."""
    _set("synchronous", "NORMAL")


def _set(pragma: str, value: str) -> None:
    kept = [setting for setting in engine._SETTINGS if not setting.startswith(f"PRAGMA {pragma}=")]
    assert len(kept) < len(engine._SETTINGS)
    engine._SETTINGS = (*kept, f"PRAGMA {pragma}={value}")


def waiting() -> None:
    """A program that finds the file busy does not try again."""
    engine.RETRY_SECONDS = engine.BUSY_SECONDS = 0.0


def own_turns() -> None:
    """Neither the gate nor tries at random moments: SQLite's own waiting."""
    from desktop.storage.sharing import gate

    engine.BUSY_SECONDS = engine.RETRY_SECONDS
    engine.retry = lambda call: call()
    gate.WriteGate.held = lambda *_: nullcontext()  # type: ignore[assignment,method-assign]


def own_transactions() -> None:
    """Python's sqlite3 begins transactions, as it does by default: late, and not for changes of tables."""

    def connect(*place: Any, **options: Any) -> sqlite3.Connection:
        return sqlite3.connect(*place, **(options | {"isolation_level": ""}))

    engine._begin = engine._commit = lambda connection: None
    engine.sqlite3 = SimpleNamespace(**(vars(sqlite3) | {"connect": connect}))  # type: ignore[attr-defined]


def second_look() -> None:
    """A COMMIT that reported an error is believed."""
    from desktop.storage.operations import store

    store._MAY_BE_STORED = ()


def outbox() -> None:
    """Operations entered while the drive is away are not kept."""
    from desktop.storage.offline.outbox import Outbox

    Outbox.keep = lambda *_: None  # type: ignore[method-assign]


def giving_up() -> None:
    """A drive that says nothing is waited for as long as it takes."""

    from desktop.services.offline import drive_monitor

    drive_monitor.OFFLINE_AFTER = float("inf")


def worker() -> None:
    """Services are called on the window's own thread."""
    from desktop.views.desk.worker import Worker

    work = Worker._work

    def put(self: Worker, *given: Any) -> None:
        self._calls.put(given)  # type: ignore[arg-type]
        self._calls.put(None)
        work(self)

    Worker._work = lambda self: None  # type: ignore[method-assign]
    Worker.put = put  # type: ignore[method-assign]


def proof() -> None:
    """The proof that the drive's locks work is not asked for."""
    from desktop.storage.sharing.presence import Presence

    Presence.guard = lambda self: None  # type: ignore[method-assign]


def versions_of_rows() -> None:
    """An edit is stored whatever it is based on."""
    from desktop.storage.operations import Store

    class Whatever(int):
        def __ne__(self, other: object) -> bool:
            return False

    perform = Store.perform

    def careless(self: Store, name: str, effect: Any, act: Any, arguments: Any) -> Any:
        if "version" in arguments:
            arguments = {**arguments, "version": Whatever(arguments["version"])}
        return perform(self, name, effect, act, arguments)

    Store.perform = careless  # type: ignore[method-assign]


def quick_check() -> None:
    """A file that looks damaged is not checked again."""
    from desktop.storage.integrity import damage

    damage.problems = lambda database: ()


def coded_errors() -> None:
    """SQLite's own errors come out as they are."""
    from desktop.storage.database import faults

    faults._coded = lambda error, engine: None


def versions_of_programs() -> None:
    """The version of the program that writes is not checked."""
    from desktop.storage.database import versions

    versions.check_program = lambda session: None


def cloud_folders() -> None:
    """No folder is a cloud's."""
    from desktop.storage.sharing import cloud_folders as clouds

    clouds.cloud_service = lambda *_: None


def words_for_read_only() -> None:
    """A read-only file has no error of its own."""
    from desktop.storage.database import faults
    from desktop.storage.sharing import gate

    del faults._UNAVAILABLE[sqlite3.SQLITE_READONLY]
    gate.PermissionError = ZeroDivisionError  # type: ignore[attr-defined]


def look_at_the_file() -> None:
    """Only SQLite's count of changes is looked at, not which file is there."""
    from desktop.storage.database.change_detector import ChangeDetector

    class Same(type(Path())):  # type: ignore[misc]
        def stat(self, **_more: Any) -> Any:
            found = super().stat()
            return SimpleNamespace(st_ino=0, st_size=found.st_size, st_mode=found.st_mode)

    begin = ChangeDetector.__init__

    def blind(self: ChangeDetector, *given: Any) -> None:
        begin(self, *given)
        self._path = Same(self._path)

    ChangeDetector.__init__ = blind  # type: ignore[method-assign]


def sequence_of_journal() -> None:
    """The journal goes by the clocks of the PCs."""
    from desktop.models import Operation

    _by_time(Operation, "at")


def sequence_of_ledger() -> None:
    """The ledger goes by the clocks of the PCs."""
    from desktop.models import Assignment

    _by_time(Assignment, "moment")


def _by_time(entry: type, moment: str) -> None:
    from sqlalchemy import event

    numbers = count()

    def number(made: object, given: Any, fields: dict[str, Any]) -> None:
        fields["sequence"] = int(fields[moment].timestamp()) * 1000 + next(numbers) % 1000

    event.listen(entry, "init", number)


def arrival_by_now() -> None:
    """An order is dealt by the moment that the clock of its PC gave it."""
    from desktop.services.dealing.run import DealingRun

    DealingRun.opening = (  # type: ignore[method-assign]
        lambda self, order: self._situation.office.calendar.next_open(order.received)
    )


def warnings() -> None:
    """Clocks are not compared."""
    from desktop.services.this_pc import warnings

    warnings.TOLERANCE = timedelta(days=365 * 500)
