"""Marks an office that has moved: its old place says where it went, and nobody saves there any more.

The mark lies in the gate table, where every write and every poll for changes finds it, also in programs that
had the old place open meanwhile. A restored backup carries no mark: the office continues where it was put.
"""

from pathlib import Path
from uuid import uuid4

from sqlalchemy import URL, Connection, select, text, update
from sqlalchemy.orm import Session

from desktop.models import Gate
from desktop.rules.errors import Unavailable


def refuse_moved(session: Session | Connection) -> None:
    """Raise Unavailable if the office has moved away from here."""
    place = moved_to(session)
    if place:
        raise Unavailable("office_moved", place=place)


def moved_to(session: Session | Connection) -> str | None:
    """Return where the office has moved to, or None if it is here."""
    place: str | None = session.scalar(text("SELECT moved_to FROM gate"))
    return place


def mark_moved(old: Connection, place: URL) -> None:
    """Write into the old place where the office is from now on."""
    old.execute(update(Gate).values(moved_to=place_words(place)))


def mark_origin(new: Connection, place: URL) -> None:
    """Write into the new place where the office was before, so that entries kept for the old place follow."""
    values = {"moved_from": place_words(place), "moved_into": place_words(new.engine.url)}
    new.execute(update(Gate).values(values))


def is_moved_from(new: Connection, old: Connection) -> bool:
    """Return whether the office in the new place is the one of the old place and came from there."""
    [there] = new.execute(select(Gate.office_id, Gate.moved_from, Gate.moved_to)).all()
    return tuple(there) == (old.scalar(select(Gate.office_id)), place_words(old.engine.url), None)


def unmark_moved(restored: Connection) -> None:
    """Remove the mark from a restored backup."""
    restored.execute(update(Gate).values(moved_to=None))


def become_separate_office(copy: Connection) -> None:
    """Give a copy an id of its own, so that entries kept for the original are not stored in the copy."""
    copy.execute(update(Gate).values(office_id=uuid4(), moved_to=None, moved_from=None, moved_into=None))


def place_words(place: URL) -> str:
    """Return a place as everybody may read it: without user name, password and connection options."""
    if place.drivername.startswith("sqlite"):
        return str(Path(place.database or "").absolute())
    return URL.create(
        "postgresql", host=place.host, port=place.port, database=place.database
    ).render_as_string()
