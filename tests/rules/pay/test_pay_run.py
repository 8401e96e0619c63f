"""Carry-over, tax, advances, corrections of closed months."""

from collections import defaultdict
from datetime import date, datetime
from decimal import Decimal as D
from fractions import Fraction as F

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules.months import Month
from desktop.rules.pay.corrections import StoredStatements
from desktop.rules.pay.pay_facts import Adjustment, MissReason, PayTerms
from desktop.rules.pay.pay_run import PayRun
from desktop.rules.pay.statement import PayStatement, total
from desktop.rules.pay.tax import TaxTerms
from tests.rules.pay.small_office import OCTOBER, SmallOffice, percent, person, tiers

NOVEMBER = OCTOBER.plus(1)
SALARY = {"kind": "salary", "amount": 1000}


def run(office: SmallOffice, closed: dict[Month, StoredStatements] | None = None) -> PayRun:
    return PayRun(office.basis(), closed or {}, OCTOBER)


def adjustment(kind: str, amount: str, month: Month = OCTOBER) -> Adjustment:
    return Adjustment(month, "Анна", kind, D(amount), "because")


def amounts(statement: PayStatement, *components: str) -> list[str]:
    return [str(line.amount) for line in statement.lines if line.component in components]


def test_a_sum_below_zero_is_carried_over_and_begins_the_next_month() -> None:
    office = SmallOffice().scheme("Анна", SALARY)
    office.adjustments = [adjustment("deduction", "2500.00")]
    of = run(office).statements
    assert (of(OCTOBER)["Анна"].accrued, of(OCTOBER)["Анна"].carry_over) == (D("0.00"), D("-1500.00"))
    assert amounts(of(OCTOBER)["Анна"], "carry_over") == ["1500.00"]
    assert amounts(of(NOVEMBER)["Анна"], "carry_over") == ["-1500.00", "500.00"]
    assert of(NOVEMBER.plus(1))["Анна"].accrued == D("500.00")


def test_an_advance_beyond_what_is_payable_stays_an_advance() -> None:
    office = SmallOffice(terms=PayTerms(tax=TaxTerms(F(13, 100)))).scheme("Анна", SALARY)
    office.adjustments = [adjustment("advance", "900.00"), adjustment("advance", "300.00", NOVEMBER)]
    first, second = (run(office).statements(month)["Анна"] for month in (OCTOBER, NOVEMBER))
    assert (first.tax, first.advance, first.payable) == (D("130.00"), D("870.00"), D("0.00"))
    assert first.advance_left == D("30.00")
    assert (second.advance, second.payable, second.advance_left) == (D("330.00"), D("540.00"), D("0.00"))


def closed_october(office: SmallOffice) -> dict[Month, StoredStatements]:
    return {OCTOBER: run(office).statements(OCTOBER)}


def test_a_payment_dated_back_is_corrected_in_the_first_open_month_once() -> None:
    office = SmallOffice().scheme("Анна", percent("0.1")).order("1", "A", "Анна")
    office.pay("1", date(2026, 10, 5), "100.00")
    closed = closed_october(office)
    office.pay("1", date(2026, 10, 9), "55.55")
    correction = run(office, closed).statements(NOVEMBER)["Анна"].lines[0]
    assert (correction.component, correction.orders, correction.amount) == ("correction", ("1",), D("5.56"))
    assert (correction.basis, correction.rate) == (D("55.55"), F(1, 10))
    assert correction.details["month"] == "2026-10"
    closed[NOVEMBER] = run(office, closed).statements(NOVEMBER)
    assert run(office, closed).statements(NOVEMBER.plus(1))["Анна"].lines == ()
    assert run(office, closed).statements(OCTOBER) == closed[OCTOBER]


def test_an_attainment_that_changes_corrects_every_order_per_rate() -> None:
    office = SmallOffice(plans={("Анна", "revenue"): F(100)}).scheme(
        "Анна", {"kind": "percent", "tiers": tiers(("0", "0.1"), ("1", "0.2"))}
    )
    office.order("1", "A", "Анна").pay("1", date(2026, 10, 5), "90.00")
    closed = closed_october(office)
    office.order("2", "A", "Анна").pay("2", date(2026, 10, 6), "10.00")
    lines = run(office, closed).statements(NOVEMBER)["Анна"].lines
    assert {(line.orders, line.rate, str(line.amount)) for line in lines} == {
        (("1",), F(1, 5), "18.00"), (("1",), F(1, 10), "-9.00"), (("2",), F(1, 5), "2.00"),
    }  # fmt: skip


def test_a_reason_judged_anew_takes_the_penalty_back() -> None:
    penalty = {"kind": "penalty", "metric": "calls", "below": 1, "amount": 70, "limit": "none"}
    office = SmallOffice(plans={("Анна", "calls"): F(2)}, facts={("Анна", "calls"): F(1)})
    closed = closed_october(office.scheme("Анна", SALARY, penalty))
    office.reasons = [MissReason(OCTOBER, "Анна", "calls", True)]
    office.plans = {("Анна", "calls"): F(2)}
    statement = run(office, closed).statements(NOVEMBER)["Анна"]
    assert amounts(statement, "correction") == ["70.00"]


def test_an_adjustment_entered_anew_with_the_same_words_is_no_correction() -> None:
    office = SmallOffice().scheme("Анна", SALARY)
    office.adjustments = [adjustment("bonus", "10.00"), adjustment("bonus", "5.00")]
    closed = closed_october(office)
    office.adjustments = [adjustment("bonus", "5.00"), adjustment("bonus", "10.00")]
    assert amounts(run(office, closed).statements(NOVEMBER)["Анна"], "correction") == []


def test_an_employee_entered_late_is_paid_for_closed_months_by_corrections() -> None:
    office = SmallOffice().scheme("Анна", SALARY)
    closed = closed_october(office)
    office.employees.append(person("Борис"))
    office.scheme("Борис", SALARY)
    assert amounts(run(office, closed).statements(NOVEMBER)["Борис"], "correction") == ["1000.00"]


@pytest.mark.parametrize(
    "dates", [{"left": date(2026, 9, 30)}, {"hired": date(2026, 11, 2)}], ids=["left before", "hired after"]
)
def test_a_payment_dated_back_reaches_those_who_had_no_line(dates: dict[str, date]) -> None:
    office = SmallOffice([person("Анна", **dates)]).scheme("Анна", percent("0.1"))
    office.order("1", "A", "Анна")
    closed = closed_october(office)
    assert closed[OCTOBER]["Анна"].lines == ()
    office.pay("1", date(2026, 10, 9), "100000.00")
    assert amounts(run(office, closed).statements(NOVEMBER)["Анна"], "correction") == ["10000.00"]


money = st.integers(-50_000, 200_000)
payments = st.lists(st.tuples(st.integers(1, 28), st.integers(0, 3), money), max_size=12)


def busy_office(entries: list[tuple[int, int, int]], late: list[tuple[int, int, int]] = []) -> SmallOffice:  # noqa: B006
    office = SmallOffice([person("Анна"), person("Борис")], plans={("Анна", "revenue"): F(500)})
    office.scheme("Анна", percent("0.07"), {"kind": "percent", "tiers": tiers(("0", "0.03"), ("1", "0.05"))})
    office.scheme("Борис", percent("0.11", of="margin"), {"kind": "pool", "rate": D("0.1")})
    office.adjustments = [adjustment("deduction", "50.00")]
    for number in range(4):
        office.order(str(number), "A", *(("Анна", "Борис") if number % 2 else ("Анна",)))
    office.reassign("0", datetime(2026, 10, 20), "Борис")
    for day, number, kopecks in [*entries, *late]:
        office.pay(str(number), date(2026, 10, day), str(D(kopecks).scaleb(-2)))
    return office


@settings(max_examples=100, deadline=None)
@given(payments)
def test_the_lines_add_up_to_what_is_accrued_and_it_is_never_below_zero(
    entries: list[tuple[int, int, int]],
) -> None:
    for month in (OCTOBER, NOVEMBER):
        for statement in run(busy_office(entries)).statements(month).values():
            assert total(statement.lines) == statement.accrued >= 0
            assert statement.payable == statement.accrued - statement.tax - statement.advance >= 0


@settings(max_examples=60, deadline=None)
@given(payments, payments)
def test_unchanged_facts_give_no_corrections_and_changed_ones_come_out_right(
    entries: list[tuple[int, int, int]], late: list[tuple[int, int, int]]
) -> None:
    closed = closed_october(busy_office(entries))
    unchanged = run(busy_office(entries), closed).statements(NOVEMBER)
    assert all(line.component != "correction" for one in unchanged.values() for line in one.lines)
    changed = busy_office(entries, late)
    for name, statement in run(changed, closed).statements(NOVEMBER).items():
        posted = total(line for line in statement.lines if line.component == "correction")
        stored = total(line for line in closed[OCTOBER][name].lines if line.component != "carry_over")
        assert posted == total(changed.lines(name)) - stored


@settings(max_examples=60, deadline=None)
@given(payments, payments)
def test_a_month_closed_changed_and_corrected_pays_in_sum_as_if_all_had_been_known(
    entries: list[tuple[int, int, int]], late: list[tuple[int, int, int]]
) -> None:
    closed = closed_october(busy_office(entries))
    changed = busy_office(entries, late)
    corrected, known = run(changed, closed).statements, run(changed).statements
    for name in ("Анна", "Борис"):
        paid, would_be = (
            of(OCTOBER)[name].accrued + of(NOVEMBER)[name].accrued + of(NOVEMBER)[name].carry_over
            for of in (corrected, known)
        )
        assert paid == would_be


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 10**5), st.booleans())
def test_a_whole_refund_undoes_exactly_what_was_paid_to_whom(
    first: int, second: int, plan: int, marginal: bool
) -> None:
    mode = "marginal" if marginal else "whole"
    scheme = {"kind": "percent", "tiers": tiers(("0", "0.033"), ("1", "0.077")), "mode": mode}
    office = SmallOffice([person("Анна"), person("Борис")], plans={("Анна", "revenue"): F(plan, 7)})
    office.scheme("Анна", scheme).scheme("Борис", percent("0.011", of="margin"))
    office.order("1", "A", "Анна", "Борис").pay("1", date(2026, 10, 5), str(D(first).scaleb(-2)))
    office.pay("1", date(2026, 10, 6), str(D(second).scaleb(-2)))
    paid = {name: office.lines(name) for name in ("Анна", "Борис")}
    office.reassign("1", datetime(2026, 10, 7), "Борис")
    office.facts = {("Анна", "revenue"): office.attainment(OCTOBER, "Анна", "revenue").fact}
    office.pay("1", date(2026, 10, 8), str(-D(first + second).scaleb(-2)))
    for name, lines in paid.items():
        assert total(office.lines(name)) == 0
        assert total(lines) == -total(line for line in office.lines(name) if line.details.get("refund"))


@settings(max_examples=100, deadline=None)
@given(
    bounds=st.lists(st.integers(1, 30), max_size=4, unique=True),
    plan=st.integers(1, 10**6),
    entries=st.lists(st.integers(1, 10**6), min_size=1, max_size=6),
)
def test_marginal_tiers_cover_the_basis_without_gap_or_overlap(
    bounds: list[int], plan: int, entries: list[int]
) -> None:
    steps = [("0", "0.01"), *((str(D(start) / 10), f"0.{start + 10}") for start in sorted(bounds))]
    component = {"kind": "percent", "tiers": tiers(*steps), "mode": "marginal"}
    office = SmallOffice(plans={("Анна", "revenue"): F(plan, 7)}).scheme("Анна", component)
    for number, kopecks in enumerate(entries):
        office.order(str(number), "A", "Анна").pay(str(number), date(2026, 10, 5), str(D(kopecks).scaleb(-2)))
    basis: dict[str, F] = defaultdict(F)
    per_rate: dict[F, F] = defaultdict(F)
    for line in office.lines():
        assert line.basis is not None
        assert line.rate is not None
        exact = F(line.details.get("exact_basis", line.basis))
        assert exact > 0
        assert abs(exact - F(line.basis)) <= F(1, 200)
        basis[line.orders[0]] += exact
        per_rate[line.rate] += exact
    assert basis == {str(number): F(kopecks, 100) for number, kopecks in enumerate(entries)}
    starts = [F(D(start)) * F(plan, 7) for start, _ in steps]
    for start, end, (_, rate) in zip(starts, [*starts[1:], None], steps, strict=True):
        width = F(sum(entries), 100) if end is None else min(end, F(sum(entries), 100))
        assert per_rate[F(D(rate))] == max(width - start, 0)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 44), min_size=1, max_size=6), st.integers(0, 10**8))
def test_the_shares_of_a_pool_add_up_to_it(halves: list[int], kopecks: int) -> None:
    pool = {"kind": "pool", "rate": D("0.017"), "share": "days"}
    office = SmallOffice([person(f"м{place}") for place in range(len(halves))])
    for place, days in enumerate(halves):
        office.scheme(f"м{place}", pool).paid_days[f"м{place}"] = F(days, 2)
    office.order("1", "A", "м0").pay("1", date(2026, 10, 1), str(D(kopecks).scaleb(-2)))
    lines = [office.lines(person.name)[0] for person in office.employees]
    assert total(lines) == lines[0].basis
