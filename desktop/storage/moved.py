"""An office that has moved says in its old place where it went; nobody saves there any more.

The mark lies in the gate, so that every write and every look at what others changed comes across it, whoever
had the old place open meanwhile. A restored backup carries none: to put it there is to go on there.
"""

from pathlib import Path
from uuid import uuid4

from sqlalchemy import URL, Connection, text, update
from sqlalchemy.orm import Session

from desktop.models import Gate
from desktop.rules.errors import Unavailable


def refuse_moved(session: Session | Connection) -> None:
    """Nothing is saved where the office is no more."""
    place = session.scalar(text("SELECT moved_to FROM gate"))
    if place:
        raise Unavailable("office_moved", place=place)


def mark_moved(old: Connection, place: URL) -> None:
    """Say in the old place where the office is from now on."""
    old.execute(update(Gate).values(moved_to=place_words(place)))


def unmark_moved(restored: Connection) -> None:
    restored.execute(update(Gate).values(moved_to=None))


def be_another(copy: Connection) -> None:
    """A copy beside its office is one by itself: what a PC keeps for the office is not stored in the copy."""
    copy.execute(update(Gate).values(office_id=uuid4(), moved_to=None))


def place_words(place: URL) -> str:
    """A place as everybody may read it: no name, no password, nothing of a PC's own options."""
    if place.drivername.startswith("sqlite"):
        return str(Path(place.database or "").absolute())
    return URL.create(
        "postgresql", host=place.host, port=place.port, database=place.database
    ).render_as_string()
