"""The office's statements month by month: closed ones as stored, open ones from the facts."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.components.adjustments import ADVANCE
from desktop.rules.pay.components.leave import LEAVE
from desktop.rules.pay.corrections import StoredStatements, corrections
from desktop.rules.pay.month_lines import PayBook
from desktop.rules.pay.pay_facts import Earned, PayFacts
from desktop.rules.pay.settlement import Carried, settle
from desktop.rules.pay.statement import PayLine, PayStatement, total
from desktop.rules.pay.tax import YearToDate

FROM_EVER = Month(1, 1)


class PayRun:
    """All statements of the office.

    ``first``: the first month that is paid by schemes, if any. ``changed``: the first closed month whose
    facts may have changed since the last closing; those before it are as they were stored. None: all are.
    """

    def __init__(
        self, facts: PayFacts, closed: Mapping[Month, StoredStatements], first: Month | None,
        changed: Month | None = FROM_EVER,
    ) -> None:  # fmt: skip
        self.book = PayBook(facts, self.earned)
        self.closed = closed
        self.first = first
        self._changed = changed
        self._open: dict[Month, StoredStatements] = {}

    @cached_property
    def first_open(self) -> Month | None:
        """The month that is closed next, and that corrections go to."""
        return max(self.closed).plus(1) if self.closed else self.first

    @cached_property
    def _looked_at(self) -> Mapping[Month, StoredStatements]:
        """The closed months that are compared with today's facts."""
        since = self._changed
        return {} if since is None else {month: self.closed[month] for month in self.closed if month >= since}

    def statements(self, month: Month) -> StoredStatements:
        """Return everybody's statement by name. An open month begins with what the one before it left."""
        if month in self.closed:
            return self.closed[month]
        if self.first_open is None or month < self.first_open:
            return self._compute(month, {})
        at = self.first_open
        while at <= month:
            if at not in self._open:
                before = at.plus(-1)
                self._open[at] = self._compute(at, self._open.get(before) or self.closed.get(before, {}))
            at = at.plus(1)
        return self._open[month]

    def earned(self, month: Month, employee: str) -> Earned | None:
        """Return what an employee earned in a month; None: there is neither a statement nor an entry."""
        if month in self.closed or (self.first is not None and month >= self.first):
            return earned_by(self.statements(month).get(employee))
        return self.book.facts.earned_before.get((month, employee))

    def year_to_date(self, month: Month, employee: str) -> YearToDate:
        """Return what the earlier months of the calendar year brought, for tax by brackets."""
        if not self.book.facts.terms(month).tax.brackets:
            return YearToDate()
        earned = [self.earned(Month(month.year, number), employee) for number in range(1, month.number)]
        known = [one for one in earned if one is not None]
        return YearToDate(sum((one.accrued for one in known), ZERO), sum((one.tax for one in known), ZERO))

    def advances(self, month: Month, employee: str) -> Decimal:
        """Return the sum of the advances entered for that month."""
        entries = self.book.facts.adjustments_of(month, employee)
        return sum((entry.amount for entry in entries if entry.kind == ADVANCE), ZERO)

    def _compute(self, month: Month, before: StoredStatements) -> StoredStatements:
        statements = {}
        for employee in self.book.facts.by_service:
            lines = list(self.book.lines(month, employee))
            if month == self.first_open:
                lines += corrections(self.book, self._looked_at, employee)
            statements[employee.name] = self._settle(month, employee, lines, before.get(employee.name))
        return statements

    def _settle(
        self, month: Month, employee: Employee, lines: list[PayLine], last: PayStatement | None
    ) -> PayStatement:
        facts = self.book.facts
        scheme = facts.scheme(month, employee.name)
        is_paid = bool(lines) or self.book.month(month).employed(employee)
        carried = Carried(last.carry_over, last.advance_left) if last else Carried()
        return settle(
            employee, scheme.name if scheme and is_paid else None, lines, carried,
            self.advances(month, employee.name), facts.terms(month).tax,
            self.year_to_date(month, employee.name),
        )  # fmt: skip


def earned_by(statement: PayStatement | None) -> Earned | None:
    """Return what a statement brought; None where there is none, or it is empty."""
    if statement is None or not (statement.scheme or statement.lines):
        return None
    leave = total(line for line in statement.lines if line.component == LEAVE)
    return Earned(statement.accrued - leave, statement.accrued, statement.tax)
