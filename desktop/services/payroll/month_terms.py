"""The settings that a month is paid by: as they are now, or as they were stored when it was closed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.credited import CreditTerms
from desktop.rules.office import Absence, Employee, Service, Settings
from desktop.rules.pay.pay_facts import PayTerms
from desktop.services.facts.office import credit_terms


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
    credit: CreditTerms
    days: DayTerms


def terms_now(
    settings: Settings, employees: Iterable[Employee], services: Mapping[str, Service],
    absences: Iterable[Absence],
) -> MonthTerms:  # fmt: skip
    """Return the terms as they are set now."""
    kinds = {(one.kind.name, one.kind.paid, one.kind.excuses) for one in absences}
    return MonthTerms(
        PayTerms(
            first_orders=settings.first_orders,
            break_even=settings.break_even,
            tax_rate=settings.tax_rate,
            weights={employee.name: employee.weight for employee in employees},
        ),
        credit_terms(settings, services),
        DayTerms(settings.opens, settings.half_day, settings.closes, tuple(sorted(kinds))),
    )


def terms_as_stored(terms: MonthTerms) -> dict[str, Any]:
    """Return the terms as plain JSON, amounts and fractions as text."""
    return {
        "first_orders": terms.terms.first_orders,
        "break_even": str(terms.terms.break_even),
        "tax_rate": str(terms.terms.tax_rate),
        "weights": {name: str(weight) for name, weight in terms.terms.weights.items()},
        "new_again_after": terms.credit.new_again_after,
        "vat_rate": str(terms.credit.vat_rate),
        "margin_rate": str(terms.credit.margin_rate),
        "service_margin_rates": {name: str(rate) for name, rate in terms.credit.service_margin_rates},
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
        CreditTerms(
            margin_rate=Fraction(stored["margin_rate"]),
            service_margin_rates=tuple((name, Fraction(rate)) for name, rate in rates),
            vat_rate=Fraction(stored["vat_rate"]),
            first_orders=stored["first_orders"],
            new_again_after=stored["new_again_after"],
        ),
        DayTerms(opens, half_day, closes, tuple(kinds)),
    )
