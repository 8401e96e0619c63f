"""Keeps the preferences of this user of this PC: language, look, window place, person per office."""

import json
import logging
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.services.this_pc.last_office import config_folder
from desktop.storage.sharing.small_files import read_json_note

log = logging.getLogger(__name__)

SCALES = (100, 110, 125, 150)
NOTICES = ("mine", "waiting")
"""The kinds of notices: a new order of one's own, one that waits too long at the desk."""
MOST_LISTS = 100


@dataclass(frozen=True, slots=True)
class Preferences:
    """The user's preferences; None or empty if never chosen.

    ``scale`` is the size of everything in the window, in percent; ``window`` is the window's own description
    of its place, as hex; ``notices`` are the kinds that are shown; ``people`` holds the person who works
    here, by the place of the office.
    """

    language: str | None = None
    look: str = "system"
    scale: int = 100
    notices: tuple[str, ...] = NOTICES
    window: str = ""
    people: dict[str, str] = field(default_factory=dict)
    steps: dict[str, str] = field(default_factory=dict)
    """By the place of an office: the first steps that were looked at or put away, with commas."""
    tables: dict[str, str] = field(default_factory=dict)
    """By person and table: the hidden columns and the widths of the others, as the tables write them."""
    lists: dict[str, str] = field(default_factory=dict)
    """By the look of a client list: what its columns were said to mean, as the import's page writes it."""


def _file() -> Path:
    return config_folder() / "preferences.json"


def preferences() -> Preferences:
    """Return the stored preferences; the defaults if their file is missing or invalid."""
    kept = read_json_note(_file())
    texts = {name: kept[name] for name in ("language", "look", "window") if isinstance(kept.get(name), str)}
    people, steps, tables, lists = (
        _texts_of(kept.get(name)) for name in ("people", "steps", "tables", "lists")
    )
    if kept.get("scale") in SCALES:
        texts["scale"] = kept["scale"]
    told = kept.get("notices")
    notices = tuple(one for one in NOTICES if one in told) if isinstance(told, list) else NOTICES
    return Preferences(**texts, notices=notices, people=people, steps=steps, tables=tables, lists=lists)


def _texts_of(kept: Any) -> dict[str, str]:
    """Return the texts of a stored mapping; what is none is left out."""
    named = kept.items() if isinstance(kept, dict) else ()
    return {key: text for key, text in named if isinstance(text, str)}


def prefer(**chosen: Any) -> None:
    """Store chosen preferences; if the folder cannot be written to, they are lost with a line in the log."""
    _keep(replace(preferences(), **chosen))


def remember_person(place: str, name: str) -> None:
    """Remember the person who works in this office at this PC."""
    known = preferences()
    _keep(replace(known, people={**known.people, place: name}))


def remember_steps(place: str, steps: str) -> None:
    """Remember which first steps of this office were looked at or put away."""
    known = preferences()
    _keep(replace(known, steps={**known.steps, place: steps}))


def remember_table(name: str, columns: str) -> None:
    """Remember how a person has the columns of a table."""
    known = preferences()
    _keep(replace(known, tables={**known.tables, name: columns}))


def remember_list(look: str, columns: str) -> None:
    """Remember what the columns of a client list of this look mean; the latest hundred are kept."""
    known = preferences()
    kept = {**{key: text for key, text in known.lists.items() if key != look}, look: columns}
    _keep(replace(known, lists=dict(list(kept.items())[-MOST_LISTS:])))


def remembered_list(look: str) -> str | None:
    return preferences().lists.get(look)


def remembered_person(place: str) -> str | None:
    return preferences().people.get(place)


def _keep(kept: Preferences) -> None:
    file = _file()
    written = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(json.dumps(asdict(kept), indent=1) + "\n", encoding="utf-8")
        written.replace(file)
    except OSError as error:
        log.warning("preferences were not kept: %s", error)
