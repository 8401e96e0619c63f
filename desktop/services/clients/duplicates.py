"""Likely duplicates of a client: a shared phone, address or tax number, or nearly the same name."""

from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.models import Client, Reach
from desktop.services.clients.client_index import client_index
from desktop.services.clients.records import is_matching


def likely_duplicates(session: Session, client: Client, *, limit: int = 5) -> tuple[tuple[UUID, str], ...]:
    """Return clients that may be the same one: those with a shared phone, address or tax number first."""
    index = client_index(session)
    sharing = _sharing(session, client) & index.clients.keys()
    shared = sorted(sharing, key=lambda other: index.clients[other].number)
    alike = [other.id for other in index.alike(client.folded, other_than=client.id)]
    chosen = list(dict.fromkeys([*shared, *alike]))[:limit]
    rows = session.execute(select(Client.id, Client.name).where(Client.id.in_(chosen)))
    names = {row.id: row.name for row in rows}
    return tuple((other, names[other]) for other in chosen)


def _sharing(session: Session, client: Client) -> set[UUID]:
    """Return the clients with a phone, an address or the tax number of this one."""
    own, other = aliased(Reach), aliased(Reach)
    same_reach = select(other.client_id).join(
        own,
        (own.kind == other.kind)
        & (own.value == other.value)
        & (own.client_id == client.id)
        & is_matching(own),
    )
    same: ColumnElement[bool] = Client.id.in_(same_reach)
    if client.inn:
        same = or_(same, Client.inn == client.inn)
    return set(session.scalars(select(Client.id).where(same, Client.id != client.id)))
