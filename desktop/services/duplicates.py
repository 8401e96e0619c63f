"""Likely duplicates of a client: one phone, address or tax number, or a name that hardly differs."""

import re
from uuid import UUID

from rapidfuzz import fuzz, process
from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from desktop.models import Client, Reach
from desktop.rules.matching import ALIKE

LEGAL_FORMS = frozenset({
    "ооо", "оао", "зао", "пао", "ао", "ип", "нко", "тоо",
    "llc", "ltd", "inc", "gmbh", "corp", "co", "company", "shpk", "sha",
})  # fmt: skip


def core_of(folded: str) -> str:
    """A folded name without quotes and legal form: what tells companies apart."""
    words = re.findall(r"[\w&+-]+", folded)
    return " ".join(word for word in words if word not in LEGAL_FORMS) or folded


def likely_duplicates(session: Session, client: Client, *, limit: int = 5) -> tuple[tuple[UUID, str], ...]:
    """Other clients that may be this one, those with something in common first, then by likeness."""
    names = {
        row.id: (row.number, row.name, core_of(row.folded))
        for row in session.execute(select(Client.id, Client.number, Client.name, Client.folded))
        if row.id != client.id
    }
    shared = sorted(_sharing(session, client), key=lambda other: names[other][0])
    alike = process.extract(
        core_of(client.folded),
        {other: core for other, (_, _, core) in names.items()},
        scorer=fuzz.token_sort_ratio,
        score_cutoff=ALIKE,
        limit=None,
    )
    by_likeness = sorted(alike, key=lambda found: (-found[1], names[found[2]][0]))
    ordered = dict.fromkeys([*shared, *(found[2] for found in by_likeness)])
    return tuple((other, names[other][1]) for other in list(ordered)[:limit])


def _sharing(session: Session, client: Client) -> set[UUID]:
    own, other = aliased(Reach), aliased(Reach)
    same_reach = select(other.client_id).join(
        own, (own.kind == other.kind) & (own.value == other.value) & (own.client_id == client.id)
    )
    same = Client.id.in_(same_reach)
    if client.inn:
        same = or_(same, Client.inn == client.inn)
    return set(session.scalars(select(Client.id).where(same, Client.id != client.id)))
