"""Components that follow plans, ratings and days: piece, bonus, quality, penalty, leave, minimum."""

from datetime import date
from decimal import Decimal as D
from fractions import Fraction as F
from typing import Any

import pytest

from desktop.rules.pay.pay_facts import Adjustment, Earned, Leave, MissReason, PayTerms
from tests.rules.pay.small_office import OCTOBER, SmallOffice, percent, tiers


def october(day: int) -> date:
    return date(2026, 10, day)


def test_attainment_is_exact_at_the_bound() -> None:
    third = {"kind": "bonus", "metric": "calls", "tiers": tiers(("1", "7"), key="amount")}
    office = SmallOffice(plans={("Анна", "calls"): F(70, 3)}, facts={("Анна", "calls"): F(70, 3)})
    assert office.scheme("Анна", third).amounts() == ["7.00"]
    office.facts = {("Анна", "calls"): F(70, 3) - F(1, 10**9)}
    assert office.amounts() == ["0.00"]


def test_piece_rate_pays_what_is_above() -> None:
    piece = {"kind": "piece", "metric": "meetings", "amount": 500, "above": 10}
    office = SmallOffice(facts={("Анна", "meetings"): F(25, 2)}).scheme("Анна", piece)
    assert office.amounts() == ["1250.00"]
    office.facts = {("Анна", "meetings"): F(9)}
    assert office.amounts() == ["0.00"]


def test_quality_multiplies_the_percent_lines() -> None:
    factors = {"kind": "quality", "factors": tiers(("1", "0.5"), ("4.5", "1.2"), key="factor")}
    office = SmallOffice().scheme("Анна", percent("0.1"), factors)
    office.order("1", "A", "Анна", rating=4).pay("1", october(1), "100.00")
    office.order("2", "A", "Анна", rating=5).pay("2", october(1), "100.05")
    office.order("3", "A", "Анна", rating=1).pay("3", date(2026, 9, 1), "1.00").pay("3", october(1), "1.00")
    assert office.amounts() == ["10.00", "10.01", "0.10", "4.02"]


def test_nobody_rated_nothing_changes() -> None:
    factors = {"kind": "quality", "factors": tiers(("1", "0.5"), key="factor")}
    office = SmallOffice().scheme("Анна", percent("0.1"), factors).order("1", "A", "Анна")
    assert office.pay("1", october(1), "100.00").amounts() == ["10.00"]


def test_a_bonus_may_be_a_part_of_the_salary_as_paid() -> None:
    bonus = {"kind": "bonus", "metric": "calls", "tiers": tiers(("1", "0.5"), ("2", "1"), key="of_salary")}
    office = SmallOffice(plans={("Анна", "calls"): F(10)}, facts={("Анна", "calls"): F(15)})
    office.paid_days = {"Анна": F(11)}
    assert office.scheme("Анна", {"kind": "salary", "amount": 1000}, bonus).amounts() == ["500.00", "250.00"]


PENALTY: dict[str, Any] = {
    "kind": "penalty", "metric": "calls", "below": D("0.8"), "amount": 700, "limit": "none",
}  # fmt: skip


@pytest.mark.parametrize(
    ("reasons", "amount"),
    [([], "-700.00"), ([False], "-700.00"), ([None], "0.00"), ([True], "0.00"), ([False, True], "0.00")],
)
def test_a_penalty_asks_for_reasons(reasons: list[bool | None], amount: str) -> None:
    office = SmallOffice(plans={("Анна", "calls"): F(10)}, facts={("Анна", "calls"): F(7)}).scheme(
        "Анна", PENALTY
    )
    office.reasons = [MissReason(OCTOBER, "Анна", None, accepted) for accepted in reasons]
    assert office.amounts() == [amount]
    notices = office.notices()
    assert [notice.kind for notice in notices if notice.blocks] == ["reason_awaits"] * (None in reasons)


def test_no_penalty_at_the_bound_and_a_flag_without_a_plan() -> None:
    office = SmallOffice(plans={("Анна", "calls"): F(10)}, facts={("Анна", "calls"): F(8)}).scheme(
        "Анна", PENALTY
    )
    assert office.amounts() == []
    office.plans = {("Анна", "calls"): F(0)}
    assert office.amounts() == ["0.00"]
    assert [notice.kind for notice in office.notices()] == ["no_plan"]


def test_a_missing_plan_is_flagged_once_however_many_components_rest_on_it() -> None:
    bonus = {"kind": "bonus", "metric": "calls", "tiers": tiers(("1", "1"), key="amount")}
    office = SmallOffice().scheme("Анна", bonus, PENALTY, {**PENALTY, "metric": "meetings"})
    notices = office.notices()
    assert [one.details["metric"] for one in notices] == ["calls", "meetings"]


def test_the_minimum_tops_up_and_adjustments_come_after_it() -> None:
    office = SmallOffice(paid_days={"Анна": F(11)}).scheme(
        "Анна", {"kind": "minimum", "amount": 30000}, {"kind": "salary", "amount": 20000}
    )
    office.adjustments = [
        Adjustment(OCTOBER, "Анна", "bonus", D("100.00"), "praise"),
        Adjustment(OCTOBER, "Анна", "deduction", D("30.00"), "fine"),
        Adjustment(OCTOBER, "Анна", "advance", D("500.00"), "advance"),
    ]
    assert office.amounts() == ["10000.00", "5000.00", "100.00", "-30.00"]


def test_a_month_on_leave_uses_the_attainment_of_the_last_month_that_had_one() -> None:
    component = {"kind": "percent", "tiers": tiers(("0", "0.1"), ("1", "0.2"))}
    office = SmallOffice(plans={("Анна", "revenue"): F(100)}).scheme("Анна", component)
    office.order("1", "A", "Анна").pay("1", date(2026, 9, 15), "150.00").pay("1", october(5), "10.00")
    assert office.amounts() == ["1.00"]
    office.on_leave = {(OCTOBER, "Анна")}
    assert office.amounts() == ["2.00"]


def test_quality_may_be_of_other_kinds_too_and_comes_after_the_bonus() -> None:
    bonus = {"kind": "bonus", "metric": "calls", "tiers": tiers(("1", "100"), key="amount")}
    quality = {"kind": "quality", "factors": tiers(("5", "1.5"), key="factor"), "of": ["bonus", "percent"]}
    office = SmallOffice(plans={("Анна", "calls"): F(1)}, facts={("Анна", "calls"): F(1)})
    office.scheme("Анна", quality, bonus, percent("0.1"))
    office.order("1", "A", "Анна", rating=5).pay("1", october(1), "100.00")
    assert [(line.component, str(line.amount)) for line in office.lines()] == [
        ("percent", "10.00"), ("bonus", "100.00"), ("quality", "55.00"),
    ]  # fmt: skip


@pytest.mark.parametrize(("prorate", "amount"), [({}, "50.00"), ({"prorate": False}, "100.00")])
def test_a_bonus_is_reduced_to_the_days_available(prorate: dict[str, Any], amount: str) -> None:
    bonus = {"kind": "bonus", "metric": "calls", "tiers": tiers(("1", "100"), key="amount"), **prorate}
    office = SmallOffice(plans={("Анна", "calls"): F(1)}, facts={("Анна", "calls"): F(1)})
    office.available_days = {"Анна": F(11)}
    assert office.scheme("Анна", bonus).amounts() == [amount]


def test_penalties_take_at_most_the_variable_pay_and_never_from_the_salary() -> None:
    limited = {**PENALTY, "limit": "variable"}
    office = SmallOffice(plans={("Анна", "calls"): F(10), ("Анна", "meetings"): F(10)})
    office.facts = {("Анна", "calls"): F(7), ("Анна", "meetings"): F(7)}
    salary = {"kind": "salary", "amount": 1000}
    office.scheme("Анна", salary, percent("0.1"), limited, {**limited, "metric": "meetings"})
    assert office.amounts() == ["1000.00", "0.00", "0.00"]
    office.order("1", "A", "Анна").pay("1", october(1), "9000.00")
    assert office.amounts() == ["1000.00", "900.00", "-700.00", "-200.00"]
    assert office.lines()[-1].details["limited_from"] == "700.00"


@pytest.mark.parametrize(("country", "amount"), [("RU", "0.00"), ("AL", "-700.00")])
def test_the_usual_limit_of_penalties_is_the_countrys(country: str, amount: str) -> None:
    usual = {name: value for name, value in PENALTY.items() if name != "limit"}
    office = SmallOffice(plans={("Анна", "calls"): F(10)}, facts={("Анна", "calls"): F(7)})
    office.terms = PayTerms(country=country)
    assert office.scheme("Анна", usual).amounts() == [amount]


def test_what_was_missing_to_the_next_threshold_is_told_exactly() -> None:
    bonus = {"kind": "bonus", "metric": "revenue", "tiers": tiers(("1", "7"), key="amount")}
    office = SmallOffice(plans={("Анна", "revenue"): F(100000)}).scheme("Анна", bonus)
    office.order("1", "A", "Анна").pay("1", october(1), "99999.99")
    (line,) = office.lines()
    assert (line.amount, line.details["next_threshold"], line.details["missing"]) == (D("0"), "1", "1/100")


def test_leave_is_paid_by_the_average_of_twelve_months_and_is_outside_the_minimum() -> None:
    office = SmallOffice(paid_days={"Анна": F(17)}).scheme(
        "Анна", {"kind": "salary", "amount": 22000}, {"kind": "minimum", "amount": 44000}
    )
    for back, accrued in ((1, "60000.00"), (2, "57200.00"), (12, "58600.00"), (13, "1.00")):
        money = D(accrued)
        office.earned_before[OCTOBER.plus(-back), "Анна"] = Earned(money, money, D("0.00"))
    office.leaves = {(OCTOBER, "Анна"): [Leave(october(19), 5)]}
    lines = office.lines()
    assert [(line.component, str(line.amount)) for line in lines] == [
        ("salary", "17000.00"), ("leave", "10000.00"), ("minimum", "17000.00"),
    ]  # fmt: skip
    assert lines[1].details["months"] == 3


def test_leave_lines_do_not_count_for_the_average_of_later_leave() -> None:
    office = SmallOffice().scheme("Анна", {"kind": "salary", "amount": 29300})
    office.earned_before[OCTOBER.plus(-1), "Анна"] = Earned(D("29300.00"), D("29300.00"), D("0.00"))
    office.leaves = {
        (OCTOBER, "Анна"): [Leave(october(5), 2)],
        (OCTOBER.plus(1), "Анна"): [Leave(date(2026, 11, 2), 3)],
    }
    november = office.run().statements(OCTOBER.plus(1))["Анна"]
    assert [str(line.amount) for line in november.lines] == ["29300.00", "3000.00"]


def test_accrued_below_the_minimum_wage_of_the_days_paid_is_a_warning() -> None:
    office = SmallOffice(terms=PayTerms(minimum_wage=D("22000.00")), paid_days={"Анна": F(11)})
    office.scheme("Анна", {"kind": "salary", "amount": 22000})
    assert office.notices() == []
    office.scheme("Анна", {"kind": "salary", "amount": 21999})
    (notice,) = office.notices()
    assert (notice.kind, notice.blocks) == ("below_minimum_wage", False)
    assert notice.details == {"accrued": "10999.50", "minimum_wage": "11000.00"}
