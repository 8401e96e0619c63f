"""The month's report, plans, reasons, the plan from the profit."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from sqlalchemy.orm import Session

from desktop import models
from desktop.language.plan_json import plan_as_json
from desktop.rules.errors import DolyaError
from desktop.rules.metrics import METRICS
from desktop.rules.months import Month
from desktop.rules.profit import Rates
from desktop.services.planning import (
    MetricRow,
    PlanPart,
    copy_last_targets,
    file_reason,
    judge_reason,
    list_reasons,
    plan_from_profit,
    plan_report,
    set_target,
)
from desktop.storage.operations import Act, Store
from tests.services.office_of_four import ANNA, IGOR, NOW, VERA, Rows
from tests.viewers import AS_OWNER

OCTOBER = Month(2026, 10)  # 22 working days; on the 20th 13 are over


def act(actor: int = IGOR) -> Act:
    return Act(actor, NOW)


@pytest.fixture
def office(store: Store) -> Store:
    """Анна collected 130 000 on the 7th and 20 000 today; Вера is away for two of October's days."""
    with Session(store.engine) as session:
        rows = Rows(session)
        rows.office()
        client = rows.client("Зерно", "Анна", segment="large")
        day = datetime(2026, 10, 7, 11)
        order = rows.order("1", client, day, "Анна", ((day, "paid"),), amount=Decimal("130000.00"))
        rows.payment(order, date(2026, 10, 7), "130000.00")
        rows.payment(order, date(2026, 10, 20), "20000.00")
        rows.order("2", client, day, "Борис", ((NOW, "invoice"),), amount=Decimal("40000.00"))
        for hour in (9, 10, 11):
            rows.contact(client, datetime(2026, 10, 7, hour), "Анна", "call_out")
        session.add(
            models.Absence(
                employee_id=rows.people["Вера"].id,
                start=datetime(2026, 10, 19),
                end=datetime(2026, 10, 20, 23, 59),
                kind_id=rows.kinds["sick"].id,
            )
        )
        session.commit()
    for employee, metric, target in (
        ("Анна", "revenue", 220_000),
        ("Вера", "revenue", 220_000),
        ("Анна", "service:Вывески", 3),
    ):
        set_target(store, act(), month="2026-10", employee=employee, metric=metric, target=Decimal(target))
    return store


def part_of(store: Store, name: str | None, now: datetime = NOW, month: Month = OCTOBER) -> PlanPart:
    report = plan_report(store, AS_OWNER, now, month)
    return next(part for part in (report.office, *report.employees) if part.employee == name)


def row_of(part: PlanPart, metric: str) -> MetricRow:
    return next(row for row in part.metrics if row.metric == metric)


def test_the_report_has_the_managers_by_name_and_the_metrics_in_their_order(office: Store) -> None:
    report = plan_report(office, AS_OWNER, NOW, OCTOBER)
    assert [part.employee for part in report.employees] == ["Анна", "Борис", "Вера"]
    assert [row.metric for row in report.employees[0].metrics] == [*METRICS, "service:Вывески"]
    assert [row.metric for row in report.employees[1].metrics] == list(METRICS)
    assert (report.elapsed_days, report.working_days) == (13, 22)


def test_plan_fact_forecast_and_what_today_needs(office: Store) -> None:
    row = row_of(part_of(office, "Анна"), "revenue")
    assert (row.plan, row.fact) == (220_000, 150_000)
    assert row.attainment == Fraction(15, 22)
    assert row.forecast == Fraction(130_000 * 22, 13), "the pace of the days that are over"
    assert row.today == Fraction(220_000 - 130_000, 9)
    assert row.daily == ((date(2026, 10, 7), 130_000), (date(2026, 10, 20), 20_000))


def test_after_closing_time_today_is_over_too(office: Store) -> None:
    report = plan_report(office, AS_OWNER, datetime(2026, 10, 20, 18), OCTOBER)
    assert report.elapsed_days == 14
    assert row_of(report.office, "revenue").forecast == Fraction(150_000 * 22, 14)


def test_absence_lowers_the_plan_and_asks_nothing_of_the_day(office: Store) -> None:
    part = part_of(office, "Вера")
    assert part.available_days == 20
    row = row_of(part, "revenue")
    assert row.plan == 200_000
    assert row.today is None
    assert [day.day.day for day in part.calls if day.away] == [19, 20]


def test_the_office_has_the_sum_of_the_plans_until_it_has_its_own(office: Store) -> None:
    assert row_of(part_of(office, None), "revenue").plan == 420_000
    set_target(office, act(), month="2026-10", employee=None, metric="revenue", target=Decimal(500_000))
    assert row_of(part_of(office, None), "revenue").plan == 500_000
    set_target(office, act(), month="2026-10", employee=None, metric="revenue", target=None)
    assert row_of(part_of(office, None), "revenue").plan == 420_000


def test_calls_stand_against_the_norm_of_the_managers_segment(office: Store) -> None:
    day = next(day for day in part_of(office, "Анна").calls if day.day == date(2026, 10, 7))
    assert (day.calls, day.norm, day.away) == (3, 30, False)


def test_the_offices_own_norm_counts_where_it_has_one(office: Store) -> None:
    with Session(office.engine) as session:
        session.add(models.NormOfCalls(segment="large", calls=[12, 4]))
        session.commit()
    assert {day.norm for day in part_of(office, "Анна").calls} == {12}
    assert {day.norm for day in part_of(office, "Борис").calls} == {12}, "most clients are large"
    rates = Rates(Fraction(1, 10), Fraction(1, 2), Fraction(2, 5), Fraction(3, 4), Fraction(1, 2))
    plan = plan_from_profit(office, AS_OWNER, NOW, Decimal(300_000), rates=rates)
    assert plan.norm_of_calls == 12


def test_the_pipeline_adds_open_orders_by_the_offices_conversion(office: Store) -> None:
    report = plan_report(office, AS_OWNER, NOW, OCTOBER)
    boris = next(part for part in report.employees if part.employee == "Борис")
    assert row_of(boris, "revenue").pipeline == 20_000, "one of the two invoices was paid"
    assert boris.few_orders
    assert report.few_orders
    assert row_of(report.office, "revenue").pipeline == 170_000
    assert row_of(part_of(office, None, month=Month(2026, 9)), "revenue").pipeline is None


def test_the_funnel_counts_the_months_orders_and_what_is_usual(office: Store) -> None:
    funnel = part_of(office, None).funnel
    assert [(step.stage, step.count) for step in funnel] == [
        ("new", 2), ("negotiation", 2), ("proposal", 2), ("invoice", 2), ("paid", 1),
    ]  # fmt: skip
    assert funnel[-1].conversion == funnel[-1].usual == Fraction(1, 2)


def test_a_month_that_is_over_is_forecast_as_it_was(office: Store) -> None:
    row = row_of(part_of(office, "Анна", now=datetime(2026, 12, 1, 9)), "revenue")
    assert row.forecast == row.fact == 150_000
    assert row.today is None


def test_the_report_as_json(office: Store) -> None:
    plain = plan_as_json(plan_report(office, AS_OWNER, NOW, OCTOBER))
    assert plain["month"] == "2026-10"
    assert plain["employees"][0]["name"] == "Анна"
    revenue = next(row for row in plain["employees"][0]["metrics"] if row["metric"] == "revenue")
    assert revenue == {
        "metric": "revenue",
        "plan": "220000.00",
        "fact": "150000.00",
        "attainment": "0.6818",
        "forecast": "220000.00",
    }
    assert plain["office"][0] == {
        "metric": "calls", "plan": None, "fact": "3.00", "attainment": None, "forecast": "5.08",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("actor", "fields", "code"),
    [
        (ANNA, {}, "owner_only"),
        (IGOR, {"metric": "smiles"}, "unknown_metric"),
        (IGOR, {"metric": "service:Сайты"}, "unknown_metric"),
        (IGOR, {"employee": "Глеб"}, "no_such_employee"),
        (IGOR, {"target": Decimal(-1)}, "target_negative"),
        (IGOR, {"month": "2026-13"}, "not_a_month"),
    ],
)
def test_a_plan_that_makes_no_sense_is_refused(
    office: Store, actor: int, fields: dict[str, object], code: str
) -> None:
    given = {"month": "2026-10", "employee": "Анна", "metric": "calls", "target": Decimal(5), **fields}
    with pytest.raises(DolyaError, match=code):
        set_target(office, act(actor), **given)


def test_a_reason_is_filed_replaced_and_judged_by_the_owner(office: Store) -> None:
    for text in ("болела", "болела две недели"):
        file_reason(office, act(VERA), month="2026-10", employee="Вера", metric=None, text=text)
    (row,) = list_reasons(office, AS_OWNER, OCTOBER)
    assert (row.employee, row.metric, row.text, row.accepted) == ("Вера", None, "болела две недели", None)
    with pytest.raises(DolyaError, match="owner_only"):
        judge_reason(office, act(VERA), reason=row.id, accepted=True)
    judge_reason(office, act(), reason=row.id, accepted=True)
    assert list_reasons(office, AS_OWNER, OCTOBER)[0].accepted is True
    file_reason(office, act(VERA), month="2026-10", employee="Вера", metric=None, text="и ещё")
    assert [row.accepted for row in list_reasons(office, AS_OWNER, OCTOBER)] == [True, None]


def test_managers_give_reasons_for_themselves_only(office: Store) -> None:
    with pytest.raises(DolyaError, match="not_yours"):
        file_reason(office, act(ANNA), month="2026-10", employee="Вера", metric=None, text="болела")
    with pytest.raises(DolyaError, match="reason_needed"):
        file_reason(office, act(VERA), month="2026-10", employee="Вера", metric="calls", text=" ")


def test_the_plan_from_the_profit_rests_on_the_offices_own_rates(office: Store) -> None:
    with pytest.raises(DolyaError, match="no_experience") as refused:
        plan_from_profit(office, AS_OWNER, NOW, Decimal(300_000))
    assert refused.value.details == {"step": "calls"}
    with Session(office.engine) as session:
        rows = Rows(session)
        rows.people = {"Анна": session.query(models.Employee).filter_by(name="Анна").one()}
        client = session.query(models.Client).one()
        for hour in (12, 13):
            rows.contact(client, datetime(2026, 10, 8, hour), "Анна", "meeting_client")
        session.commit()
    plan = plan_from_profit(office, AS_OWNER, NOW, Decimal(300_000), average_order=Decimal(40_000))
    assert plan.month == Month(2026, 11)
    assert (plan.margin_rate, plan.plan.revenue, plan.plan.paid) == (Fraction(1, 4), 1_200_000, 30)
    assert (plan.plan.invoices, plan.plan.proposals, plan.plan.meetings, plan.plan.calls) == (60, 60, 60, 90)
    assert (plan.norm_of_calls, plan.capacity.managers) == (30, 3)
    assert plan.capacity.fits


def test_the_plan_of_the_month_before_is_copied_where_there_is_none_yet(office: Store) -> None:
    set_target(office, act(), month="2026-11", employee="Анна", metric="revenue", target=Decimal(1))
    with Session(office.engine) as session, session.begin():
        session.get_one(models.Employee, VERA).left = date(2026, 10, 31)
    assert copy_last_targets(office, act(), month="2026-11") == 1, "Анна has a plan, Вера is gone"
    november = Month(2026, 11)
    assert row_of(part_of(office, "Анна", month=november), "service:Вывески").plan == 3
    assert row_of(part_of(office, "Анна", month=november), "revenue").plan == 1
    with pytest.raises(DolyaError, match="no_plan_to_copy"):
        copy_last_targets(office, act(), month="2026-11")
    with pytest.raises(DolyaError, match="owner_only"):
        copy_last_targets(office, act(ANNA), month="2026-12")


def test_ratios_and_stocks_are_not_reduced_summed_spread_or_forecast(office: Store) -> None:
    for employee, metric, target in (
        ("Анна", "average_order", "200000"),
        ("Вера", "average_order", "200000"),
        ("Вера", "active_clients", "5"),
        ("Анна", "active_clients", "2"),
        ("Анна", "conversion:paid", "0.5"),
        (None, "rating", "4"),
    ):
        set_target(office, act(), month="2026-10", employee=employee, metric=metric, target=Decimal(target))
    anna, vera, whole = (part_of(office, name) for name in ("Анна", "Вера", None))
    average = row_of(anna, "average_order")
    assert (average.fact, average.plan, average.attainment) == (150_000, 200_000, Fraction(3, 4))
    assert (average.forecast, average.today, average.daily) == (None, None, ())
    assert row_of(vera, "average_order").plan == 200_000, "Вера is away for two days"
    assert row_of(vera, "average_order").fact is None, "a ratio without a case"
    assert row_of(vera, "average_order").attainment is None
    assert row_of(whole, "average_order").plan is None
    assert row_of(whole, "average_order").fact == 150_000
    assert (row_of(vera, "active_clients").fact, row_of(vera, "active_clients").plan) == (0, 5)
    assert (row_of(whole, "active_clients").fact, row_of(whole, "active_clients").plan) == (1, 7)
    assert row_of(anna, "conversion:paid").fact == 1
    assert row_of(whole, "rating").fact is None
    conversion = next(
        one for one in plan_as_json(plan_report(office, AS_OWNER, NOW, OCTOBER))["employees"][0]["metrics"]
        if one["metric"] == "conversion:paid"
    )  # fmt: skip
    assert conversion == {
        "metric": "conversion:paid", "plan": "0.5000", "fact": "1.0000", "attainment": "2.0000",
        "forecast": None,
    }  # fmt: skip


def test_nearly_all_of_a_plan_is_never_shown_as_all_of_it(office: Store) -> None:
    set_target(office, act(), month="2026-10", employee="Анна", metric="revenue", target=Decimal("150000.01"))
    shown = plan_as_json(plan_report(office, AS_OWNER, NOW, OCTOBER))["employees"][0]["metrics"]
    revenue = next(one for one in shown if one["metric"] == "revenue")
    assert (revenue["fact"], revenue["plan"], revenue["attainment"]) == ("150000.00", "150000.01", "0.9999")
