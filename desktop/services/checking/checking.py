"""Checks a whole office: the database itself, and everything that must always hold in an office."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from itertools import groupby, pairwise
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from desktop.models import (
    Account,
    Assignment,
    Client,
    ClientCare,
    ClosedMonth,
    Employee,
    MadeUp,
    Operation,
    Order,
    Posting,
    Responsibility,
    Share,
    read_total,
)
from desktop.models.client_care import CareState, care_states
from desktop.rules.totals import Counted, Total, charged_value_of, expected_value_of
from desktop.services.payroll.month_digest import month_digest
from desktop.storage.database.copying import counts
from desktop.storage.integrity.row_check import first_invalid_table
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that is broken; ``code`` names the sentence, ``details`` are the values in it."""

    code: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The findings of a check, and the number of rows of each table."""

    findings: tuple[Finding, ...]
    counts: Mapping[str, int]

    @property
    def ok(self) -> bool:
        return not self.findings


def check_office(store: Store) -> CheckReport:
    """Check everything in one snapshot."""
    with store.read() as session:
        findings = list(_database(session)) if store.is_sqlite else []
        findings = findings or list(_values(session))
        if not findings:  # a damaged database cannot be asked the rest
            for look in (_journal, _ledger, _totals, _care, _shares, _responsibilities, _closed_months):
                findings += look(session)
        return CheckReport(tuple(findings), counts(session.connection()))


def _database(session: Session) -> Iterator[Finding]:
    for message in session.scalars(text("PRAGMA integrity_check(20)")):
        if message != "ok":
            yield Finding("unsound", {"message": message})
    for row in session.execute(text("PRAGMA foreign_key_check")):
        yield Finding("broken_reference", {"table": row[0], "row": row[1], "refers_to": row[2]})


def _values(session: Session) -> Iterator[Finding]:
    table = first_invalid_table(session.connection())
    if table is not None:
        yield Finding("senseless_values", {"table": table})


def _journal(session: Session) -> Iterator[Finding]:
    numbers = session.scalars(select(Operation.sequence).order_by(Operation.sequence))
    for expected, number in enumerate(numbers, start=1):
        if number != expected:
            yield Finding("journal_gap", {"missing": expected})
            return


def _ledger(session: Session) -> Iterator[Finding]:
    """Check that both ledgers add up to exactly 0 and every account is the sum of its postings."""
    posted: dict[int, list[Fraction]] = defaultdict(lambda: [Fraction(0), Fraction(0)])
    for employee, turns, value in session.execute(select(Posting.employee_id, Posting.turns, Posting.value)):
        posted[employee][0] += turns
        posted[employee][1] += value
    accounts = {row.employee_id: [row.turns, row.value] for row in session.scalars(select(Account))}
    names = {row.id: row.name for row in session.execute(select(Employee.id, Employee.name))}
    nothing = [Fraction(0), Fraction(0)]
    for employee in sorted(posted.keys() | accounts.keys(), key=names.__getitem__):
        account, postings = accounts.get(employee, nothing), posted.get(employee, nothing)
        for ledger, kept, summed in zip(("turns", "value"), account, postings, strict=True):
            if kept != summed:
                yield Finding(
                    "account_wrong",
                    {
                        "employee": names[employee],
                        "ledger": ledger,
                        "balance": str(kept),
                        "postings": str(summed),
                    },
                )
    for place, ledger in enumerate(("turns", "value")):
        total = sum((account[place] for account in accounts.values()), Fraction(0))
        if total != 0:
            yield Finding("ledger_not_zero", {"ledger": ledger, "sum": str(total)})


def count_totals(session: Session) -> dict[Total, Counted]:
    """Return the office's totals, counted from the rows."""
    counted: dict[Total, Counted] = defaultdict(Counted)
    clients = session.scalar(select(func.count()).select_from(Client)) or 0
    counted[Total.CLIENTS] = Counted(clients)
    orders = select(Order.stage, Order.expected_value, Order.amount)
    for stage, expected, amount in session.execute(orders):
        counted[Total.ORDERS] += Counted(1)
        counted[Total.EXPECTED_VALUES] += expected_value_of(stage, expected, amount)
    decisions = select(Assignment.charged, Assignment.reversed_at, Assignment.reassigns, Assignment.value)
    for charged, reversed_at, reassigns, value in session.execute(decisions):
        in_force = reversed_at is None
        counted[Total.CHARGED_VALUES] += charged_value_of(charged, in_force, reassigns, value)
    return counted


def count_made_up(session: Session) -> dict[int, list[Fraction]]:
    """Return what each absence was made up for in turns and value, counted from the postings."""
    posted: dict[int, list[Fraction]] = defaultdict(lambda: [Fraction(0), Fraction(0)])
    postings = select(Posting.absence_id, Posting.turns, Posting.value).where(Posting.absence_id.is_not(None))
    for absence, turns, value in session.execute(postings):
        assert absence is not None
        posted[absence][0] += turns
        posted[absence][1] += value
    return posted


def _totals(session: Session) -> Iterator[Finding]:
    """Check that what is kept beside the rows is their sum: the office's totals, and what was made up for."""
    counted, posted = count_totals(session), count_made_up(session)
    for kind in Total:
        kept = read_total(session, kind)
        if kept != counted[kind]:
            yield Finding("total_wrong", {"total": kind, "kept": _words(kept), "rows": _words(counted[kind])})
    made_up = {row.absence_id: [row.turns, row.value] for row in session.scalars(select(MadeUp))}
    for absence in sorted(posted.keys() | made_up.keys()):
        if made_up.get(absence) != posted.get(absence):
            yield Finding("made_up_wrong", {"absence": absence})


def _care(session: Session) -> Iterator[Finding]:
    """Check that what care of clients rests on is what their orders and contacts say."""
    names = {row.id: row.name for row in session.execute(select(Client.id, Client.name))}
    states = care_states(session.connection(), list(names))
    kept = {row.client_id: row for row in session.scalars(select(ClientCare))}
    for client in sorted(states.keys() | kept.keys(), key=lambda one: names.get(one, "")):
        row = kept.get(client)
        fields = CareState.__slots__
        known = CareState(*(getattr(row, name) for name in fields)) if row is not None else None
        if states.get(client) != known:
            yield Finding("care_wrong", {"client": names.get(client, str(client))})


def _words(counted: Counted) -> str:
    return f"{counted.count} / {counted.value}"


def _shares(session: Session) -> Iterator[Finding]:
    """Check that shares of each moment add up to 1, and that an order's leader is the first of its latest
    shares."""
    latest: dict[Any, int] = {}
    query = select(Order.number, Share).join(Share).order_by(Order.number, Share.since, Share.place)
    for (number, since), rows in groupby(session.execute(query), key=lambda row: (row[0], row[1].since)):
        shares = [row[1] for row in rows]
        total = sum((share.part for share in shares), Fraction(0))
        if total != 1:
            yield Finding("shares_not_whole", {"order": number, "since": since, "sum": total})
        latest[number] = shares[0].employee_id
    assigned = select(Order.number, Order.leader_id).where(Order.leader_id.is_not(None))
    for number, leader in session.execute(assigned.order_by(Order.number)):
        if number not in latest:
            yield Finding("no_shares", {"order": number})
        elif latest[number] != leader:
            yield Finding("leader_without_share", {"order": number})


def _responsibilities(session: Session) -> Iterator[Finding]:
    """Check that a client never has two responsible managers at once."""
    query = (
        select(Client.number, Client.name, Responsibility.since, Responsibility.until)
        .join(Responsibility, Responsibility.client_id == Client.id)
        .order_by(Client.number, Responsibility.since)
    )
    for (number, name), rows in groupby(session.execute(query), key=lambda row: (row.number, row.name)):
        spans = sorted((row.since, row.until or datetime.max) for row in rows)
        for (_, until), (since, _) in pairwise(spans):
            if since < until:
                yield Finding("two_responsible", {"number": number, "client": name, "since": since})


def _closed_months(session: Session) -> Iterator[Finding]:
    for month, digest in session.execute(
        select(ClosedMonth.month, ClosedMonth.digest).order_by(ClosedMonth.month)
    ):
        if month_digest(session, month) != digest:
            yield Finding("closed_month_changed", {"month": month})
