"""Import payments and contacts, which are compared with stored rows, counting repeated rows."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from uuid import UUID, uuid4

from sqlalchemy import func, select

from desktop.exchange.workbook.records import SheetContact, SheetPayment
from desktop.models import Contact, Order, Payment, StageChange
from desktop.rules.facts import Stage
from desktop.rules.money import ZERO
from desktop.rules.payment_doubts import PaidOrder, PaymentDoubt, doubts
from desktop.services.importing.corrected_payments import corrected_payments
from desktop.services.importing.known import KnownClients, KnownPeople
from desktop.services.importing.known_orders import KnownOrders
from desktop.services.importing.report import ImportFindings
from desktop.storage.operations import UnitOfWork


class PaymentImport:
    """Imports the sheet of payments."""

    def __init__(
        self, work: UnitOfWork, orders: KnownOrders, created: set[Order], found: ImportFindings
    ) -> None:
        self.work, self.orders, self.created, self.found = work, orders, created, found
        self.stored: Counter[tuple[UUID, date, Decimal]] = Counter()
        self.paid: dict[UUID, list[tuple[date, Decimal]]] = defaultdict(list)
        self.number = work.session.scalar(select(func.max(Payment.number))) or 0
        for order, day, amount in work.session.execute(select(Payment.order_id, Payment.day, Payment.amount)):
            self.stored[order, day, amount] += 1
            self.paid[order].append((day, amount))
        self.corrected = Counter(corrected_payments(work.session))

    def run(self, rows: Sequence[SheetPayment]) -> None:
        """Store the rows in order of time, so that a payment precedes its refund."""
        for row in sorted(rows, key=lambda row: (row.day, row.amount < 0, row.place)):
            order = self.orders.latest(row.order, row.day)
            if order is None:
                self.found.reject(row.place, "order", "unknown_order", value=row.order)
            elif row.amount == 0:
                self.found.reject(row.place, "amount", "zero_amount")
            elif self.stored[order.id, row.day, row.amount] > 0:
                self.stored[order.id, row.day, row.amount] -= 1
                self.found.count(row.place)
            elif self.corrected[order.id, row.day, row.amount] > 0:
                self.corrected[order.id, row.day, row.amount] -= 1
                self.found.count(row.place)
                self.found.remark(row.place, "amount", "corrected_by_hand", order=order.number)
            elif order.stage == Stage.SPAM:
                self.found.reject(row.place, "order", "order_not_payable", value=row.order)
            elif row.amount < 0 and -row.amount > (paid := self.refundable(order, row.day)):
                self.found.reject(row.place, "amount", "refund_beyond_paid", value=-row.amount, paid=paid)
            else:
                self.point_out(row, order)
                self.take(row, order)
                self.found.count(row.place, new=True)

    def point_out(self, row: SheetPayment, order: Order) -> None:
        """Remark what a person would have been asked about."""
        known = PaidOrder(order.received.date(), order.amount, self.collected(order))
        found = doubts(known, row.amount, row.day, self.found.today)
        if PaymentDoubt.PAYMENT_BEFORE_ORDER in found:
            self.found.remark(row.place, "day", "before_order", value=row.day, order=order.number)
        if PaymentDoubt.PAYMENT_AHEAD in found:
            self.found.remark(row.place, "day", "future_payment", value=row.day)
        if PaymentDoubt.OVERPAYMENT in found:
            details = {"value": known.paid + row.amount, "order": order.number, "amount": order.amount}
            self.found.remark(row.place, "amount", "overpaid", **details)

    def take(self, row: SheetPayment, order: Order) -> None:
        """Store a payment and mark its order as paid if it completes the amount."""
        self.number += 1
        self.work.session.add(
            Payment(
                id=uuid4(), number=self.number, order_id=order.id, day=row.day, amount=row.amount,
                note=row.note, entered=self.work.now, actor=self.work.actor,
            )
        )  # fmt: skip
        self.paid[order.id].append((row.day, row.amount))
        reached = order.amount is not None and 0 < order.amount <= self.collected(order)
        if row.amount > 0 and reached and order.stage != Stage.PAID:
            self.become_paid(order, row.day)

    def collected(self, order: Order, until: date = date.max) -> Decimal:
        """Return the sum of payments less refunds, up to and including a day."""
        return sum((amount for day, amount in self.paid[order.id] if day <= until), ZERO)

    def refundable(self, order: Order, day: date) -> Decimal:
        """Return how much could be refunded on a day.

        Later payments do not count; otherwise the same row could be rejected in one import and stored
        in the next.
        """
        return min(self.collected(order, day), self.collected(order))

    def become_paid(self, order: Order, day: date) -> None:
        """Mark an order as paid: since the payment if it was imported as history, else since now."""
        since = datetime.combine(day, time(12)) if order.imported else self.work.now
        last = max((change.at for change in order.stages), default=order.received)
        order.stages.append(StageChange(at=max(last, since), stage=Stage.PAID, actor=self.work.actor))
        order.stage = Stage.PAID
        if order not in self.created:
            order.version += 1


def import_contacts(
    work: UnitOfWork,
    rows: Sequence[SheetContact],
    clients: KnownClients,
    people: KnownPeople,
    found: ImportFindings,
) -> None:
    """Store the contacts that are not stored yet."""
    columns = select(Contact.at, Contact.client_id, Contact.kind, Contact.text)
    stored = Counter((at, client, kind, text) for at, client, kind, text in work.session.execute(columns))
    for row in rows:
        client, manager = clients.find(row.client), people.find(row.manager)
        if client is None:
            found.reject(row.place, "client", "unknown_client", value=row.client)
        elif row.manager and manager is None:
            found.reject(row.place, "manager", "unknown_manager", value=row.manager)
        elif stored[row.at, client.id, row.kind, row.text] > 0:
            stored[row.at, client.id, row.kind, row.text] -= 1
            found.count(row.place)
        else:
            work.session.add(
                Contact(
                    id=uuid4(), at=row.at, client_id=client.id, kind=row.kind, text=row.text,
                    employee_id=manager.id if manager else None,
                )
            )  # fmt: skip
            found.count(row.place, new=True)
            found.check_date(row.place, "at", row.at.date())
