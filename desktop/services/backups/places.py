"""Where this PC keeps backups of an office: a folder of its own, and a second place that the owner names.

The second place is remembered on the PC, not in the office: a path is this PC's, and it is needed most when
the office itself cannot be read.
"""

import json
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import make_url

from desktop.rules.errors import DriveAway, Refused
from desktop.services.this_pc.last_office import backup_folder, config_folder
from desktop.storage.backup.rounds import office_of
from desktop.storage.offline.place_id import place_key
from desktop.storage.opening.opening import is_server
from desktop.storage.operations import Store
from desktop.storage.sharing.small_files import read_json_note, read_note


def local_folder(place: str) -> Path:
    """This PC's own folder for the office at a path or URL."""
    return backup_folder() / _key(place)


def note_office(store: Store, place: str) -> None:
    """Remember which office is at a place, for the day when its file cannot say so any more."""
    office = office_of(store)
    if noted_office(place) != office:
        note = _note_of(place)
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(str(office), encoding="utf-8")


def noted_office(place: str) -> UUID | None:
    """The office that this PC had open at a place last; None: none that it remembers."""
    try:
        return UUID((read_note(_note_of(place)) or "").strip())
    except ValueError:
        return None


def second_place(place: str) -> Path | None:
    """The second place; None: none was named on this PC."""
    folder = _noted().get(_key(place))
    return None if folder is None else Path(folder)


def known_note(place: str, folder: Path) -> Path:
    """Where this PC remembers whose the backups in one of the two places are."""
    own = local_folder(place)
    return own / ("known.json" if folder == own else "known-second.json")


def name_second_place(place: str, folder: Path | None) -> None:
    """Make daily backups in this folder too, from now on; None: no more."""
    if folder is not None:
        _try(place, folder)
    noted = _noted()
    noted.pop(_key(place), None)
    if folder is not None:
        noted[_key(place)] = str(folder)
    note = _note()
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(json.dumps(noted, ensure_ascii=False, indent=1), encoding="utf-8")


def drive_of(path: Path) -> int:
    """A number of the drive that a path lies on."""
    return path.stat().st_dev


def _try(place: str, folder: Path) -> None:
    """A place that is no use is refused when it is named, not on the day when it is needed."""
    trial = folder / "Dolya.part"
    try:
        if not is_server(place) and drive_of(folder) == drive_of(Path(place).parent):
            raise Refused("same_drive", folder=str(folder))
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise DriveAway("no_access", path=str(folder)) from error


def _key(place: str) -> str:
    """A name for an office's folder: readable, and different for offices that are called alike."""
    key = place_key(place)
    name = make_url(place).database or "" if is_server(place) else Path(key).stem
    return f"{name} {sha256(key.encode()).hexdigest()[:8]}"


def _note_of(place: str) -> Path:
    return local_folder(place) / "office.txt"


def _note() -> Path:
    return config_folder() / "second-places.json"


def _noted() -> dict[str, str]:
    return {office: folder for office, folder in read_json_note(_note()).items() if isinstance(folder, str)}
