"""Turns failures of a database into the office's own errors, and makes sure of damage before saying so."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, InvalidRequestError, StatementError

from desktop.rules.errors import (
    ConnectionLost,
    Damaged,
    DolyaError,
    InvalidValues,
    NotADatabase,
    WritingStopped,
)
from desktop.storage.database.change_detector import ChangeDetector, ContentVersion
from desktop.storage.database.faults import cannot_open, coded_faults
from desktop.storage.integrity import damage
from desktop.storage.integrity.row_check import INVALID_VALUE_ERRORS, first_invalid_table


class FaultGuard:
    """Watches over every use of one open database."""

    def __init__(self, engine: Engine, detector: ChangeDetector, pc: str) -> None:
        self._engine = engine
        self._detector = detector
        self._pc = pc
        self._place = engine.url.database or ""
        self._was_sound = False
        self._valid: ContentVersion | None = None

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Raise a DolyaError for every failure of the environment inside the block.

        If a file that was sound looks damaged, it is checked again; real damage stops all writing. If a
        calculation fails, the stored values are checked. Mistakes of the program come out as they are.
        """
        try:
            with coded_faults(self._engine):
                yield
        except OSError as error:  # a file beside the database was asked for, and its drive did not answer
            raise cannot_open(Path(self._place)) from error
        except DolyaError as error:
            if not self._looks_damaged(error):
                raise
            if damage.make_sure(Path(self._place), self._pc):
                raise Damaged("damaged", path=self._place) from error
            raise ConnectionLost("drive_gone", path=self._place) from error
        except (*INVALID_VALUE_ERRORS, InvalidRequestError, StatementError) as error:
            self._refuse_invalid_values(error)
            raise
        self._was_sound = self._engine.dialect.name == "sqlite"

    def _refuse_invalid_values(self, error: Exception) -> None:
        """Raise InvalidValues if the calculation failed because of what stands in the tables."""
        version = self._detector.version()
        if version is not None and self._valid == version:
            return
        with suppress(DBAPIError), coded_faults(self._engine), self._engine.connect() as connection:
            table = first_invalid_table(connection)
            if table is not None:
                raise InvalidValues("senseless_file", path=self._place, table=table) from error
            self._valid = version

    def _looks_damaged(self, error: DolyaError) -> bool:
        """Return whether to check for damage. A file that was never read is refused and left alone: it may
        be anything."""
        found = isinstance(error, Damaged | NotADatabase) and not isinstance(error, WritingStopped)
        return self._was_sound and found
