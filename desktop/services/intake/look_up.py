"""Find known clients while the desk is typing."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, selectinload

from desktop import models
from desktop.exchange.phones import canonical_phone, digits
from desktop.exchange.tax_numbers import canonical_tax_number
from desktop.rules.folding import fold
from desktop.services.access import Right, read_as
from desktop.services.clients.client_index import client_index
from desktop.services.clients.records import EMAIL, PHONE, country_of, normal_email
from desktop.services.clients.text_search import matching_clients
from desktop.storage.operations import Store

FEWEST_DIGITS = 3
FEWEST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class ClientMatch:
    """A known client that fits what was typed so far."""

    client_id: UUID
    name: str
    person: str
    phone: str
    """E.164."""
    responsible: str | None
    exact: bool
    """What was typed is the client's whole phone, address or INN."""


def look_up(store: Store, viewer: int | None, typed: str, *, limit: int = 6) -> list[ClientMatch]:
    """Return clients whose phone contains the digits typed, or whose name, person, address or INN fits."""
    with read_as(store, viewer, Right.TAKE_ORDERS) as session:
        fits = _fits(typed)
        if not fits:
            return []
        country = country_of(session)
        address = normal_email(typed) if "@" in typed else None
        whole = {canonical_phone(typed, country), address, canonical_tax_number(typed, country)}
        whole_ids = models.Client.id.in_(_with_whole(session, whole))
        found = {client.id: client for client in _found(session, [whole_ids], limit)}
        exact = set(found)
        fitting = client_index(session).with_all(fits)
        chosen = fitting[:limit] if found or fitting else matching_clients(session, typed)[:limit]
        ids = models.Client.id.in_([client.id for client in chosen])
        found |= {client.id: client for client in _found(session, [ids], limit)}
        ordered = sorted(
            found.values(), key=lambda client: (client.id not in exact, client.folded, client.number)
        )
        return [_match(client, client.id in exact, typed) for client in ordered[:limit]]


def _with_whole(session: Session, values: set[str | None]) -> set[UUID]:
    """Return the clients of whom one of these is the whole phone, address or INN."""
    known = [value for value in values if value]
    reach, client = models.Reach, models.Client
    reached = select(reach.client_id).where(reach.kind.in_((PHONE, EMAIL)), reach.value.in_(known))
    return {*session.scalars(reached), *session.scalars(select(client.id).where(client.inn.in_(known)))}


def _fits(typed: str) -> list[str]:
    """Return what must occur in a client's text: the digits, or each word; nothing if too little is typed."""
    number = digits(typed)
    if number and not any(character.isalpha() for character in typed):
        if len(number) < FEWEST_DIGITS:
            return []
        # 8 916… as Russians write it is stored as +7 916…
        bare = number[1:] if number[0] in "78" and len(number) > FEWEST_DIGITS else number
        return [bare]
    words = fold(typed).split()
    if sum(map(len, words)) < FEWEST_LETTERS:
        return []
    return words


def _found(session: Session, conditions: list[ColumnElement[bool]], limit: int) -> list[models.Client]:
    chosen = (
        select(models.Client)
        .where(*conditions)
        .order_by(models.Client.folded, models.Client.number)
        .limit(limit)
        .options(
            selectinload(models.Client.people),
            selectinload(models.Client.reaches),
            selectinload(models.Client.responsibilities).selectinload(models.Responsibility.employee),
        )
    )
    return list(session.scalars(chosen))


def _match(client: models.Client, exact: bool, typed: str) -> ClientMatch:
    phones = sorted(reach.value for reach in client.reaches if reach.kind == PHONE)
    number = digits(typed)[1:]
    shown = next((phone for phone in phones if number and number in phone), phones[0] if phones else "")
    held = next((one.employee.name for one in client.responsibilities if one.until is None), None)
    people = sorted(person.name for person in client.people)
    return ClientMatch(client.id, client.name, people[0] if people else "", shown, held, exact)
