"""Asking for a right: the first line of every write, and how every read opens its snapshot."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from desktop.models import Employee
from desktop.rules.errors import Refused
from desktop.rules.office import Role
from desktop.services.access.names import employee_name
from desktop.services.access.rights import RIGHTS, Right, has_right
from desktop.storage.operations import Store, UnitOfWork


def require(work: UnitOfWork, right: Right) -> None:
    """Refuse an operation if the employee who acts does not have this right, or has left the office."""
    check_right(work.session, work.actor, right)
    left = work.session.scalar(select(Employee.left).where(Employee.id == work.actor))
    if left is not None and left < work.now.date():
        raise Refused("has_left", name=employee_name(work.session, work.actor), left=left)


@contextmanager
def read_as(store: Store, viewer: int | None, right: Right) -> Iterator[Session]:
    """Open a consistent snapshot for an employee (by id) who has this right; else ``Refused``."""
    with store.read() as session:
        check_right(session, viewer, right)
        yield session


def may(session: Session, viewer: int | None, right: Right) -> bool:
    """Whether an employee (by id) has this right."""
    return has_right(role_of(session, viewer), right)


def role_of(session: Session, employee: int | None) -> Role | None:
    """The role of an employee (by id); None for None and for an id that nobody has."""
    role = session.scalar(select(Employee.role).where(Employee.id == employee))
    return None if role is None else Role(role)


def has_owner(session: Session) -> bool:
    """Whether the office has an owner yet; before, anybody may set it up."""
    return bool(session.scalar(select(exists().where(Employee.role == Role.OWNER))))


def check_right(session: Session, employee: int | None, right: Right) -> None:
    """Raise ``Refused`` unless an employee (by id) has this right."""
    role = role_of(session, employee)
    if has_right(role, right):
        return
    if role is None:
        raise Refused("not_signed_in")
    raise Refused("owner_only" if _is_owners_alone(right) else "not_allowed")


def _is_owners_alone(right: Right) -> bool:
    return all(right not in rights for role, rights in RIGHTS.items() if role is not Role.OWNER)
