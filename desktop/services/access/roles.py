"""Who may do what: checked inside the operation itself, whatever window or command it came from."""

from sqlalchemy import select

from desktop.models import Employee
from desktop.rules.errors import Refused
from desktop.rules.office import Role
from desktop.storage.operations import UnitOfWork


def actor_role(work: UnitOfWork) -> Role | None:
    """Return the role of the employee who acts; None in an office without employees."""
    role = work.session.scalar(select(Employee.role).where(Employee.id == work.actor))
    return None if role is None else Role(role)


def require_owner(work: UnitOfWork) -> None:
    """Refuse an operation of anybody but the owner."""
    if actor_role(work) is not Role.OWNER:
        raise Refused("owner_only")
