"""Tax by one rate and by brackets over the calendar year."""

from decimal import Decimal as D
from fractions import Fraction as F

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules.months import Month
from desktop.rules.office import TaxBracket
from desktop.rules.pay.pay_facts import Earned, PayTerms
from desktop.rules.pay.tax import TaxTerms, YearToDate, tax_on
from tests.rules.pay.small_office import OCTOBER, SmallOffice

BRACKETS = (TaxBracket(D("0.00"), F(13, 100)), TaxBracket(D("2400000.00"), F(15, 100)))


@pytest.mark.parametrize(
    ("accrued", "before", "taken", "unit", "tax"),
    [
        ("100000.00", "0", "0", "0.01", "13000.00"),
        ("100000.00", "2350000.00", "305500.00", "0.01", "14000.00"),
        ("100.05", "0", "0", "1", "13.00"),
        ("50.05", "50.00", "7", "1", "6.00"),
    ],
)
def test_each_bracket_taxes_its_part_of_the_year(
    accrued: str, before: str, taken: str, unit: str, tax: str
) -> None:
    terms = TaxTerms(brackets=BRACKETS, unit=D(unit))
    assert str(tax_on(D(accrued), terms, YearToDate(D(before), D(taken)))) == tax


def test_one_rate_is_rounded_half_away_from_zero() -> None:
    assert str(tax_on(D("0.50"), TaxTerms(F(13, 100)), YearToDate())) == "0.07"


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=12), st.sampled_from(["0.01", "1"]))
def test_the_months_taxes_add_up_to_the_tax_on_the_year(kopecks: list[int], unit: str) -> None:
    terms = TaxTerms(brackets=BRACKETS, unit=D(unit))
    accrued = taken = D("0.00")
    for amount in kopecks:
        month = D(amount).scaleb(-2)
        taken += tax_on(month, terms, YearToDate(accrued, taken))
        accrued += month
    assert taken == tax_on(accrued, terms, YearToDate())


def test_a_statement_counts_the_year_with_what_was_earned_before() -> None:
    office = SmallOffice(terms=PayTerms(tax=TaxTerms(brackets=BRACKETS)))
    office.scheme("Анна", {"kind": "salary", "amount": 100000})
    office.earned_before = {
        (Month(2026, 9), "Анна"): Earned(D("2350000.00"), D("2350000.00"), D("305500.00")),
        (Month(2025, 12), "Анна"): Earned(D("1.00"), D("1.00"), D("0.13")),
    }
    run = office.run()
    taxes = [run.statements(OCTOBER.plus(later))["Анна"].tax for later in range(4)]
    assert [str(tax) for tax in taxes] == ["14000.00", "15000.00", "15000.00", "13000.00"]
    assert run.statements(OCTOBER)["Анна"].tax_rate is None
