"""The settings that a month is paid by: as they are now, or as they were stored when it was closed."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import time
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.rules.credited import CreditTerms
from desktop.rules.office import Absence, AbsenceKind, Employee, Service, Settings, TaxBracket
from desktop.rules.pay.pay_facts import PayTerms
from desktop.rules.pay.tax import TaxTerms
from desktop.services.facts.office import credit_terms


@dataclass(frozen=True, slots=True)
class DayTerms:
    """The terms that value an absence: the office's hours, and the kinds of absence."""

    opens: time
    half_day: time
    closes: time
    kinds: tuple[AbsenceKind, ...]


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
    people = list(employees)
    kinds = {one.kind.name: one.kind for one in absences}
    return MonthTerms(
        PayTerms(
            country=settings.country,
            first_orders=settings.first_orders,
            break_even=settings.break_even,
            tax=TaxTerms(settings.tax_rate, settings.tax_brackets, settings.tax_round),
            minimum_wage=settings.minimum_wage,
            weights={employee.name: employee.weight for employee in people},
            departments={one.name: one.department for one in people if one.department is not None},
        ),
        credit_terms(settings, services),
        DayTerms(
            settings.opens, settings.half_day, settings.closes, tuple(kinds[name] for name in sorted(kinds))
        ),
    )


def terms_as_stored(terms: MonthTerms) -> dict[str, Any]:
    """Return the terms as plain JSON, amounts and fractions as text."""
    pay, wage = terms.terms, terms.terms.minimum_wage
    return {
        "country": pay.country,
        "first_orders": pay.first_orders,
        "break_even": str(pay.break_even),
        "tax_rate": str(pay.tax.rate),
        "tax_brackets": [
            {"start": str(bracket.start), "rate": str(bracket.rate)} for bracket in pay.tax.brackets
        ],
        "tax_round": str(pay.tax.unit),
        "minimum_wage": None if wage is None else str(wage),
        "weights": {name: str(weight) for name, weight in pay.weights.items()},
        "departments": dict(pay.departments),
        "new_again_after": terms.credit.new_again_after,
        "vat_rate": str(terms.credit.vat_rate),
        "margin_rate": str(terms.credit.margin_rate),
        "service_margin_rates": {name: str(rate) for name, rate in terms.credit.service_margin_rates},
        "hours": [f"{hour:%H:%M}" for hour in (terms.days.opens, terms.days.half_day, terms.days.closes)],
        "absence_kinds": [asdict(kind) for kind in terms.days.kinds],
    }


def terms_from_stored(stored: Mapping[str, Any]) -> MonthTerms:
    """Return the terms that a closed month keeps."""
    rates = stored["service_margin_rates"].items()
    opens, half_day, closes = (time.fromisoformat(hour) for hour in stored["hours"])
    wage = stored["minimum_wage"]
    return MonthTerms(
        PayTerms(
            country=stored["country"],
            first_orders=stored["first_orders"],
            break_even=Decimal(stored["break_even"]),
            tax=TaxTerms(
                Fraction(stored["tax_rate"]),
                tuple(
                    TaxBracket(Decimal(bracket["start"]), Fraction(bracket["rate"]))
                    for bracket in stored["tax_brackets"]
                ),
                Decimal(stored["tax_round"]),
            ),
            minimum_wage=None if wage is None else Decimal(wage),
            weights={name: Fraction(weight) for name, weight in stored["weights"].items()},
            departments=dict(stored["departments"]),
        ),
        CreditTerms(
            margin_rate=Fraction(stored["margin_rate"]),
            service_margin_rates=tuple((name, Fraction(rate)) for name, rate in rates),
            vat_rate=Fraction(stored["vat_rate"]),
            first_orders=stored["first_orders"],
            new_again_after=stored["new_again_after"],
        ),
        DayTerms(opens, half_day, closes, tuple(AbsenceKind(**kind) for kind in stored["absence_kinds"])),
    )
