"""The n-th order, shares, margin, the finder."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules.credit import CreditBook
from desktop.rules.credited import (
    Credited,
    CreditTerms,
    completion_day,
    shares_at,
    shares_on,
    split_by_shares,
)
from desktop.rules.facts import Facts, Order, Payment, Responsibility, Shares, Stage, StageChange

DAY = datetime(2026, 10, 5, 10)


def an_order(number: str, received: datetime = DAY, *, leader: str = "Анна", **fields: object) -> Order:
    shares = (Shares(None, {leader: Fraction(1)}),)
    values: dict[str, object] = {"client": "Ромашка", "shares": shares, **fields}
    return Order(number, received, **values)  # type: ignore[arg-type]


def paid(order: str, day: date, amount: str = "100.00", key: str = "") -> Payment:
    return Payment(key or f"{order} {day}", order, day, Decimal(amount))


def book(orders: list[Order], payments: list[Payment], **more: object) -> CreditBook:
    terms = more.pop("terms", CreditTerms(Fraction(3, 10)))
    facts = Facts(tuple(orders), tuple(payments), **more)  # type: ignore[arg-type]
    return CreditBook(facts, terms)  # type: ignore[arg-type]


def all_of(credited: CreditBook) -> list[Credited]:
    return list(credited.between(date.min, date.max))


def ranks(orders: list[Order], payments: list[Payment]) -> dict[str, int | None]:
    """The place of each order with a payment among its client's orders."""
    return {one.order.number: one.nth for one in all_of(book(orders, payments)) if one.payment.amount > 0}


def test_orders_are_ranked_by_first_payment_then_arrival_then_number() -> None:
    orders = [an_order("A-10"), an_order("A-2"), an_order("A-1", DAY + timedelta(1)), an_order("B-1")]
    payments = [paid("A-10", date(2026, 10, 9)), paid("A-2", date(2026, 10, 9))]
    payments += [paid("A-1", date(2026, 10, 9)), paid("A-1", date(2026, 10, 20))]
    assert ranks(orders, payments) == {"A-2": 1, "A-10": 2, "A-1": 3}


def test_a_refund_does_not_renumber() -> None:
    orders = [an_order("1"), an_order("2")]
    payments = [paid("1", date(2026, 10, 1)), paid("2", date(2026, 10, 2))]
    refund = paid("2", date(2026, 9, 1), "-100.00")
    assert ranks(orders, [*payments, refund]) == ranks(orders, payments) == {"1": 1, "2": 2}


def test_new_are_the_payments_of_the_first_orders() -> None:
    orders = [an_order(str(number)) for number in range(1, 8)]
    credited = book(orders, [paid(order.number, date(2026, 10, int(order.number))) for order in orders])
    month = list(credited.between(date(2026, 10, 1), date(2026, 10, 31)))
    assert [payment.is_new(5) for payment in month] == [True] * 5 + [False] * 2


def test_a_payment_is_split_in_kopecks_and_the_leader_wins_ties() -> None:
    halves = {"Анна": Fraction(1, 2), "Борис": Fraction(1, 2)}
    assert split_by_shares(Decimal("10.01"), halves) == {"Анна": Decimal("5.01"), "Борис": Decimal("5.00")}
    assert split_by_shares(Decimal("-10.01"), halves) == {"Анна": Decimal("-5.01"), "Борис": Decimal("-5.00")}


def test_a_reassignment_moves_the_credit_of_payments_from_its_day_on() -> None:
    moved = Shares(datetime(2026, 10, 10, 15), {"Борис": Fraction(1)})
    order = an_order("1", shares=(Shares(DAY, {"Анна": Fraction(1)}), moved))
    assert list(shares_on(order, date(2026, 9, 1))) == ["Анна"]  # an advance before the assignment
    assert list(shares_on(order, date(2026, 10, 9))) == ["Анна"]
    assert list(shares_on(order, date(2026, 10, 10))) == ["Борис"]


def test_margin_follows_the_orders_cost_else_the_service_else_the_office() -> None:
    orders = [
        an_order("1", amount=Decimal("300.00"), cost=Decimal("200.00"), service="Печать"),
        an_order("2", amount=Decimal("300.00"), service="Печать"),
        an_order("3", amount=Decimal("300.00")),
        an_order("4", amount=Decimal("0.00"), cost=Decimal("1.00")),
    ]
    terms = CreditTerms(Fraction(3, 10), (("Печать", Fraction(1, 4)),))
    credited = book(orders, [paid(str(n), date(2026, 10, n), "100.01") for n in (1, 2, 3, 4)], terms=terms)
    margins = [payment.amount("margin") for payment in all_of(credited)]
    assert margins == [Decimal("33.34"), Decimal("25.00"), Decimal("30.00"), Decimal("30.00")]


def test_an_order_is_paid_on_the_day_of_the_payment_that_completes_its_amount() -> None:
    days = [(date(2026, 10, 1), Decimal("60.00")), (date(2026, 10, 3), Decimal("-10.00"))]
    assert completion_day(Decimal("100.00"), days) is None
    days += [(date(2026, 10, 5), Decimal("50.00")), (date(2026, 10, 9), Decimal("50.00"))]
    assert completion_day(Decimal("100.00"), days) == date(2026, 10, 5)
    assert completion_day(None, days) == date(2026, 10, 1)  # without an amount: its first payment
    assert completion_day(None, days[1:2]) is None


def test_orders_before_the_records_count_before_the_first_one() -> None:
    credited = book([an_order("1")], [paid("1", date(2026, 10, 1))], orders_before={"Ромашка": 2})
    (payment,) = all_of(credited)
    assert payment.nth == 3
    assert [payment.is_new(orders) for orders in (1, 2, 3)] == [False, False, True]
    assert not payment.is_new_within(12)


@pytest.mark.parametrize(
    ("first", "months", "last_new"),
    [
        (date(2026, 1, 15), 3, date(2026, 4, 14)),
        (date(2025, 11, 30), 3, date(2026, 2, 28)),  # February has no 30th: on that month's last day
        (date(2025, 12, 31), 2, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 1, 29), 1, date(2024, 2, 28)),
    ],
)
def test_months_end_before_the_same_day_of_a_later_month(first: date, months: int, last_new: date) -> None:
    days = (first, last_new, last_new + timedelta(1))
    credited = book([an_order("1")], [paid("1", day) for day in days])
    assert [payment.is_new_within(months) for payment in all_of(credited)] == [True, True, False]


def test_a_client_without_a_payment_for_long_is_new_again() -> None:
    orders = [an_order("1"), an_order("2"), an_order("3", DAY + timedelta(300))]
    days = [
        ("1", date(2026, 1, 31)),
        ("2", date(2026, 3, 1)),
        ("1", date(2026, 6, 1)),
        ("3", date(2026, 8, 31)),
    ]
    terms = CreditTerms(new_again_after=3)
    payments = all_of(book(orders, [paid(number, day) for number, day in days], terms=terms))
    assert [payment.nth for payment in payments] == [1, 2, 1, 2]
    assert [payment.is_new_within(1) for payment in payments] == [True, False, True, False]
    assert [payment.place.is_first_ever for payment in payments if payment.place] == [
        True,
        False,
        False,
        False,
    ]


def test_net_is_without_what_passes_through_and_without_vat() -> None:
    order = an_order("1", amount=Decimal("1000.00"), pass_through=Decimal("400.00"))
    terms = CreditTerms(vat_rate=Fraction(1, 5))
    half, rest = all_of(
        book(
            [order, an_order("2")],
            [paid("1", date(2026, 10, 1), "500.00"), paid("2", date(2026, 10, 2), "100.00")],
            terms=terms,
        )
    )
    assert half.amount("net") == Decimal("250.00")  # 500 × 600 ÷ 1000 ÷ 1.2
    assert rest.amount("net") == Decimal("83.33")


def test_a_refund_is_credited_as_the_payments_that_it_takes_back_newest_first() -> None:
    moved = Shares(datetime(2026, 10, 10, 15), {"Борис": Fraction(1)})
    order = an_order("1", shares=(Shares(DAY, {"Анна": Fraction(1)}), moved))
    payments = [
        paid("1", date(2026, 10, 1), "100.00"),
        paid("1", date(2026, 10, 12), "50.00"),
        paid("1", date(2026, 10, 20), "-70.00"),
        paid("1", date(2026, 10, 21), "-100.00"),
    ]
    *_, first, second = all_of(book([order], payments))
    assert first.revenue_parts == {"Борис": Decimal("-50.00"), "Анна": Decimal("-20.00")}
    # 80 was left of the first payment; 20 more than was paid is the present leader's
    assert second.revenue_parts == {"Анна": Decimal("-80.00"), "Борис": Decimal("-20.00")}


def test_the_part_of_a_leaver_in_a_refund_is_the_offices() -> None:
    halves = {"Анна": Fraction(1, 2), "Борис": Fraction(1, 2)}
    order = an_order("1", shares=(Shares(None, halves),))
    payments = [paid("1", date(2026, 9, 1)), paid("1", date(2026, 9, 30), "-50.00"),
                paid("1", date(2026, 10, 1), "-50.00")]  # fmt: skip
    _, before, after = all_of(book([order], payments, left={"Анна": date(2026, 9, 15)}))
    assert before.revenue_parts == {"Анна": Decimal("-25.00"), "Борис": Decimal("-25.00")}
    assert after.revenue_parts == {"Борис": Decimal("-25.00")}
    assert after.amount("revenue") == Decimal("-50.00")
    assert after.of_leavers == {"Анна": Decimal("-25.00")}


def test_shares_hold_from_their_moment_for_what_an_order_reached() -> None:
    moved = Shares(datetime(2026, 10, 10, 15), {"Борис": Fraction(1)})
    order = an_order("1", shares=(Shares(DAY, {"Анна": Fraction(1)}), moved))
    assert list(shares_at(order, datetime(2026, 10, 10, 14, 59))) == ["Анна"]
    assert list(shares_at(order, datetime(2026, 10, 10, 15))) == ["Борис"]


def test_the_finder_is_paid_on_clients_found_and_no_longer_led() -> None:
    spam = an_order("0", DAY - timedelta(9), leader="Вера", stages=(StageChange(DAY, Stage.SPAM),))
    later = an_order(
        "2", DAY + timedelta(30), shares=(Shares(None, {"Борис": Fraction(3, 4), "Анна": Fraction(1, 4)}),)
    )
    responsibilities = (
        Responsibility("Ромашка", "Анна", DAY, DAY + timedelta(20)),
        Responsibility("Ромашка", "Борис", DAY + timedelta(20)),
    )
    payments = [paid("1", date(2026, 10, 20)), paid("2", date(2026, 11, 20))]
    credited = book([spam, an_order("1"), later], payments, responsibilities=responsibilities)
    early, late = credited.between(date.min, date.max)
    assert credited.finder("Ромашка", DAY.date()) == "Анна"
    assert credited.found_part(early, "Анна") == 0  # still led
    assert credited.found_part(late, "Анна") == Decimal("75.00")  # less the quarter credited as manager
    assert credited.found_part(late, "Борис") == 0


def test_a_first_order_that_changes_hands_changes_the_finder_from_then_on() -> None:
    moved = (Shares(None, {"Анна": Fraction(1)}), Shares(DAY + timedelta(30), {"Борис": Fraction(1)}))
    credited = book([an_order("1", shares=moved)], [])
    days = (DAY + timedelta(29)).date(), (DAY + timedelta(30)).date()
    assert [credited.finder("Ромашка", day) for day in days] == ["Анна", "Борис"]


parts = st.lists(st.integers(1, 9), min_size=1, max_size=5)


@settings(max_examples=150, deadline=None)
@given(amount=st.integers(-(10**7), 10**7), weights=parts)
def test_the_parts_of_a_payment_add_up_to_it(amount: int, weights: list[int]) -> None:
    shares = {f"м{place}": Fraction(weight, sum(weights)) for place, weight in enumerate(weights)}
    order = an_order("1", amount=Decimal("77.00"), cost=Decimal("13.00"), shares=(Shares(None, shares),))
    terms = CreditTerms(Fraction(3, 10), vat_rate=Fraction(1, 5))
    payment = paid("1", date(2026, 10, 1), str(Decimal(amount).scaleb(-2)))
    (credited,) = all_of(book([order], [payment], terms=terms))
    for of in ("revenue", "margin", "net"):
        credit = credited.credit(of)
        assert sum(credit.parts.values()) == credit.amount
    assert abs(credited.amount("net")) <= abs(credited.amount("revenue"))


REFUNDS = st.lists(st.integers(1, 10**6), max_size=6)


@settings(max_examples=150, deadline=None)
@given(amount=st.integers(1, 10**6), refunds=REFUNDS, weights=parts)
def test_refunds_undo_exactly_what_was_credited_to_whom(
    amount: int, refunds: list[int], weights: list[int]
) -> None:
    shares = {f"м{place}": Fraction(weight, sum(weights)) for place, weight in enumerate(weights)}
    later = Shares(datetime(2026, 10, 2), {"новый": Fraction(1)})
    order = an_order(
        "1", amount=Decimal("77.00"), cost=Decimal("13.00"), shares=(Shares(None, shares), later)
    )
    left, payments = amount, [paid("1", date(2026, 10, 1), str(Decimal(amount).scaleb(-2)))]
    for place, wanted in enumerate([*refunds, amount]):  # the last refund takes back all that is left
        back = min(wanted, left)
        left -= back
        if back:
            day = date(2026, 10, 3) + timedelta(place)
            payments.append(paid("1", day, str(Decimal(-back).scaleb(-2))))
    credited = all_of(book([order], payments, terms=CreditTerms(Fraction(3, 10), vat_rate=Fraction(1, 5))))
    for of in ("revenue", "margin", "net"):
        assert sum(one.amount(of) for one in credited) == 0
        assert {sum(one.part(name, of) for one in credited) for name in (*shares, "новый")} == {0}
