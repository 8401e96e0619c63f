"""Who works: the name given, else the office's only owner. Passwords come later."""

from sqlalchemy import select

from desktop.models import Employee
from desktop.rules.errors import Refused
from desktop.rules.office import Role
from desktop.storage.store import Store

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
