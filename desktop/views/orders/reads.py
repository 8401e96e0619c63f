"""Reads of the Orders tab: each gathers all that one view shows in one call on the worker."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.services.clients import ClientCard, ShownContacts, client_card
from desktop.services.intake import Draft, Proposal, propose, propose_draft
from desktop.services.order_lists import (
    OrderCard,
    OrderCounts,
    OrderFilter,
    OrderRow,
    OrderSort,
    OrderView,
    count_fitting,
    count_orders,
    list_orders,
    list_services,
    order_card,
    order_row,
)
from desktop.services.people.employees import EmployeeRow, list_employees
from desktop.views.desk.desk import Office

PAGE = 200
"""So many orders are read at first; more when somebody scrolls to the last ones."""


NO_CONTACTS = ShownContacts(limit=0)
"""An order's panel shows no contacts of its client."""


@dataclass(frozen=True, slots=True)
class Lists:
    """The first rows of a view; with WAITING also those assigned today."""

    view: OrderView
    rows: list[OrderRow]
    more: bool
    """Whether the view has further orders."""
    today: list[OrderRow]
    counts: OrderCounts
    staffed: bool
    """Somebody is employed to take orders."""
    total: int = 0
    """The number of orders that fit, read or not."""
    sort: OrderSort | None = None


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
    store: Office, viewer: int | None, now: datetime, view: OrderView, limit: int = PAGE,
    kept: UUID | None = None, wanted: OrderFilter | None = None, sort: OrderSort | None = None,
) -> Lists:  # fmt: skip
    """Return the first ``limit`` orders of a view, and behind them the order ``kept`` if it is none of them.

    An order is kept in the open ones although its payment has closed it, and in all of them if it is shown.
    """
    rows = list_orders(store, viewer, now, view, limit=limit, wanted=wanted, sort=sort)
    more = len(rows) == limit
    if kept is not None and view is not OrderView.WAITING and all(row.id != kept for row in rows):
        rows = [*rows, order_row(store, viewer, now, kept)]
    today = list_orders(store, viewer, now, OrderView.TODAY) if view is OrderView.WAITING else []
    staffed = any(
        person.employed and person.role == "manager" for person in list_employees(store, viewer, now)
    )
    counts = count_orders(store, viewer)
    if wanted is None:
        total = {OrderView.OPEN: counts.open, OrderView.ALL: counts.all}.get(view, len(rows))
    else:
        total = count_fitting(store, viewer, now, view, wanted)
    return Lists(view, rows, more, today, counts, staffed, total, sort)


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What orders may be filtered by: everybody who leads orders, and the services."""

    managers: list[str]
    services: list[str]


def read_filter_choices(store: Office, viewer: int | None, now: datetime) -> FilterChoices:
    """Return what the filter offers."""
    people = [one.name for one in list_employees(store, viewer, now) if one.role.leads_orders]
    return FilterChoices(people, list_services(store, viewer))


def read_order(store: Office, viewer: int | None, now: datetime, order: UUID) -> Shown:
    card = order_card(store, viewer, now, order)
    waits = card.row.manager is None and card.row.stage not in ("lost", "spam")
    proposal = propose(store, viewer, now, order) if waits else None
    client, people = (
        client_card(store, viewer, now, card.row.client_id, NO_CONTACTS),
        list_employees(store, viewer, now),
    )
    return Shown(card, client, proposal, people, list_services(store, viewer))


def read_order_draft(store: Office, viewer: int | None, now: datetime, draft: Draft) -> Drafted:
    client = client_card(store, viewer, now, draft.client_id, NO_CONTACTS) if draft.client_id else None
    return Drafted(propose_draft(store, viewer, now, draft), client, list_employees(store, viewer, now))
