"""Plan and fact: each metric counts what the rules say, on its day, by credit share."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules import plan
from desktop.rules.credit import CreditBook
from desktop.rules.credited import CreditTerms
from desktop.rules.facts import (
    Contact,
    ContactKind,
    Facts,
    Order,
    Payment,
    Shares,
    Stage,
    StageChange,
)
from desktop.rules.metrics import METRICS, History, Period, SumMetric, find_metric, period_totals
from desktop.rules.months import Month

OCTOBER = Month(2026, 10)
ALL_METRICS = (*METRICS, "service:Вывески", "service_revenue:Вывески")
TERMS = CreditTerms(Fraction(1, 4), (("Вывески", Fraction(1, 2)),))


def at(day: int, hour: int = 10) -> datetime:
    return datetime(2026, 10, day, hour)


def order(
    number: str = "1",
    day: int = 5,
    parts: dict[str, Fraction] | None = None,
    stages: tuple[tuple[int, Stage], ...] = (),
    **fields: object,
) -> Order:
    return Order(
        number=number,
        received=at(day),
        client=str(fields.pop("client", "1")),
        shares=(Shares(None, parts or {"Анна": Fraction(1)}),),
        stages=(StageChange(at(day), Stage.NEW), *(StageChange(at(on), stage) for on, stage in stages)),
        **fields,  # type: ignore[arg-type]
    )


def october(*orders: Order, payments: tuple[Payment, ...] = (), contacts: tuple[Contact, ...] = ()) -> dict:
    facts = Facts(orders=orders, payments=payments, contacts=contacts)
    return period_totals(history_of(facts), Period(OCTOBER.first, OCTOBER.last), ALL_METRICS)


def history_of(facts: Facts) -> History:
    return History(facts, CreditBook(facts, TERMS))


def paid(number: str, day: int, amount: str, key: str = "1", month: int = 10) -> Payment:
    return Payment(key, number, date(2026, month, day), Decimal(amount))


def test_outgoing_calls_and_meetings_of_both_kinds_count_for_who_logged_them() -> None:
    kinds = (
        ContactKind.CALL_OUT,
        ContactKind.CALL_IN,
        ContactKind.MEETING_OFFICE,
        ContactKind.MEETING_CLIENT,
        ContactKind.LETTER_OUT,
    )
    contacts = tuple(Contact(at(6, 9 + place), "1", "Анна", kind) for place, kind in enumerate(kinds))
    outside = (Contact(datetime(2026, 11, 1), "1", "Анна", ContactKind.CALL_OUT),)
    facts = october(contacts=contacts + outside)
    assert facts["Анна", "calls"] == 1
    assert facts["Анна", "meetings"] == 2


def test_a_call_of_nobody_in_particular_is_the_offices() -> None:
    facts = october(contacts=(Contact(at(6), "1", None, ContactKind.CALL_OUT),))
    assert facts == {(None, "calls"): 1}


def test_orders_proposals_and_invoices_count_by_credit_share() -> None:
    halves = {"Борис": Fraction(1, 2), "Анна": Fraction(1, 2)}
    facts = october(order(parts=halves, stages=((6, Stage.PROPOSAL), (7, Stage.INVOICE))))
    for metric in ("orders", "proposals", "invoices"):
        assert facts["Анна", metric] == Fraction(1, 2)
        assert facts[None, metric] == 1


def test_an_order_counts_in_the_month_in_which_it_was_assigned() -> None:
    assert (None, "orders") not in october(order(day=31, assigned=datetime(2026, 11, 2, 9)))


def test_a_later_stage_has_passed_the_ones_before_once() -> None:
    facts = october(order(stages=((6, Stage.INVOICE), (7, Stage.PROPOSAL), (8, Stage.INVOICE))))
    assert facts["Анна", "proposals"] == 1
    assert facts["Анна", "invoices"] == 1


def test_an_imported_orders_proposal_is_the_logged_one_else_its_arrival() -> None:
    first = order("1", 1, stages=((1, Stage.PAID),), imported=True)
    second = order("2", 20, stages=((20, Stage.PAID),), imported=True)
    logged = Contact(datetime(2026, 11, 3), "1", "Анна", ContactKind.PROPOSAL)
    facts = october(first, second, contacts=(logged,))
    assert facts["Анна", "proposals"] == 1, "the proposal of November belongs to the order that came last"
    assert facts["Анна", "invoices"] == 2


def test_spam_is_no_order() -> None:
    assert october(order(stages=((6, Stage.PROPOSAL), (6, Stage.SPAM)))) == {}


def test_money_counts_on_the_day_it_came_and_refunds_lower_it() -> None:
    known = order("1", service="Вывески", amount=Decimal("1000.00"), cost=Decimal("400.00"))
    usual = order("2", 6, service="Вывески", client="2")
    facts = october(
        known,
        usual,
        payments=(
            paid("1", 7, "500.00", "1"),
            paid("1", 8, "-100.00", "2"),
            paid("2", 8, "100.00", "3"),
            paid("2", 1, "900.00", "4", month=11),
        ),
    )
    assert facts["Анна", "revenue"] == 500
    assert facts["Анна", "margin"] == 300 - 60 + 50
    assert facts["Анна", "service_revenue:Вывески"] == 500
    assert facts["Анна", "service:Вывески"] == 1  # 400 of 1000 do not pay the first order
    assert facts["Анна", "new_clients"] == 2


def test_a_client_is_new_once_whatever_is_paid_later() -> None:
    orders = (order("1", 1), order("2", 2))
    facts = october(*orders, payments=(paid("1", 28, "10.00", "1", month=9), paid("2", 5, "10.00", "2")))
    assert (None, "new_clients") not in facts


def test_the_plan_is_reduced_exactly_and_attainment_is_a_fraction() -> None:
    reduced = plan.reduced(Fraction(500000), Fraction(41, 2), 22)
    assert reduced == Fraction(500000 * 41, 44)
    assert plan.attainment(reduced / 3, reduced) == Fraction(1, 3)
    assert plan.attainment(Fraction(5), Fraction(0)) is None
    assert plan.attainment(Fraction(5), None) is None


def test_the_forecast_goes_on_at_the_pace_of_the_elapsed_days() -> None:
    assert round(plan.forecast(Fraction(632800), 13, 22) or 0) == 1070892
    assert plan.forecast(Fraction(5), 0, 22) is None
    assert plan.forecast(Fraction(5), 22, 22) == 5


@given(st.integers(1, 10**6), st.integers(1, 23))
@settings(max_examples=100, deadline=None)
def test_days_that_do_their_part_add_up_to_the_plan(target: int, days: int) -> None:
    done = Fraction(0)
    for day in range(days):
        part = plan.due_today(Fraction(target), done, Fraction(days - day))
        assert part == Fraction(target, days)
        done += part
    assert done == target


@given(st.integers(0, 100), st.integers(1, 10))
@settings(max_examples=100, deadline=None)
def test_a_shortfall_is_spread_over_the_days_left(done: int, left: int) -> None:
    part = plan.due_today(Fraction(60), Fraction(done), Fraction(left))
    assert part == max(0, Fraction(60 - done, left))


PARTS = st.sampled_from(
    [
        {"Анна": Fraction(1)},
        {"Борис": Fraction(1, 2), "Анна": Fraction(1, 2)},
        {"Вера": Fraction(1, 3), "Анна": Fraction(1, 3), "Борис": Fraction(1, 3)},
    ]
)
MONEY = st.lists(st.tuples(st.integers(0, 4), st.integers(1, 31), st.integers(-9999, 99999)), max_size=20)


@given(st.lists(PARTS, min_size=5, max_size=5), MONEY)
@settings(max_examples=150, deadline=None)
def test_what_managers_are_credited_adds_up_to_what_the_office_collected(
    parts: list[dict[str, Fraction]], money: list[tuple[int, int, int]]
) -> None:
    orders = tuple(order(str(place), 1, share, client=place) for place, share in enumerate(parts))
    payments = tuple(
        Payment(str(key), str(number), date(2026, 10, day), Decimal(kopecks).scaleb(-2))
        for key, (number, day, kopecks) in enumerate(money)
    )
    facts = october(*orders, payments=payments)
    names = ("Анна", "Борис", "Вера")
    for metric in ("orders", "new_clients", "revenue", "margin"):
        assert sum(facts.get((name, metric), 0) for name in names) == facts.get((None, metric), 0)
    assert facts.get((None, "revenue"), 0) == sum(payment.amount for payment in payments)


def test_days_of_a_month_add_up_to_the_month() -> None:
    orders = (order("1", 5, stages=((6, Stage.PROPOSAL),)), order("2", 9, stages=((10, Stage.INVOICE),)))
    facts = Facts(orders=orders, payments=(paid("1", 7, "10.00"),))
    history = history_of(facts)
    days = [OCTOBER.first + timedelta(days=offset) for offset in range(31)]
    for metric in map(find_metric, ALL_METRICS):
        if not isinstance(metric, SumMetric):
            continue
        single = [event for day in days for event in metric.events(history, Period(day, day))]
        assert single == sorted(
            metric.events(history, Period(OCTOBER.first, OCTOBER.last)), key=lambda event: event.day
        )
