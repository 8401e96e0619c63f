"""Operations on clients: handing over and editing."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from desktop.models import Client, Employee, Responsibility
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.facts import ResponsibilityOrigin, Segment
from desktop.services.access import Right, require
from desktop.services.clients.records import checked_inn, client_changed, country_of, find_client_row
from desktop.services.conflicts.versions import CLIENT_CHANGES, changed_meanwhile, last_change
from desktop.storage.operations import UnitOfWork, operation

MOST_ORDERS_BEFORE = 100_000


@operation
def hand_over_client(
    work: UnitOfWork, *, client: UUID, manager: str, reason: str, responsible: str | None = None
) -> None:
    """Hand a client over to another responsible manager; only future orders move.

    Refused if ``responsible``, the manager shown to the person who hands over, is no longer responsible.
    """
    require(work, Right.HAND_OVER_CLIENTS)
    if not reason.strip():
        raise Refused("reason_needed")
    found = find_client_row(work, client)
    if responsible is not None:
        _refuse_another_responsible(work, found, responsible)
    make_responsible(work, found, manager, reason.strip(), ResponsibilityOrigin.HANDOVER)


def _refuse_another_responsible(work: UnitOfWork, client: Client, seen: str) -> None:
    """Refuse the handover if somebody else handed the client over after the card was read."""
    open_row = next((row for row in client.responsibilities if row.until is None), None)
    now = work.session.get_one(Employee, open_row.employee_id).name if open_row is not None else seen
    if now != seen:
        raise Refused("handed_over", client=client.name, name=now)


def make_responsible(
    work: UnitOfWork, client: Client, manager: str, reason: str, how: ResponsibilityOrigin
) -> None:
    """End the present responsibility for a client and begin the manager's."""
    employee = work.session.scalar(select(Employee).where(Employee.name == manager))
    if employee is None:
        raise Refused("no_such_employee", name=manager)
    if work.now.date() < employee.hired or (employee.left is not None and employee.left < work.now.date()):
        raise Refused("not_employed", name=manager)
    open_row = next((row for row in client.responsibilities if row.until is None), None)
    if open_row is not None:
        if open_row.employee_id == employee.id:
            raise Refused("same_manager", name=manager, client=client.name)
        open_row.until = max(work.now, open_row.since)
        work.session.flush()  # at most one row may be open at any moment
    client.responsibilities.append(
        Responsibility(
            id=uuid4(),
            employee_id=employee.id,
            since=_start(work.now, open_row),
            reason=reason,
            how=how,
            actor=work.actor,
        )
    )
    work.session.flush()
    work.touch(Changed.CLIENT, client.id)


@operation
def edit_client(
    work: UnitOfWork, *, client: UUID, version: int, name: str, inn: str, segment: str | None,
    birthday: date | None, note: str, seen: dict[str, Any] | None = None,
) -> None:  # fmt: skip
    """Save an edited client.

    ``version`` and ``seen`` are the client as the person saw it; if somebody saved another version since,
    the change is refused and both versions are reported.
    """
    require(work, Right.EDIT_CLIENTS)
    found = find_client_row(work, client)
    if found.version != version:
        theirs = {
            "name": found.name, "inn": found.inn or "", "segment": found.segment,
            "birthday": found.birthday, "note": found.note,
        }  # fmt: skip
        mine = {"name": name, "inn": inn, "segment": segment, "birthday": birthday, "note": note}
        by = last_change(work.session, CLIENT_CHANGES, client)
        raise changed_meanwhile(found.name, found.version, theirs, mine, seen, by)
    if not name.strip():
        raise Refused("name_needed")
    if segment is not None and segment not in set(Segment):
        raise Refused("unknown_segment", segment=segment)
    found.name = name.strip()
    found.inn = checked_inn(inn, country_of(work.session))
    found.segment = None if segment is None else Segment(segment)
    found.birthday = birthday
    found.note = note.strip()
    found.version += 1
    client_changed(work, found)


@operation
def set_orders_before(work: UnitOfWork, *, client: UUID, count: int) -> None:
    """Set the number of paid orders that a client had before the office's records begin."""
    require(work, Right.EDIT_CLIENTS)
    found = find_client_row(work, client)
    if not 0 <= count <= MOST_ORDERS_BEFORE:
        raise Refused("orders_before_range", count=count, most=MOST_ORDERS_BEFORE)
    found.orders_before = count
    found.version += 1
    client_changed(work, found)
    work.touch(Changed.PLAN)
    work.touch(Changed.PAY)


def _start(now: datetime, before: Responsibility | None) -> datetime:
    return now if before is None or before.until is None else before.until
