"""The advance run: what is proposed, and that running it again adds nothing."""

from datetime import date
from decimal import Decimal as D
from fractions import Fraction as F

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules.office import TaxBracket
from desktop.rules.pay.advances import proposed_advance
from desktop.rules.pay.pay_facts import Adjustment, PayTerms
from desktop.rules.pay.tax import TaxTerms
from tests.rules.pay.small_office import OCTOBER, SmallOffice, person


def proposal(office: SmallOffice) -> D:
    run = office.run()
    return proposed_advance(run, OCTOBER, run.book.facts.by_name["Анна"])


def advance(amount: D) -> Adjustment:
    return Adjustment(OCTOBER, "Анна", "advance", amount, "аванс")


def test_an_advance_is_the_salary_of_half_a_month_less_tax_and_advances_in_whole_units() -> None:
    office = SmallOffice(terms=PayTerms(tax=TaxTerms(F(13, 100))), paid_days_of_half={"Анна": F(10)})
    office.scheme("Анна", {"kind": "salary", "amount": 40000, "ramp": [{"months": 3, "amount": 60000}]})
    assert proposal(office) == D("23727.00")
    office.adjustments = [advance(D("10000.50"))]
    assert proposal(office) == D("13726.00")
    office.adjustments.append(advance(proposal(office)))
    assert proposal(office) == D("0.00")


def test_with_brackets_the_first_rate_counts() -> None:
    office = SmallOffice(terms=PayTerms(tax=TaxTerms(brackets=(TaxBracket(D("0.00"), F(1, 10)),))))
    assert proposal(office.scheme("Анна", {"kind": "salary", "amount": 2000})) == D("900.00")


def test_no_advance_without_a_salary_or_an_employed_day() -> None:
    office = SmallOffice().scheme("Анна", {"kind": "minimum", "amount": 40000})
    assert proposal(office) == 0
    office = SmallOffice([person("Анна", left=date(2026, 9, 30))])
    assert proposal(office.scheme("Анна", {"kind": "salary", "amount": 40000})) == 0


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**7), st.integers(0, 22), st.integers(0, 40), st.integers(0, 10**6))
def test_a_proposed_advance_never_exceeds_the_salary_less_tax(
    kopecks: int, halves: int, rate: int, stored: int
) -> None:
    office = SmallOffice(terms=PayTerms(tax=TaxTerms(F(rate, 100))))
    office.paid_days_of_half = {"Анна": F(halves, 2)}
    salary = D(kopecks).scaleb(-2)
    office.scheme("Анна", {"kind": "salary", "amount": salary})
    office.adjustments = [advance(D(stored).scaleb(-2))] if stored else []
    proposed = proposal(office)
    assert 0 <= proposed <= F(salary) * (1 - F(rate, 100))
    assert proposed == proposed.to_integral_value()
    office.adjustments.append(advance(proposed))
    assert proposal(office) == 0
