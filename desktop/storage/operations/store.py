"""The open database: reads as snapshots, writes as immediate units of work."""

import platform
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, func, select, text
from sqlalchemy.exc import DBAPIError, InvalidRequestError, StatementError
from sqlalchemy.orm import Session

from desktop.models import Operation
from desktop.rules.changes import Changed
from desktop.rules.errors import (
    ConnectionLost,
    Damaged,
    DiskFull,
    DolyaError,
    InvalidValues,
    NotADatabase,
    Unavailable,
    WritingStopped,
)
from desktop.storage.database import versions
from desktop.storage.database.codec import decode, encode
from desktop.storage.database.engine import BEGIN, RETRY_SECONDS, lock_server
from desktop.storage.database.faults import cannot_open, coded_faults
from desktop.storage.database.listening import CHANNEL, listen
from desktop.storage.database.moved import refuse_moved
from desktop.storage.database.watch import Mark, Watch
from desktop.storage.integrity import damage
from desktop.storage.integrity import row_check as sense
from desktop.storage.operations.act import Act
from desktop.storage.operations.unit_of_work import Changes, UnitOfWork
from desktop.storage.sharing.cloud_folders import refuse_cloud
from desktop.storage.sharing.gate import WriteGate
from desktop.storage.sharing.presence import Presence

_MAY_BE_STORED = (ConnectionLost, DiskFull)
"""Failures of a commit after which the transaction may be stored all the same."""


_KINDS = frozenset(Changed)
"""A newer program may write kinds that this one does not know: its screens do not show them either."""


class Store:
    """An office's database, open."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.pc = platform.node()
        self._thread = threading.local()
        self._watch = Watch(engine)
        self._seen: tuple[Mark | None, int] | None = None
        self._was_sound = False
        self._made_sense: Mark | None = None
        self.is_own_copy = False
        """A PC's own copy of an office, for the time while its drive is away."""
        self.guard: Callable[[], None] | None = None
        """Asked before every write; raises while the drive's locks are not known to work."""
        self.presence: Presence | None = None
        """This program among those at work on the file, while it is seen there."""
        self.gate = WriteGate(Path(self.place)) if self.is_sqlite else None

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @property
    def place(self) -> str:
        """The path of the file, or the name of the server's database."""
        return self.engine.url.database or ""

    @property
    def address(self) -> str:
        """Where it can be opened anew: the path of the file, or the URL of the database."""
        return self.place if self.is_sqlite else self.engine.url.render_as_string(hide_password=False)

    def close(self) -> None:
        """Let go of every connection; the store must not be used any more."""
        self._watch.close()
        self.engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A consistent snapshot; nothing that is done to the session is ever stored."""
        options: dict[str, Any] = {}
        if not self.is_sqlite:
            options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        try:
            with self._faults(), self.engine.connect().execution_options(**options) as connection:
                if self.is_sqlite:
                    connection.connection.cursor().execute("PRAGMA query_only=ON")
                with self._inside(), Session(connection, autoflush=False) as session:
                    yield session
        except DBAPIError:
            self._refuse_newer()  # a newer program may have changed the tables that were asked for
            raise

    def perform(self, name: str, effect: Callable[..., Any], act: Act, arguments: Mapping[str, Any]) -> Any:
        """Run an operation: gate, immediate transaction, effect and journal entry, commit; see operations."""
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
                self._faults(),
                self.alone(act.actor),
                self._immediate() as session,
                self._inside(),
            ):
                versions.check(session)
                refuse_moved(session)
                done = _stored(session, act)
                if done is None:
                    done = self._apply(session, name, effect, act, arguments, written)
                return decode(done.result)
        except _MAY_BE_STORED:
            landed = self._landed(act)
            if landed is None:
                raise
            return decode(landed.result)

    def listen(self, heard: Callable[[], object]) -> Callable[[], None]:
        """Call ``heard``, in another thread, whenever ``changes_since`` may have something to tell, or the
        database does not answer; returns what ends it. A server tells by itself, a file is looked at."""
        return listen(self.engine, heard)

    def changes_since(self, sequence: int) -> Changes:
        """What was changed, here or on other PCs, after the operation with this sequence.

        To be asked every few seconds: while nobody writes it costs one look at one page. Parts of a damaged
        file can still be read, but that is no reason to go on with it.
        """
        if self.is_sqlite:
            damage.refuse_if_marked(Path(self.place))
        mark = self._watch.mark()
        if mark is not None and self._seen == (mark, sequence):
            return Changes(sequence, ())
        with self.read() as session:
            versions.check(session)
            refuse_moved(session)
            rows = session.execute(
                select(Operation.sequence, Operation.touched)
                .where(Operation.sequence > sequence)
                .order_by(Operation.sequence)
            ).all()
            pairs = {
                (Changed(kind), key): None for _, touched in rows for kind, key in touched if kind in _KINDS
            }
        last = max((row.sequence for row in rows), default=sequence)
        self._seen = (mark, last)
        return Changes(last, tuple(pairs))

    def last_sequence(self) -> int:
        """The sequence of the latest operation, 0 before the first: where watching begins."""
        with self.read() as session:
            return _last_sequence(session)

    def _refuse_newer(self) -> None:
        with suppress(DBAPIError), self.engine.connect() as connection, Session(connection) as session:
            versions.check(session)

    def _landed(self, act: Act) -> Operation | None:
        """A commit can report a failure although it is stored: one look, on a fresh connection."""
        with suppress(Unavailable), self.read() as session:
            return _stored(session, act)
        return None

    @contextmanager
    def _inside(self) -> Iterator[None]:
        """This thread is in a snapshot or an operation: a lock that it holds would keep itself out."""
        self._thread.inside = getattr(self._thread, "inside", 0) + 1
        try:
            yield
        finally:
            self._thread.inside -= 1

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """Hold the gate of a file in this person's name; a server needs none."""
        if self.gate is None:
            yield
        else:
            with self.gate.held(name, self.pc, RETRY_SECONDS):
                damage.refuse_if_marked(Path(self.place))
                yield

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """Failures come out coded; what looks like damage is looked at again, and if it is, nobody writes."""
        try:
            with coded_faults(self.engine):
                yield
        except OSError as error:  # a file beside the database was asked for, and its drive did not answer
            raise cannot_open(Path(self.place)) from error
        except DolyaError as error:
            if not self._looks_damaged(error):
                raise
            if damage.make_sure(Path(self.place), self.pc):
                raise Damaged("damaged", path=self.place) from error
            raise ConnectionLost("drive_gone", path=self.place) from error
        except (*sense.SENSELESS, InvalidRequestError, StatementError) as error:
            self._refuse_senseless(error)
            raise
        self._was_sound = self.is_sqlite

    def _refuse_senseless(self, error: Exception) -> None:
        """A calculation failed: by a mistake of the program, or by what another one put into the tables?"""
        mark = self._watch.mark()
        if mark is not None and self._made_sense == mark:
            return
        with suppress(DBAPIError), coded_faults(self.engine), self.engine.connect() as connection:
            table = sense.senseless_table(connection)
            if table is not None:
                raise InvalidValues("senseless_file", path=self.place, table=table) from error
            self._made_sense = mark

    def _looks_damaged(self, error: DolyaError) -> bool:
        """A file that was not read yet may be something else altogether: it is refused and left alone."""
        found = isinstance(error, Damaged | NotADatabase) and not isinstance(error, WritingStopped)
        return self._was_sound and found

    def _apply(
        self, session: Session, name: str, effect: Callable[..., Any], act: Act,
        arguments: Mapping[str, Any], written: Any,
    ) -> Operation:  # fmt: skip
        work = UnitOfWork(session, act.actor, act.at, act.id, own_copy=self.is_own_copy)
        result = effect(work, **arguments)
        session.flush()
        entry = Operation(
            sequence=_last_sequence(session) + 1, id=act.id, name=name, actor=act.actor, at=act.at,
            arguments=written, result=encode(result), pc=self.pc,
            touched=[list(pair) for pair in work.touched],
        )  # fmt: skip
        session.add(entry)
        session.flush()
        if not self.is_sqlite:
            session.execute(text(f"NOTIFY {CHANNEL}"))
        return entry

    @contextmanager
    def _immediate(self) -> Iterator[Session]:
        """A transaction that nobody else writes beside; stored at the end unless something was raised."""
        options = {BEGIN: "BEGIN IMMEDIATE"}
        with self.engine.connect().execution_options(**options) as connection, connection.begin():
            if not self.is_sqlite:
                lock_server(connection)
            with Session(connection, join_transaction_mode="rollback_only") as session:
                yield session


def _stored(session: Session, act: Act) -> Operation | None:
    return session.scalar(select(Operation).where(Operation.id == act.id))


def _last_sequence(session: Session) -> int:
    return session.scalar(select(func.max(Operation.sequence))) or 0
