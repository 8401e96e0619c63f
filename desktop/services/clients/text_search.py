"""Match clients with what a person types: exactly, else with another keyboard layout or with typos."""

from itertools import pairwise

from rapidfuzz.distance import OSA
from sqlalchemy.orm import Session

from desktop.exchange.phones import digits
from desktop.rules.folding import fold
from desktop.rules.keyboard import other_layout
from desktop.services.clients.client_index import ClientIndex, IndexedClient, client_index

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
        start = fold(typed)
        found = sorted(
            _exact(index, typed), key=lambda one: (not one.folded.startswith(start), one.folded, one.number)
        )
        if found:
            return found
    for typed in texts:
        similar = _similar(index, fold(typed).split())
        if similar:
            return similar
    return []


def _exact(index: ClientIndex, text: str) -> list[IndexedClient]:
    """Return the clients with every word of a text; a text of digits is searched as a number."""
    number = digits(text)
    if number and set(text) <= IN_A_NUMBER:
        russian = ["7" + number[1:]] if number.startswith("8") else []  # 8 is how Russians write +7
        return index.with_any([number, *russian])
    return index.with_all(fold(text).split())


def _similar(index: ClientIndex, words: list[str]) -> list[IndexedClient]:
    """Return the clients whose search text has every word with at most the typos allowed."""
    if not any(typos_allowed(word) for word in words):
        return []
    tests = [_TypoTest(word) for word in words]
    candidates: list[IndexedClient] | None = None
    for test in tests:
        candidates = index.with_any(test.pieces, candidates)
    found = []
    for client in candidates or ():
        there = client.text.split()
        typos = [test.fewest(there) for test in tests]
        if all(count is not None for count in typos):
            found.append((sum(count or 0 for count in typos), client.folded, client.number, client))
    return [client for *_, client in sorted(found, key=lambda one: one[:3])]


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


class _TypoTest:
    """Counts the typos between a typed word and the words of texts; every other word is compared once."""

    def __init__(self, word: str) -> None:
        self.word, self.most, self.pieces = word, typos_allowed(word), parts(word)
        self.known: dict[str, int] = {}

    def fewest(self, there: list[str]) -> int | None:
        """Return the fewest typos with which a text has the word or a word that begins so; None if too
        many."""
        known, fewest = self.known, self.most + 1
        for other in there:
            typos = known.get(other)
            if typos is None:
                typos = known[other] = self._compare(other)
            fewest = min(fewest, typos)
        return fewest if fewest <= self.most else None

    def _compare(self, other: str) -> int:
        if not any(piece in other for piece in self.pieces):
            return self.most + 1
        return min(
            OSA.distance(self.word, other[: len(self.word) + extra], score_cutoff=self.most)
            for extra in range(-self.most, self.most + 1)
        )
