"""Clients as records: composing them in one place, so that every way in stores them alike."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.exchange.phones import digits, to_e164
from desktop.models import Client, Office, Person, Reach
from desktop.rules.changes import Changed
from desktop.rules.facts import ReachKind
from desktop.rules.folding import fold
from desktop.storage.operations import UnitOfWork

PHONE, EMAIL = ReachKind.PHONE, ReachKind.EMAIL


def search_text(name: str, inn: str | None, people: Iterable[str], reaches: Iterable[str]) -> str:
    """What the search looks in: folded name, INN, people, phones (E.164, and their digits) and addresses."""
    parts = [name, inn or "", *people]
    for value in reaches:
        parts.append(value)
        if not value.startswith("+") and "@" not in value:
            parts.append(digits(value))
    return "\n".join(fold(part) for part in parts if part)


def refresh_search_text(client: Client) -> None:
    """To be called after any change of a client, its people or its reaches."""
    client.folded = fold(client.name)
    client.search_text = search_text(
        client.name,
        client.inn,
        sorted(person.name for person in client.people),
        sorted({reach.value for reach in client.reaches}),
    )


def normal_inn(text: str) -> str | None:
    """A tax number as it is stored: no spaces, capitals; None for no text."""
    return "".join(text.split()).upper() or None


def normal_phone(text: str, country: str) -> str:
    """E.164, or the text as written where that is no phone number (and then matches nobody)."""
    return to_e164(text, country) or " ".join(text.split())


def normal_email(text: str) -> str:
    return text.strip().lower()


def country_of(session: Session) -> str:
    """Whose way of writing phone numbers is understood."""
    return session.scalar(select(Office.country).where(Office.id == 1)) or "RU"


def next_client_number(session: Session) -> int:
    return (session.scalar(select(func.max(Client.number))) or 0) + 1


def provisional_client_number(session: Session) -> int:
    """Below 0: the office gives the client another one."""
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


def add_person_record(client: Client, name: str, position: str = "", birthday: date | None = None) -> Person:
    """The client's person of that name (folded), made where there is none."""
    for person in client.people:
        if fold(person.name) == fold(name):
            return person
    made = Person(id=uuid4(), name=name.strip(), position=position, birthday=birthday)
    client.people.append(made)
    return made


def complete_client(
    client: Client, country: str, *, person: str = "", phones: Iterable[str] = (),
    emails: Iterable[str] = (), inn: str = "",
) -> None:  # fmt: skip
    """Add to a client what was not known of it; nothing that is known is replaced. ``country``: whose way
    of writing phone numbers is understood."""
    human = add_person_record(client, person) if person.strip() else None
    for written in phones:
        add_reach(client, PHONE, written, country, human)
    for written in emails:
        add_reach(client, EMAIL, written, country, human)
    client.inn = client.inn or normal_inn(inn)
    refresh_search_text(client)


def add_client(
    work: UnitOfWork, *, name: str, person: str = "", phones: Iterable[str] = (), emails: Iterable[str] = (),
    inn: str = "", segment: str | None = None, birthday: date | None = None, note: str = "",
    referred_by: UUID | None = None, number: int | None = None, country: str | None = None,
) -> Client:  # fmt: skip
    """A new client with its person, phones and addresses as written; ``number`` and ``country`` where the
    caller knows them."""
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
        created=work.now,
    )
    country = country or country_of(work.session)
    complete_client(client, country, person=person, phones=phones, emails=emails, inn=inn)
    work.session.add(client)
    work.touch(Changed.CLIENT, client.id)
    return client
