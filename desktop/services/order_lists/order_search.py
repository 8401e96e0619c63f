"""Finding orders by what is typed: number, client, subject, manager."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from desktop.models import Client, Employee, Order
from desktop.rules.facts import is_provisional
from desktop.rules.folding import fold
from desktop.services.access import Right, read_as
from desktop.services.clients.client_index import client_index
from desktop.storage.operations import Store

RECENT = 500
"""So many of the latest orders are searched by every word of theirs."""
CLIENTS, THEIRS = 40, 200
"""Of so many clients that a word names, so many of the latest orders are searched."""
FEWEST_SIGNS = 2
"""With fewer, too many numbers begin so."""
AFTER_ALL = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class FoundOrder:
    id: UUID
    number: str
    client: str
    subject: str
    stage: str
    manager: str | None


def search_orders(
    store: Store, viewer: int | None, text: str, *, to_come: str = "", limit: int = 6
) -> list[FoundOrder]:
    """Return the orders in which every word typed occurs, in number, client, subject or manager.

    An order of exactly this number comes first, then the latest. Looked through are the latest orders, the
    latest ones of clients whose name has most of the words, and those whose number begins with the text.
    ``to_come`` are the words that stand for the number of an order kept on this PC.
    """
    words = fold(text).split()
    if not words:
        return []
    with read_as(store, viewer, Right.READ_ORDERS) as session:
        found: dict[UUID, Any] = {}
        for query in (_numbered(text.strip()), _of_clients(session, words), _selected().limit(RECENT)):
            found |= {row.id: row for row in session.execute(query) if _fits(row, words, to_come)}
    rows = sorted(found.values(), key=lambda row: row.received, reverse=True)
    rows.sort(key=lambda row: text.strip() not in (row.number, row.bare_number))
    return [
        FoundOrder(row.id, row.number, row.client, row.subject, row.stage, row.manager)
        for row in rows[:limit]
    ]


def _fits(row: Any, words: list[str], to_come: str) -> bool:
    number = to_come if is_provisional(row.number) else row.number
    text = fold(" ".join((number, row.client, row.subject, row.manager or "")))
    return all(word in text for word in words)


def _numbered(text: str) -> Select[*tuple[Any, ...]]:
    """Return the query for the orders whose number begins with a text, or is it if the text is short."""
    if len(text) < FEWEST_SIGNS:
        return _selected().where(or_(Order.number == text, Order.bare_number == text))
    begins = (_begins(Order.number, text), _begins(Order.bare_number, text))
    return _selected().where(or_(*begins)).limit(THEIRS)


def _begins(column: Any, text: str) -> ColumnElement[bool]:
    condition: ColumnElement[bool] = column.between(text, text + AFTER_ALL)
    return condition


def _of_clients(session: Session, words: list[str]) -> Select[*tuple[Any, ...]]:
    """Return the query for the orders of clients whose names have most of the words."""
    known = {one: sum(word in one.folded for word in words) for one in client_index(session).with_any(words)}
    named = sorted((one for one in known if known[one]), key=lambda one: (-known[one], -one.number))
    return _selected().where(Order.client_id.in_([one.id for one in named[:CLIENTS]])).limit(THEIRS)


def _selected() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Order.id, Order.number, Order.bare_number, Order.received, Client.name.label("client"),
            Order.subject, Order.stage, Employee.name.label("manager"),
        )
        .join(Client, Client.id == Order.client_id)
        .outerjoin(Employee, Employee.id == Order.leader_id)
        .order_by(Order.received.desc(), Order.id)
    )  # fmt: skip
