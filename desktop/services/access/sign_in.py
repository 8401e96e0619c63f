"""Who works: the name given, the one remembered here, else the only owner. Passwords come later."""

from datetime import datetime

from sqlalchemy import select

from desktop.models import Employee
from desktop.rules.errors import Refused
from desktop.rules.office import Role
from desktop.services.people.staff import EmployeeRow, list_employees
from desktop.storage.operations import Store

NOBODY = "—"
"""Who acts in an office that has no employees yet."""


def who_works(store: Store, name: str | None) -> str:
    """Who works; ``Refused`` where nobody has that name, or none is given and there is not one owner."""
    with store.read() as session:
        people = session.execute(select(Employee.name, Employee.role))
        roles: dict[str, str] = {row.name: row.role for row in people}
    if name is not None:
        if roles and name not in roles:
            raise Refused("no_such_employee", name=name)
        return name
    if not roles:
        return NOBODY
    owners = [person for person, role in roles.items() if role == Role.OWNER]
    if len(owners) != 1:
        raise Refused("who_works", owners=len(owners))
    return owners[0]


def who_may_work(store: Store, now: datetime) -> list[EmployeeRow]:
    """The employed, by name."""
    return [person for person in list_employees(store, now) if person.employed]


def who_is_known(store: Store, remembered: str | None, now: datetime) -> str | None:
    """Who works without being asked: the one remembered, else the only owner; None: ask. One who has left is
    asked after."""
    people = who_may_work(store, now)
    if not people:
        return who_works(store, None)
    names = [one.name for one in people if remembered is not None or one.role == Role.OWNER]
    if remembered is not None:
        return remembered if remembered in names else None
    return names[0] if len(names) == 1 else None
