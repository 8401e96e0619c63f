"""Corrections: what closed months would be with today's facts, less what was stored for them."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction

from desktop.rules.money import ZERO
from desktop.rules.months import Month
from desktop.rules.office import Employee
from desktop.rules.pay.components.percent import Percent
from desktop.rules.pay.month_lines import PayBook
from desktop.rules.pay.order import CARRY_OVER, CORRECTION
from desktop.rules.pay.statement import PayLine, PayStatement

NOT_RECOMPUTED = (CORRECTION, CARRY_OVER)
KEPT_DETAILS = ("client", "nth", "refund", "kind", "reason")
"""The details of the corrected line that the correction's title mentions."""

StoredStatements = Mapping[str, PayStatement]
"""The statements of a closed month, by employee."""

_Place = tuple[str, tuple[str, ...], Fraction | None]
"""Component, orders, rate."""


def corrections(book: PayBook, closed: Mapping[Month, StoredStatements], employee: Employee) -> list[PayLine]:
    """Return the differences of all closed months, less the corrections that were already posted.

    An employee without a statement of a closed month, such as one who was entered later, has nothing stored.
    """
    lines: list[PayLine] = []
    posted = _posted(closed, employee.name)
    for month in sorted(closed):
        now = book.lines(month, employee)
        stored = _stored_lines(closed[month].get(employee.name))
        earlier = posted.get(str(month), [])
        if now != stored or earlier:
            sums = _SumsByPlace()
            sums.add(now, 1)
            sums.add((*stored, *earlier), -1)
            lines += sums.lines(month)
    return lines


def _stored_lines(statement: PayStatement | None) -> tuple[PayLine, ...]:
    lines = statement.lines if statement else ()
    return tuple(line for line in lines if line.component not in NOT_RECOMPUTED)


def _posted(closed: Mapping[Month, StoredStatements], employee: str) -> dict[str, list[PayLine]]:
    """Return the corrections that closed months hold already, by the month that they correct."""
    posted: dict[str, list[PayLine]] = {}
    for stored in closed.values():
        statement = stored.get(employee)
        for line in statement.lines if statement else ():
            if line.component == CORRECTION:
                posted.setdefault(line.details["month"], []).append(line)
    return posted


class _SumsByPlace:
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
        """Return a correction for every sum that is not 0."""
        return [
            _correction(month, self._latest[place], amount, basis)
            for place, (amount, basis) in self._sums.items()
            if amount
        ]


def _correction(month: Month, latest: PayLine, amount: Decimal, basis: Decimal | None) -> PayLine:
    kept = {name: latest.details[name] for name in KEPT_DETAILS if name in latest.details}
    details = {**kept, "month": str(month), "component": latest.key.partition(":")[0]}
    rate = latest.rate if basis is not None else None
    return PayLine(CORRECTION, latest.key, basis, rate, amount, latest.orders, latest.day, details)
