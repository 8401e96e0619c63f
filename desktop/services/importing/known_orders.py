"""Look up orders by the numbers that a workbook writes."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Order
from desktop.rules.order_numbers import numbered_year, qualified_number
from desktop.services.orders.numbers import order_numbering


class KnownOrders:
    """All orders of the office and of the running import, by number and by bare number."""

    def __init__(self, session: Session) -> None:
        self.numbering = order_numbering(session)
        self._by_number: dict[str, Order] = {}
        self._by_bare: dict[str, list[Order]] = defaultdict(list)
        for order in session.scalars(select(Order).order_by(Order.received, Order.number)):
            self.add(order)

    def __iter__(self) -> Iterator[Order]:
        return iter(self._by_number.values())

    def add(self, order: Order) -> None:
        """Index an order."""
        self._by_number[order.number] = order
        self._by_bare[order.bare_number].append(order)

    def find(self, number: str, received: datetime) -> Order | None:
        """Return the order that a row of the sheet of orders describes, if it is known."""
        year = numbered_year(received, self.numbering)
        for order in self._by_bare.get(number, ()):
            if year is None or order.received.year == year:
                return order
        return self._by_number.get(number)

    def latest(self, number: str, day: date) -> Order | None:
        """Return the latest order with a bare number that arrived on or before a day.

        If all arrived later, return the earliest of them.
        """
        if number in self._by_number and number not in self._by_bare:
            return self._by_number[number]
        orders = sorted(self._by_bare.get(number, ()), key=lambda order: order.received)
        earlier = [order for order in orders if order.received.date() <= day]
        return earlier[-1] if earlier else next(iter(orders), None)

    def free_number(self, bare: str, received: datetime) -> str:
        """Return the number of a new order: the bare one, with its year if another order has it."""
        return qualified_number(bare, received) if bare in self._by_number else bare
