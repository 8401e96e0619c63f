"""Compare the policies on the orders of a past time; nothing is stored."""

from collections import defaultdict
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.distribution import OrderRequest
from desktop.rules.errors import Refused
from desktop.rules.facts import Stage, StageChange
from desktop.rules.ledger import PostingKind
from desktop.rules.money import ZERO
from desktop.rules.revaluing import value_when_paid
from desktop.rules.simulation import PastOrder, SimulatedPolicy, simulate_policies
from desktop.services.access import Right, read_as
from desktop.services.dealing.led_orders import effort_of
from desktop.services.dealing.situation import Situation, load_situation
from desktop.storage.operations import Store

Paid = tuple[datetime, Fraction] | None
"""When an order was paid in full, and what was paid."""


def simulate(store: Store, viewer: int | None, first: date, last: date) -> tuple[SimulatedPolicy, ...]:
    """Return what each policy would have done with the charged orders that arrived from ``first`` to
    ``last``. Refused if the days are the wrong way round or no charged order arrived in them."""
    if last < first:
        raise Refused("days_reversed", first=first, last=last)
    start, end = datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time())
    with read_as(store, viewer, Right.READ_LEDGER) as session:
        situation = load_situation(session, end, start)
        orders = _past_orders(session, situation, start, end)
        if not orders:
            raise Refused("nothing_to_simulate", first=first, last=last)
        simulated = {one.request.number for one in orders}
        others = [one for number, one in situation.work.items() if number not in simulated]
        return simulate_policies(situation.office, orders, others, situation.contacts, end)


def _past_orders(
    session: Session, situation: Situation, start: datetime, end: datetime
) -> tuple[PastOrder, ...]:
    """Load the charged orders that arrived in [start, end), as they were first dealt."""
    order, made = models.Order, models.Assignment
    rows = session.execute(
        select(order, made, models.Employee.name)
        .join(made, made.order_id == order.id)
        .join(models.Employee, models.Employee.id == made.employee_id)
        .where(
            order.received >= start, order.received < end, made.charged, made.reversed_at.is_(None),
            made.reassigns.is_(False),
        )
        .order_by(made.sequence)
    ).all()  # fmt: skip
    charged = _charged_values(session, start, end)
    payments = _payments(session, start, end)
    found: dict[str, PastOrder] = {}
    for row, decision, winner in rows:
        if row.number in found:  # declined: it is dealt once
            continue
        led = situation.work.get(row.number)
        paid, revenue = payments.get(row.id, ([], ZERO))
        found[row.number] = PastOrder(
            request=OrderRequest(
                row.number, row.received, str(row.client_id), row.service.name if row.service else None,
                charged.get(decision.id, decision.value),
            ),
            effort=effort_of(situation.office, row.service.name if row.service else None),
            stages=led.stages if led is not None else (StageChange(row.received, Stage.NEW),),
            by_hand=winner if decision.by_hand else None,
            paid=_paid_in_full(row.amount, paid),
            revenue=revenue,
        )  # fmt: skip
    return tuple(found.values())


def _charged_values(session: Session, start: datetime, end: datetime) -> dict[UUID | None, Fraction]:
    """Return the value at which each decision charged its order, as known at intake."""
    posting, made, order = models.Posting, models.Assignment, models.Order
    rows = session.execute(
        select(posting.assignment_id, posting.value)
        .join(made, made.id == posting.assignment_id)
        .join(order, order.id == made.order_id)
        .where(order.received >= start, order.received < end, posting.kind == PostingKind.CHARGE)
    )
    return {key: -value for key, value in rows}


def _payments(
    session: Session, start: datetime, end: datetime
) -> dict[UUID, tuple[list[tuple[datetime, Decimal]], Decimal]]:
    """Return each order's payments with the moments at which they were entered, and their sum."""
    payment, order = models.Payment, models.Order
    amounts: dict[UUID, list[tuple[datetime, Decimal]]] = defaultdict(list)
    for key, entered, amount in session.execute(
        select(payment.order_id, payment.entered, payment.amount)
        .join(order, order.id == payment.order_id)
        .where(order.received >= start, order.received < end)
        .order_by(payment.day, payment.number)
    ):
        amounts[key].append((entered, amount))
    return {key: (list(rows), sum((one for _, one in rows), ZERO)) for key, rows in amounts.items()}


def _paid_in_full(amount: Decimal | None, payments: list[tuple[datetime, Decimal]]) -> Paid:
    for count, (entered, _) in enumerate(payments, 1):
        value = value_when_paid(amount, [one for _, one in payments[:count]])
        if value is not None:
            return entered, value
    return None
