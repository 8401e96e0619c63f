"""Two people, one row: what is refused because somebody saved meanwhile carries both versions."""

from collections.abc import Mapping
from typing import Any

from desktop.rules.errors import Refused

Fields = Mapping[str, Any]


def changed_meanwhile(
    name: str, version: int, theirs: Fields, mine: Fields, seen: Fields | None = None
) -> Refused:
    """``theirs`` is stored now, with this ``version``; ``mine`` was to be; fields by name, plain values. What
    was left as it had been ``seen`` is nobody's wish to change back: there, mine is theirs."""
    wished = {
        field: theirs[field] if seen is not None and value == seen.get(field) else value
        for field, value in mine.items()
    }
    return Refused("changed_meanwhile", name=name, version=version, theirs=dict(theirs), mine=wished)
