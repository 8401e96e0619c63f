"""Correct an assignment: reassign the order, take the assignment back, or reject the order."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from fractions import Fraction
from uuid import UUID, uuid4

from sqlalchemy import Select, delete, exists, func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules import ledger
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.explanation import Explanation, Rule
from desktop.rules.explanation_data import from_data, to_data
from desktop.rules.facts import Stage
from desktop.rules.ledger import LedgerPosting
from desktop.rules.money import round_money
from desktop.services.access import Right, require
from desktop.services.dealing.recording import (
    BY_ASSIGNMENT,
    add_postings,
    add_shares,
    after_shares,
    recount_last_charged,
)
from desktop.services.dealing.situation import Situation, load_situation
from desktop.services.orders.stored import move_to, order_row
from desktop.storage.operations import UnitOfWork, operation

NO_ORDER = frozenset({"spam", "duplicate", "mistake"})


@operation
def reassign_order(
    work: UnitOfWork, *, order: UUID, manager: str, reason: str, leader: str | None = None
) -> None:
    """Move the lead, and the credit of payments from now on.

    With ``leader`` it is refused unless the order is still theirs.
    """
    require(work, Right.DEAL_ORDERS)
    row = order_row(work, order)
    situation = load_situation(work.session, work.now, work.now)
    employee = situation.office.employee(manager)
    if not reason.strip():
        raise Refused("reason_needed")
    if row.leader_id is None:
        raise Refused("not_assigned", number=row.number)
    _refuse_another_leader(work, row, leader)
    if employee is None or not employee.employed_on(work.now.date()):
        raise Refused("not_employed", name=manager)
    if situation.ids[manager] == row.leader_id:
        raise Refused("already_leads", number=row.number, name=manager)
    _reassign(work, situation, row, manager, reason.strip())


def _reassign(work: UnitOfWork, situation: Situation, order: models.Order, manager: str, reason: str) -> None:
    decisions = decisions_in_force(work.session, order.id)
    old_id = order.leader_id
    charged = bool(decisions) and decisions[-1].charged
    value = decisions[-1].value if decisions else order.expected_value or Fraction(0)
    names = {key: name for name, key in situation.ids.items()}
    assert old_id is not None
    since = after_shares(work, order, work.now)
    add_shares(work.session, situation.ids, order, since, [(manager, Fraction(1))])
    explanation = Explanation(
        Rule.BY_HAND, manager, charged, expected_value=round_money(value), reason=reason,
        proposed=_by_rules(decisions),
    )  # fmt: skip
    made = models.Assignment(
        id=uuid4(), sequence=situation.sequence + 1, order_id=order.id, employee_id=situation.ids[manager],
        moment=since, rule=Rule.BY_HAND, charged=charged, value=value, by_hand=True, reason=reason,
        explanation=to_data(explanation), actor=work.actor, made_at=work.now, reassigns=True,
    )  # fmt: skip
    work.session.add(made)
    work.session.flush()
    order.leader_id, order.rule = made.employee_id, made.rule
    order.version += 1
    if charged:
        add_postings(work, situation, ledger.reassignment(names[old_id], manager, value), made)
        recount_last_charged(work.session, situation, old_id)
        recount_last_charged(work.session, situation, made.employee_id)
    touch_order(work, order)


def _refuse_another_leader(work: UnitOfWork, order: models.Order, seen: str | None) -> None:
    """Refuse if somebody else reassigned the order after it was ``seen`` with its leader."""
    leads = work.session.get_one(models.Employee, order.leader_id).name
    if seen is not None and leads != seen:
        raise Refused("already_assigned", number=order.number, name=leads)


def _by_rules(decisions: Sequence[models.Assignment]) -> str | None:
    """Return whom the rules had picked at first; None: the order was imported with its manager."""
    if not decisions:
        return None
    first = from_data(decisions[0].explanation)
    return first.proposed if first.rule is Rule.BY_HAND else first.winner


@operation
def reject_order(work: UnitOfWork, *, order: UUID, why: str) -> None:
    """Mark as no order (``spam``, ``duplicate`` or ``mistake``) and reverse its postings to the digit."""
    require(work, Right.DEAL_ORDERS)
    row = order_row(work, order)
    if why not in NO_ORDER:
        raise Refused("unknown_reason", reason=why)
    if row.stage == Stage.SPAM:
        raise Refused("order_closed", number=row.number, stage=row.stage)
    _take_back(work, row, decisions_in_force(work.session, row.id))
    for made in work.session.scalars(_decisions(row.id)).all():  # those taken back before may have begun one
        end_responsibility(work, row, made)
    row.question_client_id = None
    move_to(work, row, Stage.SPAM)


@operation
def undo_assignment(work: UnitOfWork, *, order: UUID, leader: str | None = None) -> None:
    """Take the assignment back: the order waits again, its postings are reversed.

    With ``leader`` it is refused unless the order is still theirs.
    """
    require(work, Right.DEAL_ORDERS)
    row = order_row(work, order)
    if row.leader_id is None:
        raise Refused("not_assigned", number=row.number)
    _refuse_another_leader(work, row, leader)
    if row.rule == Rule.IMPORTED:
        raise Refused("imported_order", number=row.number)
    decisions = decisions_in_force(work.session, row.id)
    declined = max((one.sequence for one in decisions if one.declined_at is not None), default=0)
    _take_back(work, row, [one for one in decisions if one.sequence > declined])
    row.dealable_from = work.now
    row.version += 1
    touch_order(work, row)


def _take_back(work: UnitOfWork, order: models.Order, decisions: Sequence[models.Assignment]) -> None:
    """Reverse everything that these decisions about the order did, so that nobody leads it any more."""
    if work.session.scalar(select(exists().where(models.Payment.order_id == order.id))):
        raise Refused("has_payments", number=order.number)
    situation = load_situation(work.session, work.now, work.now)
    for made in decisions:
        postings = postings_of(situation, made.postings)
        add_postings(work, situation, ledger.reversal(postings), made)
        made.reversed_at = work.now
    work.session.flush()
    for employee in sorted({made.employee_id for made in decisions if made.charged}):
        recount_last_charged(work.session, situation, employee)
    for made in decisions:
        end_responsibility(work, order, made)
    work.session.execute(delete(models.Share).where(models.Share.order_id == order.id))
    work.session.expire(order, ["shares"])
    order.leader_id = order.rule = order.assigned_at = None


def decisions_in_force(session: Session, order: UUID) -> list[models.Assignment]:
    """Return the order's decisions that were not taken back, in order."""
    return list(session.scalars(_decisions(order).where(models.Assignment.reversed_at.is_(None))))


def last_decline(decisions: Sequence[models.Assignment]) -> models.Assignment | None:
    """Return the last of an order's decisions that was declined, unless that was excused."""
    return next((one for one in reversed(decisions) if one.declined_at and not one.excused_at), None)


def _decisions(order: UUID) -> Select[models.Assignment]:
    """Return the query for all decisions about an order, in order."""
    made = models.Assignment
    return select(made).where(made.order_id == order).order_by(made.sequence)


def postings_of(situation: Situation, postings: Iterable[models.Posting]) -> list[LedgerPosting]:
    names = {key: name for name, key in situation.ids.items()}
    absences = {key: absence for absence, key in situation.absence_ids.items()}
    return [
        LedgerPosting(
            names[one.employee_id], one.kind, one.turns, one.value,
            absences.get(one.absence_id) if one.absence_id is not None else None,
        )
        for one in postings
    ]  # fmt: skip


def end_responsibility(work: UnitOfWork, order: models.Order, made: models.Assignment) -> None:
    """End the responsibility that this very decision began, unless the manager leads other orders of the
    client; restore the responsible manager before, if there was one."""
    if made.rule in (Rule.RESPONSIBLE, Rule.SUBSTITUTE):
        return  # it began none: another order of the same moment did
    held = models.Responsibility
    became = work.session.scalars(
        select(held).where(
            held.client_id == order.client_id, held.employee_id == made.employee_id, held.until.is_(None),
            held.how == BY_ASSIGNMENT, held.since >= made.moment,
        )
    ).one_or_none()  # fmt: skip
    others = select(func.count()).where(
        models.Order.client_id == order.client_id, models.Order.id != order.id,
        models.Order.leader_id == made.employee_id, models.Order.stage != Stage.SPAM,
    )  # fmt: skip
    if became is None or work.session.scalar(others):
        return
    since: datetime = became.since
    work.session.delete(became)
    work.session.flush()
    before = work.session.scalars(
        select(held).where(held.client_id == order.client_id, held.until == since)
    ).first()
    if before is not None:
        before.until = None


def touch_order(work: UnitOfWork, order: models.Order) -> None:
    work.touch(Changed.ORDER, order.id)
    work.touch(Changed.CLIENT, order.client_id)
    work.touch(Changed.PLAN)
    work.touch(Changed.PAY)
