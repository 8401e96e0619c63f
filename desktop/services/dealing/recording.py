"""Store decisions: assignment, postings, balances, shares, and the responsible manager."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from fractions import Fraction
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, exists, func, not_, select
from sqlalchemy.orm import Session, aliased

from desktop import models
from desktop.rules import ledger
from desktop.rules.changes import Changed
from desktop.rules.decision import Decision
from desktop.rules.explanation_data import to_data
from desktop.rules.facts import ResponsibilityOrigin
from desktop.rules.ledger import Account, LedgerPosting
from desktop.services.dealing.situation import Situation
from desktop.storage.operations import UnitOfWork

BY_ASSIGNMENT = ResponsibilityOrigin.ASSIGNMENT


def add_postings(
    work: UnitOfWork,
    situation: Situation,
    postings: Iterable[LedgerPosting],
    assignment: models.Assignment | None,
    at: datetime | None = None,
) -> None:
    """Store postings and add them to the stored balances; the loaded situation is not changed.

    They take effect ``at`` that moment, else now.
    """
    for posting in postings:
        work.session.add(
            models.Posting(
                at=at or work.now,
                assignment_id=assignment.id if assignment is not None else None,
                employee_id=situation.ids[posting.manager],
                kind=posting.kind,
                turns=posting.turns,
                value=posting.value,
                absence_id=situation.absence_ids[posting.absence] if posting.absence is not None else None,
            )
        )
        account = _account(work.session, situation, situation.ids[posting.manager])
        account.turns += posting.turns
        account.value += posting.value
        if posting.absence is not None:
            _add_made_up(work.session, situation.absence_ids[posting.absence], posting)
    work.touch(Changed.LEDGER)


def _add_made_up(session: Session, absence: int, posting: LedgerPosting) -> None:
    row = session.get(models.MadeUp, absence)
    if row is None:
        row = models.MadeUp(absence_id=absence, turns=Fraction(0), value=Fraction(0))
        session.add(row)
    row.turns += posting.turns
    row.value += posting.value


def _account(session: Session, situation: Situation, employee: int) -> models.Account:
    account = situation.rows.get(employee)
    if account is None:
        account = models.Account(employee_id=employee, turns=Fraction(0), value=Fraction(0))
        session.add(account)
        situation.rows[employee] = account
    return account


def store_decision(
    work: UnitOfWork, situation: Situation, order: models.Order, value: Fraction, decision: Decision, *,
    by_hand: bool = False,
) -> None:  # fmt: skip
    """Store an order's assignment as decided, except for who becomes responsible.

    ``situation`` must not have taken the decision yet.
    """
    winner = decision.winner
    assert winner is not None
    made = models.Assignment(
        id=uuid4(),
        sequence=situation.sequence + 1,
        order_id=order.id,
        employee_id=situation.ids[winner],
        moment=decision.moment,
        rule=decision.explanation.rule,
        charged=decision.explanation.charged,
        value=value,
        by_hand=by_hand,
        reason=decision.explanation.reason,
        explanation=to_data(decision.explanation),
        actor=work.actor,
        made_at=work.now,
    )
    work.session.add(made)
    add_postings(work, situation, decision.postings, made, decision.moment)
    if made.charged:
        _account(work.session, situation, made.employee_id).last_charged = made.sequence
    order.leader_id = made.employee_id
    order.rule = made.rule
    order.assigned_at = decision.moment
    order.expected_value = value
    order.version += 1
    since = after_shares(work, order, decision.moment)
    add_shares(work.session, situation.ids, order, since, decision.parts)
    work.touch(Changed.ORDER, order.id)
    work.touch(Changed.CLIENT, order.client_id)
    work.touch(Changed.PLAN)


def after_shares(work: UnitOfWork, order: models.Order, moment: datetime) -> datetime:
    """Return the moment, or one just after the latest shares: two sets cannot begin at one moment."""
    latest = work.session.scalar(
        select(func.max(models.Share.since)).where(models.Share.order_id == order.id)
    )
    return moment if latest is None else max(moment, latest + timedelta(microseconds=1))


def add_shares(
    session: Session,
    ids: dict[str, int],
    order: models.Order,
    since: datetime,
    parts: Iterable[tuple[str, Fraction]],
) -> None:
    """Store the order's credit from ``since`` on, the leader's share first."""
    for place, (name, part) in enumerate(parts):
        session.add(
            models.Share(order_id=order.id, since=since, place=place, employee_id=ids[name], part=part)
        )


def make_responsible_by_dealing(work: UnitOfWork, client: UUID, employee: int, moment: datetime) -> None:
    """Make an employee the client's responsible manager from a moment on, instead of the one at that moment.

    If somebody became responsible later, for the order is dealt in the past, it ends there.
    """
    held = models.Responsibility
    rows = work.session.scalars(select(held).where(held.client_id == client)).all()
    until = min((row.since for row in rows if row.since > moment), default=None)
    for row in rows:
        if row.since <= moment and (row.until is None or row.until > moment):
            row.until = moment
    work.session.flush()
    work.session.add(
        held(
            client_id=client, employee_id=employee, since=moment, until=until, how=BY_ASSIGNMENT,
            actor=work.actor,
        )
    )  # fmt: skip


def settle_leavers(work: UnitOfWork, situation: Situation, moment: datetime) -> None:
    """Spread the balances of employees who have left over the others who take incoming orders."""
    day = moment.date()
    others = {
        one.name: one.weight
        for one in situation.office.employees
        if one.takes_incoming and one.employed_on(day)
    }
    for one in situation.office.employees:
        account = situation.accounts.get(one.name, Account())
        if one.left is None or one.left >= day:
            continue
        postings = ledger.leaver(one.name, account, others)
        if postings:
            add_postings(work, situation, postings, None, moment)
            situation.post(postings)


def recount_last_charged(session: Session, situation: Situation, employee: int) -> None:
    """Recalculate a manager's last charged decision after one was taken back."""
    made = models.Assignment
    _account(session, situation, employee).last_charged = session.scalar(
        select(made.sequence)
        .where(made.employee_id == employee, made.charged, *carries_charge())
        .order_by(made.sequence.desc())
        .limit(1)
    )


def carries_charge() -> tuple[ColumnElement[bool], ...]:
    """Select the assignments in force whose employee carries the charge: no reassignment followed them."""
    made, later = models.Assignment, aliased(models.Assignment)
    following = (
        select(func.min(later.sequence))
        .where(later.order_id == made.order_id, later.sequence > made.sequence, later.reversed_at.is_(None))
        .correlate(made)
        .scalar_subquery()
    )
    moves = aliased(models.Assignment)
    moved = exists().where(moves.sequence == following, moves.reassigns)
    return made.reversed_at.is_(None), not_(moved)
