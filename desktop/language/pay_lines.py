"""The titles of a statement's lines: what each is paid for, in one phrase."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

from desktop.language import words
from desktop.language.dates import full_date, month_name
from desktop.language.numbers import exact_money, number, percent
from desktop.language.translate import fill, translate
from desktop.rules.months import Month
from desktop.rules.pay.statement import PayLine


def line_title(line: PayLine) -> str:
    """Return a line's title: ``Ромашка: order no. 2, new client``. Amount, date and rate are shown apart."""
    return _TITLES[line.component](line)


def _salary(line: PayLine) -> str:
    said = translate("PayLines", "Salary, days paid: %1 of %2")
    if line.details.get("ramp"):
        said = translate("PayLines", "Salary of the first months, days paid: %1 of %2")
    return fill(said, _number_of(line, "paid_days"), line.details["working_days"])


def _percent(line: PayLine) -> str:
    client, nth = line.details.get("client", ""), line.details.get("nth")
    if line.details.get("refund"):
        paid_on = full_date(date.fromisoformat(line.details["paid_on"]))
        return fill(translate("PayLines", "%1: refund of what was paid on %2"), client, paid_on)
    margin = line.details.get("of") == "margin"
    if line.details.get("credit") == "finder":
        said = translate("PayLines", "%1: order no. %2, client found")
        if margin:
            said = translate("PayLines", "%1: order no. %2, client found, of the margin")
        return fill(said, client, nth)
    return fill(_of_clients(str(line.details.get("clients")), margin), client, nth)


def _of_clients(clients: str, margin: bool) -> str:
    match clients, margin:
        case "new", True:
            return translate("PayLines", "%1: order no. %2, new client, of the margin")
        case "new", False:
            return translate("PayLines", "%1: order no. %2, new client")
        case "old", True:
            return translate("PayLines", "%1: order no. %2, old client, of the margin")
        case "old", False:
            return translate("PayLines", "%1: order no. %2, old client")
        case _, True:
            return translate("PayLines", "%1: order no. %2, of the margin")
    return translate("PayLines", "%1: order no. %2")


def _piece(line: PayLine) -> str:
    metric = words.metric(str(line.details["metric"]))
    if Fraction(line.details["above"]):
        said = translate("PayLines", "%1: %2, paid above %3")
        return fill(said, metric, _number_of(line, "fact"), _number_of(line, "above"))
    return fill(translate("PayLines", "%1: %2"), metric, _number_of(line, "fact"))


def _pool(line: PayLine) -> str:
    said = translate("PayLines", "Pool: %1 of what was collected above %2, members: %3")
    rate = percent(Fraction(line.details["pool_rate"]), 2)
    return fill(said, rate, exact_money(Fraction(line.details["above"])), line.details["members"])


def _quality(line: PayLine) -> str:
    said = translate("PayLines", "Quality: average rating %1, orders rated: %2, factor %3")
    return fill(said, _number_of(line, "average"), line.details["rated"], _number_of(line, "factor"))


def _bonus(line: PayLine) -> str:
    metric = words.metric(str(line.details["metric"]))
    if line.details.get("no_plan"):
        return fill(translate("PayLines", "Bonus, no plan: %1"), metric)
    said = translate("PayLines", "Bonus: %1, %2 of the plan")
    if line.details.get("of_salary"):
        said = translate("PayLines", "Bonus, part of the salary: %1, %2 of the plan")
    return fill(said, metric, _reached(line))


def _penalty(line: PayLine) -> str:
    metric = words.metric(str(line.details["metric"]))
    if line.details.get("no_plan"):
        return fill(translate("PayLines", "Deduction, no plan: %1"), metric)
    said = translate("PayLines", "Deduction: %1, %2 of the plan, at least %3 is needed")
    if line.details.get("awaiting"):
        said = translate("PayLines", "%1, %2 of the plan: the reason is awaiting decision")
    if line.details.get("excused"):
        said = translate("PayLines", "%1, %2 of the plan: the reason was accepted")
    return fill(said, metric, _reached(line), percent(Fraction(line.details["below"]), 2))


def _minimum(line: PayLine) -> str:
    said = translate("PayLines", "Up to the guaranteed minimum of %1, days paid: %2 of %3")
    guaranteed = exact_money(Fraction(line.details["minimum"]))
    return fill(said, guaranteed, _number_of(line, "paid_days"), line.details["working_days"])


def _adjustment(line: PayLine) -> str:
    said = translate("PayLines", "Bonus by hand: %1")
    if line.details["kind"] == "deduction":
        said = translate("PayLines", "Deduction by hand: %1")
    return fill(said, line.details["reason"])


def _correction(line: PayLine) -> str:
    month = month_name(Month.parse(line.details["month"]))
    client = line.details.get("client") or line.details.get("reason")
    component = words.component(str(line.details["component"]))
    if client:
        return fill(translate("PayLines", "Correction, %1: %2, %3"), month, component, client)
    return fill(translate("PayLines", "Correction, %1: %2"), month, component)


def _carry_over(line: PayLine) -> str:
    if line.details["which"] == "begin":
        return translate("PayLines", "Debt of the month before")
    return translate("PayLines", "Debt that goes to the next month")


def _reached(line: PayLine) -> str:
    return percent(Fraction(line.details["attainment"]), 1)


def _number_of(line: PayLine, name: str) -> str:
    """Return a number of the details with at most two digits after the point, none where it is whole."""
    value: Any = Fraction(line.details[name])
    places = next((places for places in (0, 1) if (value * 10**places).denominator == 1), 2)
    return number(value, places)


_TITLES: dict[str, Callable[[PayLine], str]] = {
    "salary": _salary,
    "percent": _percent,
    "piece": _piece,
    "pool": _pool,
    "quality": _quality,
    "bonus": _bonus,
    "penalty": _penalty,
    "minimum": _minimum,
    "adjustment": _adjustment,
    "correction": _correction,
    "carry_over": _carry_over,
}
