"""Match clients with what a person types: exactly, else with another keyboard layout or with typos."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from rapidfuzz.distance import OSA
from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from desktop.exchange.phones import digits
from desktop.models import Client
from desktop.rules.folding import fold
from desktop.rules.keyboard import other_layout

IN_A_NUMBER = set("0123456789+-() ")
"""Characters that phone numbers are typed with."""
SHORTEST_WITH_TYPO = 4
"""Letters of a word in which one typo is looked for."""
SHORTEST_WITH_TWO = 8


@dataclass(frozen=True, slots=True)
class TextMatch:
    """A client that a text matches."""

    id: UUID
    folded: str
    number: int


def matching_clients(session: Session, text: str) -> list[TextMatch]:
    """Return the clients that a text matches.

    Those whose names begin with the text come first, then by name. Only if no client matches, the text is
    tried with the other keyboard layout, and then with typos: one in a word of four letters, two from eight
    letters on; there the fewest typos come first.
    """
    texts = [text, other_layout(text)]
    for typed in texts:
        found = _select(session, and_(*exact_conditions(typed)))
        if found:
            start = fold(typed)
            return sorted(found, key=lambda one: (not one.folded.startswith(start), one.folded, one.number))
    for typed in texts:
        similar = _similar(session, fold(typed).split())
        if similar:
            return similar
    return []


def exact_conditions(text: str) -> Iterator[ColumnElement[bool]]:
    """Yield the conditions that every word of a text occurs; a text of digits is searched as a number."""
    number = digits(text)
    if number and set(text) <= IN_A_NUMBER:
        ways = {number}
        if number.startswith("8"):  # how Russians write +7
            ways.add("7" + number[1:])
        yield or_(*(Client.search_text.contains(way) for way in sorted(ways)))
        return
    for word in fold(text).split():
        yield Client.search_text.contains(word, autoescape=True)


def _select(session: Session, condition: ColumnElement[bool]) -> list[TextMatch]:
    rows = session.execute(select(Client.id, Client.folded, Client.number).where(condition))
    return [TextMatch(row.id, row.folded, row.number) for row in rows]


def _similar(session: Session, words: list[str]) -> list[TextMatch]:
    """Return the clients whose search text has every word with at most the typos allowed."""
    if not any(typos_allowed(word) for word in words):
        return []
    conditions = [
        or_(*(Client.search_text.contains(part, autoescape=True) for part in parts(word))) for word in words
    ]
    query = select(Client.id, Client.folded, Client.number, Client.search_text).where(*conditions)
    found = []
    for row in session.execute(query):
        there = row.search_text.split()
        typos = [_fewest_typos(word, there) for word in words]
        if all(count is not None for count in typos):
            found.append((sum(count or 0 for count in typos), row.folded, row.number, row.id))
    return [TextMatch(key, folded, number) for _, folded, number, key in sorted(found)]


def typos_allowed(word: str) -> int:
    """Return how many typos are looked for in a word."""
    return (len(word) >= SHORTEST_WITH_TYPO) + (len(word) >= SHORTEST_WITH_TWO)


def parts(word: str) -> list[str]:
    """Cut a word into pieces of which the allowed typos leave at least one as it is.

    A typo spoils one piece, or two where it swaps the letters at their border.
    """
    count = min(2 * typos_allowed(word) + 1, max(len(word) // 2, 1))
    bounds = [len(word) * place // count for place in range(count + 1)]
    return [word[start:end] for start, end in pairwise(bounds)]


def _fewest_typos(word: str, there: list[str]) -> int | None:
    """Return the fewest typos with which a text has a word or a word that begins so; None if too many."""
    most, pieces = typos_allowed(word), parts(word)
    counts = (
        OSA.distance(word, other[: len(word) + extra], score_cutoff=most)
        for other in there
        if any(piece in other for piece in pieces)
        for extra in range(-most, most + 1)
    )
    fewest = min(counts, default=most + 1)
    return fewest if fewest <= most else None
