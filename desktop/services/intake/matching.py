"""Match what was typed or written to the stored clients."""

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop import models
from desktop.exchange.phones import canonical_phone
from desktop.exchange.tax_numbers import canonical_tax_number
from desktop.rules.folding import fold
from desktop.rules.matching import Hints, Match, company_domain, match_client
from desktop.services.clients.client_index import client_index
from desktop.services.clients.records import EMAIL, PHONE, country_of, normal_email

MOST_ALIKE = 5


def find_match(session: Session, *, inn: str = "", phone: str = "", email: str = "", name: str = "") -> Match:
    """Match by INN, phone or address; by similar name or a company's domain only where none of them fits."""
    country = country_of(session)
    number, tax_number = canonical_phone(phone, country), canonical_tax_number(inn, country)
    address = normal_email(email) if "@" in email else ""
    exact = Hints(
        by_inn=_clients(session, models.Client.inn == tax_number) if tax_number else frozenset(),
        by_phone=_by_reach(session, PHONE, models.Reach.value == number) if number else frozenset(),
        by_email=_by_reach(session, EMAIL, models.Reach.value == address) if address else frozenset(),
    )
    match = match_client(exact)
    if match.client is not None:
        return match
    alike = (
        *_same_exchange(session, number),
        *_same_company(session, address),
        *similar_clients(session, name),
    )
    return match_client(Hints(alike=alike))


def client_of(session: Session, number: int) -> models.Client:
    return session.scalars(select(models.Client).where(models.Client.number == number)).one()


def similar_clients(session: Session, name: str) -> tuple[int, ...]:
    """Return the numbers of clients with a similar name, the most similar first."""
    alike = client_index(session).alike(fold(name))
    return tuple(client.number for client in alike[:MOST_ALIKE])


def _same_exchange(session: Session, number: str | None) -> tuple[int, ...]:
    """Return the clients with the same phone number and another extension (or none)."""
    if number is None:
        return ()
    exchange = number.partition(";")[0]
    same = (models.Reach.value == exchange) | models.Reach.value.startswith(f"{exchange};", autoescape=True)
    return tuple(sorted(_by_reach(session, PHONE, same)))


def _same_company(session: Session, email: str) -> tuple[int, ...]:
    domain = company_domain(email)
    if domain is None:
        return ()
    written = models.Reach.value.endswith(f"@{domain}", autoescape=True)
    return tuple(sorted(_by_reach(session, EMAIL, written)))


def _clients(session: Session, condition: ColumnElement[bool]) -> frozenset[int]:
    return frozenset(session.scalars(select(models.Client.number).where(condition)))


def _by_reach(session: Session, kind: str, condition: ColumnElement[bool]) -> frozenset[int]:
    client, reach = models.Client, models.Reach
    chosen = select(client.number).join(reach, reach.client_id == client.id)
    return frozenset(session.scalars(chosen.where(reach.kind == kind, condition)))
