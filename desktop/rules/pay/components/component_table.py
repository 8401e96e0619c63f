"""Reads one table of a scheme key by key; every error names the key."""

from collections.abc import Collection, Mapping
from typing import Any


class ComponentError(ValueError):
    """A table that describes no component: the offending ``key``, a ``code`` and its ``details``."""

    def __init__(self, key: str, code: str, **details: Any) -> None:
        self.key = key
        self.code = code
        self.details = details
        super().__init__(f"{key}: {code} {details}" if details else f"{key}: {code}")


class ComponentTable:
    """The keys of one table. ``stored``: numbers may be text, as the database holds them."""

    def __init__(self, plain: Mapping[str, Any], *, stored: bool, inside: str = "") -> None:
        self._plain = plain
        self._inside = inside
        self.stored = stored

    def __contains__(self, key: str) -> bool:
        return key in self._plain

    def take(self, key: str) -> Any:
        """Return the value of a key. Raises ComponentError where it is missing."""
        if key not in self._plain:
            raise self.error(key, "missing_key")
        return self._plain[key]

    def text(self, key: str) -> str:
        """Return a text that is not empty."""
        value = self.take(key)
        if not isinstance(value, str) or not value:
            raise self.error(key, "wrong_type", expected="text")
        return value

    def rows(self, key: str) -> "list[ComponentTable]":
        """Return the tables of a list that is not empty."""
        value = self.take(key)
        if not isinstance(value, list) or not value or not all(isinstance(row, Mapping) for row in value):
            raise self.error(key, "wrong_type", expected="list")
        return [ComponentTable(row, stored=self.stored, inside=self._full_name(key)) for row in value]

    def refuse_unknown(self, known: Collection[str]) -> None:
        """Raise ComponentError for the first key that is not ``known``."""
        for key in self._plain:
            if key not in known:
                raise self.error(str(key), "unknown_key")

    def error(self, key: str, code: str, **details: Any) -> ComponentError:
        return ComponentError(self._full_name(key), code, **details)

    def _full_name(self, key: str) -> str:
        return f"{self._inside}.{key}" if self._inside else key
