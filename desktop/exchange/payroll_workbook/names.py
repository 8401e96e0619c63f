"""Makes sheet names that every spreadsheet program takes: short, unique, without forbidden characters."""

import re
from collections.abc import Iterable

LONGEST = 31
"""UTF-16 units, as Excel counts."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_RESERVED = frozenset({"history"})
"""Excel keeps this name for itself."""


def sheet_names(taken: Iterable[str], wanted: Iterable[str]) -> list[str]:
    """Return a name for each of ``wanted``, none equal to another or to those ``taken`` in any case."""
    known = {name.casefold() for name in taken} | _RESERVED
    names = []
    for text in wanted:
        name = _unique(_cleaned(text), known)
        known.add(name.casefold())
        names.append(name)
    return names


def quoted(name: str) -> str:
    """Return a sheet's name as formulas refer to it."""
    return "'" + name.replace("'", "''") + "'"


def _cleaned(text: str) -> str:
    return _cut(_FORBIDDEN.sub(" ", text).strip(" '"), LONGEST).strip(" '") or "-"


def _unique(name: str, known: set[str]) -> str:
    candidate, number = name, 1
    while candidate.casefold() in known:
        number += 1
        ending = f" ({number})"
        candidate = _cut(name, LONGEST - len(ending)).rstrip() + ending
    return candidate


def _cut(text: str, units: int) -> str:
    while len(text.encode("utf-16-le")) // 2 > units:
        text = text[:-1]
    return text
