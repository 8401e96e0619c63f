"""Says which client and which order an operation was about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.models import Client, Operation, Order
from desktop.rules.errors import DolyaError
from desktop.storage.database.codec import decode

_TYPED = ("name", "person", "phone", "email", "employee", "manager", "file", "source", "month")


@dataclass(frozen=True, slots=True)
class About:
    """The client's name and the order's number, as far as they are known, and what was typed."""

    client: str
    order: str
    arguments: Mapping[str, Any]


def about(session: Session, operation: Operation) -> About:
    """Return what an operation was about, by its arguments and its result."""
    given = _fields(operation.arguments)
    made = _fields(operation.result)
    order = _row(session, Order, given.get("order") or made.get("order"))
    client = _row(session, Client, given.get("client"))
    if order is not None:
        client = order.client
    typed = next((str(given[field]) for field in _TYPED if isinstance(given.get(field), str)), "")
    return About(client.name if client is not None else typed, order.number if order else "", given)


def _fields(written: Any) -> Mapping[str, Any]:
    try:
        found = decode(written)
    except DolyaError:
        return {}
    return found if isinstance(found, dict) else {}


def _row(session: Session, kind: type[Any], key: Any) -> Any:
    return session.get(kind, key) if isinstance(key, UUID) else None
