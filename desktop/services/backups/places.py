"""Knows where this PC keeps backups of an office: its own folder, and a second place that the owner names.

The second place is remembered on the PC, not in the office, because a path is this PC's and is needed most
when the office cannot be read.
"""

import json
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import make_url

from desktop.rules.errors import DriveAway, Refused
from desktop.services.this_pc.last_office import backup_folder, config_folder
from desktop.storage.backup.rounds import office_of
from desktop.storage.offline.place_id import place_id
from desktop.storage.opening.opening import is_server
from desktop.storage.operations import Store
from desktop.storage.sharing.small_files import read_json_note, read_note


def local_folder(place: str) -> Path:
    """Return this PC's own folder for backups of the office at a path or URL."""
    return backup_folder() / _folder_name(place)


def note_office(store: Store, place: str) -> None:
    """Remember which office is at a place, in case its file cannot say so any more."""
    office = office_of(store)
    if noted_office(place) != office:
        note = _note_of(place)
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(str(office), encoding="utf-8")


def noted_office(place: str) -> UUID | None:
    """Return the id of the office that this PC last had open at a place, or None."""
    try:
        return UUID((read_note(_note_of(place)) or "").strip())
    except ValueError:
        return None


def second_place(place: str) -> Path | None:
    """Return the second place, or None if none was named on this PC."""
    folder = _noted().get(_folder_name(place))
    return None if folder is None else Path(folder)


def name_second_place(place: str, folder: Path | None) -> None:
    """Make daily backups in this folder too from now on; with None, stop doing so.

    Raises Refused for a folder on the office's own drive, DriveAway if it cannot be written to.
    """
    if folder is not None:
        _try(place, folder)
    noted = _noted()
    noted.pop(_folder_name(place), None)
    if folder is not None:
        noted[_folder_name(place)] = str(folder)
    note = _note()
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(json.dumps(noted, ensure_ascii=False, indent=1), encoding="utf-8")


def drive_of(path: Path) -> int:
    """Return a number that identifies the drive of a path."""
    return path.stat().st_dev


def _try(place: str, folder: Path) -> None:
    """Check a second place when it is named, not on the day when it is needed."""
    trial = folder / "Dolya.part"
    try:
        if not is_server(place) and drive_of(folder) == drive_of(Path(place).parent):
            raise Refused("same_drive", folder=str(folder))
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise DriveAway("no_access", path=str(folder)) from error


def _folder_name(place: str) -> str:
    """Return a folder name for a place: readable, and different for offices of the same name."""
    key = place_id(place)
    name = make_url(place).database or "" if is_server(place) else Path(key).stem
    return f"{name} {sha256(key.encode()).hexdigest()[:8]}"


def _note_of(place: str) -> Path:
    return local_folder(place) / "office.txt"


def _note() -> Path:
    return config_folder() / "second-places.json"


def _noted() -> dict[str, str]:
    return {office: folder for office, folder in read_json_note(_note()).items() if isinstance(folder, str)}
