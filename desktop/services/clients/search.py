"""Searching clients by anything known of them, and finding one by name for the command line."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import Row, exists, func, not_, select
from sqlalchemy.orm import Session

from desktop.models import (
    Client,
    Contact,
    Employee,
    Order,
    Payment,
    Person,
    Reach,
    Responsibility,
    read_total,
)
from desktop.rules.errors import Refused
from desktop.rules.facts import Stage
from desktop.rules.folding import fold
from desktop.rules.money import ZERO
from desktop.rules.totals import Total
from desktop.services.access import Right, read_as
from desktop.services.clients.client_sorting import ClientSort, count_led_by, sorted_clients
from desktop.services.clients.rows import ClientRow
from desktop.services.clients.text_search import matching_clients
from desktop.storage.operations import Store


@dataclass(frozen=True, slots=True)
class ClientsFound:
    """The first clients that a text matches, and how many there are in all."""

    rows: tuple[ClientRow, ...]
    total: int


def search_clients(store: Store, viewer: int | None, text: str = "", *, limit: int = 200) -> list[ClientRow]:
    """Return the first clients that a text matches; see ``find_clients``."""
    return list(find_clients(store, viewer, text, limit=limit).rows)


def find_clients(
    store: Store, viewer: int | None, text: str = "", *, limit: int = 200, sort: ClientSort | None = None,
    responsible: str | None = None,
) -> ClientsFound:  # fmt: skip
    """Return clients that match a text by name, person, phone, address or INN.

    Case, ё/е, the keyboard layout and typos do not matter. Without a text the clients with the latest
    contacts come first. With ``responsible`` only the clients of that manager are found.
    """
    with read_as(store, viewer, Right.READ_CLIENTS) as session:
        arranged = sort is not None or responsible is not None
        if text.strip():
            matches = [match.id for match in matching_clients(session, text)]
            if arranged:
                matching = set(matches)
                found = sorted_clients(session, sort, responsible, None)
                matches = [client for client in found if client in matching]
            return ClientsFound(tuple(_rows(session, matches[:limit])), len(matches))
        total = read_total(session, Total.CLIENTS).count
        if not arranged:
            return ClientsFound(tuple(_rows(session, _by_contact(session, limit))), total)
        if responsible is not None:
            total = count_led_by(session, responsible)
        found = sorted_clients(session, sort, responsible, limit)
        return ClientsFound(tuple(_rows(session, found)), total)


def find_client(store: Store, viewer: int | None, name: str) -> UUID:
    """Return the one client of that name, whatever its case; refused for several and for none."""
    with read_as(store, viewer, Right.READ_CLIENTS) as session:
        found = session.scalars(select(Client.id).where(Client.folded == fold(name))).all()
    if not found:
        raise Refused("no_such_client", name=name)
    if len(found) > 1:
        raise Refused("several_clients", name=name, count=len(found))
    return found[0]


def _by_contact(session: Session, limit: int) -> list[UUID]:
    """Return the clients with the latest contacts, then those without any by number."""
    latest = _latest_spoken_to(session, limit)
    rows = session.execute(select(Client.id, Client.number).where(Client.id.in_(list(latest))))
    numbers = {row.id: row.number for row in rows}
    found = sorted(latest, key=lambda client: numbers[client])
    found.sort(key=lambda client: latest[client], reverse=True)
    if len(found) < limit:
        spoken = exists().where(Contact.client_id == Client.id)
        others = select(Client.id).where(not_(spoken)).order_by(Client.number).limit(limit - len(found))
        found += session.scalars(others)
    return found[:limit]


def _latest_spoken_to(session: Session, limit: int) -> dict[UUID, datetime]:
    """Return at least so many clients with the latest contacts, if there are so many, and the moments.

    Walks back from the latest contact, in steps; of one moment all are taken, so that numbers decide.
    """
    found: dict[UUID, datetime] = {}
    before, step = datetime.max, 4 * limit
    while len(found) < limit:
        query = select(Contact.at, Contact.client_id).where(Contact.at < before).order_by(Contact.at.desc())
        rows = [(at, client) for at, client in session.execute(query.limit(step))]
        if not rows:
            break
        whole = rows if len(rows) < step else [row for row in rows if row[0] > rows[-1][0]]
        if not whole:  # more contacts of one moment than a step has
            step *= 2
            continue
        for at, client in whole:
            found.setdefault(client, at)
        before = whole[-1][0]
    return found


def _latest_contacts(session: Session, ids: list[UUID]) -> dict[UUID, datetime]:
    query = (
        select(Contact.client_id, func.max(Contact.at))
        .where(Contact.client_id.in_(ids))
        .group_by(Contact.client_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _rows(session: Session, ids: list[UUID]) -> list[ClientRow]:
    clients = {row.id: row for row in session.scalars(select(Client).where(Client.id.in_(ids)))}
    orders = _orders(session, ids)
    paid = _paid(session, ids)
    people = _first_people(session, ids)
    phones = _first_phones(session, ids)
    responsible = _responsible(session, ids)
    contacts = _latest_contacts(session, ids)
    rows = []
    for client in (clients[key] for key in ids):
        number_of_orders, last_order = orders.get(client.id, (0, None))
        last_contact = contacts.get(client.id)
        rows.append(
            ClientRow(
                id=client.id,
                number=client.number,
                name=client.name,
                segment=client.segment,
                person=people.get(client.id, ""),
                phone=phones.get(client.id, ""),
                responsible=responsible.get(client.id),
                orders=number_of_orders,
                paid=paid.get(client.id, ZERO),
                last_order=last_order.date() if last_order else None,
                last_contact=last_contact.date() if last_contact else None,
            )
        )
    return rows


def _orders(session: Session, ids: list[UUID]) -> dict[UUID, tuple[int, datetime]]:
    rows = session.execute(
        select(Order.client_id, func.count(), func.max(Order.received))
        .where(Order.client_id.in_(ids), Order.stage != Stage.SPAM)
        .group_by(Order.client_id)
    )
    return {client: (count, last) for client, count, last in rows}


def _paid(session: Session, ids: list[UUID]) -> dict[UUID, Decimal]:
    query = (
        select(Order.client_id, func.sum(Payment.amount))
        .join(Payment, Payment.order_id == Order.id)
        .where(Order.client_id.in_(ids))
        .group_by(Order.client_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _responsible(session: Session, ids: list[UUID]) -> dict[UUID, str]:
    query = (
        select(Responsibility.client_id, Employee.name)
        .join(Employee, Employee.id == Responsibility.employee_id)
        .where(Responsibility.client_id.in_(ids), Responsibility.until.is_(None))
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _first_people(session: Session, ids: list[UUID]) -> dict[UUID, str]:
    query = select(Person.client_id, Person.name).where(Person.client_id.in_(ids))
    return _least(session.execute(query))


def _first_phones(session: Session, ids: list[UUID]) -> dict[UUID, str]:
    query = select(Reach.client_id, Reach.value).where(Reach.client_id.in_(ids), Reach.kind == "phone")
    return _least(session.execute(query))


def _least(rows: Iterable[Row[UUID, str]]) -> dict[UUID, str]:
    """Return the smallest text per client; databases would compare texts each in its own way."""
    least: dict[UUID, str] = {}
    for client, text in rows:
        least[client] = min(text, least.get(client, text))
    return least
