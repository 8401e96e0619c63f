"""Statements of closed months: from rows to the rules' records and back."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from desktop import models
from desktop.rules.months import Month
from desktop.rules.pay.basis import Scheme
from desktop.rules.pay.lines import PayLine, PayStatement
from desktop.rules.pay.scheme import component_as_stored, parse_scheme
from desktop.services.pay_terms import KeptTerms, terms_from_stored


@dataclass(frozen=True, slots=True)
class ClosedPay:
    """A closed month: statements and scheme versions by employee, and the terms that it was closed with."""

    statements: dict[str, PayStatement]
    schemes: dict[str, Scheme | None]
    terms: KeptTerms


def load_closed_pay(session: Session) -> dict[Month, ClosedPay]:
    """All closed months, in order of time."""
    closed, statement = models.ClosedMonth, models.Statement
    rows = session.scalars(
        select(closed)
        .order_by(closed.month)
        .options(
            selectinload(closed.statements).selectinload(statement.lines),
            selectinload(closed.statements).selectinload(statement.employee),
        )
    )
    return {row.month: _closed(row) for row in rows}


def load_closed_month(session: Session, month: Month) -> ClosedPay | None:
    row = session.get(models.ClosedMonth, month)
    return _closed(row) if row is not None else None


def _closed(row: models.ClosedMonth) -> ClosedPay:
    ordered = sorted(row.statements, key=lambda one: (one.employee.hired, one.employee.name))
    return ClosedPay(
        statements={one.employee.name: _statement(one) for one in ordered},
        schemes={
            one.employee.name: Scheme(one.scheme, parse_scheme(one.components)) if one.scheme else None
            for one in ordered
        },
        terms=terms_from_stored(row.terms),
    )


def _statement(row: models.Statement) -> PayStatement:
    return PayStatement(
        employee=row.employee.name,
        role=row.employee.role,
        scheme=row.scheme,
        lines=tuple(_line(line) for line in row.lines),
        accrued=row.accrued,
        tax=row.tax,
        tax_rate=row.tax_rate,
        advance=row.advance,
        payable=row.payable,
        carry_over=row.carry_over,
        advance_left=row.advance_left,
    )


def _line(row: models.StatementLine) -> PayLine:
    return PayLine(
        component=row.component,
        key=row.key,
        basis=row.basis,
        rate=row.rate,
        amount=row.amount,
        orders=tuple(row.orders),
        day=row.day,
        details=row.details,
    )


def statement_row(statement: PayStatement, scheme: Scheme | None, employee_id: int) -> models.Statement:
    return models.Statement(
        employee_id=employee_id,
        scheme=statement.scheme,
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
