"""An office that has moved says in its old place where it went; nobody saves there any more.

The mark lies in the gate, so that every write and every look at what others changed comes across it, whoever
had the old place open meanwhile. A restored backup carries none: to put it there is to go on there.
"""

from pathlib import Path
from uuid import uuid4

from sqlalchemy import URL, Connection, select, text, update
from sqlalchemy.orm import Session

from desktop.models import Gate
from desktop.rules.errors import Unavailable


def refuse_moved(session: Session | Connection) -> None:
    """Nothing is saved where the office is no more."""
    place = moved_to(session)
    if place:
        raise Unavailable("office_moved", place=place)


def moved_to(session: Session | Connection) -> str | None:
    place: str | None = session.scalar(text("SELECT moved_to FROM gate"))
    return place


def mark_moved(old: Connection, place: URL) -> None:
    """Say in the old place where the office is from now on."""
    old.execute(update(Gate).values(moved_to=place_words(place)))


def mark_origin(new: Connection, place: URL) -> None:
    """Say in the new place where the office was before: what a PC keeps for it there belongs here now."""
    values = {"moved_from": place_words(place), "moved_into": place_words(new.engine.url)}
    new.execute(update(Gate).values(values))


def is_moved_from(new: Connection, old: Connection) -> bool:
    """Is the office in the new place the one of the old place, and did it come from there?"""
    [there] = new.execute(select(Gate.office_id, Gate.moved_from, Gate.moved_to)).all()
    return tuple(there) == (old.scalar(select(Gate.office_id)), place_words(old.engine.url), None)


def unmark_moved(restored: Connection) -> None:
    restored.execute(update(Gate).values(moved_to=None))


def be_another(copy: Connection) -> None:
    """A copy beside its office is one by itself: what a PC keeps for the office is not stored in the copy."""
    copy.execute(update(Gate).values(office_id=uuid4(), moved_to=None, moved_from=None, moved_into=None))


def place_words(place: URL) -> str:
    """A place as everybody may read it: no name, no password, nothing of a PC's own options."""
    if place.drivername.startswith("sqlite"):
        return str(Path(place.database or "").absolute())
    return URL.create(
        "postgresql", host=place.host, port=place.port, database=place.database
    ).render_as_string()
