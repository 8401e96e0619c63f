"""The open database: reads are snapshots, writes are immediate units of work."""

import platform
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from desktop.models import Operation
from desktop.rules.errors import ConnectionLost, DiskFull, Refused, Unavailable
from desktop.storage.database import versions
from desktop.storage.database.change_detector import ChangeDetector, ContentVersion
from desktop.storage.database.codec import decode, encode
from desktop.storage.database.engine import BEGIN, RETRY_SECONDS, lock_server, sqlite_kept_engine
from desktop.storage.database.moved import refuse_moved
from desktop.storage.database.notifications import CHANNEL, listen
from desktop.storage.integrity import damage
from desktop.storage.operations.act import Act
from desktop.storage.operations.fault_guard import FaultGuard
from desktop.storage.operations.journal_entries import (
    Changes,
    add_entry,
    changes_after,
    find_entry,
    last_sequence,
)
from desktop.storage.operations.no_undo import UNDO_REFUSALS
from desktop.storage.operations.row_changes import recorded
from desktop.storage.operations.undo_record import keep_changes
from desktop.storage.operations.unit_of_work import UnitOfWork
from desktop.storage.sharing.cloud_folders import refuse_cloud
from desktop.storage.sharing.gate import WriteGate
from desktop.storage.sharing.presence import Presence

_MAY_BE_STORED = (ConnectionLost, DiskFull)
"""Failures of a commit after which the transaction may be stored all the same."""


class Store:
    """An office's database, open."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._kept = sqlite_kept_engine(Path(self.place)) if self.is_sqlite else engine
        """The engine of snapshots and operations: of a file it keeps a connection with the pages that it
        read and wrote."""
        self.pc = platform.node()
        self.saves_as = ""
        """The name that others read while they wait for a save of this program."""
        self._thread = threading.local()
        self._detector = ChangeDetector(engine)
        self._faults = FaultGuard(engine, self._detector, self.pc)
        self._seen: tuple[ContentVersion | None, int] | None = None
        self.is_own_copy = False
        """Whether this is a PC's own copy of an office, used while the drive is away."""
        self.guard: Callable[[], None] | None = None
        """Called before every write; raises while the drive's locks are not known to work."""
        self.presence: Presence | None = None
        """This program among those that have the file open, while it is seen there."""
        self.gate = WriteGate(Path(self.place)) if self.is_sqlite else None

    @property
    def is_sqlite(self) -> bool:
        """Whether the office is a file; otherwise it is a server's database."""
        return self.engine.dialect.name == "sqlite"

    @property
    def place(self) -> str:
        """The path of the file, or the name of the server's database."""
        return self.engine.url.database or ""

    @property
    def address(self) -> str:
        """Return the path of the file, or the URL of the database, that opens this store again."""
        return self.place if self.is_sqlite else self.engine.url.render_as_string(hide_password=False)

    def close(self) -> None:
        """Close every connection; the store must not be used any more."""
        self._detector.close()
        self._kept.dispose()
        self.engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session on a consistent snapshot; nothing that is done to it is ever stored.

        Inside another read of the same thread it is the same snapshot.
        """
        outer: Connection | None = getattr(self._thread, "reading", None)
        if outer is not None:
            with Session(outer, autoflush=False) as session:
                yield session
            return
        options: dict[str, Any] = {}
        if not self.is_sqlite:
            options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        try:
            with self._faults.watching(), self._kept.connect().execution_options(**options) as connection:
                try:
                    connection.begin()
                    self._thread.reading = connection
                    with self._inside(), Session(connection, autoflush=False) as session:
                        yield session
                except BaseException:
                    if self.is_sqlite:
                        connection.invalidate()  # after a fault nothing of it is trusted any more
                    raise
                finally:
                    self._thread.reading = None
        except DBAPIError:
            self._refuse_newer()  # a newer program may have changed the tables that were asked for
            raise

    def perform(self, name: str, effect: Callable[..., Any], act: Act, arguments: Mapping[str, Any]) -> Any:
        """Run an operation and return its result: gate, immediate transaction, effect, journal entry, commit.

        An act that is in the journal already is not applied again. Must not be called inside a snapshot or
        another operation of the same thread (RuntimeError): it would wait for itself.
        """
        if getattr(self._thread, "inside", 0):
            raise RuntimeError(
                f"{name} would wait for ever for the snapshot or operation that it is called in"
            )
        written = encode(arguments)
        if self.is_sqlite:
            refuse_cloud(Path(self.place))
        if self.guard is not None:
            self.guard()
        try:
            with (
                self._faults.watching(),
                self.hold_gate(self.saves_as),
                self._immediate() as session,
                self._inside(),
            ):
                versions.check_program(session)
                refuse_moved(session)
                done = find_entry(session, act.id)
                if done is None:
                    done = self._apply(session, name, effect, act, arguments, written)
                return decode(done.result)
        except _MAY_BE_STORED:
            stored = self._look_again(act)
            if stored is None:
                raise
            return decode(stored.result)

    def listen(self, heard: Callable[[], object]) -> Callable[[], None]:
        """Call ``heard``, in another thread, whenever the server says that somebody wrote, or does not
        answer; return what ends this. A file's changes are polled for with ``changes_since``."""
        return listen(self.engine, heard)

    def changes_since(self, sequence: int) -> Changes:
        """Return what was changed, here or on other PCs, after the operation with this sequence.

        Meant to be called every few seconds: while nobody writes it costs one look at one page. It refuses a
        file that is marked as damaged, although parts of it could still be read.
        """
        if self.is_sqlite:
            damage.refuse_if_marked(Path(self.place))
        version = self._detector.version()
        if version is not None and self._seen == (version, sequence):
            return Changes(sequence, ())
        with self.read() as session:
            versions.check_program(session)
            refuse_moved(session)
            found = changes_after(session, sequence)
        self._seen = (version, found.sequence)
        return found

    def last_sequence(self) -> int:
        """Return the sequence of the latest operation, 0 before the first."""
        with self.read() as session:
            return last_sequence(session)

    @contextmanager
    def hold_gate(self, name: str) -> Iterator[None]:
        """Hold the gate of a file in this person's name; a server needs none."""
        if self.gate is None:
            yield
        else:
            with self.gate.held(name, self.pc, RETRY_SECONDS):
                damage.refuse_if_marked(Path(self.place))
                yield

    def _refuse_newer(self) -> None:
        with suppress(DBAPIError), self.engine.connect() as connection, Session(connection) as session:
            versions.check_program(session)

    def _look_again(self, act: Act) -> Operation | None:
        """Return the entry of an act whose commit reported a failure, if it is stored all the same."""
        with suppress(Unavailable), self.read() as session:
            return find_entry(session, act.id)
        return None

    @contextmanager
    def _inside(self) -> Iterator[None]:
        """Note that this thread is in a snapshot or an operation, and would wait for its own lock."""
        self._thread.inside = getattr(self._thread, "inside", 0) + 1
        try:
            yield
        finally:
            self._thread.inside -= 1

    def _apply(
        self, session: Session, name: str, effect: Callable[..., Any], act: Act,
        arguments: Mapping[str, Any], written: Any,
    ) -> Operation:  # fmt: skip
        work = UnitOfWork(session, act.actor, act.at, act.id, own_copy=self.is_own_copy)
        with recorded(session, wanted=name not in UNDO_REFUSALS) as recorder:
            result = effect(work, **arguments)
        entry = add_entry(session, name, act, written, result, work, self.pc)
        if changes := recorder.changes():
            keep_changes(session, entry, changes)
        if not self.is_sqlite:
            session.execute(text(f"NOTIFY {CHANNEL}"))
        return entry

    @contextmanager
    def _immediate(self) -> Iterator[Session]:
        """Give a session in a transaction that excludes all other writers, committed at the end."""
        with self._kept.connect().execution_options(**{BEGIN: "BEGIN IMMEDIATE"}) as connection:
            try:
                with connection.begin():
                    if not self.is_sqlite:
                        lock_server(connection)
                    with Session(connection, join_transaction_mode="rollback_only") as session:
                        yield session
            except Refused:
                raise  # what a person asked for is refused: nothing is wrong with the connection
            except BaseException:
                if self.is_sqlite:
                    connection.invalidate()  # after a fault nothing of it is trusted any more
                raise
