"""Logging contacts: one event in the history of a client."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from desktop.models import Client, Contact, Order
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.facts import ContactKind
from desktop.services.access.names import employee_id
from desktop.storage.operations import UnitOfWork, operation

CLOCKS_DIFFER = timedelta(hours=1)
"""A contact may be that much ahead of this PC's clock."""


@operation
def log_contact(
    work: UnitOfWork, *, client: UUID, kind: str, text: str = "", at: datetime | None = None,
    order: UUID | None = None, manager: str | None = None,
) -> None:  # fmt: skip
    """Log what was done, now unless ``at`` says when, by who is working unless ``manager`` says who."""
    if kind not in set(ContactKind):
        raise Refused("unknown_contact_kind", kind=kind)
    if work.session.get(Client, client) is None:
        raise Refused("no_such_client", name=str(client))
    if at is not None and at > work.now + CLOCKS_DIFFER:
        raise Refused("contact_in_future", at=at)
    add_contact(
        work, client, kind, text, at or work.now, _employee(work, manager), _order(work, client, order)
    )


def add_contact(
    work: UnitOfWork,
    client: UUID,
    kind: str,
    text: str,
    at: datetime,
    employee: int | None,
    order: UUID | None = None,
) -> None:
    """Store a contact that was checked; ``employee`` is who had it."""
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
