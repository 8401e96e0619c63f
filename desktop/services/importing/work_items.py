"""Import work items, which are compared with stored rows, counting repeated rows."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from uuid import uuid4

from sqlalchemy import select

from desktop.exchange.workbook.records import SheetWorkItem
from desktop.models import WorkItem
from desktop.services.importing.known import KnownPeople
from desktop.services.importing.known_orders import KnownOrders
from desktop.services.importing.report import ImportFindings
from desktop.storage.operations import UnitOfWork


def import_work_items(
    work: UnitOfWork,
    rows: Sequence[SheetWorkItem],
    orders: KnownOrders,
    people: KnownPeople,
    found: ImportFindings,
) -> None:
    """Store the work items that are not stored yet."""
    columns = select(WorkItem.day, WorkItem.order_id, WorkItem.employee_id, WorkItem.kind, WorkItem.units)
    stored = Counter(tuple(row) for row in work.session.execute(columns))
    for row in rows:
        order, employee = orders.latest(row.order, row.day), people.find(row.employee)
        if order is None:
            found.reject(row.place, "order", "unknown_order", value=row.order)
        elif employee is None:
            found.reject(row.place, "employee", "unknown_manager", value=row.employee)
        elif row.day < employee.hired or (employee.left is not None and row.day > employee.left):
            found.reject(row.place, "day", "not_employed_then", value=row.day, name=employee.name)
        elif stored[key := (row.day, order.id, employee.id, row.kind, Fraction(row.units))] > 0:
            stored[key] -= 1
            found.count(row.place)
        else:
            work.session.add(
                WorkItem(
                    id=uuid4(), day=row.day, order_id=order.id, employee_id=employee.id, kind=row.kind,
                    units=Fraction(row.units), entered=work.now, actor=work.actor,
                )
            )  # fmt: skip
            found.count(row.place, new=True)
            found.check_date(row.place, "day", row.day)
