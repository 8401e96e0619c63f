"""Computes what a draft scheme would have paid over past months; nothing is stored."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from desktop.exchange.office_file import SchemeDraft
from desktop.rules.errors import Refused
from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.month_lines import PayBook
from desktop.rules.pay.order import CORRECTION
from desktop.rules.pay.settlement import Carried, settle
from desktop.rules.pay.statement import PayLine, PayStatement
from desktop.services.payroll.pay_office import PayOffice, load_pay
from desktop.services.payroll.scheme_book import SchemeBook
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class ReplayRow:
    """What was accrued, and what the draft would have accrued, in the office's currency."""

    month: Month
    employee: str
    was: Decimal
    would_be: Decimal


def replay_scheme(
    store: Store, now: datetime, draft: SchemeDraft, first: Month, last: Month
) -> list[ReplayRow]:
    """Return, by month and employee, what the draft would have paid from ``first`` to ``last``.

    Raises Refused if ``last`` is before ``first``.
    """
    if last < first:
        raise Refused("months_reversed", first=str(first), last=str(last))
    with store.read() as session:
        office = load_pay(session, last, first)
    trial = _Trial(office, office.with_schemes(draft_schemes(office.schemes, draft), first, last), first)
    rows: list[ReplayRow] = []
    month = first
    while month <= last:
        rows += trial.month(month)
        month = month.plus(1)
    return rows


def draft_schemes(held: SchemeBook, draft: SchemeDraft) -> SchemeBook:
    """Return the office's schemes with the draft's in their place.

    A draft is tried on months before it would hold, so its first version holds from the start.
    """
    versions = dict(held.versions)
    for name in dict.fromkeys(scheme.name for scheme in draft.schemes):
        own = sorted((one for one in draft.schemes if one.name == name), key=lambda one: one.since)
        later = ((one.since, one.components) for one in own[1:])
        versions[name] = ((Month(1, 1), own[0].components), *later)
    spans = dict(held.spans)
    for employee, changes in draft.changes:
        spans[employee] = tuple((change.since, change.scheme) for change in changes)
    return SchemeBook(spans, versions)


class _Trial:
    """The draft's statements, month after month; each month begins with what the one before carried over."""

    def __init__(self, office: PayOffice, book: PayBook, first: Month) -> None:
        self._office = office
        self._book = book
        self._first = first
        self._carried: dict[str, Carried] = {}

    def month(self, month: Month) -> list[ReplayRow]:
        rows = []
        for name, was in self._office.run.statements(month).items():
            would_be = self._would_be(month, self._office.facts.by_name[name], was)
            if was.lines or would_be.lines:
                rows.append(ReplayRow(month, name, was.accrued, would_be.accrued))
        return rows

    def _would_be(self, month: Month, employee: Employee, was: PayStatement) -> PayStatement:
        lines = [*self._book.lines(month, employee), *self._earlier_corrections(was)]
        carried = self._carried.get(employee.name) or _begun_with(was)
        scheme = self._book.facts.scheme(month, employee.name)
        advances = self._office.run.advances(month, employee.name)
        statement = settle(employee, scheme.name if scheme else None, lines, carried, advances, was.tax_rate)
        self._carried[employee.name] = Carried(statement.carry_over, statement.advance_left)
        return statement

    def _earlier_corrections(self, was: PayStatement) -> Iterable[PayLine]:
        """Return corrections of months before the replayed ones; the replayed ones are computed anew."""
        for line in was.lines:
            if line.component == CORRECTION and Month.parse(line.details["month"]) < self._first:
                yield line


def _begun_with(was: PayStatement) -> Carried:
    """Return the debt that the first replayed month began with."""
    debts = (line.amount for line in was.lines if line.details.get("which") == "begin")
    return Carried(next(debts, Decimal("0.00")), Decimal("0.00"))
