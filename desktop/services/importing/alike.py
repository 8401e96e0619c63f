"""Find imported clients whose names are nearly equal to another client's; nothing is merged."""

from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz import fuzz

from desktop.models import Client
from desktop.rules.matching import ALIKE, bare_name, numbers_in

LARGEST_GROUP = 200
"""A word that more names than this have in common is not compared."""
BEGINNING = 4
"""Only names that share the first letters (so many) of a word are compared."""


def alike_names(clients: Sequence[Client], since_number: int) -> list[tuple[str, str]]:
    """Return pairs of similar names (earlier, later), the later number being ``since_number`` or more."""
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
