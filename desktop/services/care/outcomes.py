"""Logging a contact with what came of it and what comes next, as one operation."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select

from desktop.models import Absence, AbsenceKind, Client, Employee, PlannedStep
from desktop.rules.care.steps import ContactResult, StepKind, StepState
from desktop.rules.care.timing import next_working_day
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.facts import ContactKind
from desktop.services.access import Right, require
from desktop.services.care.steps import add_step, close_step, open_step
from desktop.services.clients.contacts import add_contact, check_contact, contact_result, order_of_client
from desktop.services.facts.office import load_calendar, load_settings
from desktop.storage.operations import UnitOfWork, operation

MOST_ATTEMPTS = 3
"""After so many calls that nobody answered a step is dropped."""
MEETING = "meeting"
"""Name of the kind of absence of who is at a meeting."""
MEETING_LASTS = timedelta(hours=1)


@operation
def log_outcome(
    work: UnitOfWork, *, client: UUID, kind: str, result: str | None = None, text: str = "",
    at: datetime | None = None, order: UUID | None = None, step: UUID | None = None, cause: str = "",
    next_kind: str | None = None, next_day: date | None = None, next_time: time | None = None,
    next_text: str = "",
) -> None:  # fmt: skip
    """Log a contact of the acting employee, settle the step or reminder that it answers, plan the next one.

    No answer brings the step back on the next working day, three times. "Not now" plans a call after the
    office's ``later_days``, "never" stores "do not call". A next meeting with a time makes its manager away.
    """
    require(work, Right.LOG_CONTACTS)
    assert work.actor is not None
    check_contact(work, kind, at)
    came = contact_result(result)
    row = work.session.get(Client, client)
    if row is None:
        raise Refused("no_such_client", name=str(client))
    order = order_of_client(work, client, order)
    add_contact(work, client, ContactKind(kind), text, at or work.now, work.actor, order, came)
    answered = open_step(work, step) if step is not None else None
    if answered is None and cause:
        answered = add_step(
            work, client, StepKind.CALL, work.now.date(), None, text, work.actor, order=order, cause=cause
        )
    if came is ContactResult.NO_ANSWER:
        _try_again(work, answered)
    elif answered is not None:
        close_step(work, answered, StepState.DONE)
    if came is ContactResult.NEVER:
        _never_call(work, row)
    if came is ContactResult.NOT_NOW and next_day is None:
        next_day = work.now.date() + timedelta(days=load_settings(work.session).later_days)
    if came is ContactResult.CALL_BACK and next_day is None:
        raise Refused("step_needs_day")
    if next_day is not None:
        planned = next_kind or StepKind.CALL
        add_step(work, client, planned, next_day, next_time, next_text or text, work.actor, order=order)
        if planned == StepKind.MEETING and next_time is not None:
            _be_away(work, datetime.combine(next_day, next_time))


def _try_again(work: UnitOfWork, step: PlannedStep | None) -> None:
    if step is None:
        return
    step.attempts += 1
    if step.attempts >= MOST_ATTEMPTS:
        close_step(work, step, StepState.DROPPED)
        return
    today = work.now.date()
    step.day = next_working_day(today, load_calendar(work.session, today.year, today.year + 1).is_working)
    step.time = None
    step.version += 1


def _never_call(work: UnitOfWork, client: Client) -> None:
    """Store "do not call" and drop the calls that were planned."""
    client.no_calls = True
    client.version += 1
    calls = select(PlannedStep).where(
        PlannedStep.client_id == client.id, PlannedStep.state == StepState.OPEN,
        PlannedStep.kind == StepKind.CALL,
    )  # fmt: skip
    work.session.flush()
    for step in work.session.scalars(calls):
        close_step(work, step, StepState.DROPPED)


def _be_away(work: UnitOfWork, start: datetime) -> None:
    """Let the acting employee be away during a meeting, if the office has that kind of absence."""
    kind = work.session.scalar(select(AbsenceKind.id).where(AbsenceKind.name == MEETING))
    if kind is None:
        return
    end = start + MEETING_LASTS
    work.session.add(Absence(employee_id=work.actor, start=start, end=end, kind_id=kind))
    work.touch(Changed.EMPLOYEE, work.session.get_one(Employee, work.actor).name)
    for changed in (Changed.LEDGER, Changed.PLAN, Changed.PAY):
        work.touch(changed)
