"""Every line of a statement has a title, in one phrase and without a declined name."""

from decimal import Decimal as D
from fractions import Fraction as F
from typing import Any

import pytest

from desktop.language.pay_lines import line_title
from desktop.language.payroll_json import notice_sentence
from desktop.language.payroll_workbook_words import TEXTS, workbook_words
from desktop.rules.pay.statement import PayLine, PayNotice

DAYS = {"paid_days": "41/2", "working_days": 22}
ORDER = {"client": "%2 Ромашка", "nth": 2, "of": "revenue", "clients": "new", "credit": "manager"}
CALLS = {"metric": "calls", "attainment": "3/4", "below": "4/5"}


@pytest.mark.parametrize(
    ("component", "details", "title"),
    [
        ("salary", {**DAYS, "ramp": False}, "Salary, days paid: 20,5 of 22"),
        ("salary", {**DAYS, "ramp": True}, "Salary of the first months, days paid: 20,5 of 22"),
        ("percent", ORDER, "%2 Ромашка: order no. 2, new client"),
        ("percent", {**ORDER, "clients": "all", "of": "margin"}, "%2 Ромашка: order no. 2, of the margin"),
        ("percent", {**ORDER, "credit": "finder"}, "%2 Ромашка: order no. 2, client found"),
        ("piece", {"metric": "meetings", "fact": "25/2", "above": "10"}, "Meetings: 12,5, paid above 10"),
        ("quality", {"average": "13/3", "rated": 3, "factor": "6/5"},
         "Quality: average rating 4,33, orders rated: 3, factor 1,2"),
        ("bonus", CALLS, "Bonus: Calls, 75\u202f% of the plan"),
        ("bonus", {"metric": "calls", "no_plan": True}, "Bonus, no plan: Calls"),
        ("bonus", {"metric": "revenue", "attainment": "9999999/10000000", "next_threshold": "1",
                   "missing": "1/100"},
         "Bonus: Revenue, 99,9\u202f% of the plan; missing to 100\u202f%: 0,01"),
        ("bonus", {"metric": "calls", "attainment": "9999/10000", "next_threshold": "2", "missing": "1/3"},
         "Bonus: Calls, 100\u202f% of the plan; missing to 200\u202f%: 0,34"),
        ("leave", {"days": 5, "months": 12, "of_a_day": "1000/3"},
         "Leave pay, days: 5, average of a day over months: 12 is 333,33"),
        ("leave", {"days": 5, "months": 0, "of_a_day": "0"},
         "Leave pay: nothing was earned in the twelve months before"),
        ("percent", {**ORDER, "credit": "finder", "of": "net"},
         "%2 Ромашка: order no. 2, client found, of the net amount"),
        ("pool", {"pool_rate": "1/50", "above": "1000.00", "members": 3, "department": "Цех"},
         "Pool of Цех: 2\u202f% of what was collected above 1\u202f000,00, members: 3"),
        ("penalty", CALLS, "Bonus not earned: Calls, 75\u202f% of the plan, at least 80\u202f% is needed"),
        ("penalty", {**CALLS, "limited_from": "700.00"},
         "Bonus not earned: Calls, 75\u202f% of the plan, at least 80\u202f% is needed; of 700,00 only "
         "what variable pay there is"),
        ("penalty", {**CALLS, "awaiting": True},
         "Calls, 75\u202f% of the plan: the reason is awaiting decision"),
        ("minimum", {**DAYS, "minimum": "30000.00"},
         "Up to the guaranteed minimum of 30\u202f000,00, days paid: 20,5 of 22"),
        ("adjustment", {"kind": "deduction", "reason": "=1+1"}, "Deduction by hand: =1+1"),
        ("correction", {"month": "2026-10", "component": "percent", "client": "Мак"},
         "Correction, October 2026: Percent, Мак"),
        ("carry_over", {"which": "begin"}, "Debt of the month before"),
    ],
)  # fmt: skip
def test_titles(component: str, details: dict[str, Any], title: str) -> None:
    line = PayLine(component, f"{component}:0", None, F(1, 10), D("1.00"), details=details)
    assert _plain(line_title(line)) == _plain(title)


def _plain(text: str) -> str:
    """Without regard to the kind of space and of decimal sign, which the numbers' own tests look at."""
    return text.replace("\u202f", " ").replace("\xa0", " ").replace(",", ".")


@pytest.mark.parametrize(
    ("kind", "figures"),
    [
        ("reason_awaits", {"metric": "calls"}),
        ("no_plan", {"metric": "calls"}),
        ("no_cost", {"orders": ["A-1"]}),
        ("no_scheme", {}),
        ("refund_of_leaver", {"orders": ["A-1"]}),
        ("below_minimum_wage", {"accrued": "10000.00", "minimum_wage": "27093.00"}),
        ("earlier_month_open", {"month": "2026-09"}),
    ],
)
def test_every_notice_is_a_sentence(kind: str, figures: dict[str, Any]) -> None:
    sentence = notice_sentence(PayNotice(kind, False, "Анна", figures))
    assert sentence.endswith(".")
    assert "%" not in sentence


def test_the_workbook_has_words_for_components_and_metrics() -> None:
    assert workbook_words("salary") == "Salary"
    assert workbook_words("metric:service:Печать") == "Печать"
    assert all(workbook_words(key) for key in TEXTS)
