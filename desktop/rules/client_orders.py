"""A client's orders counted: which one a payment is for, and since when the client has been paying."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.rules.facts import Order, Payment, number_key
from desktop.rules.months import Month


@dataclass(frozen=True, slots=True)
class OrderPlace:
    """The place of an order among its client's paid orders, as it counts for one payment.

    ``nth`` is 1 for the first order. ``since`` is the client's first payment from which months count; None:
    the client had paid orders before the office's records begin.
    """

    nth: int
    since: date | None
    is_first_ever: bool
    """Whether the client had no paid order before this one, ever."""

    def is_among_first(self, orders: int) -> bool:
        """Tell whether the order is one of the client's first ``orders`` orders."""
        return self.nth <= orders

    def is_within(self, months: int, day: date) -> bool:
        """Tell whether a day lies within so many months from the client's first payment."""
        return self.since is not None and day < months_end(self.since, months)


def months_end(start: date, months: int) -> date:
    """Return the first day after so many months from ``start`` on.

    The months end before the same day of a later month, or with that month's last day if it has no such day.
    """
    last = Month.of(start).plus(months)
    if start.day <= last.last.day:
        return last.first.replace(day=start.day)
    return last.last + timedelta(days=1)


def order_places(
    orders: Iterable[Order],
    payments: Iterable[Payment],
    orders_before: Mapping[str, int],
    new_again_after: int | None = None,
) -> dict[str, OrderPlace]:
    """Return the place of the order that each payment (not refund) is for, by the payment's key.

    ``payments`` are in order of date; ``orders_before`` are paid orders by client that the office's records
    do not hold. A client without a payment for ``new_again_after`` months begins at 1 again.
    """
    by_number = {order.number: order for order in orders}
    of_client: dict[str, list[Payment]] = defaultdict(list)
    for payment in payments:
        if payment.amount > 0 and payment.order in by_number:
            of_client[by_number[payment.order].client].append(payment)
    places: dict[str, OrderPlace] = {}
    for client, paid in of_client.items():
        before = orders_before.get(client, 0)
        new = before == 0
        for stretch in _stretches(paid, new_again_after):
            since = None if before else stretch[0].date
            for key, nth in _ranks(stretch, by_number, before):
                places[key] = OrderPlace(nth, since, is_first_ever=new and nth == 1)
            before, new = 0, False
    return places


def _stretches(payments: list[Payment], gap: int | None) -> Iterator[list[Payment]]:
    """Yield a client's payments in stretches with no gap of so many months within."""
    stretch: list[Payment] = []
    for payment in payments:
        if stretch and gap is not None and payment.date >= months_end(stretch[-1].date, gap):
            yield stretch
            stretch = []
        stretch.append(payment)
    yield stretch


def _ranks(payments: list[Payment], orders: Mapping[str, Order], before: int) -> Iterator[tuple[str, int]]:
    """Yield the n of each payment's order: orders rank by first payment, then arrival, then number."""
    first_paid: dict[str, date] = {}
    for payment in payments:
        first_paid.setdefault(payment.order, payment.date)

    def rank(number: str) -> tuple[object, ...]:
        return first_paid[number], orders[number].received, number_key(number)

    nth = {number: place for place, number in enumerate(sorted(first_paid, key=rank), start=before + 1)}
    for payment in payments:
        yield payment.key, nth[payment.order]
