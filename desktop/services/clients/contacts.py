"""Logging contacts with clients."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from desktop.models import Client, Contact, Order
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.facts import ContactKind
from desktop.services.access import Right, require
from desktop.services.access.names import employee_id
from desktop.storage.operations import UnitOfWork, operation

CLOCKS_DIFFER = timedelta(hours=1)
"""How far a contact may lie ahead of this PC's clock."""


@operation
def log_contact(
    work: UnitOfWork, *, client: UUID, kind: str, text: str = "", at: datetime | None = None,
    order: UUID | None = None, manager: str | None = None,
) -> None:  # fmt: skip
    """Log a contact; by default it happens now and was made by the acting employee."""
    require(work, Right.LOG_CONTACTS)
    if kind not in set(ContactKind):
        raise Refused("unknown_contact_kind", kind=kind)
    if work.session.get(Client, client) is None:
        raise Refused("no_such_client", name=str(client))
    if at is not None and at > work.now + CLOCKS_DIFFER:
        raise Refused("contact_in_future", at=at)
    add_contact(
        work,
        client,
        ContactKind(kind),
        text,
        at or work.now,
        _employee(work, manager),
        _order(work, client, order),
    )


def add_contact(
    work: UnitOfWork,
    client: UUID,
    kind: ContactKind,
    text: str,
    at: datetime,
    employee: int | None,
    order: UUID | None = None,
) -> None:
    """Store a checked contact; ``employee`` is the id of the employee who made it, if any."""
    work.session.add(
        Contact(
            id=uuid4(),
            at=at,
            client_id=client,
            order_id=order,
            employee_id=employee,
            kind=kind,
            text=text.strip(),
        )
    )
    work.touch(Changed.CLIENT, client)
    work.touch(Changed.PLAN)


def _employee(work: UnitOfWork, manager: str | None) -> int | None:
    """Return the id of the named employee; without a name, of the employee who acts."""
    return work.actor if manager is None else employee_id(work.session, manager)


def _order(work: UnitOfWork, client: UUID, order: UUID | None) -> UUID | None:
    if order is None:
        return None
    found = work.session.get(Order, order)
    if found is None or found.client_id != client:
        raise Refused("no_such_order", number=str(order))
    return found.id
