"""Identifies the place of an office, for everything that a PC keeps for it: backups, entries, copies."""

import os

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from desktop.storage.database.moved import place_words


def place_id(place: str) -> str:
    """Return the same text for one place, however it was typed.

    A drive letter is not resolved: the drive may be away, and another drive may have its letter next time.
    """
    if "://" not in place:
        return os.path.normcase(os.path.abspath(place))  # noqa: PTH100  # resolve() would ask the drive
    try:
        url = make_url(place)
        return place_words(url.set(port=url.port or 5432))
    except ArgumentError:
        return place
