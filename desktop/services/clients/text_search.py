"""Match clients with what a person types: exactly, else with another keyboard layout or with typos."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise, takewhile

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy.orm import Session

from desktop.exchange.phones import digits
from desktop.rules.folding import fold
from desktop.rules.keyboard import other_layout
from desktop.services.clients.client_index import ClientIndex, IndexedClient, client_index, has_digit

IN_A_NUMBER = set("0123456789+-() ")
"""Characters that phone numbers are typed with."""
SHORTEST_WITH_TYPO = 4
"""Letters of a word in which one typo is looked for."""
SHORTEST_WITH_TWO = 8


def matching_clients(session: Session, text: str) -> list[IndexedClient]:
    """Return the clients that a text matches.

    Those whose names begin with the text come first, then by name. Only if no client matches, the text is
    tried with the other keyboard layout, and then with typos: one in a word of four letters, two from eight
    letters on; there the fewest typos come first.
    """
    index, texts = client_index(session), [text, other_layout(text)]
    for typed in texts:
        found = _exact(index, typed)
        if found:
            return _names_first(found, fold(typed))
    for typed in texts:
        similar = _similar(index, fold(typed).split())
        if similar:
            return similar
    return []


def _names_first(found: list[IndexedClient], start: str) -> list[IndexedClient]:
    """Put the clients first whose names begin with a text; all are sorted by name, before and after."""
    first = bisect_left(found, start, key=lambda one: one.folded)
    behind = first + sum(1 for _ in takewhile(lambda one: one.folded.startswith(start), found[first:]))
    return [*found[first:behind], *found[:first], *found[behind:]]


def _exact(index: ClientIndex, text: str) -> list[IndexedClient]:
    """Return the clients with every word of a text; a text of digits is searched as a number."""
    number = digits(text)
    if number and set(text) <= IN_A_NUMBER:
        russian = ["7" + number[1:]] if number.startswith("8") else []  # 8 is how Russians write +7
        return index.with_any([number, *russian])
    return index.with_all(fold(text).split())


def _similar(index: ClientIndex, words: list[str]) -> list[IndexedClient]:
    """Return the clients whose texts have every word with at most the typos allowed, fewest typos first.

    A word in which no typo is allowed, or with a digit in it, must occur as it is.
    """
    typed = [word for word in words if typos_allowed(word) and not has_digit(word)]
    if not typed:
        return []
    typos: dict[int, int] = {}
    for word in typed:
        found = _with_typos(index, word)
        typos = found if word is typed[0] else {one: typos[one] + found[one] for one in typos.keys() & found}
    as_they_are = [word for word in words if word not in typed]
    return [
        index.by_name[place]
        for place in sorted(typos, key=lambda place: (typos[place], place))
        if all(word in index.by_name[place].text for word in as_they_are)
    ]


def _with_typos(index: ClientIndex, typed: str) -> dict[int, int]:
    """Return the places of the clients with a word like the one typed, each with its fewest typos.

    A word that begins like the one typed counts: whoever types has not finished yet.
    """
    words, most = index.places_of_words, typos_allowed(typed)
    candidates = _candidates(words, typed, most)
    fewest: dict[int, int] = {}
    for extra in range(-most, most + 1):
        beginnings = [word[: len(typed) + extra] for word in candidates]
        like = process.extract(typed, beginnings, scorer=OSA.distance, score_cutoff=most, limit=None)
        for _, typos, which in like:
            for place in words[candidates[which]]:
                fewest[place] = min(typos, fewest.get(place, typos))
    return fewest


def _candidates(words: Iterable[str], typed: str, most: int) -> list[str]:
    """Return the words in which a piece of what was typed stands where so many typos can have moved it."""
    found, start = set[str](), 0
    for piece in parts(typed):
        first, last = max(start - most, 0), start + len(piece) + most
        found |= {word for word in words if piece in word and piece in word[first:last]}
        start += len(piece)
    return list(found)


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
