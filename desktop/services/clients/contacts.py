"""Logging contacts with clients, correcting them and removing them."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from desktop.models import Client, Contact, Order
from desktop.rules.care.steps import ContactResult
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.facts import ContactKind
from desktop.services.access import Right, employee_id, employee_name, may, require
from desktop.services.conflicts.versions import CONTACT_CHANGES, changed_meanwhile, last_change
from desktop.storage.operations import UnitOfWork, operation

CLOCKS_DIFFER = timedelta(hours=1)
"""How far a contact may lie ahead of this PC's clock."""


@operation
def log_contact(
    work: UnitOfWork, *, client: UUID, kind: str, text: str = "", at: datetime | None = None,
    order: UUID | None = None, manager: str | None = None, result: str | None = None,
) -> None:  # fmt: skip
    """Log a contact; by default it happens now and was made by the acting employee."""
    require(work, Right.LOG_CONTACTS)
    check_contact(work, kind, at)
    if work.session.get(Client, client) is None:
        raise Refused("no_such_client", name=str(client))
    add_contact(
        work,
        client,
        ContactKind(kind),
        text,
        at or work.now,
        _employee(work, manager),
        order_of_client(work, client, order),
        contact_result(result),
    )


@operation
def edit_contact(
    work: UnitOfWork, *, client: UUID, contact: UUID, version: int, kind: str, text: str, at: datetime,
    order: UUID | None, reason: str = "", seen: dict[str, Any] | None = None,
) -> None:  # fmt: skip
    """Correct a contact; whoever made it may, the office manager and the owner.

    A ``reason`` is needed unless the contact is one's own and of today. ``version`` and ``seen`` are the
    contact as the person saw it; if somebody saved another version since, the change is refused and both are
    reported. Plan and pay follow, those of a closed month by correction lines.
    """
    require(work, Right.LOG_CONTACTS)
    found = _found(work, client, contact)
    _check_may_change(work, found, reason)
    if found.version != version:
        theirs = {"kind": found.kind, "text": found.text, "at": found.at}
        mine = {"kind": kind, "text": text, "at": at}
        kept = seen is not None and order == seen.get("order")
        raise _changed_meanwhile(work, found, theirs, mine, seen, order=found.order_id if kept else order)
    check_contact(work, kind, at)
    found.kind, found.text, found.at = ContactKind(kind), text.strip(), at
    found.order_id = order_of_client(work, client, order)
    found.version += 1
    _touch(work, found)


@operation
def remove_contact(
    work: UnitOfWork, *, client: UUID, contact: UUID, version: int, reason: str = ""
) -> None:  # fmt: skip
    """Remove a contact that never happened; who may, and the ``reason``, are as for ``edit_contact``.

    What it protected or moved on before stays as it was dealt out. Refused if somebody changed it since it
    was seen with this ``version``.
    """
    require(work, Right.LOG_CONTACTS)
    found = _found(work, client, contact)
    _check_may_change(work, found, reason)
    if found.version != version:
        raise _changed_meanwhile(work, found, {}, {}, None)
    _touch(work, found)
    work.session.delete(found)


def contact_result(result: str | None) -> ContactResult | None:
    """Return the result with this code; Refused if there is no such result."""
    if result is None:
        return None
    if result not in set(ContactResult):
        raise Refused("unknown_contact_result", result=result)
    return ContactResult(result)


def needs_reason(contact: Contact, actor: int | None, now: datetime) -> bool:
    """Return whether an employee (by id) has to say why they change a contact: it is not their own, or not
    of today."""
    return contact.employee_id != actor or contact.at.date() != now.date()


def add_contact(
    work: UnitOfWork,
    client: UUID,
    kind: ContactKind,
    text: str,
    at: datetime,
    employee: int | None,
    order: UUID | None = None,
    result: ContactResult | None = None,
) -> None:
    """Store a checked contact; ``employee`` is the id of the employee who made it, if any."""
    work.session.add(
        Contact(
            id=work.new_id("contact"),
            at=at,
            client_id=client,
            order_id=order,
            employee_id=employee,
            kind=kind,
            result=result,
            text=text.strip(),
        )
    )
    work.touch(Changed.CLIENT, client)
    work.touch(Changed.PLAN)


def _touch(work: UnitOfWork, contact: Contact) -> None:
    work.touch(Changed.CLIENT, contact.client_id)
    work.touch(Changed.CLIENT, contact.id)
    work.touch(Changed.PLAN)
    work.touch(Changed.PAY)


def check_contact(work: UnitOfWork, kind: str, at: datetime | None) -> None:
    """Refuse an unknown kind of contact, and one that lies in the future."""
    if kind not in set(ContactKind):
        raise Refused("unknown_contact_kind", kind=kind)
    if at is not None and at > work.now + CLOCKS_DIFFER:
        raise Refused("contact_in_future", at=at)


def _check_may_change(work: UnitOfWork, contact: Contact, reason: str) -> None:
    """Refuse somebody else's contact to all but those who may correct anybody's, and a missing reason."""
    if contact.employee_id != work.actor and not may(work.session, work.actor, Right.CORRECT_CONTACTS):
        if contact.employee_id is None:
            raise Refused("not_allowed")
        raise Refused("contact_not_yours", name=employee_name(work.session, contact.employee_id))
    if needs_reason(contact, work.actor, work.now) and not reason.strip():
        raise Refused("reason_needed")


def _changed_meanwhile(
    work: UnitOfWork, contact: Contact, theirs: dict[str, Any], mine: dict[str, Any],
    seen: dict[str, Any] | None, order: UUID | None = None,
) -> Refused:  # fmt: skip
    """Return the error with both versions; ``order`` goes with whichever is picked, for it has no words."""
    name = work.session.get_one(Client, contact.client_id).name
    by = last_change(work.session, CONTACT_CHANGES, contact.id)
    error = changed_meanwhile(name, contact.version, theirs, mine, seen, by)
    error.details["order"] = order
    return error


def _found(work: UnitOfWork, client: UUID, contact: UUID) -> Contact:
    found = work.session.get(Contact, contact)
    if found is None or found.client_id != client:
        raise Refused("no_such_contact")
    return found


def _employee(work: UnitOfWork, manager: str | None) -> int | None:
    """Return the id of the named employee; without a name, of the employee who acts."""
    return work.actor if manager is None else employee_id(work.session, manager)


def order_of_client(work: UnitOfWork, client: UUID, order: UUID | None) -> UUID | None:
    """Return the id of an order of this client, or None without one; Refused for another client's."""
    if order is None:
        return None
    found = work.session.get(Order, order)
    if found is None or found.client_id != client:
        raise Refused("no_such_order", number=str(order))
    return found.id
