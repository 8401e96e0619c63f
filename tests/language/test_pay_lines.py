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
