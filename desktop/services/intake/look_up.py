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
from desktop.services.clients.records import PHONE, country_of, normal_email
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
        found = {client.id: client for client in _found(session, _whole(whole), limit)}
        exact = set(found)
        found |= {client.id: client for client in _found(session, fits, limit)}
        if not found:
            similar = [match.id for match in matching_clients(session, typed)[:limit]]
            found = {client.id: client for client in _found(session, [models.Client.id.in_(similar)], limit)}
        ordered = sorted(
            found.values(), key=lambda client: (client.id not in exact, client.folded, client.number)
        )
        return [_match(client, client.id in exact, typed) for client in ordered[:limit]]


def _whole(values: set[str | None]) -> list[ColumnElement[bool]]:
    known = [value for value in values if value]
    reached = select(models.Reach.client_id).where(models.Reach.value.in_(known))
    return [models.Client.id.in_(reached) | models.Client.inn.in_(known)]


def _fits(typed: str) -> list[ColumnElement[bool]]:
    """Return the conditions on a client: digits within a phone, each word within the search text; none if too
    little is typed."""
    number = digits(typed)
    if number and not any(character.isalpha() for character in typed):
        if len(number) < FEWEST_DIGITS:
            return []
        # 8 916… as Russians write it is stored as +7 916…
        bare = number[1:] if number[0] in "78" and len(number) > FEWEST_DIGITS else number
        return [models.Client.search_text.contains(bare, autoescape=True)]
    words = fold(typed).split()
    if sum(map(len, words)) < FEWEST_LETTERS:
        return []
    return [models.Client.search_text.contains(word, autoescape=True) for word in words]


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
