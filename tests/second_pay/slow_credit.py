"""Credit of payments, slowly: shares, margin, net, the n-th order, refunds; straight from the rules."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from tests.second_pay.plain_office import PlainOffice, PlainOrder, PlainPayment


def rounded(value: Fraction) -> Decimal:
    """To the kopeck, halves away from zero; slowly, by Decimal with plenty of digits."""
    kopecks = abs(value) * 100
    whole = int(kopecks)
    if kopecks - whole >= Fraction(1, 2):
        whole += 1
    return (Decimal(whole) / 100 * (-1 if value < 0 else 1)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def largest_remainder(amount: Decimal, weights: list[Fraction]) -> list[Decimal]:
    """Kopecks by weights; what is left goes to the largest remainders, equal ones to who stands first."""
    kopecks = abs(int(amount * 100))
    exact = [kopecks * weight / sum(weights) for weight in weights]
    given = [int(one) for one in exact]
    while sum(given) < kopecks:
        place = max(range(len(exact)), key=lambda at: (exact[at] - given[at], -at))
        given[place] += 1
    sign = -1 if amount < 0 else 1
    return [Decimal(sign * one) / 100 for one in given]


class SlowCredit:
    """A second calculation of credit: the employees' parts of the known payments."""

    def __init__(self, office: PlainOffice, payments: list[PlainPayment]) -> None:
        self.office = office
        self.orders = {order.number: order for order in office.orders}
        self.payments = sorted(payments, key=lambda one: (one.day, one.order, one.number))

    def shares(self, order: PlainOrder, day: date) -> dict[str, Fraction]:
        holding = order.shares[0][1]
        for since, parts in order.shares[1:]:
            if since is not None and since <= day:
                holding = parts
        return holding

    def value(self, order: PlainOrder, amount: Decimal, of: str) -> Decimal:
        """An amount of the order, its margin or its net amount."""
        if of == "margin":
            rate = self.office.terms["margin_rate"]
            if order.cost is not None:
                rate = Fraction(order.amount - order.cost) / Fraction(order.amount)
            return rounded(Fraction(amount) * rate)
        if of == "net":
            own = Fraction(order.amount - (order.pass_through or 0)) / Fraction(order.amount)
            return rounded(Fraction(amount) * own / (1 + self.office.terms["vat_rate"]))
        return amount

    def parts(self, order: PlainOrder, amount: Decimal, day: date, of: str) -> dict[str, Decimal]:
        shares = self.shares(order, day)
        split = largest_remainder(self.value(order, amount, of), list(shares.values()))
        return dict(zip(shares, split, strict=True))

    def nth(self, payment: PlainPayment) -> int:
        """The order's place among its client's orders with a payment."""
        client = self.orders[payment.order].client
        first: dict[str, date] = {}
        for one in self.payments:
            if one.amount > 0 and self.orders[one.order].client == client:
                first.setdefault(one.order, one.day)
        ranked = sorted(first, key=lambda number: (first[number], self.orders[number].received, number))
        return ranked.index(payment.order) + 1

    def is_within_months(self, payment: PlainPayment, months: int) -> bool:
        """Is it paid within so many months from the client's first payment?"""
        client = self.orders[payment.order].client
        first = min(
            one.day for one in self.payments if one.amount > 0 and self.orders[one.order].client == client
        )
        year, number = divmod(first.year * 12 + first.month - 1 + months, 12)
        next_month = date(year + (number + 1) // 12, (number + 1) % 12 + 1, 1)
        last = (next_month - timedelta(days=1)).day
        end = date(year, number + 1, first.day) if first.day <= last else next_month
        return payment.day < end

    def finder(self, order: PlainOrder, day: date) -> str | None:
        """Return who found the client, unless that manager leads it on that day."""
        own = [one for one in self.office.orders if one.client == order.client]
        first = min(own, key=lambda one: (one.received, one.number))
        finder = next(iter(self.shares(first, day)))
        return None if self.office.responsible[order.client] == finder else finder

    def reversed_by(self, refund: PlainPayment) -> list[tuple[PlainPayment, Decimal, Decimal]]:
        """The payments that a refund takes back, newest first, each with (from, to) of its amount."""
        own = [one for one in self.payments if one.order == refund.order]
        left = {one.number: one.amount for one in own if one.amount > 0}
        for earlier in own:
            if earlier.amount > 0:
                continue
            taken, wanted = [], -earlier.amount
            for payment in reversed(own):
                if payment.amount <= 0 or payment.day > earlier.day or wanted == 0:
                    continue
                back = min(wanted, left[payment.number])
                if back > 0:
                    high = left[payment.number]
                    left[payment.number] = high - back
                    wanted -= back
                    taken.append((payment, high - back, high))
            if earlier.number == refund.number:
                return taken
        return []
