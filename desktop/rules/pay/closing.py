"""Statements of a month: carry-over, tax, advances; corrections of what was closed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from desktop.rules.money import ZERO, times
from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.components import Percent
from desktop.rules.pay.lines import PayLine, PayStatement, total
from desktop.rules.pay.month import ADVANCE, PayBook

CORRECTION = "correction"
CARRY_OVER = "carry_over"
NOT_RECOMPUTED = (CORRECTION, CARRY_OVER)

KEPT_DETAILS = ("client", "nth", "refund", "kind", "reason")
"""What a correction's title says of the line that it corrects."""

_Place = tuple[str, tuple[str, ...], Fraction | None]

Stored = Mapping[str, PayStatement]
"""A closed month's statements, by employee."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What a month begins with: a debt (0 or less) and advances not paid back yet (0 or more)."""

    debt: Decimal = ZERO
    advance: Decimal = ZERO


def settle(
    employee: Employee, scheme: str | None, lines: Iterable[PayLine], carried: Carried,
    advances: Decimal, tax_rate: Fraction,
) -> PayStatement:  # fmt: skip
    """A statement of these lines: a sum below 0 is carried over, so is an advance beyond what is payable."""
    own = list(lines)
    if carried.debt:
        own.append(_carry_line("begin", carried.debt))
    left = min(total(own), ZERO)
    if left:
        own.append(_carry_line("end", -left))
    accrued = total(own)
    tax = times(accrued, tax_rate)
    due = carried.advance + advances
    advance = min(due, accrued - tax)
    return PayStatement(
        employee=employee.name,
        role=employee.role,
        scheme=scheme,
        lines=tuple(own),
        accrued=accrued,
        tax=tax,
        tax_rate=tax_rate,
        advance=advance,
        payable=accrued - tax - advance,
        carry_over=left,
        advance_left=due - advance,
    )


def _carry_line(which: str, amount: Decimal) -> PayLine:
    return PayLine(CARRY_OVER, f"{CARRY_OVER}:{which}", None, None, amount, details={"which": which})


def corrections(book: PayBook, closed: Mapping[Month, Stored], employee: Employee) -> list[PayLine]:
    """What closed months would be now, less what was stored and less corrections already posted."""
    lines: list[PayLine] = []
    posted = _posted(closed, employee.name)
    for month in sorted(closed):
        statement = closed[month].get(employee.name)
        if statement is None:
            continue
        now = book.lines(month, employee)
        stored = tuple(line for line in statement.lines if line.component not in NOT_RECOMPUTED)
        earlier = posted.get(str(month), [])
        if now != stored or earlier:
            sums = _Sums()
            sums.add(now, 1)
            sums.add((*stored, *earlier), -1)
            lines += sums.lines(month)
    return lines


def _posted(closed: Mapping[Month, Stored], employee: str) -> dict[str, list[PayLine]]:
    """Corrections that closed months hold already, by the month that they correct."""
    posted: dict[str, list[PayLine]] = {}
    for stored in closed.values():
        statement = stored.get(employee)
        for line in statement.lines if statement else ():
            if line.component == CORRECTION:
                posted.setdefault(line.details["month"], []).append(line)
    return posted


class _Sums:
    """Amounts per component, order and rate; the rate tells only percent lines apart."""

    def __init__(self) -> None:
        self._sums: dict[_Place, tuple[Decimal, Decimal | None]] = {}
        self._latest: dict[_Place, PayLine] = {}

    def add(self, lines: Iterable[PayLine], sign: int) -> None:
        for line in lines:
            of_percent = line.key.startswith(f"{Percent.kind}:")
            place = line.key, line.orders, line.rate if of_percent else None
            amount, basis = self._sums.get(place, (ZERO, None))
            if of_percent and line.basis is not None:
                basis = (basis or ZERO) + sign * line.basis
            self._sums[place] = amount + sign * line.amount, basis
            known = self._latest.setdefault(place, line)
            if line.day is not None and (known.day is None or known.day < line.day):
                self._latest[place] = line

    def lines(self, month: Month) -> list[PayLine]:
        return [
            _correction(month, self._latest[place], amount, basis)
            for place, (amount, basis) in self._sums.items()
            if amount
        ]


def _correction(month: Month, latest: PayLine, amount: Decimal, basis: Decimal | None) -> PayLine:
    known = {name: latest.details[name] for name in KEPT_DETAILS if name in latest.details}
    details = {**known, "month": str(month), "component": latest.key.partition(":")[0]}
    rate = latest.rate if basis is not None else None
    return PayLine(CORRECTION, latest.key, basis, rate, amount, latest.orders, latest.day, details)


class PayRun:
    """The office's statements month by month: closed ones as stored, open ones from the facts."""

    def __init__(self, book: PayBook, closed: Mapping[Month, Stored], first: Month | None) -> None:
        self.book = book
        self.closed = closed
        self.first = first
        self._open: dict[Month, Stored] = {}

    @cached_property
    def first_open(self) -> Month | None:
        """The month that is closed next, and that corrections go to."""
        return max(self.closed).plus(1) if self.closed else self.first

    def statements(self, month: Month) -> Stored:
        """Everybody's statement, by name; an open month begins with what the open ones before it left."""
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

    def _compute(self, month: Month, before: Stored) -> Stored:
        tax_rate = self.book.basis.terms(month).tax_rate
        statements = {}
        for employee in sorted(self.book.basis.employees, key=lambda one: (one.hired, one.name)):
            lines = list(self.book.lines(month, employee))
            if month == self.first_open:
                lines += corrections(self.book, self.closed, employee)
            last = before.get(employee.name)
            carried = Carried(last.carry_over, last.advance_left) if last else Carried()
            scheme = self.book.basis.scheme(month, employee.name)
            concerned = bool(lines) or self.book.month(month).employed(employee)
            statements[employee.name] = settle(
                employee, scheme.name if scheme and concerned else None, lines, carried,
                self.advances(month, employee.name), tax_rate,
            )  # fmt: skip
        return statements

    def advances(self, month: Month, employee: str) -> Decimal:
        """Advances entered for that month, in roubles."""
        mine = (
            entry.amount
            for entry in self.book.basis.adjustments
            if (entry.month, entry.employee, entry.kind) == (month, employee, ADVANCE)
        )
        return sum(mine, ZERO)
