"""The texts that clients are searched by, kept in memory and brought up to date by the journal.

Reading them costs one look at the journal while nobody has changed a client, however many clients there are.
"""

from collections import OrderedDict, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from uuid import UUID

from rapidfuzz import fuzz, process
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Client, Operation
from desktop.rules.changes import Changed
from desktop.rules.matching import ALIKE, bare_name, numbers_in
from desktop.storage.operations import has_changed

MOST_CHANGED = 300
"""After so many changes of clients all are read again."""
OFFICES = 2
"""So many offices are kept: the open one and this PC's own copy of it."""


class IndexedClient:
    """A client as searches see it."""

    def __init__(self, key: UUID, number: int, text: str) -> None:
        self.id, self.number, self.text = key, number, text

    @property
    def folded(self) -> str:
        """The folded name, which the text begins with."""
        return self.text.partition("\n")[0]

    @cached_property
    def words(self) -> str:
        """The words of the bare name in order of the alphabet; "" if they are too few to compare."""
        return " ".join(sorted(bare_name(self.folded).split()))

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The numbers in the bare name."""
        return tuple(numbers_in(bare_name(self.folded)))


@dataclass(frozen=True)
class ClientIndex:
    """All clients at one moment, in order of their numbers."""

    latest: tuple[int, UUID | None]
    """Sequence and id of the latest operation that it knows."""
    clients: Mapping[UUID, IndexedClient] = field(default_factory=dict)

    def with_all(self, words: Iterable[str]) -> list[IndexedClient]:
        """Return the clients in whose texts every word occurs."""
        found = list(self.clients.values())
        for word in words:
            found = [client for client in found if word in client.text]
        return found

    def with_any(
        self, words: Iterable[str], among: Collection[IndexedClient] | None = None
    ) -> list[IndexedClient]:
        """Return the clients, ``among`` these or all, in whose texts at least one of the words occurs."""
        found, rest = [], list(self.clients.values() if among is None else among)
        for word in words:
            found += [client for client in rest if word in client.text]
            rest = [client for client in rest if word not in client.text]
        return found

    def alike(self, folded: str, other_than: UUID | None = None) -> list[IndexedClient]:
        """Return the clients with a similar name, the most similar first, then by number.

        Names with other numbers in them are not similar.
        """
        bare = bare_name(folded)
        if not bare:
            return []
        group = self._by_numbers.get(tuple(numbers_in(bare)), [])
        words = {place: client.words for place, client in enumerate(group) if client.id != other_than}
        own = " ".join(sorted(bare.split()))
        found = process.extract(own, words, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None)
        return [group[place] for _, _, place in sorted(found, key=lambda one: (-one[1], one[2]))]

    @cached_property
    def _by_numbers(self) -> Mapping[tuple[str, ...], list[IndexedClient]]:
        groups: dict[tuple[str, ...], list[IndexedClient]] = defaultdict(list)
        for client in self.clients.values():
            if client.words:
                groups[client.numbers].append(client)
        return groups


_kept: OrderedDict[str, ClientIndex] = OrderedDict()
_lock = Lock()


def client_index(session: Session) -> ClientIndex:
    """Return the index as of this session's moment.

    In an operation that has changed clients itself it is made from the rows, and not kept.
    """
    if has_changed(session, Client):
        return _read_all(session, (0, None))
    place = str(session.connection().engine.url)
    row = session.execute(
        select(Operation.sequence, Operation.id).order_by(Operation.sequence.desc()).limit(1)
    ).one_or_none()
    latest = (row.sequence, row.id) if row is not None else (0, None)
    with _lock:
        known = _kept.get(place)
    if known is None or known.latest != latest or row is None:
        known = _up_to_date(session, known, latest)
        with _lock:
            _kept[place] = known
            _kept.move_to_end(place)
            while len(_kept) > OFFICES:
                _kept.popitem(last=False)
    return known


def _up_to_date(session: Session, known: ClientIndex | None, latest: tuple[int, UUID | None]) -> ClientIndex:
    changed = _changed_since(session, known.latest) if known is not None else None
    if known is None or changed is None:
        return _read_all(session, latest)
    if not changed:
        return ClientIndex(latest, known.clients)
    clients = dict(known.clients)
    last = next(reversed(clients.values())).number if clients else 0
    fresh = {client.id: client for client in _read(session, list(changed))}
    for key in changed:
        if key in fresh:
            clients[key] = fresh[key]
        else:
            clients.pop(key, None)
    added = [client for key, client in fresh.items() if key not in known.clients]
    if any(client.number < last for client in added):
        clients = dict(sorted(clients.items(), key=lambda item: item[1].number))
    return ClientIndex(latest, clients)


def _changed_since(session: Session, latest: tuple[int, UUID | None]) -> set[UUID] | None:
    """Return the clients that were touched after an operation; None: all have to be read again, for this is
    another journal, or very many were touched."""
    sequence, key = latest
    there = session.scalar(select(Operation.id).where(Operation.sequence == sequence))
    touched = session.scalars(
        select(Operation.touched).where(Operation.sequence > sequence).limit(MOST_CHANGED + 1)
    ).all()
    if there != key or key is None or len(touched) > MOST_CHANGED:
        return None
    keys = {changed[1] for pairs in touched for changed in pairs if changed[0] == Changed.CLIENT}
    return None if "" in keys else {UUID(one) for one in keys}


def _read_all(session: Session, latest: tuple[int, UUID | None]) -> ClientIndex:
    rows = session.execute(select(Client.id, Client.number, Client.search_text).order_by(Client.number))
    return ClientIndex(latest, {key: IndexedClient(key, number, text) for key, number, text in rows})


def _read(session: Session, keys: list[UUID]) -> list[IndexedClient]:
    """Return these clients in order of their numbers; keys of what is no client are left out."""
    rows = session.execute(
        select(Client.id, Client.number, Client.search_text)
        .where(Client.id.in_(keys))
        .order_by(Client.number)
    )
    return [IndexedClient(key, number, text) for key, number, text in rows]
