"""Payroll and replay as JSON for other programs."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.language import words
from desktop.language.dates import month_name
from desktop.language.numbers import exact_money
from desktop.language.pay_lines import line_title
from desktop.language.translate import fill, translate
from desktop.rules.money import round_fraction
from desktop.rules.months import Month
from desktop.services.payroll import PayLine, PayNotice, Payroll, PayStatement, SchemeReplay

LEAST_PLACES = 2
MOST_PLACES = 6


def payroll_as_json(payroll: Payroll) -> dict[str, Any]:
    """Return what ``dolya payroll MONTH --json`` prints; amounts are text."""
    return {
        "month": str(payroll.month),
        "closed": payroll.closed,
        "employees": [_statement(statement) for statement in payroll.statements],
        "total": str(payroll.total),
        "warnings": [notice_sentence(notice) for notice in payroll.notices],
    }


def _statement(statement: PayStatement) -> dict[str, Any]:
    return {
        "name": statement.employee,
        "scheme": statement.scheme,
        "lines": [_line(line) for line in statement.lines],
        "accrued": str(statement.accrued),
        "tax": str(statement.tax),
        "advance": str(statement.advance),
        "payable": str(statement.payable),
    }


def _line(line: PayLine) -> dict[str, Any]:
    return {
        "component": line.component,
        "title": line_title(line),
        "basis": None if line.basis is None else str(line.basis),
        "rate": None if line.rate is None else rate_text(line.rate),
        "amount": str(line.amount),
        "orders": list(line.orders),
        "date": None if line.day is None else line.day.isoformat(),
    }


def rate_text(rate: Fraction) -> str:
    """Return a rate as ``0.10`` or ``0.125``: exact with two to six digits, else rounded to six."""
    places = LEAST_PLACES
    while (rate * 10**places).denominator != 1 and places < MOST_PLACES:
        places += 1
    return str(Decimal(round_fraction(rate * 10**places)).scaleb(-places))


def notice_sentence(notice: PayNotice) -> str:
    """Return a notice as one sentence."""
    details = notice.details
    metric = words.metric(str(details.get("metric") or ""))
    match notice.kind:
        case "reason_awaits":
            said = translate("Payroll", "%1: the reason for a missed plan is awaiting decision (%2).")
            return fill(said, notice.employee, metric)
        case "no_plan":
            said = translate("Payroll", "%1: there is no plan, so nothing is paid or deducted for it (%2).")
            return fill(said, notice.employee, metric)
        case "no_cost":
            said = translate("Payroll", "%1: the cost is not known, the usual margin is taken (orders %2).")
            return fill(said, notice.employee, ", ".join(details.get("orders", ())))
        case "refund_of_leaver":
            said = translate("Payroll", "%1 has left: the office bears this part of refunds (orders %2).")
            return fill(said, notice.employee, ", ".join(details["orders"]))
        case "below_minimum_wage":
            said = translate("Payroll", "%1: accrued %2 is below the minimum wage of %3.")
            amounts = (exact_money(Decimal(details[name])) for name in ("accrued", "minimum_wage"))
            return fill(said, notice.employee, *amounts)
        case "no_scheme":
            return fill(translate("Payroll", "%1: there is no pay scheme for this month."), notice.employee)
    earlier = month_name(Month.parse(str(details["month"])))
    return fill(translate("Payroll", "An earlier month is not closed: %1."), earlier)


def replay_as_json(replay: SchemeReplay) -> dict[str, Any]:
    """Return what ``dolya replay DRAFT.toml FROM TO --json`` prints; amounts are text."""
    return {
        "rows": [
            {
                "month": str(row.month),
                "name": row.employee,
                "was": str(row.was),
                "would_be": str(row.would_be),
                "difference": str(row.would_be - row.was),
            }
            for row in replay.rows
        ],
        "debt_was": str(replay.debt_was),
        "debt_would_be": str(replay.debt_would_be),
        "was": str(replay.was),
        "would_be": str(replay.would_be),
        "difference": str(replay.would_be - replay.was),
    }
