"""Every component of a scheme, on small offices; the worked examples of the rules are here."""

from datetime import date, datetime
from decimal import Decimal as D
from fractions import Fraction as F

import pytest

from desktop.rules.credited import CreditTerms
from desktop.rules.pay.pay_facts import PayTerms
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


def test_a_refund_is_given_back_by_those_who_were_paid_whoever_leads_the_order_now() -> None:
    office = SmallOffice([person("Анна"), person("Борис")])
    office.scheme("Анна", percent("0.1")).scheme("Борис", percent("0.2"))
    office.order("1", "A", "Анна").pay("1", date(2026, 9, 20), "100.00")
    office.reassign("1", NOON, "Борис").pay("1", october(5), "-100.00")
    assert office.amounts("Анна") == ["-10.00"]
    assert office.amounts("Борис") == []


def test_the_refund_of_somebody_who_has_left_is_the_offices_and_is_reported() -> None:
    office = SmallOffice([person("Анна", left=date(2026, 9, 30))]).scheme("Анна", percent("0.1"))
    office.order("1", "A", "Анна").pay("1", date(2026, 9, 20), "100.00").pay("1", october(5), "-100.00")
    assert office.amounts() == []
    (notice,) = office.notices()
    assert (notice.kind, notice.details) == ("refund_of_leaver", {"orders": ["1"]})


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


def test_margin_without_cost_and_a_manager_without_scheme_are_noticed() -> None:
    office = SmallOffice([person("Анна"), person("Борис")]).scheme("Анна", percent("0.1", of="margin"))
    office.order("1", "A", "Анна").pay("1", october(1), "100.00")
    (notice,) = office.notices()
    assert (notice.kind, notice.details) == ("no_cost", {"orders": ["1"]})
    assert [notice.kind for notice in office.notices("Борис")] == ["no_scheme"]


def test_a_marginal_limit_is_exact_and_not_rounded() -> None:
    component = {"kind": "percent", "tiers": tiers(("0", "0.5"), ("1", "1")), "mode": "marginal"}
    office = SmallOffice(plans={("Анна", "revenue"): F(1, 3)}).scheme("Анна", component)
    office.order("1", "A", "Анна").pay("1", october(5), "0.35")
    lines = office.lines()
    assert [str(line.amount) for line in lines] == ["0.17", "0.02"]
    assert [line.details["exact_basis"] for line in lines] == ["1/3", "1/60"]


def test_percent_of_the_net_amount() -> None:
    office = SmallOffice(credit_terms=CreditTerms(vat_rate=F(1, 5))).scheme("Анна", percent("0.1", of="net"))
    order = {"amount": D("1200.00"), "pass_through": D("600.00")}
    office.order("1", "A", "Анна", **order).pay("1", october(1), "1200.00")
    assert office.amounts() == ["50.00"]


def test_new_clients_may_be_those_of_the_first_months() -> None:
    office = SmallOffice().scheme(
        "Анна",
        percent("0.5", clients="new", first_months=2),
        percent("0.1", clients="old", first_months=2),
    )
    for number, day in (("1", date(2026, 8, 2)), ("2", october(1)), ("3", october(2))):
        office.order(number, "A", "Анна").pay(number, day, "100.00")
    assert office.amounts() == ["50.00", "10.00"]


def test_a_pool_of_a_department_is_of_what_its_people_brought() -> None:
    pool = {"kind": "pool", "rate": D("0.1"), "above": 100, "department": "Цех", "share": "equal"}
    office = SmallOffice([person("Анна"), person("Борис"), person("Вера")])
    office.terms = PayTerms(departments={"Анна": "Цех", "Вера": "Цех", "Борис": "Зал"})
    office.scheme("Анна", pool).scheme("Борис", pool)
    for number, name in (("1", "Анна"), ("2", "Борис"), ("3", "Вера")):
        office.order(number, number, name).pay(number, october(1), "1000.00")
    assert [office.amounts(name)[0] for name in ("Анна", "Борис")] == ["95.00", "95.00"]


def test_a_pool_is_shared_by_days_unless_it_says_otherwise() -> None:
    pool = {"kind": "pool", "rate": D("0.1"), "above": 0}
    office = SmallOffice([person("Анна"), person("Борис")]).scheme("Анна", pool).scheme("Борис", pool)
    office.paid_days = {"Борис": F(11)}
    office.order("1", "A", "Анна").pay("1", october(1), "300.00")
    assert [office.amounts(name)[0] for name in ("Анна", "Борис")] == ["20.00", "10.00"]
