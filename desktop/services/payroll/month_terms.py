"""The settings that a month is paid by: as they are now, or as they were stored when it was closed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.office import Absence, Employee, Service, Settings
from desktop.rules.pay.pay_facts import PayTerms


@dataclass(frozen=True, slots=True)
class Margins:
    """The usual margin rates: the office's, and those of services that have their own."""

    office: Fraction
    services: tuple[tuple[str, Fraction], ...]

    def as_services(self) -> dict[str, Service]:
        return {name: Service(name, margin_rate=rate) for name, rate in self.services}


@dataclass(frozen=True, slots=True)
class DayTerms:
    """Terms of absences: the office's hours, and (name, paid, excuses) of each kind of absence."""

    opens: time
    half_day: time
    closes: time
    kinds: tuple[tuple[str, bool, bool], ...]


@dataclass(frozen=True, slots=True)
class MonthTerms:
    """Everything that is stored with a closed month besides its statements."""

    terms: PayTerms
    margins: Margins
    days: DayTerms


def terms_now(
    settings: Settings, employees: Iterable[Employee], services: Mapping[str, Service],
    absences: Iterable[Absence],
) -> MonthTerms:  # fmt: skip
    """Return the terms as they are set now."""
    kinds = {(one.kind.name, one.kind.paid, one.kind.excuses) for one in absences}
    rates = ((name, service.margin_rate) for name, service in sorted(services.items()))
    return MonthTerms(
        PayTerms(
            first_orders=settings.first_orders,
            break_even=settings.break_even,
            tax_rate=settings.tax_rate,
            weights={employee.name: employee.weight for employee in employees},
        ),
        Margins(settings.margin_rate, tuple((name, rate) for name, rate in rates if rate is not None)),
        DayTerms(settings.opens, settings.half_day, settings.closes, tuple(sorted(kinds))),
    )


def terms_as_stored(terms: MonthTerms) -> dict[str, Any]:
    """Return the terms as plain JSON, amounts and fractions as text."""
    return {
        "first_orders": terms.terms.first_orders,
        "break_even": str(terms.terms.break_even),
        "tax_rate": str(terms.terms.tax_rate),
        "weights": {name: str(weight) for name, weight in terms.terms.weights.items()},
        "margin_rate": str(terms.margins.office),
        "service_margin_rates": {name: str(rate) for name, rate in terms.margins.services},
        "hours": [f"{hour:%H:%M}" for hour in (terms.days.opens, terms.days.half_day, terms.days.closes)],
        "absence_kinds": [list(kind) for kind in terms.days.kinds],
    }


def terms_from_stored(stored: Mapping[str, Any]) -> MonthTerms:
    """Return the terms that a closed month keeps."""
    rates = stored["service_margin_rates"].items()
    kinds = ((name, paid, excuses) for name, paid, excuses in stored["absence_kinds"])
    opens, half_day, closes = (time.fromisoformat(hour) for hour in stored["hours"])
    return MonthTerms(
        PayTerms(
            first_orders=stored["first_orders"],
            break_even=Decimal(stored["break_even"]),
            tax_rate=Fraction(stored["tax_rate"]),
            weights={name: Fraction(weight) for name, weight in stored["weights"].items()},
        ),
        Margins(Fraction(stored["margin_rate"]), tuple((name, Fraction(rate)) for name, rate in rates)),
        DayTerms(opens, half_day, closes, tuple(kinds)),
    )
