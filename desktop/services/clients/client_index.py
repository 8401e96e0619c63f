"""The texts that clients are searched by, kept in memory and brought up to date by the journal.

Reading them costs one look at the journal while nobody has changed a client, however many clients there are.
"""

import re
from bisect import bisect_left, bisect_right, insort
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
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
has_digit = re.compile(r"\d").search
BETWEEN = "\0"
"""Stands between the texts of two clients, and in none of them."""
RARE = 2
"""A shorter text occurs with most clients."""
OFFICES = 2
"""So many offices are kept: the open one and this PC's own copy of it."""


class IndexedClient:
    """A client as searches see it."""

    __slots__ = ("_compared", "folded", "id", "number", "text")

    def __init__(self, key: UUID, number: int, text: str) -> None:
        self.id, self.number, self.text = key, number, text
        self.folded = text.partition("\n")[0]
        """The folded name, which the text begins with."""
        self._compared: tuple[str, tuple[str, ...]] | None = None

    @property
    def compared(self) -> tuple[str, tuple[str, ...]]:
        """What similar names are found by: the words of the bare name in order of the alphabet, "" if they
        are too few, and the numbers in it. Worked out once, for the client stays while the index changes."""
        if self._compared is None:
            bare = bare_name(self.folded)
            self._compared = _sorted_words(bare), tuple(numbers_in(bare))
        return self._compared

    @property
    def place(self) -> tuple[str, int]:
        """Sorts by name, of the same name by number."""
        return self.folded, self.number


@dataclass(frozen=True)
class ClientIndex:
    """All clients at one moment."""

    latest: tuple[int, UUID | None]
    """Sequence and id of the latest operation that it knows."""
    by_name: Sequence[IndexedClient] = ()
    """Sorted by folded name, then by number."""
    clients: Mapping[UUID, IndexedClient] = field(default_factory=dict)

    def with_all(self, words: Iterable[str]) -> list[IndexedClient]:
        """Return the clients in whose texts every word occurs, sorted by name."""
        first, *others = sorted(words, key=len, reverse=True) or [""]
        found = [self.by_name[place] for place in self._places_with(first)]
        for word in others:
            found = [client for client in found if word in client.text]
        return found

    def with_any(self, words: Iterable[str]) -> list[IndexedClient]:
        """Return the clients in whose texts at least one of the words occurs, sorted by name."""
        places = sorted({place for word in words for place in self._places_with(word)})
        return [self.by_name[place] for place in places]

    def _places_with(self, word: str) -> Iterable[int]:
        """Return the places in ``by_name`` of the clients in whose texts a word occurs, in order."""
        if len(word) < RARE:
            return [place for place, client in enumerate(self.by_name) if word in client.text]
        starts, places = self._starts, list[int]()
        at = self._joined.find(word)
        while at >= 0:
            place = bisect_right(starts, at) - 1
            places.append(place)
            at = self._joined.find(word, starts[place + 1]) if place + 1 < len(starts) else -1
        return places

    @cached_property
    def _joined(self) -> str:
        """All texts one after another: what few have is found at once in one long text."""
        return BETWEEN.join(client.text for client in self.by_name)

    @cached_property
    def _starts(self) -> list[int]:
        """Where the text of each client begins in the joined one."""
        lengths = (len(client.text) + len(BETWEEN) for client in self.by_name)
        return [0, *accumulate(lengths)][: len(self.by_name)]

    def alike(self, folded: str, other_than: UUID | None = None) -> list[IndexedClient]:
        """Return the clients with a similar name, the most similar first, then by number.

        Names with other numbers in them are not similar.
        """
        bare = bare_name(folded)
        if not bare:
            return []
        group = self._by_numbers.get(tuple(numbers_in(bare)), [])
        found = process.extract(
            _sorted_words(bare), [client.compared[0] for client in group], scorer=fuzz.ratio,
            score_cutoff=ALIKE, limit=None,
        )  # fmt: skip
        similar = [(score, group[place]) for _, score, place in found]
        similar.sort(key=lambda one: (-one[0], one[1].number))
        return [client for _, client in similar if client.id != other_than]

    @cached_property
    def _by_numbers(self) -> Mapping[tuple[str, ...], list[IndexedClient]]:
        """The clients by the numbers in their bare names; without those whose names are too short."""
        groups: dict[tuple[str, ...], list[IndexedClient]] = defaultdict(list)
        for client in self.by_name:
            words, numbers = client.compared
            if words:
                groups[numbers].append(client)
        return groups

    @cached_property
    def places_of_words(self) -> Mapping[str, list[int]]:
        """The places in ``by_name`` of the clients in whose texts a word without digits occurs."""
        places: dict[str, list[int]] = defaultdict(list)
        for place, client in enumerate(self.by_name):
            for word in set(client.text.split()):
                if not has_digit(word):
                    places[word].append(place)
        return places


def _sorted_words(bare: str) -> str:
    return " ".join(sorted(bare.split()))


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
    if not changed:  # nothing that was worked out for the searches has to be worked out again
        same = copy(known)
        vars(same)["latest"] = latest
        return same
    by_name, clients = list(known.by_name), dict(known.clients)
    for key in changed & clients.keys():
        del by_name[bisect_left(by_name, clients.pop(key).place, key=_place)]
    for client in _read(session, list(changed)):
        clients[client.id] = client
        insort(by_name, client, key=_place)
    return ClientIndex(latest, by_name, clients)


def _place(client: IndexedClient) -> tuple[str, int]:
    return client.place


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
    by_name = sorted(_read(session), key=_place)
    return ClientIndex(latest, by_name, {client.id: client for client in by_name})


def _read(session: Session, keys: list[UUID] | None = None) -> list[IndexedClient]:
    """Return these clients, or all; keys of what is no client are left out."""
    query = select(Client.id, Client.number, Client.search_text)
    rows = session.execute(query if keys is None else query.where(Client.id.in_(keys)))
    return [IndexedClient(key, number, text) for key, number, text in rows]
