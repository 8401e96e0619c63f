"""Turns plain values into JSON for the journal and back, without losing their types."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any
from uuid import UUID

from desktop.rules.errors import BadInput
from desktop.rules.money import exact_fraction
from desktop.rules.months import Month

# The order matters for encoding: a datetime is a date too.
_KINDS: dict[str, tuple[type, Callable[[Any], str], Callable[[str], Any]]] = {
    "decimal": (Decimal, str, Decimal),
    "fraction": (Fraction, str, exact_fraction),
    "datetime": (datetime, datetime.isoformat, datetime.fromisoformat),
    "date": (date, date.isoformat, date.fromisoformat),
    "time": (time, time.isoformat, time.fromisoformat),
    "uuid": (UUID, str, UUID),
    "month": (Month, str, Month.parse),
}
_DICT = "dict"


def encode(value: Any) -> Any:
    """Return plain JSON for text, whole numbers, Decimal, Fraction, dates, months, UUID, and lists and
    dictionaries of them.

    A type that JSON lacks becomes ``{"$kind": text}``; a tuple becomes a list and an enum its value. Raises
    TypeError for anything else, also for a float.
    """
    if isinstance(value, Enum):
        return encode(value.value)
    if isinstance(value, str):
        return _readable(value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, list | tuple):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        if all(isinstance(key, str) and not key.startswith("$") for key in value):
            return {_readable(key): encode(item) for key, item in value.items()}
        return {f"${_DICT}": [[encode(key), encode(item)] for key, item in value.items()]}
    for kind, (type_, write, _) in _KINDS.items():
        if isinstance(value, type_):
            return {f"${kind}": write(value)}
    raise TypeError(f"the journal cannot hold a {type(value).__name__}: {value!r}")


def decode(value: Any) -> Any:
    """Return what ``encode`` was given. Raises BadInput for JSON that ``encode`` cannot have made."""
    try:
        return _decode(value)
    except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
        raise BadInput("unreadable_entry") from error


def _decode(value: Any) -> Any:
    if isinstance(value, list):
        return [_decode(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        [(key, item)] = value.items()
        if key == f"${_DICT}":
            return {_decode(name): _decode(part) for name, part in item}
        if key.startswith("$"):
            if not isinstance(item, str):
                raise TypeError(f"not written as text: {key}")
            return _KINDS[key[1:]][2](item)
    return {key: _decode(item) for key, item in value.items()}


def _readable(text: str) -> str:
    """Return the text. Raises BadInput for what a database cannot hold: a NUL or half a surrogate pair."""
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise BadInput("unreadable_text", text=text.encode("utf-8", "replace").decode().replace("\0", "?"))
    return text
