"""Making an office's file: of a new office, or of the demo. Called off the GUI thread."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.services.settings import create_office
from desktop.storage.database.faults import remove_whole
from desktop.storage.opening.opening import create_store
from desktop.storage.operations import Act

if TYPE_CHECKING:
    from desktop.views.start.new_office_form import NewOffice


def make_office(new: "NewOffice", now: datetime) -> str:
    """Make the file of a new office and return its place; if that fails, nothing is left behind."""
    store = create_store(Path(new.place))
    try:
        create_office(
            store, Act(None, now), name=new.name, owner=new.owner, country=new.country,
            language=new.language, currency=new.currency,
        )  # fmt: skip
    except BaseException:
        store.close()
        remove_whole(Path(new.place))
        raise
    store.close()
    return new.place


def make_demo_file(folder: str, now: datetime, progress: Callable[[int, int], bool]) -> str:
    """Make the demo office in a folder and return its place; ``progress(month, of)`` False cancels."""
    from desktop.services.demo import make_demo

    place = str(Path(folder) / "demo.dolya")
    store = create_store(Path(place))
    try:
        make_demo(store, now, progress)
    finally:
        store.close()
    return place
