"""The office's statements month by month: closed ones as stored, open ones from the facts."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.rules.pay.components.adjustments import ADVANCE
from desktop.rules.pay.corrections import StoredStatements, corrections
from desktop.rules.pay.month_lines import PayBook
from desktop.rules.pay.settlement import Carried, settle


class PayRun:
    """All statements of the office. ``first``: the first month that is paid by schemes, if any."""

    def __init__(self, book: PayBook, closed: Mapping[Month, StoredStatements], first: Month | None) -> None:
        self.book = book
        self.closed = closed
        self.first = first
        self._open: dict[Month, StoredStatements] = {}

    @cached_property
    def first_open(self) -> Month | None:
        """The month that is closed next, and that corrections go to."""
        return max(self.closed).plus(1) if self.closed else self.first

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

    def _compute(self, month: Month, before: StoredStatements) -> StoredStatements:
        tax_rate = self.book.facts.terms(month).tax_rate
        statements = {}
        for employee in self.book.facts.by_service:
            lines = list(self.book.lines(month, employee))
            if month == self.first_open:
                lines += corrections(self.book, self.closed, employee)
            last = before.get(employee.name)
            carried = Carried(last.carry_over, last.advance_left) if last else Carried()
            scheme = self.book.facts.scheme(month, employee.name)
            concerned = bool(lines) or self.book.month(month).employed(employee)
            statements[employee.name] = settle(
                employee, scheme.name if scheme and concerned else None, lines, carried,
                self.advances(month, employee.name), tax_rate,
            )  # fmt: skip
        return statements

    def advances(self, month: Month, employee: str) -> Decimal:
        """Return the sum of the advances entered for that month."""
        entries = self.book.facts.adjustments_of(month, employee)
        return sum((entry.amount for entry in entries if entry.kind == ADVANCE), ZERO)
