"""Lists the entries kept on this PC for a person: what was entered, about whom, and what stands in its
way."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.models import Client, Order
from desktop.rules.errors import DolyaError
from desktop.services.access.names import employee_name
from desktop.services.offline.office_calls import OfficeCalls
from desktop.storage.offline.outbox import Outbox, OutboxEntry


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A kept entry: ``by`` is the name of the employee who entered it; ``client`` and ``order`` say what
    it is about. Each is empty if this PC has no copy of the office that knows it."""

    id: UUID
    name: str
    by: str
    at: datetime
    arguments: Mapping[str, Any]
    problem: DolyaError | None
    client: str
    order: str


def list_kept(calls: OfficeCalls, outbox: Outbox) -> list[KeptRow]:
    """Return the kept entries, those that need a decision first, each group in the order of entering."""
    entries = sorted(outbox.entries(), key=lambda entry: entry.problem is None)
    if not calls.has_copy:
        return [_row(None, entry) for entry in entries]
    with calls.store.read() as session:
        return [_row(session, entry) for entry in entries]


def _row(session: Session | None, entry: OutboxEntry) -> KeptRow:
    given = entry.arguments
    order = session.get(Order, given["order"]) if session and given.get("order") else None
    client = session.get(Client, given["client"]) if session and given.get("client") else None
    if order is not None:
        client = order.client
    typed = (given.get(field) or "" for field in ("name", "person", "phone", "email"))
    return KeptRow(
        id=entry.id, name=entry.name, by=employee_name(session, entry.actor) if session else "", at=entry.at,
        arguments=given, problem=entry.problem,
        client=client.name if client is not None else next((text for text in typed if text), ""),
        order=order.number if order is not None else "",
    )  # fmt: skip
