"""Proposing a new responsible manager for a client of a manager who hunts."""

from datetime import datetime

from sqlalchemy.orm import Session

from desktop.models import Client
from desktop.rules.handover import keeper_for
from desktop.services.dealing.situation import load_situation
from desktop.services.facts.office import load_settings


def proposed_keeper(
    session: Session, now: datetime, client: Client, manager: str, paid_orders: int
) -> str | None:
    """Return the manager to hand the client over to, None if nothing is proposed.

    ``manager`` is the present responsible manager.
    """
    after = load_settings(session).handover_after
    if after is None or paid_orders < after:  # nearly always: spares reading the ledger
        return None
    situation = load_situation(session, now, now)
    return keeper_for(
        situation.office,
        situation.ledger_state(),
        situation.load(now),
        str(client.number),
        manager,
        paid_orders,
        now,
    )
