"""Work items: what employees did on an order, in units of a kind of work."""

from datetime import date
from fractions import Fraction
from uuid import UUID, uuid4

from desktop.models import Employee, WorkItem
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.services.access import Right, may, require
from desktop.services.access.names import employee_id
from desktop.services.orders.stored import order_row
from desktop.storage.operations import UnitOfWork, operation

MOST_UNITS = 1_000_000


@operation
def record_work(
    work: UnitOfWork, *, order: UUID, employee: str, kind: str, units: Fraction, day: date
) -> UUID:
    """Record work that an employee did on an order; return the work item's id.

    Managers record their own work, the office manager and the owner everybody's.
    """
    require(work, Right.RECORD_OWN_WORK)
    row = order_row(work, order)
    who = employee_id(work.session, employee)
    if who != work.actor and not may(work.session, work.actor, Right.RECORD_ALL_WORK):
        raise Refused("not_yours", name=employee)
    if not kind.strip():
        raise Refused("work_kind_needed")
    if not 0 < units <= MOST_UNITS:
        raise Refused("work_units", units=str(units), most=MOST_UNITS)
    if day > work.now.date():
        raise Refused("work_in_future", day=day)
    _refuse_unemployed(work.session.get_one(Employee, who), day)
    item = WorkItem(
        id=uuid4(),
        order_id=row.id,
        employee_id=who,
        day=day,
        kind=kind.strip(),
        units=Fraction(units),
        entered=work.now,
        actor=work.actor,
    )
    work.session.add(item)
    _touch(work, item)
    return item.id


@operation
def remove_work(work: UnitOfWork, *, item: UUID) -> None:
    """Remove a work item that was recorded by mistake; managers remove their own."""
    require(work, Right.RECORD_OWN_WORK)
    found = work.session.get(WorkItem, item)
    if found is None:
        raise Refused("no_such_work")
    others = found.employee_id != work.actor
    if others and not may(work.session, work.actor, Right.RECORD_ALL_WORK):
        raise Refused("not_yours", name=found.employee.name)
    work.session.delete(found)
    _touch(work, found)


def _refuse_unemployed(employee: Employee, day: date) -> None:
    if day < employee.hired or (employee.left is not None and day > employee.left):
        raise Refused("not_employed", name=employee.name)


def _touch(work: UnitOfWork, item: WorkItem) -> None:
    work.touch(Changed.ORDER, item.order_id)
    work.touch(Changed.PLAN)
    work.touch(Changed.PAY)
