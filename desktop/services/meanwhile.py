"""Two people, one row: what is refused because somebody saved meanwhile carries both versions."""

from collections.abc import Mapping
from typing import Any

from desktop.rules.errors import Refused


def changed_meanwhile(name: str, version: int, theirs: Mapping[str, Any], mine: Mapping[str, Any]) -> Refused:
    """``theirs`` is stored now, with this ``version``; ``mine`` was to be; fields by name, plain values."""
    return Refused("changed_meanwhile", name=name, version=version, theirs=dict(theirs), mine=dict(mine))
