"""Every component of a scheme, on small offices; the worked examples of the rules are here."""

from datetime import date, datetime
from decimal import Decimal as D
from fractions import Fraction as F
from typing import Any

import pytest

from desktop.rules.pay.month_lines import month_notices
from desktop.rules.pay.pay_facts import Adjustment, MissReason, PayTerms
from desktop.rules.pay.statement import total
from tests.rules.pay.small_office import OCTOBER, SmallOffice, percent, person, tiers

NOON = datetime(2026, 10, 1, 12)


def october(day: int) -> date:
    return date(2026, 10, day)


def test_example_1_salary_with_ramp_new_and_old_clients_and_a_refund() -> None:
    office = SmallOffice(paid_days={"Анна": F(20)}).scheme(
        "Анна",
        {"kind": "salary", "amount": 40000, "ramp": [{"months": 3, "amount": 60000}]},
        percent("0.10", clients="new", first_orders=5),
        percent("0.03", clients="old", first_orders=5),
    )
    office.old_orders("A", 1).order("A-17", "A", "Анна").pay("A-17", october(9), "100000.00")
    office.old_orders("B", 5).order("B-30", "B", "Анна").pay("B-30", october(12), "50000.55")
    office.old_orders("C", 5).order("C-10", "C", "Анна").pay("C-10", date(2026, 9, 15), "30000.00")
    office.pay("C-10", october(20), "-10000.00")
    lines = office.lines()
    assert [str(line.amount) for line in lines] == ["54545.45", "10000.00", "1500.02", "-300.00"]
    assert str(total(lines)) == "65745.47"
    refund = lines[-1]
    assert (refund.component, refund.basis, refund.rate) == ("percent", D("-10000.00"), F(3, 100))
    assert refund.orders == ("C-10",)


def test_example_2_the_pool_is_divided_to_the_kopeck() -> None:
    pool = {"kind": "pool", "rate": D("0.02"), "above": 1000000, "share": "equal"}
    office = SmallOffice(
        [person("Вера", date(2026, 3, 1)), person("Анна", date(2024, 1, 1)), person("Борис")]
    )
    for name in ("Анна", "Борис", "Вера"):
        office.scheme(name, pool)
    office.order("1", "A", "Анна").pay("1", october(1), "1234567.89")
    shares = [office.amounts(name)[0] for name in ("Анна", "Вера", "Борис")]
    assert shares == ["1563.79", "1563.79", "1563.78"]


@pytest.mark.parametrize(("mode", "amounts"), [("whole", ["12500.00"]), ("marginal", ["6000.00", "2500.00"])])
def test_example_3_whole_and_marginal_tiers(mode: str, amounts: list[str]) -> None:
    component = {"kind": "percent", "tiers": tiers(("0", "0.03"), ("1.0", "0.05")), "mode": mode}
    office = SmallOffice(plans={("Анна", "revenue"): F(200000)}).scheme("Анна", component)
    office.order("1", "A", "Анна").pay("1", october(5), "250000.00")
    assert office.amounts() == amounts


def test_salary_pays_the_paid_days_and_needs_an_employed_day() -> None:
    salary = {"kind": "salary", "amount": 30000, "ramp": [{"months": 1, "amount": 10}]}
    office = SmallOffice([person("Анна", date(2026, 8, 31))]).scheme("Анна", salary)
    office.paid_days = {"Анна": F(41, 2)}
    assert office.amounts() == ["27954.55"]
    office.employees = [person("Анна", date(2026, 8, 31), left=date(2026, 9, 30))]
    assert office.amounts() == []


def test_ramp_steps_follow_one_another() -> None:
    ramp = [{"months": 1, "amount": 300}, {"months": 2, "amount": 200}]
    office = SmallOffice().scheme("Анна", {"kind": "salary", "amount": 100, "ramp": ramp})
    paid = [office.amounts(month=OCTOBER.plus(later))[0] for later in (-1, 0, 1, 2)]
    assert paid == ["300.00", "200.00", "200.00", "100.00"]


def test_percent_may_be_limited_to_a_service_and_goes_on_after_the_employee_left() -> None:
    office = SmallOffice([person("Анна", left=date(2026, 9, 20))]).scheme(
        "Анна", percent("0.1", service="Печать")
    )
    office.order("1", "A", "Анна", service="Печать").pay("1", october(1), "100.00")
    office.order("2", "A", "Анна", service="Монтаж").pay("2", october(1), "100.00")
    assert [(line.orders, str(line.amount)) for line in office.lines()] == [(("1",), "10.00")]


def test_percent_of_the_margin_of_the_first_orders() -> None:
    office = SmallOffice().scheme("Анна", percent("0.9", of="margin", clients="new", first_orders=1))
    office.order("1", "A", "Анна", amount=D("300.00"), cost=D("200.00")).pay("1", october(1), "150.00")
    office.order("2", "A", "Анна").pay("2", october(2), "100.00")
    assert office.amounts() == ["45.00"]


def test_one_line_per_order_and_rate() -> None:
    office = SmallOffice().scheme("Анна", percent("0.03"))
    office.order("1", "A", "Анна").pay("1", october(1), "0.25").pay("1", october(2), "0.25")
    (line,) = office.lines()
    assert (line.basis, line.amount, line.day) == (D("0.50"), D("0.02"), october(2))


def test_a_ramp_of_the_percent_comes_before_its_rate() -> None:
    office = SmallOffice().scheme("Анна", percent("0.1", ramp=[{"months": 2, "rate": D("0.2")}]))
    office.order("1", "A", "Анна").pay("1", october(1), "100.00").pay("1", date(2026, 11, 2), "100.00")
    assert office.amounts() == ["20.00"]
    assert office.amounts(month=OCTOBER.plus(1)) == ["10.00"]


def test_without_a_plan_tiers_pay_their_first_rate() -> None:
    office = SmallOffice().scheme("Анна", {"kind": "percent", "tiers": tiers(("0", "0.03"), ("0.1", "0.9"))})
    office.order("1", "A", "Анна").pay("1", october(5), "100.00")
    assert office.amounts() == ["3.00"]


def test_attainment_is_exact_at_the_bound() -> None:
    third = {"kind": "bonus", "metric": "calls", "tiers": tiers(("1", "7"), key="amount")}
    office = SmallOffice(plans={("Анна", "calls"): F(70, 3)}, facts={("Анна", "calls"): F(70, 3)})
    assert office.scheme("Анна", third).amounts() == ["7.00"]
    office.facts = {("Анна", "calls"): F(70, 3) - F(1, 10**9)}
    assert office.amounts() == ["0.00"]


def test_the_finder_is_paid_for_a_client_of_somebody_else() -> None:
    office = SmallOffice([person("Анна"), person("Борис")]).scheme("Анна", percent("0.01", credit="finder"))
    office.order("1", "A", "Анна").order("2", "A", "Борис").pay("2", october(3), "1000.00")
    assert office.amounts() == ["10.00"]
    office.pay("2", october(9), "-500.00")
    assert office.amounts() == ["10.00", "-5.00"]


def test_a_refund_takes_back_the_newest_payments_first() -> None:
    office = SmallOffice(plans={("Анна", "revenue"): F(100)}).scheme(
        "Анна", {"kind": "percent", "tiers": tiers(("0", "0.1"), ("1", "0.2"))}
    )
    office.order("1", "A", "Анна").pay("1", date(2026, 8, 3), "90.00").pay("1", date(2026, 9, 3), "100.00")
    office.pay("1", october(1), "-60.00").pay("1", october(2), "-60.00")
    lines = [(line.basis, line.rate, str(line.amount)) for line in office.lines()]
    assert lines == [(D("-100.00"), F(1, 5), "-20.00"), (D("-20.00"), F(1, 10), "-2.00")]


def test_a_refund_of_a_marginal_month_takes_back_the_upper_rates_and_moves_no_tier() -> None:
    component = {"kind": "percent", "tiers": tiers(("0", "0.1"), ("1", "0.2")), "mode": "marginal"}
    office = SmallOffice(plans={("Анна", "revenue"): F(100)}).scheme("Анна", component)
    office.order("1", "A", "Анна").pay("1", october(1), "150.00").pay("1", october(20), "-70.00")
    lines = [(line.basis, str(line.amount)) for line in office.lines()]
    paid, refunded = lines[:2], lines[2:]
    assert paid == [(D("100.00"), "10.00"), (D("50.00"), "10.00")]
    assert refunded == [(D("-50.00"), "-10.00"), (D("-20.00"), "-2.00")]


def test_a_refund_of_what_no_scheme_paid_takes_nothing_back() -> None:
    office = SmallOffice().scheme("Анна", percent("0.1")).order("1", "A", "Анна")
    office.pay("1", date(2025, 12, 1), "100.00").pay("1", october(1), "-100.00")
    assert office.amounts() == []


def test_a_refund_takes_back_from_the_manager_who_was_credited_with_the_payment() -> None:
    office = SmallOffice([person("Анна"), person("Борис")]).scheme("Анна", percent("0.1")).scheme("Борис")
    office.order("1", "A", "Анна").pay("1", date(2026, 9, 20), "100.00")
    office.reassign("1", NOON, "Борис").pay("1", october(5), "-100.00")
    assert office.amounts("Анна") == ["-10.00"]
    assert office.amounts("Борис") == []


def test_piece_rate_pays_what_is_above() -> None:
    piece = {"kind": "piece", "metric": "meetings", "amount": 500, "above": 10}
    office = SmallOffice(facts={("Анна", "meetings"): F(25, 2)}).scheme("Анна", piece)
    assert office.amounts() == ["1250.00"]
    office.facts = {("Анна", "meetings"): F(9)}
    assert office.amounts() == ["0.00"]


@pytest.mark.parametrize(
    ("share", "amounts"),
    [("days", ["66.67", "33.33"]), ("weight", ["25.00", "75.00"]), ("revenue", ["100.00", "0.00"])],
)
def test_a_pool_is_shared_by_days_weight_or_own_revenue(share: str, amounts: list[str]) -> None:
    pool = {"kind": "pool", "rate": D("0.1"), "share": share}
    office = SmallOffice(
        [person("Анна"), person("Борис", weight=F(3))], terms=PayTerms(break_even=D("1000.00"))
    )
    office.scheme("Анна", pool).scheme("Борис", pool).paid_days = {"Анна": F(22), "Борис": F(11)}
    office.order("1", "A", "Анна").pay("1", october(1), "2500.00").pay("1", october(2), "-500.00")
    assert [office.amounts(name)[0] for name in ("Анна", "Борис")] == amounts


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


PENALTY: dict[str, Any] = {"kind": "penalty", "metric": "calls", "below": D("0.8"), "amount": 700}


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
    notices = list(month_notices(office.book(), OCTOBER, office.employees[0]))
    assert [notice.kind for notice in notices if notice.blocks] == ["reason_awaits"] * (None in reasons)


def test_no_penalty_at_the_bound_and_a_flag_without_a_plan() -> None:
    office = SmallOffice(plans={("Анна", "calls"): F(10)}, facts={("Анна", "calls"): F(8)}).scheme(
        "Анна", PENALTY
    )
    assert office.amounts() == []
    office.plans = {("Анна", "calls"): F(0)}
    assert office.amounts() == ["0.00"]
    assert [notice.kind for notice in month_notices(office.book(), OCTOBER, office.employees[0])] == [
        "no_plan"
    ]


def test_a_missing_plan_is_flagged_once_however_many_components_rest_on_it() -> None:
    bonus = {"kind": "bonus", "metric": "calls", "tiers": tiers(("1", "1"), key="amount")}
    office = SmallOffice().scheme("Анна", bonus, PENALTY, {**PENALTY, "metric": "meetings"})
    notices = month_notices(office.book(), OCTOBER, office.employees[0])
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


def test_margin_without_cost_and_a_manager_without_scheme_are_noticed() -> None:
    office = SmallOffice([person("Анна"), person("Борис")]).scheme("Анна", percent("0.1", of="margin"))
    office.order("1", "A", "Анна").pay("1", october(1), "100.00")
    anna, boris = office.employees
    (notice,) = month_notices(office.book(), OCTOBER, anna)
    assert (notice.kind, notice.details) == ("no_cost", {"orders": ["1"]})
    assert [notice.kind for notice in month_notices(office.book(), OCTOBER, boris)] == ["no_scheme"]
