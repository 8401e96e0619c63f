"""Recovers an office from a backup, with everything that can still be read of the damaged file."""

import logging
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from desktop.models import Gate, Operation
from desktop.rules.errors import BadInput, DolyaError
from desktop.services.backups.entry_names import named
from desktop.services.backups.journal_recovery import NotReplayed, replay_journal
from desktop.services.backups.keeping import make_backup
from desktop.services.backups.listing import newest_good
from desktop.services.backups.row_recovery import carry_over_rows
from desktop.services.checking.checking import Finding, check_office
from desktop.storage.backup.restore import restore
from desktop.storage.backup.salvage import SalvagedRows, open_damaged
from desktop.storage.opening.opening import is_server, open_store
from desktop.storage.operations import Act, Store

_GATE: Any = Gate.__table__

log = logging.getLogger(__name__)


@dataclass(slots=True)
class RecoveryReport:
    """The result of a recovery: which backup was used, and what was carried over from the replaced file."""

    backup: Path
    kept: Path | None = None
    """Where the replaced file lies now, or the backup of a replaced server's office; None: there was none."""
    carried: bool = False
    """Whether the replaced file was to be read for what came after the backup."""
    readable: bool = True
    """Whether anything in it could be read."""
    foreign: bool = False
    """Whether the replaced file was another office, of which nothing is carried over."""
    done: Counter[str] = field(default_factory=Counter)
    """Entries of its journal that were done again, by operation."""
    left_out: list[NotReplayed] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    """Where the journal has a hole: rows taken over, by table."""
    lost: list[str] = field(default_factory=list)
    """Tables of which something could not be read or makes no sense without what could not be read."""
    findings: tuple[Finding, ...] = ()
    """What a check of the new office finds."""

    @property
    def replayed(self) -> int:
        """The number of journal entries that were done again."""
        return self.done.total()

    @property
    def complete(self) -> bool:
        """Whether everything that was to be carried over was."""
        return self.readable and not (self.foreign or self.left_out or self.lost or self.findings)


class _OfAnotherOfficeError(Exception):
    """The replaced file is not of the backup's office."""


def recover_office(place: str, now: datetime, copy: Path | None = None, *, carry: bool) -> RecoveryReport:
    """Put a backup in the office's place, ``copy`` or else the newest sound one, and report the result.

    With ``carry`` everything readable in the replaced file that the backup lacks is carried over. Raises
    BadInput if there is no backup, Refused while other programs have the office open.
    """
    if is_server(place):
        return _recover_server(place, now, copy)
    report = RecoveryReport(copy or _newest(place, now), carried=carry)

    def carry_over(store: Store) -> None:
        if carry:
            _carry_over(store, Path(place), now, report)
        report.findings = check_office(store).findings

    report.kept = restore(place, report.backup, now, carry_over)
    log.info("restored; carried over: %s", report.replayed + sum(report.rows.values()))
    return report


def _recover_server(place: str, now: datetime, copy: Path | None) -> RecoveryReport:
    """Replace a server's whole office after making a backup of it."""
    report = RecoveryReport(copy or _newest(place, now))
    store = open_store(place)
    try:
        report.kept = make_backup(store, place, now)
        restore(place, report.backup, now)
        report.findings = check_office(store).findings
    finally:
        store.close()
    return report


def _newest(place: str, now: datetime) -> Path:
    found = newest_good(place, now)
    if found is None:
        raise BadInput("no_backup", path=place)
    return found.path


def _carry_over(store: Store, damaged: Path, now: datetime, report: RecoveryReport) -> None:
    try:
        journal = _journal(store, damaged) if damaged.is_file() else None
    except _OfAnotherOfficeError:
        report.foreign = True
        return
    if journal is None:
        report.readable = False
    elif journal.whole:
        report.done, left_out = replay_journal(store, journal.rows)
        report.left_out = named(left_out, store, damaged)
    else:
        _carry_rows(store, damaged, now, report)


def _journal(store: Store, damaged: Path) -> SalvagedRows | None:
    """Return the damaged file's journal entries after the backup, or None if nothing is readable."""
    with store.read() as session:
        last = session.scalar(select(func.max(Operation.sequence))) or 0
        office = session.scalars(select(Gate.office_id)).one()
        with open_damaged(damaged, session.connection()) as wreck:
            if wreck is None:
                return None
            if any(row["office_id"] != office for row in wreck.table(_GATE).rows):
                raise _OfAnotherOfficeError
            return wreck.journal_after(last)


def _carry_rows(store: Store, damaged: Path, now: datetime, report: RecoveryReport) -> None:
    try:
        taken = carry_over_rows(store, Act(None, now), file=str(damaged))
    except DolyaError as error:
        log.warning("rows were not carried over: %s", error.code)
        report.readable = False
        return
    report.rows = {table: count for table, (count, _lost) in taken.items() if count}
    report.lost = sorted(table for table, (_count, lost) in taken.items() if lost)
