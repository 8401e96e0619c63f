"""Planned next steps: planning one, doing it, putting it off, dropping it; and the same for reminders.

A reminder is worked out from the facts (an order is due, a birthday is near) and named by its ``cause``. It
is shown until a step with that cause is stored: an open one takes its place on its day, a closed one ends it.
"""

from datetime import date, time
from uuid import UUID

from sqlalchemy import select

from desktop.models import Client, PlannedStep
from desktop.rules.care.steps import StepKind, StepState
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.services.access import Right, employee_id, employee_name, may, require
from desktop.services.clients.contacts import order_of_client
from desktop.services.clients.people import find_person
from desktop.storage.operations import UnitOfWork, operation


@operation
def plan_step(
    work: UnitOfWork, *, client: UUID, kind: str, day: date, at: time | None = None, text: str = "",
    order: UUID | None = None, person: UUID | None = None, employee: str | None = None, cause: str = "",
) -> None:  # fmt: skip
    """Plan a next step; by default for the acting employee. With a ``cause`` it puts that reminder off."""
    require(work, Right.LOG_CONTACTS)
    who = work.actor if employee is None else employee_id(work.session, employee)
    assert who is not None
    if who != work.actor and not may(work.session, work.actor, Right.CORRECT_CONTACTS):
        raise Refused("step_not_yours", name=employee_name(work.session, who))
    if person is not None:
        find_person(work, client, person)
    order = order_of_client(work, client, order)
    add_step(work, client, kind, day, at, text, who, order=order, person=person, cause=cause)


@operation
def complete_step(work: UnitOfWork, *, step: UUID) -> None:
    """Mark a step as done."""
    close_step(work, open_step(work, step), StepState.DONE)


@operation
def put_off_step(work: UnitOfWork, *, step: UUID, day: date, at: time | None = None) -> None:
    """Put a step off to another day."""
    found = open_step(work, step)
    _check_day(work, day)
    found.day, found.time = day, at
    found.version += 1
    work.touch(Changed.CLIENT, found.client_id)


@operation
def drop_step(work: UnitOfWork, *, step: UUID, why: str) -> None:
    """Drop a step with a word why."""
    found = open_step(work, step)
    if not why.strip():
        raise Refused("reason_needed")
    close_step(work, found, StepState.DROPPED, why)


@operation
def settle_reminder(
    work: UnitOfWork, *, client: UUID, cause: str, kind: str, text: str = "", why: str = "",
    order: UUID | None = None,
) -> None:  # fmt: skip
    """End a reminder: as dropped with a word ``why``, without one as done."""
    require(work, Right.LOG_CONTACTS)
    assert work.actor is not None
    order = order_of_client(work, client, order)
    row = add_step(work, client, kind, work.now.date(), None, text, work.actor, order=order, cause=cause)
    close_step(work, row, StepState.DROPPED if why.strip() else StepState.DONE, why)


def add_step(
    work: UnitOfWork, client: UUID, kind: str, day: date, at: time | None, text: str, employee: int, *,
    order: UUID | None = None, person: UUID | None = None, cause: str = "",
) -> PlannedStep:  # fmt: skip
    """Store an open step; the open one with the same cause, if there is one, is changed instead."""
    if work.session.get(Client, client) is None:
        raise Refused("no_such_client", name=str(client))
    if kind not in set(StepKind):
        raise Refused("unknown_step_kind", kind=kind)
    _check_day(work, day)
    row = _open_with(work, client, cause) if cause else None
    if row is None:
        row = PlannedStep(id=work.new_id("step"), client_id=client, cause=cause, attempts=0, version=0)
        row.planned, row.actor, row.state = work.now, work.actor, StepState.OPEN
        work.session.add(row)
    row.kind, row.day, row.time, row.text = StepKind(kind), day, at, text.strip()
    row.employee_id, row.order_id, row.person_id = employee, order, person
    row.version += 1
    work.touch(Changed.CLIENT, client)
    return row


def open_step(work: UnitOfWork, step: UUID) -> PlannedStep:
    """Return an open step that the acting employee may settle; Refused otherwise."""
    require(work, Right.LOG_CONTACTS)
    found = work.session.get(PlannedStep, step)
    if found is None:
        raise Refused("no_such_step")
    if found.state is not StepState.OPEN:
        raise Refused("step_closed")
    if found.employee_id != work.actor and not may(work.session, work.actor, Right.CORRECT_CONTACTS):
        raise Refused("step_not_yours", name=employee_name(work.session, found.employee_id))
    return found


def close_step(work: UnitOfWork, step: PlannedStep, state: StepState, why: str = "") -> None:
    """Close a step as done or dropped, now."""
    step.state, step.why, step.closed = state, why.strip(), work.now
    step.version += 1
    work.touch(Changed.CLIENT, step.client_id)


def _open_with(work: UnitOfWork, client: UUID, cause: str) -> PlannedStep | None:
    same = PlannedStep.client_id == client, PlannedStep.cause == cause
    return work.session.scalars(select(PlannedStep).where(*same, PlannedStep.state == StepState.OPEN)).first()


def _check_day(work: UnitOfWork, day: date) -> None:
    if day < work.now.date():
        raise Refused("step_needs_day")
