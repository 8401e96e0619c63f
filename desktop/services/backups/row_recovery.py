"""Copies from a damaged file the rows that its backup lacks, if the file's journal cannot be replayed.

The result is consistent: a row is only copied with the rows that it refers to, a decision's postings only all
together, and balances are added up again.
"""

from collections import defaultdict
from fractions import Fraction
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desktop.models import Account, Base, MadeUp, OfficeTotal, Operation, Posting
from desktop.rules.changes import Changed
from desktop.services.checking.checking import count_made_up, count_totals
from desktop.storage.backup.salvage import DamagedOffice, SalvagedRows, open_damaged
from desktop.storage.operations import UnitOfWork, no_undo, operation

Key = tuple[Any, ...]
BY_ITSELF = {"gate", "account", "operation", "undo_record", "office_total", "made_up", "pay_change"}
"""Tables whose rows are not carried over as they are."""


@operation
@no_undo("undo_recovery")
def carry_over_rows(work: UnitOfWork, *, file: str) -> dict[str, list[int]]:
    """Copy every readable row that is missing here or newer in the file.

    Returns by table the number of copied rows, and 1 if something of the table was lost.
    """
    with open_damaged(Path(file), work.session.connection()) as wreck:
        if wreck is None:
            return {}
        copier = _RowCopier(work.session)
        for table in Base.metadata.sorted_tables:
            if table.name not in BY_ITSELF:
                copier.take(table, wreck.table(table))
        copier.take_journal(wreck)
        copier.balance(wreck)
    for kind in Changed:
        work.touch(kind)
    return {name: [count, name in copier.lost] for name, count in copier.taken.items()}


class _RowCopier:
    """Copies the rows of one damaged file into its backup, table by table."""

    def __init__(self, session: Session) -> None:
        self.taken: dict[str, int] = {}
        self.lost: set[str] = set()
        self._session = session
        self._keys: dict[str, set[Key]] = {}

    def take(self, table: Table, found: SalvagedRows) -> None:
        """Copy the rows of one table; the tables that it refers to come first."""
        rows = _whole_decisions(found) if table is Posting.__table__ else found.rows
        if not found.whole or len(rows) < len(found.rows):
            self.lost.add(table.name)
        versions = self._known(table)
        self._keys[table.name] = set(versions)
        self.taken[table.name] = sum(self._take_row(table, row, versions) for row in rows)

    def take_journal(self, wreck: DamagedOffice) -> None:
        """Copy the journal's entries, numbered without gaps, so that no outbox stores them again."""
        last = max(self._session.scalars(select(Operation.sequence)), default=0)
        found = wreck.journal_after(last)
        for number, row in enumerate(found.rows, last + 1):
            self._session.execute(Operation.__table__.insert(), row | {"sequence": number})  # type: ignore[attr-defined]
        self.taken["operation"] = len(found.rows)
        if not found.whole:
            self.lost.add("operation")

    def balance(self, wreck: DamagedOffice) -> None:
        """Set every account to the sum of its postings, and the office's totals to those of the rows."""
        for kind, counted in count_totals(self._session).items():
            self._session.merge(OfficeTotal(kind=kind, count=counted.count, value=counted.value))
        for absence, (turns, value) in count_made_up(self._session).items():
            self._session.merge(MadeUp(absence_id=absence, turns=turns, value=value))
        sums: dict[int, list[Fraction]] = defaultdict(lambda: [Fraction(0), Fraction(0)])
        for posting in self._session.scalars(select(Posting)):
            sums[posting.employee_id][0] += posting.turns
            sums[posting.employee_id][1] += posting.value
        there = {row["employee_id"]: row for row in wreck.table(Account.__table__).rows}  # type: ignore[arg-type]
        for employee in sorted(sums):
            account = self._session.get(Account, employee)
            if account is None:
                account = Account(employee_id=employee)
                self._session.add(account)
            account.turns, account.value = sums[employee]
            if employee in there:
                account.last_charged = there[employee]["last_charged"]

    def _known(self, table: Table) -> dict[Key, int]:
        """Return the keys of the rows that are here, with their versions."""
        version = table.c.version if "version" in table.c else None
        columns = [*table.primary_key, *([version] if version is not None else [])]
        many = len(table.primary_key)
        rows = self._session.execute(select(*columns))
        return {tuple(row[:many]): row[many] if version is not None else 0 for row in rows}

    def _take_row(self, table: Table, row: dict[str, Any], versions: dict[Key, int]) -> bool:
        key = tuple(row[column.name] for column in table.primary_key)
        if key in versions and row.get("version", 0) <= versions[key]:
            return False
        if not self._refers(table, row):
            self.lost.add(table.name)
            return False
        place = [column == value for column, value in zip(table.primary_key, key, strict=True)]
        change = update(table).where(*place).values(row) if key in versions else table.insert().values(row)
        try:
            with self._session.begin_nested():
                self._session.execute(change)
        except IntegrityError:  # a value that belongs to another row: one of the two was misread
            self.lost.add(table.name)
            return False
        self._keys[table.name].add(key)
        return True

    def _refers(self, table: Table, row: dict[str, Any]) -> bool:
        """Return whether everything that the row refers to is there; empty an optional reference that is
        not."""
        for key in table.foreign_keys:
            value = row[key.parent.name]
            if value is None or (value,) in self._keys[key.column.table.name]:
                continue
            if not key.parent.nullable:
                return False
            row[key.parent.name] = None
            self.lost.add(table.name)
        return True


def _whole_decisions(found: SalvagedRows) -> list[dict[str, Any]]:
    """Return the postings of decisions that add up to 0 in both ledgers, as those of every decision do."""
    sums: dict[Any, list[Fraction]] = defaultdict(lambda: [Fraction(0), Fraction(0)])
    for row in found.rows:
        sums[row["assignment_id"]][0] += row["turns"]
        sums[row["assignment_id"]][1] += row["value"]
    return [row for row in found.rows if not any(sums[row["assignment_id"]])]
