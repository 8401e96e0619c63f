"""Payroll of an office in a database: statements, closing, corrections, adjustments, replay, Excel."""

from datetime import date, datetime, time
from decimal import Decimal as D
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.exchange.office_file import SchemeDraft
from desktop.exchange.office_file.setup_records import SchemeEntry, SchemeSpan
from desktop.language.payroll_json import payroll_as_json, rate_text, replay_as_json
from desktop.language.payroll_workbook_words import workbook_words
from desktop.rules.errors import BadInput, Refused, Unavailable
from desktop.rules.months import Month
from desktop.rules.pay.components.salary import Salary
from desktop.services.checking.checking import check_office
from desktop.services.payroll import (
    PayStatement,
    adjust_pay,
    close_month,
    export_payroll,
    first_pay_month,
    payroll,
    proposed_advances,
    reopen_month,
    replay_scheme,
    run_advances,
)
from desktop.storage.operations import Act, Store
from tests.services.pay_office import (
    ANNA,
    NOW,
    OFFICE,
    OLEG,
    act,
    put_example_1,
    put_paid,
    put_payment,
    set_up,
)
from tests.viewers import AS_OWNER

SEPTEMBER, OCTOBER, NOVEMBER = Month(2026, 9), Month(2026, 10), Month(2026, 11)


@pytest.fixture
def office(store: Store) -> Store:
    put_example_1(store)
    return store


def of(store: Store, name: str, month: Month = OCTOBER) -> PayStatement:
    return next(one for one in payroll(store, AS_OWNER, NOW, month).statements if one.employee == name)


def close(store: Store, *months: Month) -> None:
    for month in months:
        close_month(store, Act(OLEG, datetime.combine(month.last, time(20))), month=str(month))


def test_example_1_as_other_programs_read_it(office: Store) -> None:
    read = payroll_as_json(payroll(office, AS_OWNER, NOW, OCTOBER))
    anna = next(one for one in read["employees"] if one["name"] == "Анна")
    amounts = [line["amount"] for line in anna["lines"]]
    assert amounts == ["54545.45", "10000.00", "1500.02", "-300.00"]
    assert (anna["accrued"], anna["payable"], anna["scheme"]) == ("65745.47", "65745.47", "active")
    percent = anna["lines"][1]
    assert {key: percent[key] for key in ("component", "basis", "rate", "orders", "date")} == {
        "component": "percent", "basis": "100000.00", "rate": "0.10", "orders": ["A-17"],
        "date": "2026-10-09",
    }  # fmt: skip
    assert percent["title"] == "Ромашка: order no. 2, new client"
    assert read["total"] == "95745.47"
    assert not read["closed"]


def test_a_closed_month_stays_as_it_was_and_is_corrected_in_the_next(office: Store) -> None:
    close(office, SEPTEMBER, OCTOBER)
    closed = payroll(office, AS_OWNER, NOW, OCTOBER)
    assert closed.closed
    put_payment(office, "A-17", date(2026, 10, 30), "-1000.00")
    assert payroll(office, AS_OWNER, NOW, OCTOBER) == closed
    line = next(line for line in of(office, "Анна", NOVEMBER).lines if line.component == "correction")
    assert (line.amount, line.orders, line.day) == (D("-100.00"), ("A-17",), date(2026, 10, 30))
    assert line.details["month"] == "2026-10"
    close(office, NOVEMBER)
    december = of(office, "Анна", NOVEMBER.plus(1))
    assert [line.component for line in december.lines] == ["salary"]
    assert check_office(office).ok


def test_new_settings_do_not_change_a_closed_month(office: Store) -> None:
    close(office, SEPTEMBER, OCTOBER)
    changed = OFFICE.replace("margin_rate = 0.30", "margin_rate = 0.10\ntax_rate = 0.13\nfirst_orders = 3")
    set_up(office, changed)
    november = of(office, "Анна", NOVEMBER)
    assert [line.component for line in november.lines] == ["salary"]
    assert november.tax == D("7800.00")
    assert of(office, "Анна").tax == 0


def test_new_hours_and_new_terms_of_absence_do_not_change_a_closed_month(store: Store) -> None:
    ill = """
[[absences]]
employee = "Борис"
from = 2026-09-07T09:00:00
to = 2026-09-07T11:30:00
kind = "unpaid"
[[absences]]
employee = "Борис"
from = 2026-09-14T00:00:00
to = 2026-09-16T00:00:00
kind = "sick"
"""
    set_up(store, OFFICE + ill)
    assert of(store, "Борис", SEPTEMBER).lines[0].details["paid_days"] == "43/2"
    close(store, SEPTEMBER)
    unpaid = '[[absence_kinds]]\nname = "sick"\npaid = false\n'
    later = OFFICE.replace('country = "RU"', 'country = "RU"\nopens = "10:00"\ncloses = "19:00"')
    set_up(store, later + ill + unpaid)
    assert [line.component for line in of(store, "Борис").lines] == ["salary"]
    reopen_month(store, act(), month=str(SEPTEMBER), reason="новые правила")
    assert of(store, "Борис", SEPTEMBER).lines[0].details["paid_days"] == "20"


def test_new_margin_rates_do_not_change_what_was_reached_in_a_closed_month(store: Store) -> None:
    bonus = """  [[schemes.components]]
  kind = "bonus"
  metric = "margin"
  prorate = false
  tiers = [{ from = 1.0, amount = 500 }]
[[schemes]]
name = "calm"
"""
    planned = OFFICE.replace('[[schemes]]\nname = "calm"\n', bonus)
    planned += """[[plans]]
month = "2026-09"
employee = "Анна"
metric = "margin"
target = 300
"""
    set_up(store, planned)
    put_paid(store, "A-1", "Ромашка", date(2026, 9, 15), "1000.00")
    assert D("500.00") in [line.amount for line in of(store, "Анна", SEPTEMBER).lines]
    close(store, SEPTEMBER)
    set_up(store, planned.replace("margin_rate = 0.30", "margin_rate = 0.10"))
    assert "correction" not in [line.component for line in of(store, "Анна", OCTOBER).lines]


def test_schemes_that_begin_later_now_do_not_change_a_closed_month(store: Store) -> None:
    piece = """  [[schemes.components]]
  kind = "piece"
  metric = "new_clients"
  amount = 500
[[schemes]]
name = "calm"
"""
    paid = OFFICE.replace('[[schemes]]\nname = "calm"\n', piece)
    set_up(store, paid)
    put_paid(store, "A-1", "Ромашка", date(2026, 9, 15), "1000.00")
    close(store, SEPTEMBER)
    set_up(store, paid.replace('from = "2026-09"', 'from = "2026-10"'))
    assert "correction" not in [line.component for line in of(store, "Анна", OCTOBER).lines]


def test_a_file_cannot_change_the_advances_of_a_closed_month(office: Store) -> None:
    advance = """[[adjustments]]
month = "2026-09"
employee = "Анна"
kind = "advance"
amount = 100
reason = "аванс"
"""
    bonus = advance.replace('"advance"', '"bonus"')
    set_up(office, OFFICE + advance)
    close(office, SEPTEMBER)
    for text in (OFFICE + bonus, OFFICE + bonus + advance * 2, OFFICE + advance.replace("100", "99")):
        with pytest.raises(BadInput) as error:
            set_up(office, text)
        assert error.value.details["problem"] == "month_closed"
        assert error.value.details["file"] == "test.toml"
    set_up(office, OFFICE + advance + bonus + advance.replace("09", "10"))
    assert of(office, "Анна").advance == 100
    assert [line.amount for line in of(office, "Анна").lines if line.component == "correction"] == [100]


def test_who_comes_back_keeps_the_months_worked_before(office: Store) -> None:
    hired = "hired = 2026-09-01\n"
    set_up(office, OFFICE.replace(hired, hired + "left = 2026-10-09\n"))
    close(office, SEPTEMBER)
    with pytest.raises(BadInput) as error:
        set_up(office, OFFICE.replace(hired, "hired = 2026-10-19\n"))
    assert error.value.details["problem"] == "hired_again"
    away = """[[absences]]
employee = "Борис"
from = 2026-10-10T00:00:00
to = 2026-10-19T00:00:00
kind = "unpaid"
"""
    set_up(office, OFFICE + away)
    back = of(office, "Борис")
    assert [(line.component, line.details["paid_days"]) for line in back.lines] == [("salary", "17")]


def test_months_are_closed_one_after_another_by_the_owner(office: Store) -> None:
    assert first_pay_month(office, AS_OWNER) == SEPTEMBER
    notices = payroll(office, AS_OWNER, NOW, OCTOBER).notices
    assert [(one.kind, one.blocks) for one in notices] == [("earlier_month_open", True)]
    for actor, month, code in (
        (ANNA, SEPTEMBER, "owner_only"),
        (OLEG, OCTOBER, "earlier_month_open"),
        (OLEG, Month(2026, 8), "before_first_pay_month"),
    ):
        with pytest.raises(Refused) as error:
            close_month(office, act(actor), month=str(month))
        assert error.value.code == code
    close(office, SEPTEMBER)
    with pytest.raises(Refused, match="month_closed"):
        close(office, SEPTEMBER)


def test_a_month_that_is_not_over_is_closed_only_with_a_reason(office: Store) -> None:
    close(office, SEPTEMBER, OCTOBER)
    before = Act(OLEG, datetime(2026, 11, 30, 17, 59))
    with pytest.raises(Refused) as error:
        close_month(office, before, month="2026-11", reason=" ")
    assert (error.value.code, error.value.details["over"]) == ("month_not_over", datetime(2026, 11, 30, 18))
    close_month(office, before, month="2026-11", reason="the office moves")
    assert payroll(office, AS_OWNER, NOW, NOVEMBER).closed


def test_only_the_latest_closed_month_is_reopened_with_a_reason(office: Store) -> None:
    close(office, SEPTEMBER, OCTOBER)
    for month, reason, actor, code in (
        ("2026-10", " ", OLEG, "reason_needed"),
        ("2026-10", "mistake", ANNA, "owner_only"),
        ("2026-09", "mistake", OLEG, "not_latest_closed"),
        ("2026-11", "mistake", OLEG, "month_not_closed"),
    ):
        with pytest.raises(Refused) as error:
            reopen_month(office, act(actor), month=month, reason=reason)
        assert error.value.code == code
    reopen_month(office, act(), month="2026-10", reason="mistake")
    assert not payroll(office, AS_OWNER, NOW, OCTOBER).closed
    close(office, OCTOBER)


def test_a_reason_that_awaits_judgement_keeps_the_month_open(store: Store) -> None:
    penalty = """
  [[schemes.components]]
  kind = "penalty"
  metric = "calls"
  below = 0.8
  amount = 700
  limit = "none"
"""
    plan = """
[[plans]]
month = "2026-09"
employee = "Борис"
metric = "calls"
target = 100
[[reasons]]
month = "2026-09"
employee = "Борис"
text = "the line was dead"
"""
    set_up(store, OFFICE + penalty + plan)
    with pytest.raises(Refused) as error:
        close(store, SEPTEMBER)
    assert (error.value.code, error.value.details) == (
        "reason_awaits",
        {"metric": "calls", "employee": "Борис"},
    )
    set_up(store, OFFICE + penalty + plan + "accepted = false\n")
    close(store, SEPTEMBER)
    assert of(store, "Борис", SEPTEMBER).lines[1].amount == D("-700.00")


def test_adjustments_and_advances_need_the_owner_and_a_reason(office: Store) -> None:
    entry = {"month": "2026-10", "employee": "Анна", "amount": D("100.05")}
    for kind in ("bonus", "deduction", "advance"):
        ground = "damage" if kind == "deduction" else None
        adjust_pay(office, act(), kind=kind, reason="agreed", ground=ground, **entry)
    anna = of(office, "Анна")
    assert [line.amount for line in anna.lines[-2:]] == [D("100.05"), D("-100.05")]
    assert (anna.advance, anna.payable) == (D("100.05"), D("65645.42"))
    close(office, SEPTEMBER)
    for actor, change, code in (
        (ANNA, {}, "owner_only"),
        (OLEG, {"reason": ""}, "reason_needed"),
        (OLEG, {"kind": "gift"}, "unknown_adjustment"),
        (OLEG, {"kind": "deduction"}, "ground_needed"),
        (OLEG, {"ground": "court"}, "ground_needed"),
        (OLEG, {"kind": "deduction", "ground": "whim"}, "ground_needed"),
        (OLEG, {"employee": "Никто"}, "no_such_employee"),
        (OLEG, {"amount": D("-1.00")}, "amount_not_positive"),
        (OLEG, {"month": "2026-09"}, "month_closed"),
    ):
        with pytest.raises(Refused) as error:
            adjust_pay(office, act(actor), **{**entry, "kind": "bonus", "reason": "r", **change})
        assert error.value.code == code


def test_a_debt_is_carried_through_open_months(office: Store) -> None:
    deduction = {"month": "2026-09", "employee": "Борис", "kind": "deduction", "reason": "broken sign",
                 "ground": "damage"}  # fmt: skip
    adjust_pay(office, act(), amount=D("75000.00"), **deduction)
    assert of(office, "Борис", SEPTEMBER).carry_over == D("-45000.00")
    assert of(office, "Борис", OCTOBER).carry_over == D("-15000.00")
    assert of(office, "Борис", NOVEMBER).accrued == D("15000.00")


def test_a_draft_is_replayed_on_past_months(office: Store) -> None:
    draft = SchemeDraft(
        schemes=(SchemeEntry("flat", NOVEMBER, (Salary(D("70000.00")),)),),
        changes=(("Анна", (SchemeSpan("flat"),)),),
    )
    close(office, SEPTEMBER)
    replay = replay_scheme(office, AS_OWNER, NOW, draft, SEPTEMBER, OCTOBER)
    rows = replay.rows
    assert [(row.month, row.employee) for row in rows] == [
        (SEPTEMBER, "Борис"), (SEPTEMBER, "Анна"), (OCTOBER, "Борис"), (OCTOBER, "Анна"),
    ]  # fmt: skip
    assert (rows[3].was, rows[3].would_be) == (D("65745.47"), D("63636.36"))
    assert rows[2].was == rows[2].would_be == D("30000.00")
    assert replay_as_json(replay)["difference"] == str(sum(row.would_be - row.was for row in rows))
    assert payroll(office, AS_OWNER, NOW, SEPTEMBER).closed


def test_replaying_what_holds_changes_nothing(office: Store) -> None:
    replay = replay_scheme(office, AS_OWNER, NOW, SchemeDraft(()), SEPTEMBER, NOVEMBER)
    assert all(row.was == row.would_be for row in replay.rows)


def test_replaying_what_holds_differs_by_0_also_with_a_debt_and_late_payments(office: Store) -> None:
    close(office, SEPTEMBER)
    put_paid(office, "D-1", "Пион", date(2026, 9, 20), "777.77")
    deduction = {"month": "2026-10", "employee": "Борис", "kind": "deduction", "ground": "court"}
    adjust_pay(office, act(), amount=D("75000.00"), reason="court order", **deduction)
    replay = replay_scheme(office, AS_OWNER, NOW, SchemeDraft(()), SEPTEMBER, OCTOBER)
    assert replay.debt_was == replay.debt_would_be == D("-45000.00")
    assert replay.was == replay.would_be
    assert replay_as_json(replay)["difference"] == "0.00"


@pytest.mark.parametrize("dates", ["hired = 2026-01-10\nleft = 2026-09-05", "hired = 2026-11-02"])
def test_a_payment_dated_back_corrects_the_pay_of_leavers_and_of_those_hired_later(
    store: Store, dates: str
) -> None:
    set_up(store, OFFICE.replace("hired = 2026-09-10", dates))
    put_paid(store, "A-1", "Ромашка", date(2026, 9, 1), "1.00")
    close(store, SEPTEMBER, OCTOBER)
    put_payment(store, "A-1", date(2026, 10, 15), "100000.00")
    lines = of(store, "Анна", NOVEMBER).lines
    corrections = [(line.amount, line.orders) for line in lines if line.component == "correction"]
    assert corrections == [(D("10000.00"), ("A-1",))]
    close(store, NOVEMBER)
    assert check_office(store).ok


def test_the_advance_run_stores_what_is_due_once(store: Store) -> None:
    taxed = OFFICE.replace("break_even = 400000", "break_even = 400000\ntax_rate = 0.13\nadvance_day = 16")
    set_up(store, taxed)
    proposed = proposed_advances(store, AS_OWNER, OCTOBER)
    paid = run_advances(store, act(), OCTOBER, "first half")
    assert proposed == paid
    assert proposed_advances(store, AS_OWNER, OCTOBER) == ()
    assert [(one.employee, one.amount) for one in paid] == [("Борис", D("13050.00")), ("Анна", D("26100.00"))]
    assert run_advances(store, act(), OCTOBER, "first half") == ()
    anna = of(store, "Анна")
    assert (anna.advance, anna.payable) == (D("26100.00"), D("21354.54"))
    with pytest.raises(Refused, match="owner_only"):
        run_advances(store, act(ANNA), OCTOBER, "first half")
    close(store, SEPTEMBER)
    with pytest.raises(Refused, match="month_closed"):
        run_advances(store, act(), SEPTEMBER, "first half")


def test_brackets_count_what_was_earned_before_and_a_closed_month_keeps_its_tax(store: Store) -> None:
    brackets = """break_even = 400000
tax_brackets = [{ from = 0, rate = 0.13 }, { from = 100000, rate = 0.15 }]
tax_round = 1
"""
    before = """[[earned_before]]
month = "2026-08"
employee = "Борис"
accrued = 90000
tax = 11700
"""
    set_up(store, OFFICE.replace("break_even = 400000\n", brackets) + before)
    assert [of(store, "Борис", month).tax for month in (SEPTEMBER, OCTOBER)] == [D("4300.00"), D("4500.00")]
    close(store, SEPTEMBER)
    set_up(store, OFFICE.replace("break_even = 400000\n", "break_even = 400000\ntax_rate = 0.5\n"))
    assert of(store, "Борис", SEPTEMBER).tax == D("4300.00")
    assert of(store, "Борис").tax == D("15000.00")


def test_leave_is_paid_by_the_average_where_the_office_says_so(store: Store) -> None:
    vacation = """[[absence_kinds]]
name = "vacation"
paid = "average"
[[absences]]
employee = "Борис"
from = 2026-10-29T00:00:00
to = 2026-11-07T00:00:00
kind = "vacation"
"""
    set_up(store, OFFICE + vacation)
    october, november = (of(store, "Борис", month) for month in (OCTOBER, NOVEMBER))
    assert [(line.component, line.amount) for line in october.lines] == [
        ("salary", D("27272.73")), ("leave", D("3071.67")),
    ]  # fmt: skip
    leave = next(line for line in november.lines if line.component == "leave")
    assert (leave.details["days"], leave.details["months"]) == (5, 1)
    assert leave.amount == D("5119.45")


def test_the_workbook_is_written_whole_or_not_at_all(office: Store, tmp_path: Path) -> None:
    path = tmp_path / "out" / "pay.xlsx"
    with pytest.raises(Unavailable, match="cannot_write"):
        export_payroll(office, AS_OWNER, NOW, OCTOBER, path, workbook_words)
    path.parent.mkdir()
    export_payroll(office, AS_OWNER, NOW, OCTOBER, path, workbook_words, lambda done, steps: False)
    assert list(path.parent.iterdir()) == []
    export_payroll(office, AS_OWNER, NOW, OCTOBER, path, workbook_words)
    assert [file.name for file in path.parent.iterdir()] == ["pay.xlsx"]
    assert load_workbook(path).sheetnames == ["Payroll", "Борис", "Анна", "Orders", "Plan and fact"]


@pytest.mark.parametrize(
    ("numerator", "denominator", "text"),
    [(1, 10, "0.10"), (1, 8, "0.125"), (3, 1, "3.00"), (10, 11, "0.909091"), (-1, 200, "-0.005")],
)
def test_rates_are_text_as_short_as_they_are_exact(numerator: int, denominator: int, text: str) -> None:

    assert rate_text(Fraction(numerator, denominator)) == text


def test_who_is_not_hired_yet_has_no_statement(store: Store) -> None:
    set_up(store, OFFICE.replace("hired = 2026-09-10", "hired = 2026-10-05"))
    september = payroll(store, AS_OWNER, NOW, Month(2026, 9))
    assert [statement.employee for statement in september.statements] == ["Борис"]
