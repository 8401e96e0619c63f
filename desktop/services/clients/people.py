"""Contact persons of clients: adding them, correcting them, removing them."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from desktop.models import Person, PlannedStep
from desktop.rules.errors import Refused
from desktop.rules.folding import fold
from desktop.services.access import Right, require
from desktop.services.clients.records import (
    EMAIL,
    PHONE,
    add_person_record,
    add_reach,
    client_changed,
    country_of,
    find_client_row,
)
from desktop.services.conflicts.versions import PERSON_CHANGES, changed_meanwhile, last_change
from desktop.storage.operations import UnitOfWork, operation


@operation
def add_person(
    work: UnitOfWork, *, client: UUID, name: str, position: str = "", phone: str = "", email: str = "",
    birthday: date | None = None,
) -> None:  # fmt: skip
    """Add a contact person of a client; a person of that name gets the phone and address added."""
    require(work, Right.EDIT_CLIENTS)
    found = find_client_row(work, client)
    if not name.strip():
        raise Refused("name_needed")
    person = add_person_record(found, name, position.strip(), birthday, id=work.new_id("person"))
    known = (person.position, person.birthday)
    person.position = position.strip() or person.position
    person.birthday = birthday or person.birthday
    if known != (person.position, person.birthday):
        person.version += 1
    country = country_of(work.session)
    for kind, written in ((PHONE, phone), (EMAIL, email)):
        if written.strip():
            add_reach(found, kind, written, country, person)
    client_changed(work, found, person.id)


@operation
def edit_person(
    work: UnitOfWork, *, client: UUID, person: UUID, version: int, name: str, position: str,
    birthday: date | None, seen: dict[str, Any] | None = None,
) -> None:  # fmt: skip
    """Save an edited contact person.

    ``version`` and ``seen`` are the person as shown before; if somebody saved another version since, the
    change is refused and both versions are reported.
    """
    require(work, Right.EDIT_CLIENTS)
    found = find_person(work, client, person)
    if found.version != version:
        theirs = {"name": found.name, "position": found.position, "birthday": found.birthday}
        mine = {"name": name, "position": position, "birthday": birthday}
        raise _changed_meanwhile(work, found, theirs, mine, seen)
    if not name.strip():
        raise Refused("name_needed")
    others = (other for other in found.client.people if other is not found)
    if any(fold(other.name) == fold(name) for other in others):
        raise Refused("person_exists", name=name.strip(), client=found.client.name)
    found.name, found.position, found.birthday = name.strip(), position.strip(), birthday
    found.version += 1
    client_changed(work, found.client, found.id)


@operation
def remove_person(work: UnitOfWork, *, client: UUID, person: UUID, version: int) -> None:
    """Remove a contact person with the phones and addresses that are this person's.

    Refused if somebody changed the person since it was seen with this ``version``.
    """
    require(work, Right.EDIT_CLIENTS)
    found = find_person(work, client, person)
    if found.version != version:
        raise _changed_meanwhile(work, found, {}, {}, None)
    whose = found.client
    for reach in [reach for reach in whose.reaches if reach.person_id == found.id]:
        whose.reaches.remove(reach)
    for step in work.session.scalars(select(PlannedStep).where(PlannedStep.person_id == found.id)):
        step.person_id = None
    work.session.flush()  # phones point at the person, who goes after them
    whose.people.remove(found)
    work.session.flush()
    client_changed(work, whose, person)


def find_person(work: UnitOfWork, client: UUID, person: UUID) -> Person:
    """Return a contact person of this client; Refused if there is none."""
    found = work.session.get(Person, person)
    if found is None or found.client_id != client:
        raise Refused("no_such_person")
    return found


def _changed_meanwhile(
    work: UnitOfWork, person: Person, theirs: dict[str, Any], mine: dict[str, Any],
    seen: dict[str, Any] | None,
) -> Refused:  # fmt: skip
    by = last_change(work.session, PERSON_CHANGES, person.id)
    return changed_meanwhile(person.name, person.version, theirs, mine, seen, by)
