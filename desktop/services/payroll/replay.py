"""What a draft scheme would have paid over past months; nothing is stored."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from desktop.exchange.office_file import Draft
from desktop.rules.errors import Refused
from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.closing import CORRECTION, Carried, settle
from desktop.rules.pay.lines import PayLine, PayStatement
from desktop.rules.pay.month import PayBook
from desktop.services.payroll.office import PayOffice, load_pay
from desktop.services.payroll.schemes import SchemeBook
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class ReplayRow:
    """What was accrued, and what the draft would have accrued, in roubles."""

    month: Month
    employee: str
    was: Decimal
    would_be: Decimal


def replay(store: Store, now: datetime, draft: Draft, first: Month, last: Month) -> list[ReplayRow]:
    """Month by month and employee by employee, what the draft would have paid from ``first`` to ``last``."""
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


def draft_schemes(held: SchemeBook, draft: Draft) -> SchemeBook:
    """The office's schemes with the draft's in their place.

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
    """The draft's statements, month after month; what one carries over the next begins with."""

    def __init__(self, office: PayOffice, book: PayBook, first: Month) -> None:
        self._office = office
        self._book = book
        self._first = first
        self._carried: dict[str, Carried] = {}

    def month(self, month: Month) -> list[ReplayRow]:
        rows = []
        for name, was in self._office.run.statements(month).items():
            would_be = self._would_be(month, self._office.basis.by_name[name], was)
            if was.lines or would_be.lines:
                rows.append(ReplayRow(month, name, was.accrued, would_be.accrued))
        return rows

    def _would_be(self, month: Month, employee: Employee, was: PayStatement) -> PayStatement:
        lines = [*self._book.lines(month, employee), *self._earlier_corrections(was)]
        carried = self._carried.get(employee.name) or _begun_with(was)
        scheme = self._book.basis.scheme(month, employee.name)
        advances = self._office.run.advances(month, employee.name)
        statement = settle(employee, scheme.name if scheme else None, lines, carried, advances, was.tax_rate)
        self._carried[employee.name] = Carried(statement.carry_over, statement.advance_left)
        return statement

    def _earlier_corrections(self, was: PayStatement) -> Iterable[PayLine]:
        """Corrections of months before the replayed ones; the replayed ones are worked out anew."""
        for line in was.lines:
            if line.component == CORRECTION and Month.parse(line.details["month"]) < self._first:
                yield line


def _begun_with(was: PayStatement) -> Carried:
    """The debt that the first replayed month began with."""
    debts = (line.amount for line in was.lines if line.details.get("which") == "begin")
    return Carried(next(debts, Decimal("0.00")), Decimal("0.00"))
