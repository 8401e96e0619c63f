"""The names of employees: ids are stored, names are shown."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Employee
from desktop.rules.errors import Refused


def employee_names(session: Session) -> dict[int | None, str]:
    """The name of every employee by id; ``names.get(actor, "")`` is empty for what no employee did."""
    rows = session.execute(select(Employee.id, Employee.name))
    return {row.id: row.name for row in rows}


def employee_name(session: Session, id: int | None) -> str:
    """The name of one employee; empty for None and for an employee who is not here any more."""
    return session.scalar(select(Employee.name).where(Employee.id == id)) or ""


def employee_id(session: Session, name: str) -> int:
    """The id of the employee of that name; ``Refused`` if there is none."""
    found = session.scalar(select(Employee.id).where(Employee.name == name))
    if found is None:
        raise Refused("no_such_employee", name=name)
    return found
