"""Computes what a draft scheme would have paid over past months; nothing is stored."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from desktop.exchange.office_file import SchemeDraft
from desktop.rules.errors import Refused
from desktop.rules.months import Month
from desktop.rules.pay.scheme_trial import SchemeTrial
from desktop.services.access import Right, read_as
from desktop.services.payroll.pay_office import PayOffice, load_pay
from desktop.services.payroll.scheme_book import SchemeBook
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class ReplayRow:
    """The amounts that were accrued and that the draft would have accrued, in the office's currency."""

    month: Month
    employee: str
    was: Decimal
    would_be: Decimal


@dataclass(frozen=True, slots=True)
class SchemeReplay:
    """The months of a replay, and the debts that are left after them (0 or less)."""

    rows: tuple[ReplayRow, ...]
    debt_was: Decimal
    debt_would_be: Decimal

    @property
    def was(self) -> Decimal:
        """Return the amount that the office paid in all, debts left at the end included."""
        return sum((row.was for row in self.rows), self.debt_was)

    @property
    def would_be(self) -> Decimal:
        """Return the amount that the office would have paid in all, debts left at the end included."""
        return sum((row.would_be for row in self.rows), self.debt_would_be)


def replay_scheme(
    store: Store, viewer: int | None, now: datetime, draft: SchemeDraft, first: Month, last: Month
) -> SchemeReplay:
    """Return what was paid from ``first`` to ``last`` and what the draft would have paid.

    Both are computed from the facts as they stand now, so that the schemes in force differ by exactly 0.
    Raises Refused if ``last`` is before ``first``.
    """
    if last < first:
        raise Refused("months_reversed", first=str(first), last=str(last))
    with read_as(store, viewer, Right.REPLAY_SCHEMES) as session:
        office = load_pay(session, last, first)
        return _compare(office, draft_schemes(office.schemes, draft), first, last)


def _compare(office: PayOffice, schemes: SchemeBook, first: Month, last: Month) -> SchemeReplay:
    in_force = SchemeTrial(office.facts, office.run, first, last)
    drafted = SchemeTrial(office.with_schemes(schemes, first, last), office.run, first, last)
    rows = []
    for (month, name), was in in_force.statements.items():
        would_be = drafted.statements[month, name]
        if was.lines or would_be.lines:
            rows.append(ReplayRow(month, name, was.accrued, would_be.accrued))
    return SchemeReplay(tuple(rows), in_force.debt_left, drafted.debt_left)


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
