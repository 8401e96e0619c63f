"""By what a PC knows a place again, for all that it keeps for one: backups, what was entered, copies."""

import os

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from desktop.storage.database.moved import place_words


def place_key(place: str) -> str:
    """The same for one place however it was typed. Where a drive letter leads is not asked: the drive may be
    away, and another one may have its letter next time."""
    if "://" not in place:
        return os.path.normcase(os.path.abspath(place))  # noqa: PTH100  # resolve() would ask the drive
    try:
        url = make_url(place)
        return place_words(url.set(port=url.port or 5432))
    except ArgumentError:
        return place
