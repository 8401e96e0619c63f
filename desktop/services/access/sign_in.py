"""Signing in: which employee uses the program. Passwords come later."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Employee
from desktop.rules.errors import Refused
from desktop.rules.office import Role
from desktop.services.access.guard import read_as
from desktop.services.access.rights import Right
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class User:
    """An employee who uses the program: ``id`` is stored, ``name`` is shown."""

    id: int | None
    name: str
    role: Role | None


NOBODY = User(None, "—", None)
"""The user of an office that has no employees yet."""


def who_works(store: Store, name: str | None) -> User:
    """Return the employee of that name; without a name, the only owner. ``Refused`` if nobody has that name,
    or if none is given and the office has no owner or several."""
    with store.read() as session:
        users = [_user(employee) for employee in session.scalars(select(Employee))]
    if not users:
        return NOBODY
    if name is not None:
        found = [user for user in users if user.name == name]
        if not found:
            raise Refused("no_such_employee", name=name)
        return found[0]
    owners = [user for user in users if user.role is Role.OWNER]
    if len(owners) != 1:
        raise Refused("who_works", owners=len(owners))
    return owners[0]


def who_may_work(store: Store, now: datetime) -> list[User]:
    """Return the employees who are employed today, by name, for a PC where nobody has signed in yet."""
    with store.read() as session:
        return _employed(session, now)


def list_users(store: Store, viewer: int | None, now: datetime) -> list[User]:
    """Return the employees who are employed today, by name: whom the viewer may hand this PC over to."""
    with read_as(store, viewer, Right.READ_PEOPLE) as session:
        return _employed(session, now)


def who_is_known(store: Store, remembered: str | None, now: datetime) -> User | None:
    """Return the employee to sign in as without asking, or None: the one whose name is ``remembered`` on this
    PC, else the only owner. An employee who has left is not signed in."""
    users = who_may_work(store, now)
    if not users:
        return who_works(store, None)
    if remembered is not None:
        return next((user for user in users if user.name == remembered), None)
    owners = [user for user in users if user.role is Role.OWNER]
    return owners[0] if len(owners) == 1 else None


def _employed(session: Session, now: datetime) -> list[User]:
    day = now.date()
    rows = session.scalars(select(Employee).where(Employee.hired <= day))
    users = (_user(row) for row in rows if row.left is None or day <= row.left)
    return sorted(users, key=lambda user: user.name)


def _user(row: Employee) -> User:
    return User(row.id, row.name, Role(row.role))
