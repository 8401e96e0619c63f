"""Recording payments and refunds of orders."""

from datetime import date, datetime, time
from decimal import Decimal
from uuid import UUID, uuid4

from sqlalchemy import func, select

from desktop.models import Order, Payment, StageChange
from desktop.rules.changes import Changed
from desktop.rules.errors import ConfirmationNeeded, Refused
from desktop.rules.facts import Stage
from desktop.rules.money import ZERO, to_minor_units
from desktop.rules.payment_doubts import PaidOrder, doubts
from desktop.services.access import Right, require
from desktop.services.dealing.revaluing import revalue_order
from desktop.storage.operations import UnitOfWork, operation

LARGEST = Decimal(1_000_000_000)
"""Largest accepted amount, in the office's currency: a larger one is a typing error."""


@operation
def record_payment(
    work: UnitOfWork, *, order: UUID, day: date, amount: Decimal, note: str = "", confirmed: bool = False
) -> None:
    """Record a payment (above 0). When collections reach the order's amount, its stage becomes ``paid``.

    Raises ConfirmationNeeded for an overpayment and for odd days, unless it is ``confirmed``.
    """
    require(work, Right.RECORD_PAYMENTS)
    found = _found(work, order)
    checked_amount(amount)
    if not confirmed:
        ask_about(work, found, amount, day, collected(found))
    add_payment(work, found, day, amount, note)


@operation
def record_refund(
    work: UnitOfWork, *, order: UUID, day: date, amount: Decimal, note: str = "", confirmed: bool = False
) -> None:
    """Record a refund: ``amount`` is above 0 and at most what was paid so far.

    Raises ConfirmationNeeded for odd days, unless it is ``confirmed``.
    """
    require(work, Right.RECORD_PAYMENTS)
    found = _found(work, order)
    back, paid = checked_amount(amount), collected(found)
    if back > paid:
        raise Refused("refund_beyond_paid", number=found.number, amount=back, paid=paid)
    if not confirmed:
        ask_about(work, found, -back, day, paid)
    add_payment(work, found, day, -back, note)


def ask_about(work: UnitOfWork, order: Order, amount: Decimal, day: date, paid: Decimal) -> None:
    """Raise ConfirmationNeeded for the gravest doubt about a payment (negative: a refund) of an order for
    which ``paid`` has come in by its other payments."""
    known = PaidOrder(order.received.date(), order.amount, paid)
    for doubt in doubts(known, amount, day, work.now.date()):
        raise ConfirmationNeeded(
            doubt, number=order.number, day=day, received=known.received, amount=order.amount,
            paid=paid + amount,
        )  # fmt: skip


def add_payment(
    work: UnitOfWork, order: Order, day: date, amount: Decimal, note: str = "", *, number: int | None = None
) -> Payment:
    """Add a payment (negative: a refund) and move the order to ``paid`` once its amount has come in.

    ``number`` is the office's number of the payment, for callers that count themselves.
    """
    if order.stage == Stage.SPAM:
        raise Refused("order_not_payable", number=order.number)
    payment = Payment(
        id=uuid4(),
        number=number if number is not None else next_payment_number(work),
        day=day,
        amount=amount,
        note=note.strip(),
        entered=work.now,
        actor=work.actor,
    )
    order.payments.append(payment)
    if amount > 0 and order.stage != Stage.PAID and is_paid(order):
        become_paid(work, order, day)
    payments_changed(work, order)
    return payment


def payments_changed(work: UnitOfWork, order: Order) -> None:
    """Bring the ledger in line with the order's payments, and say what else shows them."""
    work.session.flush()
    revalue_order(work, order)
    work.touch(Changed.ORDER, order.id)
    work.touch(Changed.CLIENT, order.client_id)
    work.touch(Changed.PLAN)
    work.touch(Changed.PAY)


def collected(order: Order) -> Decimal:
    """Return the sum of the order's payments so far, less refunds."""
    return sum((payment.amount for payment in order.payments), ZERO)


def is_paid(order: Order) -> bool:
    """Return whether an order's whole amount has come in."""
    return bool(order.amount) and collected(order) >= (order.amount or ZERO)


def checked_amount(amount: Decimal) -> Decimal:
    """Return an amount that a person entered; refused unless above 0, with at most two digits."""
    if not amount.is_finite() or amount <= 0:
        raise Refused("amount_not_positive", amount=amount)
    if amount > LARGEST:
        raise Refused("amount_too_large", amount=amount, largest=LARGEST)
    try:
        to_minor_units(amount)
    except ValueError:
        raise Refused("amount_digits", amount=amount) from None
    return amount


def next_payment_number(work: UnitOfWork) -> int:
    """Return the office's next number of a payment."""
    return (work.session.scalar(select(func.max(Payment.number))) or 0) + 1


def become_paid(work: UnitOfWork, order: Order, day: date) -> None:
    """Move the order to ``paid``: imported orders as of the day of the payment, others as of now."""
    last = max((change.at for change in order.stages), default=order.received)
    paid_at = datetime.combine(day, time(12)) if order.imported else work.now
    order.stages.append(StageChange(at=max(last, paid_at), stage=Stage.PAID, actor=work.actor))
    order.stage = Stage.PAID
    order.version += 1


def _found(work: UnitOfWork, order: UUID) -> Order:
    found = work.session.get(Order, order)
    if found is None:
        raise Refused("no_such_order", number=str(order))
    return found
