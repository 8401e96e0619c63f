"""Object to an assignment, and answer an objection: both are open to everybody and stay as they were said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.explanation import Explanation
from desktop.rules.explanation_data import from_data
from desktop.services.access import Right, has_right, read_as, require
from desktop.services.access.names import employee_names
from desktop.services.dealing.corrections import decisions_in_force, touch_order
from desktop.services.orders.stored import order_row
from desktop.storage.operations import Store, UnitOfWork, no_undo, operation

MOST = 50
LONGEST = 1000
"""Of a reason or an answer, in characters."""


@dataclass(frozen=True, slots=True)
class ObjectionRow:
    """An objection with its order; an empty answer: the owner has not answered yet."""

    id: UUID
    order: UUID
    number: str
    client: str
    name: str
    at: datetime
    reason: str
    answer: str
    answered_by: str
    answered_at: datetime | None
    explanation: Explanation
    """Of the assignment that it is against."""


@no_undo("undo_objection")
@operation
def object_to_assignment(work: UnitOfWork, *, order: UUID, reason: str) -> None:
    """Object to the order's assignment in force; every manager can who could have had it, once."""
    require(work, Right.OBJECT_TO_ASSIGNMENTS)
    row = order_row(work, order)
    _check(reason)
    decisions = decisions_in_force(work.session, row.id)
    if row.leader_id is None or not decisions:
        raise Refused("not_assigned", number=row.number)
    made = decisions[-1]
    person = work.session.get(models.Employee, work.actor)
    if person is None or not could_have_had(from_data(made.explanation), person, row.leader_id):
        raise Refused("no_objection", number=row.number)
    if _objected(work.session, made, person.id):
        raise Refused("objected_before", number=row.number)
    work.session.add(
        models.Objection(assignment_id=made.id, employee_id=person.id, at=work.now, reason=reason.strip())
    )
    touch_order(work, row)
    work.touch(Changed.LEDGER)


def could_have_had(explanation: Explanation, person: models.Employee, leader: int | None) -> bool:
    """Return whether somebody else than the leader could have had an order that was decided like this: who
    was compared, and where nobody was, everyone who takes incoming orders."""
    if person.id == leader:
        return False
    compared = {one.manager for one in explanation.candidates}
    return person.name in compared or (not compared and person.takes_incoming)


def may_object(
    session: Session, viewer: int | None, order: models.Order, made: models.Assignment | None
) -> bool:
    """Return whether the viewer could have had the order and has not objected to this assignment yet."""
    person = session.get(models.Employee, viewer) if viewer is not None else None
    if person is None or made is None or order.leader_id is None:
        return False
    if not has_right(person.role, Right.OBJECT_TO_ASSIGNMENTS):
        return False
    able = could_have_had(from_data(made.explanation), person, order.leader_id)
    return able and not _objected(session, made, person.id)


def _objected(session: Session, made: models.Assignment, employee: int) -> bool:
    objection = models.Objection
    already = select(func.count()).where(
        objection.assignment_id == made.id, objection.employee_id == employee
    )
    return bool(session.scalar(already))


@no_undo("undo_objection")
@operation
def answer_objection(work: UnitOfWork, *, objection: UUID, answer: str) -> None:
    """Answer an objection, once; the owner can."""
    require(work, Right.ANSWER_OBJECTIONS)
    row = work.session.get(models.Objection, objection)
    if row is None:
        raise Refused("no_such_objection")
    _check(answer)
    if row.answered_at is not None:
        raise Refused("answered_before")
    row.answer, row.answered_by, row.answered_at = answer.strip(), work.actor, work.now
    touch_order(work, order_row(work, row.assignment.order_id))
    work.touch(Changed.LEDGER)


def _check(text: str) -> None:
    if not text.strip():
        raise Refused("reason_needed")
    if len(text) > LONGEST:
        raise Refused("words_too_long", most=LONGEST)


def list_objections(store: Store, viewer: int | None) -> list[ObjectionRow]:
    """Return the objections that wait for an answer, oldest first, then the latest answered ones."""
    objection = models.Objection
    with read_as(store, viewer, Right.READ_LEDGER) as session:
        waiting = _rows(session, [objection.answered_at.is_(None)], objection.at, None)
        answered = _rows(session, [objection.answered_at.is_not(None)], objection.at.desc(), MOST)
    return [*waiting, *answered]


def objections_to(session: Session, order: UUID) -> list[ObjectionRow]:
    """Return the objections to an order's assignments, oldest first."""
    return _rows(session, [models.Assignment.order_id == order], models.Objection.at, None)


def _rows(
    session: Session, chosen: Sequence[ColumnElement[bool]], sort: Any, most: int | None
) -> list[ObjectionRow]:
    objection, made = models.Objection, models.Assignment
    order, client = models.Order, models.Client
    names = employee_names(session)
    rows = session.execute(
        select(objection, order.id, order.number, client.name, made.explanation)
        .join(made, made.id == objection.assignment_id)
        .join(order, order.id == made.order_id)
        .join(client, client.id == order.client_id)
        .where(*chosen)
        .order_by(sort, objection.id)
        .limit(most)
    )
    return [
        ObjectionRow(
            one.id, key, number, name, names.get(one.employee_id, ""), one.at, one.reason, one.answer,
            names.get(one.answered_by, "") if one.answered_by is not None else "", one.answered_at,
            from_data(explanation),
        )
        for one, key, number, name, explanation in rows
    ]  # fmt: skip
