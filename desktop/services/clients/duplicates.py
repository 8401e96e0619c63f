"""Likely duplicates of a client: a shared phone, address or tax number, or nearly the same name."""

from uuid import UUID

from rapidfuzz import fuzz, process
from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.models import Client, Reach
from desktop.rules.matching import ALIKE, bare_name, numbers_in
from desktop.services.clients.records import is_matching


def likely_duplicates(session: Session, client: Client, *, limit: int = 5) -> tuple[tuple[UUID, str], ...]:
    """Return clients that may be the same one: those with a shared phone, address or tax number first."""
    names = {
        row.id: (row.number, row.name, bare_name(row.folded))
        for row in session.execute(select(Client.id, Client.number, Client.name, Client.folded))
        if row.id != client.id
    }
    shared = sorted(_sharing(session, client), key=lambda other: names[other][0])
    own = bare_name(client.folded)
    others = {other: bare for other, (_, _, bare) in names.items() if numbers_in(bare) == numbers_in(own)}
    alike = process.extract(own, others, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=None)
    if not own:
        alike = []
    by_likeness = sorted(alike, key=lambda found: (-found[1], names[found[2]][0]))
    ordered = dict.fromkeys([*shared, *(found[2] for found in by_likeness)])
    return tuple((other, names[other][1]) for other in list(ordered)[:limit])


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
