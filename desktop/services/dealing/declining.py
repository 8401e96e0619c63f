"""Give an order back: it costs a turn, and the order is dealt anew among the others."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules import ledger
from desktop.rules.confirmation import working_time
from desktop.rules.errors import Refused
from desktop.rules.explanation import Explanation, Rule
from desktop.rules.explanation_data import to_data
from desktop.rules.facts import OPEN_STAGES
from desktop.rules.money import round_money
from desktop.services.access import Right, read_as, require
from desktop.services.access.names import employee_names
from desktop.services.dealing.assigning import assign_waiting
from desktop.services.dealing.corrections import (
    decisions_in_force,
    end_responsibility,
    last_decline,
    postings_of,
    touch_order,
)
from desktop.services.dealing.recording import add_postings, recount_last_charged
from desktop.services.dealing.situation import load_situation
from desktop.services.facts.office import load_absences, load_calendar, load_settings
from desktop.services.orders.stored import order_row
from desktop.storage.operations import Store, UnitOfWork, operation

NOT_CONFIRMED = ""
"""The reason of a decline that nobody gave: the order was not confirmed in time."""


@operation
def confirm_order(work: UnitOfWork, *, order: UUID) -> None:
    """Confirm that the order was noticed; only its leader can."""
    require(work, Right.DEAL_ORDERS)
    row = order_row(work, order)
    made = _own_decision(work, row)
    if made.confirmed_at is None:
        made.confirmed_at = work.now
        touch_order(work, row)


@operation
def decline_order(work: UnitOfWork, *, order: UUID, reason: str) -> str | None:
    """Give the own order back; the turn stays spent. Return who got it instead, None: it waits."""
    require(work, Right.DEAL_ORDERS)
    row = order_row(work, order)
    made = _own_decision(work, row)
    if not reason.strip():
        raise Refused("reason_needed")
    return _decline(work, row, made, reason.strip())


@operation
def excuse_decline(work: UnitOfWork, *, order: UUID, reason: str) -> None:
    """Excuse the order's last decline, with a reason; the owner and the office manager can.

    The second dealing is reversed to the digit, and the order is reassigned to its winner. If the order still
    waits, the declined dealing is reversed, with the reassignments after it.
    """
    require(work, Right.EXCUSE_DECLINES)
    row = order_row(work, order)
    if not reason.strip():
        raise Refused("reason_needed")
    decisions = decisions_in_force(work.session, row.id)
    declined = last_decline(decisions)
    if declined is None:
        raise Refused("nothing_to_excuse", number=row.number)
    later = [one for one in decisions if one.sequence > declined.sequence]
    if any(one.paid_value is not None for one in (declined, *later)):
        raise Refused("has_payments", number=row.number)
    situation = load_situation(work.session, work.now, work.now)
    back = later or _dealing_of(decisions, declined)
    for made in back:
        add_postings(work, situation, ledger.reversal(postings_of(situation, made.postings)), made)
        made.reversed_at = work.now
    declined.excused_at, declined.excuse_reason = work.now, reason.strip()
    work.session.flush()
    if later:
        names = {key: name for name, key in situation.ids.items()}
        old, new = names[declined.employee_id], names[later[-1].employee_id]
        explanation = Explanation(
            Rule.BY_HAND, new, charged=True, expected_value=round_money(declined.value),
            reason=reason.strip(), proposed=new,
        )  # fmt: skip
        moved = models.Assignment(
            id=uuid4(), sequence=situation.sequence + 1, order_id=row.id,
            employee_id=later[-1].employee_id, moment=work.now, rule=later[-1].rule, charged=True,
            value=declined.value, by_hand=False, reason=reason.strip(), explanation=to_data(explanation),
            actor=work.actor, made_at=work.now, reassigns=True,
        )  # fmt: skip
        work.session.add(moved)
        work.session.flush()
        add_postings(work, situation, ledger.reassignment(old, new, declined.value), moved)
    for employee in {declined.employee_id, *(one.employee_id for one in back)}:
        recount_last_charged(work.session, situation, employee)
    touch_order(work, row)


def _dealing_of(decisions: list[models.Assignment], declined: models.Assignment) -> list[models.Assignment]:
    """Return the dealing that a declined decision belongs to: the reassignments up to it, and what they
    moved."""
    found: list[models.Assignment] = []
    for one in reversed(decisions[: decisions.index(declined) + 1]):
        found.append(one)
        if not one.reassigns:
            break
    return found


@operation
def decline_overdue(work: UnitOfWork) -> None:
    """Decline every order that was not confirmed in time, and deal each anew; the first PC that notices does
    it, and for the others nothing is left."""
    require(work, Right.DEAL_ORDERS)
    decline_unconfirmed(work)


def has_overdue(store: Store, viewer: int | None, now: datetime) -> bool:
    """Return whether some order was not confirmed in time."""
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        return next(_overdue(session, now), None) is not None


def _overdue(session: Session, now: datetime) -> Iterator[tuple[models.Order, models.Assignment]]:
    """Yield the open orders, with the decisions, that were not confirmed within ``confirm_minutes``."""
    minutes = load_settings(session).confirm_minutes
    if minutes is None:
        return
    open_ones = session.execute(_unconfirmed()).all()
    if not open_ones:
        return
    calendar = load_calendar(session, min(one.made_at.year for _, one in open_ones), now.year)
    absences, names = load_absences(session), employee_names(session)
    for row, one in open_ones:
        if decisions_in_force(session, row.id)[-1] is not one or _was_active(session, row, one):
            continue
        own = [away for away in absences if away.employee == names[one.employee_id]]
        if working_time(calendar, own, one.made_at, now) >= timedelta(minutes=minutes):
            yield row, one


def _unconfirmed() -> Select[models.Order, models.Assignment]:
    """Return the query for the open orders, with the decisions, that nobody has confirmed."""
    order, made = models.Order, models.Assignment
    return (
        select(order, made)
        .join(made, made.order_id == order.id)
        .where(
            order.leader_id == made.employee_id, order.stage.in_(OPEN_STAGES), made.charged,
            made.reversed_at.is_(None), made.declined_at.is_(None), made.confirmed_at.is_(None),
        )
        .order_by(made.sequence)
    )  # fmt: skip


def decline_unconfirmed(work: UnitOfWork) -> None:
    """Decline, unexcused, every order that was not confirmed within the office's ``confirm_minutes``."""
    for row, one in list(_overdue(work.session, work.now)):
        _decline(work, row, one, NOT_CONFIRMED)


def _was_active(session: Session, order: models.Order, made: models.Assignment) -> bool:
    """Return whether its manager has changed the order since, which confirms it as well."""
    change = models.StageChange
    return bool(
        session.scalar(
            select(
                exists().where(
                    change.order_id == order.id, change.at >= made.made_at, change.actor == made.employee_id
                )
            )
        )
    )


def _own_decision(work: UnitOfWork, order: models.Order) -> models.Assignment:
    """Return the decision by which the order is the actor's own; Refused if it is not."""
    if order.leader_id is None:
        raise Refused("not_assigned", number=order.number)
    if order.leader_id != work.actor:
        leader = work.session.get_one(models.Employee, order.leader_id)
        raise Refused("not_own_order", number=order.number, name=leader.name)
    decisions = decisions_in_force(work.session, order.id)
    if not decisions or not decisions[-1].charged:
        raise Refused("not_charged", number=order.number)
    return decisions[-1]


def _decline(work: UnitOfWork, order: models.Order, made: models.Assignment, reason: str) -> str | None:
    """Record a decline and deal the order anew, from now on; return who got it, None: it waits."""
    if order.stage not in OPEN_STAGES:
        raise Refused("order_closed", number=order.number, stage=order.stage)
    made.declined_at, made.decline_reason = work.now, reason
    order.leader_id = order.rule = order.assigned_at = None
    order.dealable_from = _just_after(made.moment, work.now)
    order.version += 1
    end_responsibility(work, order, made)
    work.session.flush()
    touch_order(work, order)
    try:
        with work.session.begin_nested():
            return assign_waiting(work, order.id)
    except Refused:
        return None


def _just_after(moment: datetime, now: datetime) -> datetime:
    return max(now, moment + timedelta(microseconds=1))
