"""The n-th order, shares, margin, the finder."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.rules.credit import CreditBook, rank_orders, shares_on, split_by_shares
from desktop.rules.facts import Facts, Order, Payment, Responsibility, Shares, Stage, StageChange
from desktop.rules.office import Service

DAY = datetime(2026, 10, 5, 10)


def an_order(number: str, received: datetime = DAY, *, leader: str = "Анна", **fields: object) -> Order:
    shares = (Shares(None, {leader: Fraction(1)}),)
    values: dict[str, object] = {"client": "Ромашка", "shares": shares, **fields}
    return Order(number, received, **values)  # type: ignore[arg-type]


def paid(order: str, day: date, amount: str = "100.00", key: str = "") -> Payment:
    return Payment(key or f"{order} {day}", order, day, Decimal(amount))


def book(orders: list[Order], payments: list[Payment], **more: object) -> CreditBook:
    services = more.pop("services", {})
    facts = Facts(tuple(orders), tuple(payments), **more)  # type: ignore[arg-type]
    return CreditBook(facts, services, Fraction(3, 10))  # type: ignore[arg-type]


def test_orders_are_ranked_by_first_payment_then_arrival_then_number() -> None:
    orders = [an_order("A-10"), an_order("A-2"), an_order("A-1", DAY + timedelta(1)), an_order("B-1")]
    payments = [paid("A-10", date(2026, 10, 9)), paid("A-2", date(2026, 10, 9))]
    payments += [paid("A-1", date(2026, 10, 9)), paid("A-1", date(2026, 10, 20))]
    assert rank_orders(orders, payments) == {"A-2": 1, "A-10": 2, "A-1": 3}


def test_a_refund_does_not_renumber() -> None:
    orders = [an_order("1"), an_order("2")]
    payments = [paid("1", date(2026, 10, 1)), paid("2", date(2026, 10, 2))]
    refund = paid("2", date(2026, 9, 1), "-100.00")
    assert rank_orders(orders, [*payments, refund]) == rank_orders(orders, payments)


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
    services = {"Печать": Service("Печать", margin_rate=Fraction(1, 4))}
    credited = book(
        orders, [paid(str(n), date(2026, 10, n), "100.01") for n in (1, 2, 3, 4)], services=services
    )
    margins = [payment.margin for payment in credited.between(date.min, date.max)]
    assert margins == [Decimal("33.34"), Decimal("25.00"), Decimal("30.00"), Decimal("30.00")]


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
    (credited,) = book([order], [paid("1", date(2026, 10, 1), str(Decimal(amount).scaleb(-2)))]).of_order("1")
    assert sum(credited.revenue_parts.values()) == credited.payment.amount
    assert sum(credited.margin_parts.values()) == credited.margin
