"""Composing client rows, in one place, so that the desk, imports and mail store them alike."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop.exchange.phones import canonical_phone, digits
from desktop.exchange.tax_numbers import canonical_tax_number
from desktop.models import Client, OfficeSettings, Person, Reach
from desktop.rules.changes import Changed
from desktop.rules.errors import Refused
from desktop.rules.facts import ReachKind, Segment
from desktop.rules.folding import fold
from desktop.storage.operations import UnitOfWork

PHONE, EMAIL = ReachKind.PHONE, ReachKind.EMAIL


def search_text(name: str, inn: str | None, people: Iterable[str], reaches: Iterable[str]) -> str:
    """Return the text that search looks in: folded name, INN, people, phones, their digits, addresses."""
    parts = [name, inn or "", *people]
    for value in reaches:
        parts.append(value)
        if not value.startswith("+") and "@" not in value:
            parts.append(digits(value))
    return "\n".join(fold(part) for part in parts if part)


def refresh_search_text(client: Client) -> None:
    """Recompute the client's search text; call it after any change of the client, its people or reaches."""
    client.folded = fold(client.name)
    client.search_text = search_text(
        client.name,
        client.inn,
        sorted(person.name for person in client.people),
        sorted({reach.value for reach in client.reaches}),
    )


def find_client_row(work: UnitOfWork, client: UUID) -> Client:
    """Return the row of a client; Refused if there is none."""
    found = work.session.get(Client, client)
    if found is None:
        raise Refused("no_such_client", name=str(client))
    return found


def client_changed(work: UnitOfWork, client: Client, part: UUID | None = None) -> None:
    """Note a change of a client or of a ``part`` of it (a person, a phone), so that it is found and shown
    as it is now."""
    refresh_search_text(client)
    work.touch(Changed.CLIENT, client.id)
    if part is not None:
        work.touch(Changed.CLIENT, part)


def checked_inn(text: str, country: str) -> str | None:
    """Return a typed tax number as it is stored, None for no text; raise Refused if it is not valid."""
    number = canonical_tax_number(text, country)
    if number is None and text.strip():
        raise Refused("bad_tax_number", value=text.strip()[:40])
    return number


def normal_phone(text: str, country: str) -> str:
    """Return the canonical number, or the text as written if it is no phone number and so matches nobody."""
    return canonical_phone(text, country) or " ".join(text.split())


def is_matching(reach: type[Reach]) -> ColumnElement[bool]:
    """Return the condition that a phone or address can match: other texts are kept only to be read."""
    return reach.value.startswith("+") | reach.value.contains("@")


def normal_email(text: str) -> str:
    """Return an e-mail address as it is stored: without spaces around, in lower case."""
    return text.strip().lower()


def country_of(session: Session) -> str:
    """Return the country whose way of writing phone numbers is understood."""
    return session.scalar(select(OfficeSettings.country).where(OfficeSettings.id == 1)) or "RU"


def next_client_number(session: Session) -> int:
    """Return the office's next number of a client."""
    return (session.scalar(select(func.max(Client.number))) or 0) + 1


def provisional_client_number(session: Session) -> int:
    """Return a number below 0 for a client kept on one PC; the office gives the real one later."""
    return min(session.scalar(select(func.min(Client.number))) or 0, 0) - 1


def _new_number(work: UnitOfWork) -> int:
    return (provisional_client_number if work.own_copy else next_client_number)(work.session)


def add_reach(
    client: Client, kind: ReachKind, written: str, country: str, person: Person | None = None
) -> None:
    """Add a phone or an e-mail address unless the client has it."""
    value = normal_phone(written, country) if kind == PHONE else normal_email(written)
    if value and all((reach.kind, reach.value) != (kind, value) for reach in client.reaches):
        client.reaches.append(
            Reach(id=uuid4(), kind=kind, value=value, written=written.strip(), person=person)
        )


def add_person_record(
    client: Client, name: str, position: str = "", birthday: date | None = None, *, id: UUID | None = None
) -> Person:
    """Return the client's person of that name (folded), added with this ``id`` if there is none."""
    for person in client.people:
        if fold(person.name) == fold(name):
            return person
    made = Person(id=id or uuid4(), name=name.strip(), position=position, birthday=birthday)
    client.people.append(made)
    return made


def complete_client(
    client: Client, country: str, *, person: str = "", phones: Iterable[str] = (),
    emails: Iterable[str] = (), inn: str = "", person_id: UUID | None = None,
) -> None:  # fmt: skip
    """Add a person, phones, addresses and a tax number to a client; known values are not replaced.

    ``country`` is the country whose way of writing phone numbers is understood; a person who is added gets
    ``person_id``, if it is given.
    """
    human = add_person_record(client, person, id=person_id) if person.strip() else None
    for written in phones:
        add_reach(client, PHONE, written, country, human)
    for written in emails:
        add_reach(client, EMAIL, written, country, human)
    client.inn = client.inn or canonical_tax_number(inn, country)
    refresh_search_text(client)


def add_client(
    work: UnitOfWork, *, name: str, person: str = "", phones: Iterable[str] = (), emails: Iterable[str] = (),
    inn: str = "", segment: Segment | None = None, birthday: date | None = None, note: str = "",
    referred_by: UUID | None = None, orders_before: int = 0, number: int | None = None,
    country: str | None = None,
) -> Client:  # fmt: skip
    """Add a new client with its person, phones and addresses as written.

    ``number`` and ``country`` are looked up unless the caller knows them.
    """
    client = Client(
        id=work.new_id("client"),
        number=number if number is not None else _new_number(work),
        name=name.strip(),
        folded="",
        search_text="",
        segment=segment,
        birthday=birthday,
        referred_by_id=referred_by,
        note=note,
        orders_before=orders_before,
        created=work.now,
    )
    country = country or country_of(work.session)
    complete_client(
        client, country, person=person, phones=phones, emails=emails, inn=inn, person_id=work.new_id("person")
    )
    work.session.add(client)
    work.touch(Changed.CLIENT, client.id)
    return client
