"""Imported clients whose names hardly differ from another's: for people to look at, nothing is merged."""

from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz import fuzz

from desktop.models import Client
from desktop.rules.matching import ALIKE, bare_name, numbers_in

LARGEST_GROUP = 200
"""A word that so many names share tells nothing about any of them."""
BEGINNING = 4
"""Names are compared that share the beginning of a word, so that a slip later in it is found."""


def alike_names(clients: Sequence[Client], since_number: int) -> list[tuple[str, str]]:
    """Pairs (earlier, later) in which the later client's number is ``since_number`` or above."""
    groups: dict[str, list[Client]] = defaultdict(list)
    cores = {client.number: bare_name(client.folded) for client in clients}
    for client in sorted(clients, key=lambda client: client.number):
        for word in sorted({word[:BEGINNING] for word in cores[client.number].split()}):
            groups[word].append(client)
    pairs: dict[tuple[int, int], tuple[str, str]] = {}
    for group in groups.values():
        if len(group) > LARGEST_GROUP:
            continue
        for place, later in enumerate(group):
            if later.number < since_number:
                continue
            for earlier in group[:place]:
                ours, theirs = cores[later.number], cores[earlier.number]
                if numbers_in(ours) == numbers_in(theirs) and fuzz.token_sort_ratio(ours, theirs) >= ALIKE:
                    pairs[earlier.number, later.number] = (earlier.name, later.name)
    return [pairs[key] for key in sorted(pairs)]
