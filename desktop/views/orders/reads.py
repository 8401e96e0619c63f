"""Reads of the Orders tab: each gathers all that one view shows in one call on the worker."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.services.clients import ClientCard, client_card
from desktop.services.dealing import LedgerRow, ledger
from desktop.services.intake import Draft, Proposal, propose, propose_draft
from desktop.services.order_lists import (
    OrderCard,
    OrderCounts,
    OrderRow,
    OrderView,
    count_orders,
    list_orders,
    list_services,
    order_card,
)
from desktop.services.people.employees import EmployeeRow, list_employees
from desktop.views.desk.desk import Office


@dataclass(frozen=True, slots=True)
class Lists:
    """The rows of a view; with WAITING also those assigned today."""

    view: OrderView
    rows: list[OrderRow]
    today: list[OrderRow]
    counts: OrderCounts
    staffed: bool
    """Somebody is employed to take orders."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One order with everything that its panel says; ``proposal`` only while it waits."""

    card: OrderCard
    client: ClientCard
    proposal: Proposal | None
    people: list[EmployeeRow]
    services: list[str]


@dataclass(frozen=True, slots=True)
class Drafted:
    """The proposal for the order being typed; ``client`` is set once the client is known."""

    proposal: Proposal
    client: ClientCard | None
    people: list[EmployeeRow]


def read_lists(
    store: Office, viewer: int | None, now: datetime, view: OrderView, kept: UUID | None = None
) -> Lists:
    """``kept``: an order that stays in the open ones although its payment has closed it."""
    rows = list_orders(store, viewer, now, view)
    if kept is not None and view in (OrderView.OPEN, OrderView.MINE) and all(row.id != kept for row in rows):
        rows = [*rows, order_card(store, viewer, now, kept).row]
    today = list_orders(store, viewer, now, OrderView.TODAY) if view is OrderView.WAITING else []
    staffed = any(
        person.employed and person.role == "manager" for person in list_employees(store, viewer, now)
    )
    return Lists(view, rows, today, count_orders(store, viewer), staffed)


def read_order(store: Office, viewer: int | None, now: datetime, order: UUID) -> Shown:
    card = order_card(store, viewer, now, order)
    waits = card.row.manager is None and card.row.stage not in ("lost", "spam")
    proposal = propose(store, viewer, now, order) if waits else None
    client, people = client_card(store, viewer, now, card.row.client_id), list_employees(store, viewer, now)
    return Shown(card, client, proposal, people, list_services(store, viewer))


def read_order_draft(store: Office, viewer: int | None, now: datetime, draft: Draft) -> Drafted:
    client = client_card(store, viewer, now, draft.client_id) if draft.client_id else None
    return Drafted(propose_draft(store, viewer, now, draft), client, list_employees(store, viewer, now))


def read_ledger(store: Office, viewer: int | None, now: datetime) -> list[LedgerRow]:
    return ledger(store, viewer, now)
