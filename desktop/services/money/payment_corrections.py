"""Correcting and removing payments and refunds that were recorded wrongly.

The plan, the ledger and open months follow at once. A closed month stays as it is: the next open month gets
correction lines.
"""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from desktop.models import Order, Payment
from desktop.rules.errors import Refused
from desktop.rules.facts import Stage
from desktop.services.access import Right, require
from desktop.services.money.payments import (
    ask_about,
    become_paid,
    checked_amount,
    collected,
    is_paid,
    payments_changed,
)
from desktop.services.orders.stored import move_to
from desktop.storage.operations import UnitOfWork, operation


@operation
def correct_payment(
    work: UnitOfWork, *, order: UUID, payment: UUID, day: date, amount: Decimal, note: str, reason: str,
    seen: dict[str, Any], confirmed: bool = False,
) -> None:  # fmt: skip
    """Correct the day, amount (above 0) and note of a payment or refund, with a reason.

    ``seen``: the ``day`` and ``amount`` that the person saw; Refused if somebody changed them since. Raises
    ConfirmationNeeded as recording a payment does.
    """
    require(work, Right.RECORD_PAYMENTS)
    row = _found(work, order, payment, reason, seen)
    was_paid, others = is_paid(row.order), collected(row.order) - row.amount
    signed = checked_amount(amount) if row.amount > 0 else -checked_amount(amount)
    _refuse_refund_beyond_paid(row.order, others + signed)
    if not confirmed:
        ask_about(work, row.order, signed, day, others)
    row.day, row.amount, row.note = day, signed, note.strip()
    _follow(work, row.order, was_paid)


@operation
def remove_payment(
    work: UnitOfWork, *, order: UUID, payment: UUID, reason: str, seen: dict[str, Any]
) -> None:
    """Remove a payment or refund that never happened; ``reason`` and ``seen`` are as for a correction."""
    require(work, Right.RECORD_PAYMENTS)
    row = _found(work, order, payment, reason, seen)
    paid_for, was_paid = row.order, is_paid(row.order)
    _refuse_refund_beyond_paid(paid_for, collected(paid_for) - row.amount)
    paid_for.payments.remove(row)
    work.session.delete(row)
    _follow(work, paid_for, was_paid)


def _found(work: UnitOfWork, order: UUID, payment: UUID, reason: str, seen: dict[str, Any]) -> Payment:
    if not reason.strip():
        raise Refused("reason_needed")
    row = work.session.get(Payment, payment)
    if row is None or row.order_id != order:
        raise Refused("no_such_payment")
    if (seen["day"], seen["amount"]) != (row.day, row.amount):
        raise Refused("payment_changed", number=row.order.number, amount=row.amount, day=row.day)
    return row


def _refuse_refund_beyond_paid(order: Order, left: Decimal) -> None:
    """Refuse to leave an order from which more went back than had come in."""
    if left < 0:
        back = -sum(one.amount for one in order.payments if one.amount < 0)
        raise Refused("refunds_exceed", number=order.number, amount=back)


def _follow(work: UnitOfWork, order: Order, was_paid: bool) -> None:
    """Bring the order's stage and everything that follows from its payments in line with them."""
    work.session.flush()
    if was_paid and not is_paid(order) and order.stage == Stage.PAID:
        earlier = [one.stage for one in order.stages if one.stage != Stage.PAID]
        move_to(work, order, earlier[-1] if earlier else Stage.NEW)
    elif is_paid(order) and not was_paid and order.stage not in (Stage.PAID, Stage.SPAM):
        become_paid(work, order, max(one.day for one in order.payments))
    payments_changed(work, order)
