"""The rhythm of a client's orders."""

from datetime import date, timedelta

from desktop.rules.rhythm import rhythm

TODAY = date(2026, 10, 20)


def arrivals(*gaps: int, last: date) -> list[date]:
    days = [last]
    for gap in reversed(gaps):
        days.append(days[-1] - timedelta(days=gap))
    return days


def test_two_orders_make_no_rhythm() -> None:
    assert rhythm(arrivals(30, last=TODAY), TODAY) is None


def test_the_median_gap_tells_when_the_next_order_is_due_and_how_late_it_is() -> None:
    found = rhythm(arrivals(30, 32, 90, last=date(2026, 9, 9)), TODAY)
    assert found is not None
    assert (found.every_days, found.due, found.late_days) == (32, date(2026, 10, 11), 9)
    assert found.is_due
    assert not found.at_risk


def test_an_order_shows_three_days_before_it_is_due() -> None:
    days = arrivals(30, 30, last=date(2026, 9, 23))
    assert [
        bool((found := rhythm(days, TODAY - timedelta(days=back))) and found.is_due) for back in (1, 0)
    ] == [
        False,
        True,
    ]


def test_later_than_one_and_a_half_times_the_usual_is_at_risk() -> None:
    days = arrivals(20, 20, last=TODAY - timedelta(days=30))
    assert not rhythm(days, TODAY).at_risk  # type: ignore[union-attr]
    assert rhythm(days, TODAY + timedelta(days=1)).at_risk  # type: ignore[union-attr]


def test_orders_of_one_day_make_no_rhythm() -> None:
    assert rhythm([TODAY] * 5, TODAY) is None
