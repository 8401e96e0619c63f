"""Days of greetings and the one suggestion that fits a client."""

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.care.suggestions import Suggestion, SuggestionFacts, other_service, suggestion
from desktop.rules.care.timing import anniversary, greeting_window, next_working_day, yearly_day
from desktop.rules.rhythm import rhythm

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def on_weekdays(day: date) -> bool:
    return day.weekday() < 5


@given(DAYS)
def test_a_greeting_is_ready_one_working_day_before(day: date) -> None:
    first, last = greeting_window(day, on_weekdays)
    assert on_weekdays(first)
    assert on_weekdays(last)
    assert first < day <= last
    assert not any(on_weekdays(first + timedelta(days=n)) for n in range(1, (day - first).days))
    assert next_working_day(first, on_weekdays) == last


def test_a_birthday_of_a_weekend_is_ready_on_friday() -> None:
    assert greeting_window(date(2026, 10, 24), on_weekdays) == (date(2026, 10, 23), date(2026, 10, 26))


@given(DAYS, st.integers(2020, 2030))
def test_a_birthday_comes_every_year(born: date, year: int) -> None:
    day = anniversary(yearly_day(born), year)
    assert day.year == year
    assert (day.month, day.day) == (born.month, born.day) or (born.month, born.day, day.day) == (2, 29, 28)


@given(st.lists(DAYS, min_size=3, max_size=9), DAYS)
def test_at_risk_begins_after_one_and_a_half_times_the_usual_time(arrivals: list[date], today: date) -> None:
    found = rhythm(arrivals, today)
    if found is not None:
        assert found.at_risk == (today >= found.at_risk_from)
        waited = Fraction((found.at_risk_from - found.orders[-1]).days)
        assert waited > 0
        assert found.is_due == (today >= found.due - timedelta(days=3))


def facts(**given: object) -> SuggestionFacts:
    usual = {
        "paid_orders": 2, "every_days": None, "is_private": False, "other_service": None,
        "has_referred": True,
    }  # fmt: skip
    return SuggestionFacts(**{**usual, **given})


def test_each_suggestion_has_its_occasion() -> None:
    assert suggestion(facts()) is None
    assert suggestion(facts(paid_orders=3, every_days=20)) is Suggestion.BIGGER_BATCH
    assert suggestion(facts(paid_orders=3, every_days=21)) is None
    assert suggestion(facts(other_service="Вывески")) is Suggestion.OTHER_SERVICE
    assert suggestion(facts(is_private=True)) is Suggestion.FOR_THE_COMPANY
    assert suggestion(facts(has_referred=False)) is Suggestion.RECOMMEND


@given(
    st.integers(0, 9), st.none() | st.integers(1, 60), st.booleans(), st.none() | st.just("Вывески"),
    st.booleans(), st.sets(st.sampled_from(list(Suggestion))),
)  # fmt: skip
def test_nothing_is_suggested_on_the_first_purchase_or_twice(
    paid: int, every: int | None, private: bool, other: str | None, referred: bool, before: set[Suggestion]
) -> None:
    found = suggestion(SuggestionFacts(paid, every, private, other, referred, before))
    if found is not None:
        assert 2 <= paid <= 4
        assert found not in before


def test_the_other_service_is_what_like_clients_buy_most() -> None:
    baskets = [{"a", "b"}, {"a", "c"}, {"a", "c"}, {"d", "e"}]
    assert other_service({"a"}, baskets) == "c"
    assert other_service({"x"}, baskets) is None
    assert other_service({"a", "b", "c"}, baskets) is None
