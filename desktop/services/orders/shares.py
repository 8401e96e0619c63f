"""Agreeing other credit shares for an order: by the owner, or by its leader with the others' consent."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from fractions import Fraction
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Order, Share, ShareAgreement
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.facts import Stage
from desktop.services.access import Right, may, require
from desktop.services.access.names import employee_id, employee_name
from desktop.services.orders.stored import order_row
from desktop.storage.operations import UnitOfWork, operation


@operation
def agree_shares(work: UnitOfWork, *, order: UUID, shares: dict[str, Fraction], reason: str) -> bool:
    """Agree the credit shares of an order's payments from now on; return whether they are in force.

    ``shares`` are parts of 1 by manager and add up to 1; the order's leader keeps the lead. The owner's
    agreement is in force at once. The leader's waits until every other manager who gains or loses a part
    has consented.
    """
    require(work, Right.SHARE_ORDERS)
    row = order_row(work, order)
    if not reason.strip():
        raise Refused("reason_needed")
    if row.leader_id is None or row.stage == Stage.SPAM:
        raise Refused("not_assigned", number=row.number)
    decides = may(work.session, work.actor, Right.DECIDE_SHARES)
    if not decides and work.actor != row.leader_id:
        raise Refused("shares_by_owner_or_leader", name=employee_name(work.session, row.leader_id))
    parts = _checked_parts(work.session, row, shares)
    others = set(parts) | {share.employee_id for share in _held_shares(row)}
    waits_for = [] if decides else sorted(others - {row.leader_id})
    proposed = _waiting_agreement(work.session, order)
    if proposed is not None:  # what is agreed now takes its place
        work.session.delete(proposed)
    agreement = ShareAgreement(
        id=uuid4(),
        order_id=row.id,
        parts=[[employee, str(part)] for employee, part in parts.items()],
        waits_for=waits_for,
        reason=reason.strip(),
        proposed=work.now,
        actor=work.actor,
    )
    work.session.add(agreement)
    if not waits_for:
        _put_in_force(work, row, agreement)
    _touch(work, row)
    return not waits_for


@operation
def consent_to_shares(work: UnitOfWork, *, order: UUID) -> bool:
    """Consent to the shares that the order's leader proposed last; return whether they are in force now.

    Refused for people whose consent is not asked.
    """
    require(work, Right.SHARE_ORDERS)
    row = order_row(work, order)
    agreement = _waiting_agreement(work.session, order)
    if agreement is None or work.actor not in agreement.waits_for:
        raise Refused("no_consent_asked", number=row.number)
    agreement.waits_for = [employee for employee in agreement.waits_for if employee != work.actor]
    if not agreement.waits_for:
        _put_in_force(work, row, agreement)
    _touch(work, row)
    return not agreement.waits_for


def _checked_parts(session: Session, order: Order, shares: Mapping[str, Fraction]) -> dict[int, Fraction]:
    """Return the parts by employee id, the leader first; refuse parts that do not add up to 1."""
    total = sum(shares.values(), Fraction(0))
    if total != 1 or any(part <= 0 for part in shares.values()):
        raise Refused("agreed_shares_not_whole", sum=total)
    leader = employee_name(session, order.leader_id)
    if leader not in shares:
        raise Refused("leader_without_part", name=leader)
    ordered = sorted(shares, key=lambda name: name != leader)
    return {employee_id(session, name): Fraction(shares[name]) for name in ordered}


def _held_shares(order: Order) -> list[Share]:
    """Return the shares that hold for the order now."""
    latest = max(share.since for share in order.shares)
    return [share for share in order.shares if share.since == latest]


def _waiting_agreement(session: Session, order: UUID) -> ShareAgreement | None:
    """Return the order's agreement that waits for consent; there is at most one."""
    of_order = session.scalars(select(ShareAgreement).where(ShareAgreement.order_id == order))
    return next((agreement for agreement in of_order if agreement.waits_for), None)


def _put_in_force(work: UnitOfWork, order: Order, agreement: ShareAgreement) -> None:
    since = next_share_moment(work, order.id)
    for place, (employee, part) in enumerate(agreement.parts):
        order.shares.append(Share(since=since, place=place, employee_id=employee, part=Fraction(part)))
    order.version += 1
    work.session.flush()


def next_share_moment(work: UnitOfWork, order: UUID) -> datetime:
    """Return now, or just after the shares that hold so far: two sets of shares cannot share a moment."""
    latest = work.session.scalar(select(func.max(Share.since)).where(Share.order_id == order))
    return work.now if latest is None else max(work.now, latest + timedelta(microseconds=1))


def _touch(work: UnitOfWork, order: Order) -> None:
    work.touch(Changed.ORDER, order.id)
    work.touch(Changed.CLIENT, order.client_id)
    work.touch(Changed.PLAN)
    work.touch(Changed.PAY)
