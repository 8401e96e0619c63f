"""Turns lines into a statement: debts carried over, tax, advances."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from desktop.rules.money import ZERO
from desktop.rules.office import Employee
from desktop.rules.pay.order import CARRY_OVER
from desktop.rules.pay.statement import PayLine, PayStatement, total
from desktop.rules.pay.tax import TaxTerms, YearToDate, tax_on

NOTHING_YET = YearToDate()


@dataclass(frozen=True, slots=True)
class Carried:
    """The state at a month's start: a debt (0 or less), and advances not paid back yet (0 or more)."""

    debt: Decimal = ZERO
    advance: Decimal = ZERO


def settle(
    employee: Employee, scheme: str | None, lines: Iterable[PayLine], carried: Carried,
    advances: Decimal, tax_terms: TaxTerms, year: YearToDate = NOTHING_YET,
) -> PayStatement:  # fmt: skip
    """Return the statement of these lines. A sum below 0, and an advance beyond what is payable, carry over
    to the next month. ``year``: the earlier months of the calendar year, for tax by brackets."""
    own = list(lines)
    if carried.debt:
        own.append(_carry_line("begin", carried.debt))
    left = min(total(own), ZERO)
    if left:
        own.append(_carry_line("end", -left))
    accrued = total(own)
    tax = tax_on(accrued, tax_terms, year)
    due = carried.advance + advances
    advance = min(due, accrued - tax)
    return PayStatement(
        employee=employee.name,
        role=employee.role,
        scheme=scheme,
        lines=tuple(own),
        accrued=accrued,
        tax=tax,
        tax_rate=None if tax_terms.brackets else tax_terms.rate,
        advance=advance,
        payable=accrued - tax - advance,
        carry_over=left,
        advance_left=due - advance,
    )


def _carry_line(which: str, amount: Decimal) -> PayLine:
    return PayLine(CARRY_OVER, f"{CARRY_OVER}:{which}", None, None, amount, details={"which": which})
