"""The office's terms of pay for a month: as they are set now, or as a closed month keeps them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.office import Absence, Employee, Service, Settings
from desktop.rules.pay.basis import Terms


@dataclass(frozen=True, slots=True)
class Margins:
    """The usual margin rates: the office's, and those of services that have their own."""

    office: Fraction
    services: tuple[tuple[str, Fraction], ...]

    def as_services(self) -> dict[str, Service]:
        return {name: Service(name, margin_rate=rate) for name, rate in self.services}


@dataclass(frozen=True, slots=True)
class DayTerms:
    """What tells the cost of an absence: the office's hours, and (name, paid, excuses) of the kinds."""

    opens: time
    half_day: time
    closes: time
    kinds: tuple[tuple[str, bool, bool], ...]


@dataclass(frozen=True, slots=True)
class KeptTerms:
    terms: Terms
    margins: Margins
    days: DayTerms


def terms_now(
    settings: Settings, employees: Iterable[Employee], services: Mapping[str, Service],
    absences: Iterable[Absence],
) -> KeptTerms:  # fmt: skip
    kinds = {(one.kind.name, one.kind.paid, one.kind.excuses) for one in absences}
    rates = ((name, service.margin_rate) for name, service in sorted(services.items()))
    return KeptTerms(
        Terms(
            first_orders=settings.first_orders,
            break_even=settings.break_even,
            tax_rate=settings.tax_rate,
            weights={employee.name: employee.weight for employee in employees},
        ),
        Margins(settings.margin_rate, tuple((name, rate) for name, rate in rates if rate is not None)),
        DayTerms(settings.opens, settings.half_day, settings.closes, tuple(sorted(kinds))),
    )


def terms_as_stored(kept: KeptTerms) -> dict[str, Any]:
    """Plain JSON: amounts and fractions as text."""
    return {
        "first_orders": kept.terms.first_orders,
        "break_even": str(kept.terms.break_even),
        "tax_rate": str(kept.terms.tax_rate),
        "weights": {name: str(weight) for name, weight in kept.terms.weights.items()},
        "margin_rate": str(kept.margins.office),
        "service_margin_rates": {name: str(rate) for name, rate in kept.margins.services},
        "hours": [f"{hour:%H:%M}" for hour in (kept.days.opens, kept.days.half_day, kept.days.closes)],
        "absence_kinds": [list(kind) for kind in kept.days.kinds],
    }


def terms_from_stored(stored: Mapping[str, Any]) -> KeptTerms:
    rates = stored["service_margin_rates"].items()
    kinds = ((name, paid, excuses) for name, paid, excuses in stored["absence_kinds"])
    opens, half_day, closes = (time.fromisoformat(hour) for hour in stored["hours"])
    return KeptTerms(
        Terms(
            first_orders=stored["first_orders"],
            break_even=Decimal(stored["break_even"]),
            tax_rate=Fraction(stored["tax_rate"]),
            weights={name: Fraction(weight) for name, weight in stored["weights"].items()},
        ),
        Margins(Fraction(stored["margin_rate"]), tuple((name, Fraction(rate)) for name, rate in rates)),
        DayTerms(opens, half_day, closes, tuple(kinds)),
    )
