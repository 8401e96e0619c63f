"""The plan from the profit: the worked example, and that no step asks for too little."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules.facts import Segment
from desktop.rules.norm import Norms
from desktop.rules.profit import Rates, capacity, from_profit

EXAMPLE = Rates(
    call_to_meeting=Fraction(1, 10),
    meeting_to_proposal=Fraction(1, 2),
    proposal_to_invoice=Fraction(2, 5),
    invoice_to_paid=Fraction(3, 4),
    order_to_proposal=Fraction(4, 5),
)


def test_the_worked_example_from_profit_to_seven_managers() -> None:
    plan = from_profit(Fraction(300_000), Fraction(1, 4), Fraction(40_000), EXAMPLE)
    assert plan.revenue == 1_200_000
    assert (plan.paid, plan.invoices, plan.proposals) == (30, 40, 100)
    assert (plan.meetings, plan.calls, plan.new_orders) == (200, 2_000, 125)
    people = capacity(plan, 20, Norms().calls(Segment.SMALL, 0), managers=2)
    assert (people.meetings_a_day, people.calls_a_day) == (10, 100)
    assert (people.meetings_each, people.calls_each) == (5, 50)
    assert people.load == Fraction(25, 4)
    assert people.managers_needed == 7
    assert not people.fits


def test_every_step_is_rounded_up() -> None:
    plan = from_profit(Fraction(100), Fraction(1, 3), Fraction(299), EXAMPLE)
    assert (plan.paid, plan.invoices, plan.proposals, plan.meetings, plan.calls) == (2, 3, 8, 16, 160)


PART = st.fractions(Fraction(1, 100), Fraction(1))


@given(st.integers(1, 10**7), PART, st.integers(1, 10**5), PART, PART, PART, PART)
@settings(max_examples=150, deadline=None)
def test_doing_the_plan_brings_the_profit(
    profit: int, margin: Fraction, average: int, a: Fraction, b: Fraction, c: Fraction, d: Fraction
) -> None:
    plan = from_profit(Fraction(profit), margin, Fraction(average), Rates(a, b, c, d))
    assert plan.calls * a >= plan.meetings
    assert plan.meetings * b >= plan.proposals
    assert plan.proposals * c >= plan.invoices
    assert plan.invoices * d >= plan.paid
    assert plan.paid * average * margin >= profit


def test_what_cannot_be_divided_by_is_refused() -> None:
    with pytest.raises(ValueError, match="conversion"):
        Rates(Fraction(0), Fraction(1), Fraction(1), Fraction(1))
    with pytest.raises(ValueError, match="margin"):
        from_profit(Fraction(1), Fraction(0), Fraction(1), EXAMPLE)
