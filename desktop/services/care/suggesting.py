"""Reads what suggestions to clients rest on: what they and others bought, and what was suggested before."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Client, ClientCare, Order, PlannedStep, Service
from desktop.rules.care.suggestions import Suggestion, SuggestionFacts, other_service, suggestion
from desktop.rules.facts import Segment, Stage

COMPARED = 500
"""The latest paid orders of the office from which it is told which services go together."""


@dataclass(frozen=True, slots=True)
class Suggested:
    """A suggestion to one client; ``service``: the other service that it is about."""

    kind: Suggestion
    service: str | None


def suggestions(session: Session, states: Mapping[UUID, ClientCare]) -> dict[UUID, Suggested]:
    """Return the suggestion that fits each of these clients, where one does."""
    if not states:
        return {}
    own = _services(session, Order.client_id.in_(states))
    paid = select(Order.id).where(Order.stage == Stage.PAID).order_by(Order.received.desc()).limit(COMPARED)
    baskets = list(_services(session, Order.id.in_(paid)).values())
    given = _given(session, states)
    referred = set(session.scalars(select(Client.referred_by_id).where(Client.referred_by_id.in_(states))))
    private = set(
        session.scalars(select(Client.id).where(Client.id.in_(states), Client.segment == Segment.PERSON))
    )
    found: dict[UUID, Suggested] = {}
    for client, state in states.items():
        other = other_service(own.get(client, set()), baskets)
        facts = SuggestionFacts(
            paid_orders=state.paid_orders,
            every_days=state.every_days,
            is_private=client in private,
            other_service=other,
            has_referred=client in referred,
            given=given.get(client, {}).values(),
        )
        one = suggestion(facts)
        if one is not None and state.paid_orders not in given.get(client, {}):
            found[client] = Suggested(one, other)
    return found


def _services(session: Session, condition: Any) -> dict[UUID, set[str]]:
    bought: dict[UUID, set[str]] = defaultdict(set)
    rows = select(Order.client_id, Service.name).join(Service, Service.id == Order.service_id)
    for client, name in session.execute(rows.where(condition)):
        bought[client].add(name)
    return bought


def _given(session: Session, clients: Mapping[UUID, Any]) -> dict[UUID, dict[int, Suggestion]]:
    """Return what was suggested to each client before, by the number of paid orders."""
    found: dict[UUID, dict[int, Suggestion]] = defaultdict(dict)
    rows = select(PlannedStep.client_id, PlannedStep.cause).where(
        PlannedStep.client_id.in_(clients), PlannedStep.cause.startswith("suggest:")
    )
    for client, cause in session.execute(rows):
        _, number, kind = cause.split(":")
        found[client][int(number)] = Suggestion(kind)
    return found
