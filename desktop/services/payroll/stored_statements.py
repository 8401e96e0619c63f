"""Reads and writes the statements of closed months."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.months import Month
from desktop.rules.pay.pay_facts import Scheme
from desktop.rules.pay.scheme import component_as_stored, parse_scheme
from desktop.rules.pay.statement import PayLine, PayStatement
from desktop.services.payroll.month_terms import MonthTerms, terms_from_stored


@dataclass(frozen=True, slots=True)
class ClosedPay:
    """A closed month: statements and scheme versions by employee, and the terms that it was closed with."""

    statements: dict[str, PayStatement]
    schemes: dict[str, Scheme | None]
    terms: MonthTerms


class ClosedMonths(Mapping[Month, ClosedPay]):
    """The closed months in order of time, each read when it is asked for."""

    def __init__(self, session: Session) -> None:
        closed = models.ClosedMonth
        self._session = session
        self._months = dict.fromkeys(session.scalars(select(closed.month).order_by(closed.month)))
        self._read: dict[Month, ClosedPay] = {}

    def __getitem__(self, month: Month) -> ClosedPay:
        if month not in self._read:
            if month not in self._months:
                raise KeyError(month)
            self._read |= load_closed_pay(self._session, month)
        return self._read[month]

    def __contains__(self, month: object) -> bool:
        return month in self._months

    def __iter__(self) -> Iterator[Month]:
        return iter(self._months)

    def __len__(self) -> int:
        return len(self._months)


class ClosedStatements(Mapping[Month, Mapping[str, PayStatement]]):
    """The statements of the closed months by employee, each month read when it is asked for."""

    def __init__(self, closed: ClosedMonths) -> None:
        self._closed = closed

    def __getitem__(self, month: Month) -> Mapping[str, PayStatement]:
        return self._closed[month].statements

    def __contains__(self, month: object) -> bool:
        return month in self._closed

    def __iter__(self) -> Iterator[Month]:
        return iter(self._closed)

    def __len__(self) -> int:
        return len(self._closed)


def load_closed_pay(session: Session, month: Month | None = None) -> dict[Month, ClosedPay]:
    """Return the closed months in order of time: all of them, or ``month`` alone if it is closed.

    Only columns are selected, never mapped objects: a year's lines are read at once.
    """
    lines = _lines(session, month)
    found: dict[Month, ClosedPay] = {}
    for at, stored in session.execute(
        _of_month(select(models.ClosedMonth.month, models.ClosedMonth.terms), models.ClosedMonth.month, month)
    ):
        found[at] = ClosedPay({}, {}, terms_from_stored(stored))
    for row in session.execute(_of_month(_STATEMENTS, models.Statement.month, month)):
        closed = found[row.month]
        paid_by = row.paid_by
        closed.schemes[row.name] = Scheme(paid_by, parse_scheme(row.components)) if paid_by else None
        closed.statements[row.name] = PayStatement(
            row.name, row.role, row.scheme, tuple(lines.get(row.id, ())), row.accrued, row.tax, row.tax_rate,
            row.advance, row.payable, row.carry_over, row.advance_left,
        )  # fmt: skip
    return dict(sorted(found.items()))


_STATEMENTS = (
    select(
        models.Statement.id, models.Statement.month, models.Employee.name, models.Employee.role,
        models.Statement.scheme, models.Statement.paid_by, models.Statement.components,
        models.Statement.accrued, models.Statement.tax, models.Statement.tax_rate, models.Statement.advance,
        models.Statement.payable, models.Statement.carry_over, models.Statement.advance_left,
    )
    .join(models.Employee, models.Employee.id == models.Statement.employee_id)
    .order_by(models.Employee.hired, models.Statement.id)
)  # fmt: skip


def _lines(session: Session, month: Month | None) -> dict[int, list[PayLine]]:
    """Return the lines by statement id, in their order."""
    line = models.StatementLine
    rows = session.execute(
        _of_month(
            select(
                line.statement_id, line.component, line.key, line.basis, line.rate, line.amount, line.orders,
                line.day, line.details,
            )
            .join(models.Statement, models.Statement.id == line.statement_id)
            .order_by(line.statement_id, line.place),
            models.Statement.month,
            month,
        )
    )  # fmt: skip
    lines: dict[int, list[PayLine]] = {}
    for statement, component, key, basis, rate, amount, orders, day, details in rows:
        own = lines.setdefault(statement, [])
        own.append(PayLine(component, key, basis, rate, amount, tuple(orders), day, details))
    return lines


def _of_month(query: Select[Any], column: Any, month: Month | None) -> Select[Any]:
    return query if month is None else query.where(column == month)


def statement_row(statement: PayStatement, scheme: Scheme | None, employee_id: int) -> models.Statement:
    """Return the row to store for a statement and the scheme version it was computed with."""
    return models.Statement(
        employee_id=employee_id,
        scheme=statement.scheme,
        paid_by=scheme.name if scheme else None,
        components=[component_as_stored(part) for part in scheme.components] if scheme else [],
        accrued=statement.accrued,
        tax=statement.tax,
        tax_rate=statement.tax_rate,
        advance=statement.advance,
        payable=statement.payable,
        carry_over=statement.carry_over,
        advance_left=statement.advance_left,
        lines=[_line_row(place, line) for place, line in enumerate(statement.lines)],
    )


def _line_row(place: int, line: PayLine) -> models.StatementLine:
    return models.StatementLine(
        place=place,
        component=line.component,
        key=line.key,
        basis=line.basis,
        rate=line.rate,
        amount=line.amount,
        orders=list(line.orders),
        day=line.day,
        details=dict(line.details),
    )
