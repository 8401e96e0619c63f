"""Phones and e-mail addresses of clients and of their people: adding, correcting, removing them."""

from uuid import UUID, uuid4

from sqlalchemy import select

from desktop.exchange.phones import canonical_phone
from desktop.models import Client, Reach
from desktop.rules.errors import Refused
from desktop.rules.facts import ReachKind
from desktop.services.access import Right, require
from desktop.services.clients.people import find_person
from desktop.services.clients.records import (
    EMAIL,
    PHONE,
    client_changed,
    country_of,
    find_client_row,
    normal_email,
)
from desktop.services.conflicts.versions import REACH_CHANGES, changed_meanwhile, last_change
from desktop.storage.operations import UnitOfWork, operation


@operation
def add_reach_to_client(
    work: UnitOfWork, *, client: UUID, written: str, person: UUID | None = None, shared: bool = False
) -> None:
    """Add a phone or an e-mail address to a client, or to one of its people.

    Refused if another client has it, unless ``shared`` says that this is known.
    """
    require(work, Right.EDIT_CLIENTS)
    found = find_client_row(work, client)
    whose = find_person(work, client, person).id if person is not None else None
    kind, value = _checked(work, found, written, shared)
    found.reaches.append(Reach(id=uuid4(), kind=kind, value=value, written=written.strip(), person_id=whose))
    client_changed(work, found)


@operation
def edit_reach(
    work: UnitOfWork, *, client: UUID, reach: UUID, written: str, person: UUID | None, seen: str,
    shared: bool = False,
) -> None:  # fmt: skip
    """Correct a phone or an e-mail address, and say whose it is (``person`` None: the client's own).

    ``seen`` is what it was when the person looked; if somebody changed it since, the change is refused.
    ``shared`` is as for ``add_reach_to_client``.
    """
    require(work, Right.EDIT_CLIENTS)
    found = _found(work, client, reach, seen)
    whose = find_person(work, client, person).id if person is not None else None
    found.kind, found.value = _checked(work, found.client, written, shared, found)
    found.written, found.person_id = written.strip(), whose
    client_changed(work, found.client, reach)


@operation
def remove_reach(work: UnitOfWork, *, client: UUID, reach: UUID, seen: str) -> None:
    """Remove a phone or an e-mail address of a client; ``seen`` is as for ``edit_reach``."""
    require(work, Right.EDIT_CLIENTS)
    found = _found(work, client, reach, seen)
    whose = found.client
    whose.reaches.remove(found)
    work.session.flush()
    client_changed(work, whose, reach)


def _checked(
    work: UnitOfWork, client: Client, written: str, shared: bool, own: Reach | None = None
) -> tuple[ReachKind, str]:
    """Return a typed phone or address as it is stored; ``own`` is the row that is to become it.

    Refused if it is neither, if this client has it already, or if another one has it and is not ``shared``.
    """
    kind, value = _normal(written, country_of(work.session))
    if any(reach is not own and (reach.kind, reach.value) == (kind, value) for reach in client.reaches):
        raise Refused("reach_exists", value=value, client=client.name)
    other = work.session.scalar(
        select(Client.name)
        .join(Reach, Reach.client_id == Client.id)
        .where(Reach.kind == kind, Reach.value == value, Client.id != client.id)
        .order_by(Client.number)
        .limit(1)
    )
    if other is not None and not shared and (own is None or own.value != value):
        raise Refused("reach_shared", value=value, client=other)
    return kind, value


def _normal(written: str, country: str) -> tuple[ReachKind, str]:
    text = written.strip()
    if not text:
        raise Refused("reach_needed")
    if "@" in text:
        address = normal_email(text)
        name, _, domain = address.rpartition("@")
        if not name or not domain or len(address.split()) != 1 or "@" in name:
            raise Refused("bad_email", value=text[:60])
        return EMAIL, address
    number = canonical_phone(text, country)
    if number is None:
        raise Refused("bad_phone", value=text[:60])
    return PHONE, number


def _found(work: UnitOfWork, client: UUID, reach: UUID, seen: str) -> Reach:
    found = work.session.get(Reach, reach)
    if found is None or found.client_id != client:
        raise Refused("no_such_reach")
    if found.value != seen:
        by = last_change(work.session, REACH_CHANGES, reach)
        raise changed_meanwhile(found.client.name, 0, {}, {}, None, by)
    return found
