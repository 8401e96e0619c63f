"""The titles of a statement's lines: what each is paid for, in one phrase."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction

from desktop.language import words
from desktop.language.dates import full_date, month_name
from desktop.language.numbers import exact_money, number, percent
from desktop.language.translate import fill, translate
from desktop.rules.metrics import is_money
from desktop.rules.money import round_fraction, round_money
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


def _leave(line: PayLine) -> str:
    if not line.details["months"]:
        return translate("PayLines", "Leave pay: nothing was earned in the twelve months before")
    said = translate("PayLines", "Leave pay, days: %1, average of a day over months: %2 is %3")
    of_a_day = exact_money(round_money(Fraction(line.details["of_a_day"])))
    return fill(said, line.details["days"], line.details["months"], of_a_day)


def _percent(line: PayLine) -> str:
    client, nth = line.details.get("client", ""), line.details.get("nth")
    if line.details.get("refund"):
        paid_on = full_date(date.fromisoformat(line.details["paid_on"]))
        return fill(translate("PayLines", "%1: refund of what was paid on %2"), client, paid_on)
    if line.details.get("credit") == "finder":
        said = translate("PayLines", "%1: order no. %2, client found")
    else:
        said = _of_clients(str(line.details.get("clients")))
    return _of_basis(str(line.details.get("of")), fill(said, client, nth))


def _of_clients(clients: str) -> str:
    match clients:
        case "new":
            return translate("PayLines", "%1: order no. %2, new client")
        case "old":
            return translate("PayLines", "%1: order no. %2, old client")
    return translate("PayLines", "%1: order no. %2")


def _of_basis(of: str, title: str) -> str:
    """Add what a percentage is of, unless it is of the whole payment."""
    match of:
        case "margin":
            return fill(translate("PayLines", "%1, of the margin"), title)
        case "net":
            return fill(translate("PayLines", "%1, of the net amount"), title)
    return title


def _piece(line: PayLine) -> str:
    metric = words.metric(str(line.details["metric"]))
    if Fraction(line.details["above"]):
        said = translate("PayLines", "%1: %2, paid above %3")
        return fill(said, metric, _number_of(line, "fact"), _number_of(line, "above"))
    return fill(translate("PayLines", "%1: %2"), metric, _number_of(line, "fact"))


def _pool(line: PayLine) -> str:
    said = translate("PayLines", "Pool: %1 of what was collected above %2, members: %3")
    if line.details.get("department"):
        said = translate("PayLines", "Pool of %4: %1 of what was collected above %2, members: %3")
    rate = percent(Fraction(line.details["pool_rate"]), 2)
    above, members = exact_money(Fraction(line.details["above"])), line.details["members"]
    return fill(said, rate, above, members, line.details.get("department", ""))


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
    return _with_what_is_missing(line, fill(said, metric, _reached(line)))


def _penalty(line: PayLine) -> str:
    metric = words.metric(str(line.details["metric"]))
    if line.details.get("no_plan"):
        return fill(translate("PayLines", "Bonus not earned, no plan: %1"), metric)
    said = translate("PayLines", "Bonus not earned: %1, %2 of the plan, at least %3 is needed")
    if line.details.get("awaiting"):
        said = translate("PayLines", "%1, %2 of the plan: the reason is awaiting decision")
    if line.details.get("excused"):
        said = translate("PayLines", "%1, %2 of the plan: the reason was accepted")
    title = fill(said, metric, _reached(line), percent(Fraction(line.details["below"]), 2))
    title = _with_what_is_missing(line, title)
    if "limited_from" not in line.details:
        return title
    full = exact_money(Decimal(line.details["limited_from"]))
    return fill(translate("PayLines", "%1; of %2 only what variable pay there is"), title, full)


def _with_what_is_missing(line: PayLine, title: str) -> str:
    """Add what was missing to the next threshold of the plan, if there is a higher one."""
    if "missing" not in line.details:
        return title
    missing, metric = Fraction(line.details["missing"]), str(line.details["metric"])
    amount = exact_money(round_money(missing)) if is_money(metric) else _rounded_up(missing)
    threshold = percent(Fraction(line.details["next_threshold"]), 2)
    return fill(translate("PayLines", "%1; missing to %2: %3"), title, threshold, amount)


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
    """Return the attainment, rounded down where rounding would reach a threshold that was not reached."""
    ratio = Fraction(line.details["attainment"])
    shown = Fraction(round_fraction(ratio * 1000), 1000)
    if "next_threshold" in line.details and shown >= Fraction(line.details["next_threshold"]):
        shown = Fraction(ratio * 1000 // 1, 1000)
    return percent(shown, 1)


def _rounded_up(value: Fraction) -> str:
    """Return a number with at most two digits after the point that is not below the value."""
    return _short_number(Fraction(-(-value * 100 // 1), 100))


def _number_of(line: PayLine, name: str) -> str:
    """Return a number of the details with at most two digits after the point, none where it is whole."""
    return _short_number(Fraction(line.details[name]))


def _short_number(value: Fraction) -> str:
    places = next((places for places in (0, 1) if (value * 10**places).denominator == 1), 2)
    return number(value, places)


_TITLES: dict[str, Callable[[PayLine], str]] = {
    "salary": _salary,
    "leave": _leave,
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
